import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConditionId, Hakemus, Ratkaisu, Rekisteritiedot } from '#contracts';
import { createSubject, runScenarios, type Scenario, type Subject, type World } from '#scenarios';
import { type RunningRegisters, startRegisters } from './running.ts';

let registers: RunningRegisters;
let subject: Subject;
beforeAll(async () => {
  registers = await startRegisters();
  subject = await createSubject('reference', { registers: registers.access });
});
afterAll(async () => {
  await subject.close();
  await registers.close();
});

type State = Ratkaisu['conditions'][number]['state'];

/** The state that the reference flow gives a condition in this world, where all else is as in a clean case. */
const stateOf = async (condition: ConditionId, world: World): Promise<State | undefined> => {
  const scenario: Scenario = {
    name: 'boundary',
    theme: 'hakemus',
    sentence: 'A boundary.',
    claims: [],
    conditions: [condition],
    world,
    expected: { outcomes: ['automatic-grant', 'to-official', 'pending'] },
  };
  const { results } = await runScenarios({ scenarios: [scenario], subject, registers });
  const answer = results[0]?.history?.answer;
  const { conditions } = answer?.kind === 'answered' ? (answer.ratkaisu as Ratkaisu) : { conditions: [] };
  return conditions.find(({ id }) => id === condition)?.state;
};

const hakemus = (change: (hakemus: Hakemus) => Partial<Hakemus>): World => ({
  hakemus: (clean) => ({ ...clean, ...change(clean) }),
});
const opiskelu = (change: Partial<Hakemus['opiskelu']>): World =>
  hakemus((clean) => ({ opiskelu: { ...clean.opiskelu, ...change } }));
const varat = (euros: number, change: Partial<Hakemus['toimeentulo']> = {}, rest: Partial<Hakemus> = {}): World =>
  hakemus(({ toimeentulo }) => ({ toimeentulo: { ...toimeentulo, varat: euros, ...change }, ...rest }));
const shortVarat = (euros: number, paattyy: string): World =>
  hakemus(({ toimeentulo, opiskelu }) => ({
    toimeentulo: { ...toimeentulo, varat: euros },
    opiskelu: { ...opiskelu, alkaa: '2026-08-01', paattyy },
  }));
const vakuutus = (change: Partial<Hakemus['vakuutus']>, paattyy = '2028-07-31'): World =>
  hakemus((clean) => ({
    opiskelu: { ...clean.opiskelu, alkaa: '2026-08-01', paattyy },
    haettuAika: { alku: '2026-08-01', loppu: paattyy },
    vakuutus: { ...clean.vakuutus, ...change },
  }));
const tiedot = (change: Partial<Rekisteritiedot>): World => ({
  rekisteritiedot: (clean) => ({ ...clean, ...change }),
});

