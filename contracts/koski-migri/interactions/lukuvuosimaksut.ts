import { artificialPerson } from '../../pact/artificial-person.ts';
import type { Interaction } from '../../pact/interaction.ts';
import { given } from '../../pact/provider-state.ts';
import { koskiStates as states } from '../states.ts';
import { byHetu, byOid, ok } from './ask.ts';
import { henkilo, ilmoittautumisjakso, keskenerainen, korkeakoulunLisatiedot, oppija } from './oppija-shape.ts';

interface Maksutapaus {
  readonly description: string;
  readonly number: number;
  readonly maksettavat: readonly Maksettava[];
  readonly jaksot: readonly Jakso[];
  readonly claims: readonly string[];
  readonly need: string;
}

/** Whole euros. */
interface Maksettava {
  readonly alku: string;
  readonly loppu?: string;
  readonly summa?: number;
}

interface Jakso {
  readonly alku: string;
  readonly loppu: string;
  readonly maksetut?: { readonly maksettu?: boolean; readonly summa?: number; readonly apuraha?: number };
}

const [autumn, spring, nextAutumn] = [
  { alku: '2026-08-01', loppu: '2026-12-31' },
  { alku: '2027-01-01', loppu: '2027-07-31' },
  { alku: '2027-08-01', loppu: '2027-12-31' },
] as const;
const year = { alku: '2026-08-01', loppu: '2027-07-31', summa: 12000 };
const nextYear = { alku: '2027-08-01', loppu: '2028-07-31', summa: 12500 };

const cases: readonly Maksutapaus[] = [
  {
    description: 'a right that requires no tuition fee',
    number: 250,
    maksettavat: [],
    jaksot: [autumn],
    claims: ['VI-063'],
    need: 'Migri asks for a fee where there is none.',
  },
  {
    description: 'a fee of which no payment has been recorded',
    number: 251,
    maksettavat: [year],
    jaksot: [autumn],
    claims: ['VI-063', 'VI-072'],
    need: 'Migri does not see that a fee is required.',
  },
  {
    description: 'a fee that has not been paid',
    number: 252,
    maksettavat: [year],
    jaksot: [{ ...autumn, maksetut: { maksettu: false } }],
    claims: ['VI-069', 'VI-073'],
    need: 'Migri takes an unpaid fee for a paid one.',
  },
  {
    description: 'a fee that has been paid by the student',
    number: 253,
    maksettavat: [year],
    jaksot: [{ ...autumn, maksetut: { maksettu: true, summa: 12000 } }],
    claims: ['VI-069', 'VI-073', 'VI-074'],
    need: 'Migri takes a paid fee for an unpaid one.',
  },
  {
    description: 'a fee that has been paid in part',
    number: 254,
    maksettavat: [year],
    jaksot: [{ ...autumn, maksetut: { maksettu: false, summa: 5000 } }],
    claims: ['VI-069', 'VI-073'],
    need: 'Migri cannot tell how much of a fee is missing.',
  },
  {
    description: 'a fee of which a scholarship paid a part',
    number: 255,
    maksettavat: [year],
    jaksot: [{ ...autumn, maksetut: { maksettu: true, summa: 6000, apuraha: 6000 } }],
    claims: ['VI-069', 'VI-073', 'VI-074'],
    need: 'Migri takes for income of the student what a scholarship has paid.',
  },
  {
    description: 'a fee that a scholarship paid as a whole',
    number: 256,
    maksettavat: [year],
    jaksot: [{ ...autumn, maksetut: { maksettu: true, apuraha: 12000 } }],
    claims: ['VI-069', 'VI-074'],
    need: 'Migri asks for proof of a fee that a scholarship has paid.',
  },
  {
    description: 'fees of several years, with several terms',
    number: 257,
    maksettavat: [year, nextYear],
    jaksot: [
      { ...autumn, maksetut: { maksettu: true, summa: 6000 } },
      { ...spring, maksetut: { maksettu: true, summa: 6000 } },
      { ...nextAutumn, maksetut: { maksettu: false } },
    ],
    claims: ['VI-063', 'VI-067', 'VI-071'],
    need: 'Migri cannot tell for which term or year a fee is missing.',
  },
  {
    description: 'a fee whose period is open and whose sum is not known',
    number: 258,
    maksettavat: [{ alku: '2026-08-01' }],
    jaksot: [autumn],
    claims: ['VI-063', 'KM-092'],
    need: 'Migri cannot read a fee of which only the first day is known.',
  },
];

const toInteraction = (
  { description, number, maksettavat, jaksot, claims, need }: Maksutapaus,
  how: 'OID' | 'hetu',
): Interaction => {
  const person = artificialPerson(number + (how === 'hetu' ? 10 : 0));
  const ilmoittautumisjaksot = jaksot.map(({ maksetut, ...term }) => ({
    ...term,
    tila: '1',
    ...(maksetut && { maksetutLukuvuosimaksut: maksetut }),
  }));
  const lisätiedot = korkeakoulunLisatiedot({
    lukukausiIlmoittautuminen: {
      ilmoittautumisjaksot: jaksot.map(({ alku, loppu, maksetut }) => ilmoittautumisjakso(alku, loppu, '1', maksetut)),
    },
    maksettavatLukuvuosimaksut: maksettavat.map((maksettava) => ({ ...maksettava })),
  });
  return {
    description: `${description}, by ${how}`,
    states: [
      given(states.opiskeluoikeus, {
        ...person,
        maksettavatLukuvuosimaksut: maksettavat.map((maksettava) => ({ ...maksettava })),
        ilmoittautumisjaksot,
      }),
    ],
    request: how === 'OID' ? byOid(person.oid) : byHetu(person.hetu),
    response: ok(oppija(henkilo({ ...person }), [keskenerainen({ lisätiedot })])),
    claims,
    need,
  };
};

/** What a right costs and what has been paid of it, in whole euros. */
export const lukuvuosimaksut: readonly Interaction[] = cases.flatMap((one) => [
  toInteraction(one, 'OID'),
  toInteraction(one, 'hetu'),
]);
