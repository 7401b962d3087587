import { artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction } from '../../pact/interaction.ts';
import { day, each, type Template } from '../../pact/marks.ts';
import { given } from '../../pact/provider-state.ts';
import { koskiErrors } from '../errors.ts';
import { koskiStates as states } from '../states.ts';
import { byHetu, byOid, ok, refused } from './ask.ts';
import {
  ammatillinen,
  henkilo,
  ilmoittautumisjakso,
  keskenerainen,
  koodi,
  korkeakoulunLisatiedot,
  korkeakoulutus,
  opintojakso,
  oppija,
  tilajakso,
  tutkinto,
  ylioppilastutkinto,
} from './oppija-shape.ts';

const from = '2026-08-01';
const later = '2026-09-01';

const tilat = {
  1: ['that is active', 'Migri cannot tell that an applicant studies.'],
  2: ['that is an option', 'Migri takes a right that has not begun yet for one that is used.'],
  3: ['that has led to a degree', 'Migri cannot tell that a student has graduated.'],
  4: ['that has been passivated', 'Migri goes on taking somebody for a student who has not registered.'],
  5: ['that has been given up', 'Migri goes on taking somebody for a student who has given up the place.'],
  6: ['that has ended', 'Migri goes on taking somebody for a student whose right has ended.'],
} as const;

const inStates: readonly Interaction[] = Object.entries(tilat).map(([tila, [what, need]]) => {
  const person = artificialPerson(220 + Number(tila));
  const jaksot =
    tila === '1'
      ? [{ alku: from, tila }]
      : [
          { alku: from, tila: '1' },
          { alku: later, tila },
        ];
  return {
    description: `a right ${what} (state ${tila})`,
    states: [given(states.opiskeluoikeus, { ...person, opiskeluoikeusjaksot: jaksot })],
    request: byOid(person.oid),
    response: ok(
      oppija(henkilo(person), [
        keskenerainen({ tila: { opiskeluoikeusjaksot: jaksot.map((jakso) => tilajakso(jakso.alku, jakso.tila)) } }),
      ]),
    ),
    claims: ['VI-034'],
    need,
  };
});

const unreadable: readonly Interaction[] = (
  [
    ['OID', artificialPerson(227)],
    ['hetu', artificialPerson(228)],
  ] as const
).map(([how, person]) => ({
  description: `a right in state 7, which Koski does not know, by ${how}`,
  states: [given(states.opiskeluoikeus, { ...person, opiskeluoikeusjaksot: [{ alku: from, tila: '7' }] })],
  request: how === 'OID' ? byOid(person.oid) : byHetu(person.hetu),
  response: refused(koskiErrors.virtaUnavailable),
  claims: ['KM-055', 'VI-035'],
  need: 'Migri takes a person whose data Koski cannot read for somebody who does not study.',
}));

const registrations = {
  1: ['present', 'Migri cannot tell that a student has registered as present.'],
  2: ['absent', 'Migri takes an absent student for a present one.'],
  3: ['absent for a lawful reason', 'Migri cannot tell an absence that the law allows from another one.'],
  4: ['missing', 'Migri takes a student who has not registered for one who has.'],
} as const;

const registered: readonly Interaction[] = Object.entries(registrations).map(([tila, [what, need]]) => {
  const person = artificialPerson(230 + Number(tila));
  const jakso = { alku: from, loppu: '2026-12-31', tila };
  return {
    description: `a term for which the registration is: ${what} (${tila})`,
    states: [given(states.opiskeluoikeus, { ...person, ilmoittautumisjaksot: [jakso] })],
    request: byOid(person.oid),
    response: ok(
      oppija(henkilo(person), [
        keskenerainen({
          lisätiedot: korkeakoulunLisatiedot({
            lukukausiIlmoittautuminen: {
              ilmoittautumisjaksot: [ilmoittautumisjakso(jakso.alku, jakso.loppu, jakso.tila)],
            },
          }),
        }),
      ]),
    ),
    claims: ['VI-067'],
    need,
  };
});

