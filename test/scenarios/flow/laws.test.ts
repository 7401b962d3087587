import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Menettely, menettelyt, positiveOutcomes } from '#contracts';
import { drawUniformTraits, stream } from '#generators';
import { createAskRegisters, prepare, type Scenario } from '#scenarios';
import { type Case, type Changes, clean, decisionOf, vary } from './cases.ts';

const askRegisters = createAskRegisters();
const positive = (menettely: Menettely, of: Case) => decisionOf(of).outcome === positiveOutcomes[menettely];

/** What an applicant may answer otherwise than in a clean case. */
const answers: readonly Changes[] = [
  { 'pyynto.hakemus.lahetetty': '2024-05-22T23:30:00+03:00' },
  { 'pyynto.hakemus.kasittelymaksu': 'maksamatta' },
  { 'pyynto.hakemus.toimeentulo.varat': 9599.99 },
  { 'pyynto.hakemus.asiointikieli': 'sv' },
  { 'pyynto.hakemus.dViisumi': true },
  { 'pyynto.hakemus.henkilo.kansalaisuudet': ['524', '246'] },
  { 'pyynto.rekisteritiedot.henkilollisyysTodettu': undefined },
  { 'pyynto.rekisteritiedot.esteet': ['maahantulokielto'] },
];

const scenario = (menettely: Menettely, seed: number): Scenario => ({
  name: `law-${menettely}-${seed}`,
  theme: 'hakemus',
  sentence: 'A law holds for any student.',
  claims: [],
  conditions: [],
  world: { menettely, traits: drawUniformTraits(stream(seed)) },
  expected: { outcomes: [] },
});

/** Any student who can exist, in the middle of 2026, with a few answers that aren't clean. */
const anyCase = async (menettely: Menettely, seed: number, changed: readonly Changes[]): Promise<Case> => {
  const { pyynto, documents } = prepare(scenario(menettely, seed), 'laws');
  const clean: Case = { pyynto, ...(await askRegisters(pyynto, documents)) };
  const own = menettely === 'kortti' || menettely === 'valvonta' ? [] : changed;
  return vary(clean, Object.assign({}, ...own));
};

const holds = (menettely: Menettely, law: (of: Case) => void) =>
  fc.assert(
    fc.asyncProperty(fc.nat(100_000), fc.subarray([...answers], { maxLength: 2 }), async (seed, changed) =>
      law(await anyCase(menettely, seed, changed)),
    ),
    { numRuns: 60, seed: 1 },
  );

describe.each(menettelyt)('%s', (menettely) => {
  test('nothing is ever refused, and a positive outcome is one with every condition met', () =>
    holds(menettely, (of) => {
      const { outcome, conditions, allowed } = decisionOf(of);
      expect([positiveOutcomes[menettely], 'to-official', 'pending']).toContain(outcome);
      expect(allowed).toContain(outcome);
      expect(conditions.every(({ state }) => state === 'met')).toBe(outcome === positiveOutcomes[menettely]);
      for (const { state, allowed: states } of conditions) expect(states).toContain(state);
    }));

  test('a register that falls silent makes nothing positive', () =>
    holds(menettely, (of) => {
      const silences: readonly Changes[] = [
        { koski: { answered: false } },
        { valintarekisteri: { answered: false } },
        { koski: { answered: false }, valintarekisteri: { answered: false } },
      ];
      if (!positive(menettely, of))
        for (const silence of silences) expect(positive(menettely, vary(of, silence))).toBe(false);
      else if (menettely !== 'kortti') expect(positive(menettely, vary(of, silences[2] ?? {}))).toBe(false);
    }));

  test('what is not told meets no condition that was open', () =>
    holds(menettely, (of) => {
      for (const path of untold.filter((one) => isThere(of, one))) {
        const before = decisionOf(of).conditions.filter(({ state }) => state !== 'met');
        const after = new Map(decisionOf(vary(of, { [path]: undefined })).conditions.map((one) => [one.id, one.state]));
        for (const { id } of before) expect(after.get(id), `${path}: ${id}`).not.toBe('met');
      }
    }));

  test('the order of rights and options says nothing, nor does a double', () =>
    holds(menettely, (of) => {
      const oikeudet = (of.koski.answered && of.koski.value?.opiskeluoikeudet) || [];
      const hakemukset = (of.valintarekisteri.answered && of.valintarekisteri.value?.hakemukset) || [];
      const turned = vary(of, {
        ...(oikeudet.length > 0 && { 'koski.value.opiskeluoikeudet': oikeudet.toReversed() }),
        ...(hakemukset.length > 0 && {
          'valintarekisteri.value.hakemukset': [...hakemukset.toReversed(), ...hakemukset.slice(0, 1)],
        }),
      });
      expect(decisionOf(turned)).toEqual(decisionOf(of));
    }));

  test('a moment is the same in every time zone', () =>
    holds(menettely, (of) => {
      const toUtc = (hetki: string) => new Date(hetki).toISOString();
      const told = vary(of, {
        'pyynto.ratkaisuhetki': toUtc(of.pyynto.ratkaisuhetki),
        ...('hakemus' in of.pyynto && { 'pyynto.hakemus.lahetetty': toUtc(of.pyynto.hakemus.lahetetty) }),
      });
      expect(decisionOf(told)).toEqual(decisionOf(of));
    }));
});

/** Answers and facts that may be missing, and whose absence says nothing in favour. */
const untold = [
  'pyynto.hakemus.opiskelu.tutkinto',
  'pyynto.hakemus.opiskelu.euLiikkuvuusohjelma',
  'pyynto.hakemus.vakuutus.kattavuus',
  'pyynto.hakemus.vakuutus.omavastuu',
  'pyynto.hakemus.vakuutus.loppu',
  'pyynto.rekisteritiedot.henkilollisyysTodettu',
  'pyynto.rekisteritiedot.turvakielto',
  'pyynto.rekisteritiedot.lupa',
  'pyynto.rekisteritiedot.sormenjaljetOtettu',
];

const isThere = (of: Case, path: string): boolean =>
  path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], of) !== undefined;

describe('midnight in Helsinki', () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)));

  test('is where a day begins, in summer and in winter: the parameters of a day hold from its first second', () => {
    fc.assert(
      fc.property(day, (date) => {
        const paiva = date.toISOString().slice(0, 10);
        const offset = isSummer(date) ? '+03:00' : '+02:00';
        const at = (hetki: string) => decisionOf(vary(clean.kortti, { 'pyynto.hakemus.lahetetty': hetki }));
        const isOpen = (hetki: string) =>
          at(hetki).conditions.find(({ id }) => id.startsWith('korttihakemus-is-sent'))?.state !== 'met';
        expect(isOpen(`${paiva}T00:00:00${offset}`)).toBe(paiva < '2024-04-25');
        expect(isOpen(`${paiva}T23:59:59${offset}`)).toBe(paiva < '2024-04-25');
      }),
      { seed: 1 },
    );
  });
});

/** From the last Sunday of March to the last of October; by the days that begin in it. */
const isSummer = (date: Date): boolean => {
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0));
    return Date.UTC(date.getUTCFullYear(), month, last.getUTCDate() - last.getUTCDay());
  };
  return date.getTime() > lastSunday(2) && date.getTime() <= lastSunday(9);
};