test.each<[rule: string, condition: ConditionId, world: World, state: State]>([
  [
    'another permit for studies before',
    'permit-is-a-first-one-for-studies',
    tiedot({ aiemmatOleskeluluvat: [{ peruste: 'opiskelu', alku: '2020-01-01', loppu: '2021-01-01' }] }),
    'not-met',
  ],
  [
    'a permit for work before',
    'permit-is-a-first-one-for-studies',
    tiedot({ aiemmatOleskeluluvat: [{ peruste: 'tyo', alku: '2020-01-01', loppu: '2021-01-01' }] }),
    'met',
  ],
  ['made in Finland', 'hakemus-is-made-abroad', hakemus(() => ({ jattopaikka: 'suomessa' })), 'not-met'],
  ['on paper', 'hakemus-is-sent-in-enter-finland', hakemus(() => ({ kanava: 'paperi' })), 'not-met'],
  ['a fee paid in part', 'kasittelymaksu-is-paid', hakemus(() => ({ kasittelymaksu: 'osittain' })), 'not-met'],
  [
    'no letter of acceptance',
    'hakemus-has-all-its-liitteet',
    hakemus(({ liitteet }) => ({ liitteet: liitteet.filter((liite) => liite !== 'hyvaksymiskirje') })),
    'not-met',
  ],
  [
    'Swedish in the earliest list',
    'asiointikieli-is-not-swedish',
    {
      ratkaisuhetki: '2024-01-15T12:00:00+02:00',
      traits: { alkaa: 'tammikuu' },
      ...hakemus(() => ({ asiointikieli: 'sv' })),
    },
    'not-met',
  ],
  [
    'a doctoral degree',
    'studies-are-for-a-university-degree-or-an-exchange',
    { traits: { tutkinto: 'tohtori' } },
    'not-met',
  ],
  [
    'EU mobility not answered',
    'studies-are-outside-eu-mobility-programmes',
    {
      hakemus: (clean) => {
        const { euLiikkuvuusohjelma: _, ...rest } = clean.opiskelu;
        return { ...clean, opiskelu: rest };
      },
    },
    'unknown',
  ],
  [
    'a programme nobody knows',
    'studies-are-outside-eu-mobility-programmes',
    { traits: { laji: 'vaihto', liikkuvuusohjelma: '999' } },
    'unknown',
  ],
  ['remote studies', 'studies-are-not-mainly-remote', opiskelu({ etaopiskelu: true }), 'not-met'],
  [
    'another school in the register',
    'opiskelupaikka-is-confirmed-by-a-register',
    opiskelu({ oppilaitos: 'University of Nowhere' }),
    'not-met',
  ],
  ['a right that was given up', 'opiskelupaikka-is-confirmed-by-a-register', { traits: { tilat: '1-5' } }, 'unknown'],
  [
    'a place not taken yet',
    'opiskelupaikka-is-confirmed-by-a-register',
    {
      documents: (clean) => ({
        ...clean,
        hakutoiveet: clean.hakutoiveet.map((toive) => ({ ...toive, vastaanottoTila: 'KESKEN' })),
      }),
    },
    'met',
  ],
  ['studies that begin on the day of decision', 'studies-have-not-begun', opiskelu({ alkaa: '2026-07-01' }), 'not-met'],
  ['a fee paid in part', 'lukuvuosimaksu-is-paid-or-covered', { traits: { lukuvuosimaksu: 'partly-paid' } }, 'not-met'],
  [
    'a fee shared with a scholarship',
    'lukuvuosimaksu-is-paid-or-covered',
    { traits: { lukuvuosimaksu: 'half-scholarship', maksukaudet: 'lukuvuosittain' } },
    'met',
  ],
  ['no fee required', 'lukuvuosimaksu-is-paid-or-covered', { traits: { lukuvuosimaksu: 'none-required' } }, 'met'],
  [
    '6 719.99 euros before 1.11.2024',
    'toimeentulo-is-sufficient',
    varat(6719.99, {}, { lahetetty: '2024-10-31T23:59:59+02:00' }),
    'not-met',
  ],
  [
    '6 720 euros before 1.11.2024',
    'toimeentulo-is-sufficient',
    varat(6720, {}, { lahetetty: '2024-10-31T23:59:59+02:00' }),
    'met',
  ],
  [
    '6 720 euros from 1.11.2024',
    'toimeentulo-is-sufficient',
    varat(6720, {}, { lahetetty: '2024-11-01T00:00:00+02:00' }),
    'not-met',
  ],
  ['3 200 euros for four months', 'toimeentulo-is-sufficient', shortVarat(3200, '2026-11-30'), 'met'],
  ['3 200 euros for a day more', 'toimeentulo-is-sufficient', shortVarat(3200, '2026-12-01'), 'not-met'],
  ['8 800 euros for eleven months', 'toimeentulo-is-sufficient', shortVarat(8800, '2027-06-30'), 'met'],
  ['7 600 euros and a grant of 2 000', 'toimeentulo-is-sufficient', varat(7600, { elinkustannusapuraha: 2000 }), 'met'],
  [
    'one cent too little beside a scholarship for the fee (DF-035)',
    'toimeentulo-is-sufficient',
    { traits: { lukuvuosimaksu: 'full-scholarship' }, ...varat(9599.99) },
    'not-met',
  ],
  ['income from work', 'toimeentulo-is-sufficient', varat(9000, { tyotulot: 5000 }), 'not-met'],
  ['40 000 euros of cover for two years', 'vakuutus-covers-the-stay', vakuutus({ kattavuus: 40_000 }), 'met'],
  ['39 999 euros of cover for two years', 'vakuutus-covers-the-stay', vakuutus({ kattavuus: 39_999 }), 'not-met'],
  [
    '119 999 euros of cover for a day less',
    'vakuutus-covers-the-stay',
    vakuutus({ kattavuus: 119_999 }, '2028-07-30'),
    'not-met',
  ],
  [
    '120 000 euros of cover for a day less',
    'vakuutus-covers-the-stay',
    vakuutus({ kattavuus: 120_000 }, '2028-07-30'),
    'met',
  ],
  ['insured for a year to the day', 'vakuutus-covers-the-stay', vakuutus({ loppu: '2027-07-31' }), 'met'],
  ['insured for a day less than a year', 'vakuutus-covers-the-stay', vakuutus({ loppu: '2027-07-30' }), 'not-met'],
  ['insured from the day after arrival', 'vakuutus-covers-the-stay', vakuutus({ alku: '2026-08-02' }), 'not-met'],
  ['a British card', 'vakuutus-covers-the-stay', hakemus(() => ({ vakuutus: { laji: 'ghic' } })), 'met'],
  ['no insurance', 'vakuutus-covers-the-stay', hakemus(() => ({ vakuutus: { laji: 'ei' } })), 'not-met'],
  [
    'a passport to the last day',
    'passi-is-valid-for-the-time-applied-for',
    hakemus(({ haettuAika }) => ({ passi: { voimassa: haettuAika.loppu } })),
    'met',
  ],
  [
    'a passport that ends before',
    'passi-is-valid-for-the-time-applied-for',
    hakemus(() => ({ passi: { voimassa: '2028-01-01' } })),
    'not-met',
  ],
  ['an entry ban', 'nothing-known-stands-against-the-permit', tiedot({ esteet: ['maahantulokielto'] }), 'not-met'],
  [
    'a family member who was decided before',
    'no-family-member-applies-at-the-same-time',
    tiedot({ perheenjasentenHakemukset: [{ tila: 'ratkaistu', lahetetty: '2025-01-01T12:00:00+02:00' }] }),
    'met',
  ],
  [
    'protection applied for and withdrawn',
    'applicant-has-no-kansainvalinen-suojelu',
    tiedot({ kansainvalinenSuojelu: ['peruutettu'] }),
    'not-met',
  ],
  ['a refusal of entry', 'applicant-has-no-karkotuspaatos', tiedot({ maastapoistamispaatokset: ['kaannytys'] }), 'met'],
  ['a deportation', 'applicant-has-no-karkotuspaatos', tiedot({ maastapoistamispaatokset: ['karkotus'] }), 'not-met'],
  [
    'identity proved on the day of decision',
    'henkilollisyys-is-proved',
    tiedot({ henkilollisyysTodettu: '2026-07-01' }),
    'met',
  ],
  [
    'another name in the registers',
    'applicant-is-the-same-person-in-the-registers',
    hakemus(({ henkilo }) => ({ henkilo: { ...henkilo, sukunimi: 'Toinen' } })),
    'unknown',
  ],
  [
    'a citizen of Estonia too',
    'applicant-is-a-third-country-national',
    hakemus(({ henkilo }) => ({ henkilo: { ...henkilo, kansalaisuudet: [...henkilo.kansalaisuudet, '233'] } })),
    'not-met',
  ],
  [
    'another citizenship than in the registers',
    'applicant-is-a-third-country-national',
    hakemus(({ henkilo }) => ({ henkilo: { ...henkilo, kansalaisuudet: ['840', '404'] } })),
    'unknown',
  ],
])('%s: %s', async (_, condition, world, state) => {
  expect(await stateOf(condition, world)).toBe(state);
});

test('DVV that has not answered leaves turvakielto unknown', async () => {
  const world: World = { rekisteritiedot: ({ turvakielto: _, ...rest }) => rest };
  expect(await stateOf('applicant-has-no-turvakielto', world)).toBe('unknown');
});