/** A state of its own for each kind of studies. */
const kinds: readonly (readonly [
  what: string,
  state: typeof states.tutkinto,
  number: number,
  opiskeluoikeudet: Template,
  claims: readonly string[],
  need: string,
])[] = [
  [
    'a completed degree with its courses',
    states.tutkinto,
    235,
    [
      korkeakoulutus({
        tila: { opiskeluoikeusjaksot: each(tilajakso(day(from), '3')) },
        suoritukset: [tutkinto({ vahvistus: { päivä: '2027-05-31' }, osasuoritukset: [opintojakso] })],
      }),
    ],
    ['KM-082', 'KM-085'],
    'Migri cannot tell that a degree has been completed, when, and how many credits were earned.',
  ],
  [
    'courses that belong to no right',
    states.opintojaksot,
    236,
    [korkeakoulutus({ tila: { opiskeluoikeusjaksot: [] }, suoritukset: [opintojakso] })],
    ['VI-020'],
    'Migri misses credits that no right holds, or takes them for a right to study.',
  ],
  [
    'a right to vocational education',
    states.ammatillinen,
    237,
    [ammatillinen()],
    ['KM-079', 'KM-089'],
    'Migri cannot see studies at a vocational institution.',
  ],
  [
    'the matriculation examination',
    states.ylioppilastutkinto,
    238,
    [ylioppilastutkinto],
    ['KM-079', 'KM-089'],
    'Migri cannot read the answer for a person who has only passed the matriculation examination.',
  ],
  [
    'studies that three registers hold',
    states.kaikkiRekisterit,
    239,
    [ammatillinen(), keskenerainen(), ylioppilastutkinto],
    ['KM-087'],
    'Migri misses what one of the three registers holds.',
  ],
];

const ofKinds: readonly Interaction[] = kinds.map(([what, state, number, opiskeluoikeudet, claims, need]) => {
  const person = artificialPerson(number);
  return {
    description: what,
    states: [given(state, person)],
    request: byOid(person.oid),
    response: ok(oppija(henkilo(person), opiskeluoikeudet)),
    claims,
    need,
  };
});

const yhteistutkinto = artificialPerson(240);
const classified: Interaction = {
  description: 'a right that is for an international joint degree',
  states: [given(states.opiskeluoikeus, { ...yhteistutkinto, luokittelu: '6' })],
  request: byOid(yhteistutkinto.oid),
  response: ok(
    oppija(henkilo(yhteistutkinto), [keskenerainen({ luokittelu: [koodi('virtaopiskeluoikeudenluokittelu', '6')] })]),
  ),
  claims: ['VI-030'],
  need: 'Migri cannot tell a joint degree, of which a part is studied elsewhere, from another one.',
};

const vaihto = artificialPerson(241);
const exchange: Interaction = {
  description: 'a right of an exchange student',
  states: [given(states.opiskeluoikeus, { ...vaihto, opiskeluoikeudenTyyppi: '9' })],
  request: byOid(vaihto.oid),
  response: ok(
    oppija(henkilo(vaihto), [
      korkeakoulutus({
        tila: { opiskeluoikeusjaksot: [tilajakso(from, '1')] },
        lisätiedot: { virtaOpiskeluoikeudenTyyppi: koodi('virtaopiskeluoikeudentyyppi', '9') },
        suoritukset: each({ ...tutkinto(), tyyppi: koodi('suorituksentyyppi', 'muukorkeakoulunsuoritus') }),
      }),
    ]),
  ),
  claims: ['VI-058'],
  need: 'Migri cannot tell a right that leads to no degree from one that does.',
};

/** What kinds of studies there are, and in which state they stand. */
export const opinnot: readonly Interaction[] = [
  ...inStates,
  ...unreadable,
  ...registered,
  ...ofKinds,
  classified,
  exchange,
];
