import type { Condition } from '../condition.ts';
import type { LupaFacts, ValvontaFacts } from '../facts.ts';
import { pilotti } from '../sources.ts';

export const registersHaveAnswered: Condition<LupaFacts | ValvontaFacts> = {
  id: 'registers-have-answered',
  row: '20',
  kind: 'derived',
  sources: [pilotti],
  claims: ['DF-020'],
  data: {
    'enter-finland': ['hakemus.henkilo.oppijanumero', 'hakemus.henkilo.hetu'],
    migri: ['henkilo.oppijanumero', 'henkilo.hetu'],
  },
  state: (facts) => {
    const asked = facts.menettely === 'ensimmainen-lupa' ? [facts.koski, facts.valintarekisteri] : [facts.koski];
    return asked.every(({ answered }) => answered) ? 'met' : 'unknown';
  },
  reason: {
    fi: 'Rekisteristä ei saatu vastausta.',
    sv: 'Ett register gav inget svar.',
    en: 'A register gave no answer.',
  },
};
