import type { ExploredCase } from '#scenarios';

const usual: ExploredCase = {
  format: 'koeajo-case/1',
  menettely: 'ensimmainen-lupa',
  person: 8,
  traits: {},
  documents: [],
  changes: [],
  faults: [],
  asked: 1,
};

/** Cases drawn once in which the reference flow and the oracle disagreed, made small, with what was wrong. */
export const casesOnceFound: Readonly<Record<string, ExploredCase>> = {
  "the reference looked at the one of a bachelor's and a master's right that runs out before the studies begin": {
    ...usual,
    traits: { tutkinto: 'alempi-ja-ylempi' },
    documents: [{ path: 'virta.0.record.opiskeluoikeudet.0.loppuPvm', to: '2026-07-31' }],
  },
  'the reference did not know a faculty for a part of its university of applied sciences': {
    ...usual,
    traits: { oppilaitos: 'ammattikorkeakoulu' },
    changes: [{ path: 'hakemus.opiskelu.oppilaitos', told: 'by the name of a faculty' }],
  },
};
