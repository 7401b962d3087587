import type { Facts } from '../facts.ts';
import { met, metIf, notMet, type Rule, unknown } from '../rule.ts';
import { hasLiitteet } from './lupahakemus.ts';

/** Rows 1, 2, 4, 7, 8, 9g, 12 and 12b: what stands in the hakemus for a first permit. */
export const hakemusRules: readonly Rule<Facts>[] = [
  {
    id: 'permit-is-a-first-one-for-studies',
    state: ({ hakemus, rekisteritiedot }) =>
      metIf(
        hakemus.hakemuslaji === 'ensimmainen-oleskelulupa' &&
          hakemus.peruste === 'opiskelu' &&
          !rekisteritiedot.aiemmatOleskeluluvat.some(({ peruste }) => peruste === 'opiskelu'),
        'not a first permit for studies',
      ),
  },
  {
    id: 'hakemus-is-made-abroad',
    state: ({ hakemus }) => metIf(hakemus.jattopaikka === 'ulkomailla', 'made in Finland'),
  },
  {
    id: 'hakemus-is-sent-on-or-after-19-10-2023',
    state: ({ sentOn }) => metIf(sentOn >= '2023-10-19', `sent on ${sentOn}`),
  },
  hasLiitteet(['passi', 'hyvaksymiskirje', 'varat', 'vakuutus']),
  {
    id: 'studies-are-outside-eu-mobility-programmes',
    state: ({ hakemus: { opiskelu } }) => {
      if (opiskelu.euLiikkuvuusohjelma === true) return notMet('in an EU mobility programme');
      if (['101', '102'].includes(opiskelu.liikkuvuusohjelma ?? '')) return notMet('Erasmus+ or another EU programme');
      if (opiskelu.euLiikkuvuusohjelma === undefined) return unknown('not answered');
      if (
        opiskelu.liikkuvuusohjelma === '999' ||
        (opiskelu.laji === 'vaihto' && opiskelu.liikkuvuusohjelma === undefined)
      )
        return unknown('the programme of the exchange is not known');
      return met;
    },
  },
  {
    id: 'studies-are-not-mainly-remote',
    state: ({ hakemus }) => metIf(!hakemus.opiskelu.etaopiskelu, 'studies at a distance'),
  },
  {
    id: 'no-d-viisumi-is-applied-for-at-the-same-time',
    isInForce: ({ sentOn }) => sentOn <= '2024-05-22',
    state: ({ hakemus }) => metIf(!hakemus.dViisumi, 'a D visa is applied for'),
  },
  {
    id: 'asiointikieli-is-not-swedish',
    isInForce: ({ sentOn }) => sentOn <= '2024-04-24',
    state: ({ hakemus }) => metIf(hakemus.asiointikieli !== 'sv', 'the contact language is Swedish'),
  },
];
