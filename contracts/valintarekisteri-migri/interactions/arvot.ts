import { artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction } from '../../pact/interaction.ts';
import type { Template } from '../../pact/marks.ts';
import { given, type ParametersOf } from '../../pact/provider-state.ts';
import { ilmoittautuminenTilat, vastaanottoTilat } from '../hakutoive.ts';
import { valintarekisteriStates as states } from '../states.ts';
import { byHetut, byOids, ok } from './ask.ts';
import { hakemus, hakija } from './hakija-shape.ts';

/** A value that an option may have: what the state says, and what the answer shows of it. */
interface Arvo {
  readonly description: string;
  readonly state: Partial<ParametersOf<typeof states.hyvaksytty>>;
  readonly shown: Readonly<Record<string, Template>>;
  readonly claims: readonly string[];
  readonly need: string;
}

const valintaTilat: readonly Arvo[] = (['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY'] as const).map((valintaTila) => ({
  description: `an option with valintaTila ${valintaTila}`,
  state: { valintaTila },
  shown: { valintaTila },
  claims: ['VM-039'],
  need: 'Migri cannot tell by which way a person has been accepted.',
}));

const vastaanotot: readonly Arvo[] = vastaanottoTilat.map((vastaanottoTila) => ({
  description: `an option with vastaanottoTila ${vastaanottoTila}`,
  state: { vastaanottoTila },
  shown: { vastaanottoTila },
  claims: ['VM-053'],
  need: 'Migri cannot tell whether an accepted person has taken the place.',
}));

const ilmoittautumiset: readonly Arvo[] = ilmoittautuminenTilat.map((ilmoittautuminenTila) => ({
  description: `an option with ilmoittautuminenTila ${ilmoittautuminenTila}`,
  state: { ilmoittautuminenTila },
  shown: { ilmoittautuminenTila },
  claims: ['VM-055'],
  need: 'Migri cannot tell whether an accepted person has registered for the first year.',
}));

const fee = 'Migri cannot tell whether an accepted person must pay a tuition fee, and whether it has been paid.';

const maksut: readonly Arvo[] = [
  ...(['MAKSETTU', 'MAKSAMATTA', 'VAPAUTETTU'] as const).map((lukuvuosimaksu) => ({
    description: `a fee that is required and recorded as ${lukuvuosimaksu}`,
    state: { maksuvelvollisuus: 'REQUIRED' as const, lukuvuosimaksu },
    shown: { maksuvelvollisuus: 'REQUIRED', lukuvuosimaksu },
    claims: ['VM-056', 'VM-057', 'VM-059'],
    need: fee,
  })),
  {
    description: 'a fee that is required and of which nothing is recorded',
    state: { maksuvelvollisuus: 'REQUIRED', lukuvuosimaksu: null },
    shown: { maksuvelvollisuus: 'REQUIRED', lukuvuosimaksu: 'MAKSAMATTA' },
    claims: ['VM-058'],
    need: 'Migri takes a fee of which nothing is recorded for one that has been paid.',
  },
  ...(['NOT_REQUIRED', 'NOT_CHECKED'] as const).flatMap((maksuvelvollisuus) =>
    ([null, 'MAKSETTU'] as const).map((lukuvuosimaksu) => ({
      description: `a fee that is ${maksuvelvollisuus}, and ${lukuvuosimaksu ?? 'nothing'} is recorded`,
      state: { maksuvelvollisuus, lukuvuosimaksu },
      shown: { maksuvelvollisuus },
      claims: ['VM-056', 'VM-057'],
      need: fee,
    })),
  ),
  {
    description: 'a fee that nobody has looked at',
    state: { maksuvelvollisuus: null, lukuvuosimaksu: null },
    shown: {},
    claims: ['VM-056'],
    need: 'Migri cannot read the answer for an option whose fee nobody has looked at.',
  },
];

const alkamiset: readonly Arvo[] = (
  [
    ['S', 'autumn'],
    ['K', 'spring'],
  ] as const
).map(([koulutuksenAlkamiskausi, term]) => ({
  description: `studies that begin in ${term}`,
  state: { koulutuksenAlkamisvuosi: 2027, koulutuksenAlkamiskausi },
  shown: { koulutuksenAlkamisvuosi: 2027, koulutuksenAlkamiskausi },
  claims: ['VM-060', 'VM-061'],
  need: 'Migri cannot tell when studies begin, nor from when a permit is needed.',
}));

/** Every value that an option can have. Every other one is asked for by hetu. */
export const arvot: readonly Interaction[] = [
  ...valintaTilat,
  ...vastaanotot,
  ...ilmoittautumiset,
  ...maksut,
  ...alkamiset,
].map(({ description, state, shown, claims, need }, index) => {
  const person = artificialPerson(330 + index);
  return {
    description: `${description}, by ${index % 2 === 0 ? 'OID' : 'hetu'}`,
    states: [given(states.istunto), given(states.hyvaksytty, { ...person, ...state })],
    request: index % 2 === 0 ? byOids([person.oid]) : byHetut([person.hetu]),
    response: ok([hakija({ henkiloOid: person.oid }, [hakemus(shown)])]),
    claims,
    need,
  };
});
