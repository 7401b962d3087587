import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSchemaValidator, MigriHakija, type PersonDocuments, ValintarekisteriVirhe } from '#contracts';
import { aHakutoive, aPerson, hakijatOf, openVirkailija } from './virkailija.ts';

const oidOf = (at: number) => `1.2.246.562.98.2000000${String(at).padStart(4, '0')}`;

/** Persons of every sort, at most one of whom the whole batch can fail for. */
const hakutoive = fc
  .record({
    valintaTila: fc.constantFrom('HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY', 'HYLATTY', 'VARALLA'),
    hakukohdeOid: fc.constantFrom('1.2.246.562.20.00000000000000000001', '1.2.246.562.20.12345678901'),
    maksuvelvollisuus: fc.constantFrom('obligated', 'not-obligated', 'unreviewed'),
  })
  .map(aHakutoive);
const persons = fc
  .array(
    fc.record({
      kansalaisuudet: fc.subarray(['246', '752', '156']),
      hakutoiveet: fc.array(hakutoive, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn): readonly PersonDocuments[] =>
    drawn.map(({ kansalaisuudet, hakutoiveet }, at) => aPerson({ oid: oidOf(at), kansalaisuudet }, ...hakutoiveet)),
  );
const oidit = (all: readonly PersonDocuments[]) => all.map(({ henkilo }) => henkilo.oid);

describe('whatever is asked', () => {
  test('the answer depends on which ids are asked, not on how often or in which order (VM-030, VM-047)', async () => {
    await fc.assert(
      fc.asyncProperty(persons, fc.infiniteStream(fc.nat()), async (all, drawn) => {
        const { ask, logIn } = openVirkailija(all);
        const cookie = await logIn();
        const answerTo = async (ids: readonly string[]) =>
          (await hakijatOf(await ask(cookie, ids))).map((hakija) => JSON.stringify(hakija)).sort();
        const shuffled = [...oidit(all), ...oidit(all)]
          .map((oid) => ({ oid, at: drawn.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at);
        expect(await answerTo(shuffled.map(({ oid }) => oid))).toEqual(await answerTo(oidit(all)));
      }),
      { numRuns: 50 },
    );
  });

  test('a batch is the sum of its persons, and every person fits the schema (VM-052)', async () => {
    const validate = createSchemaValidator(MigriHakija);
    await fc.assert(
      fc.asyncProperty(persons, async (all) => {
        const { ask, logIn } = openVirkailija(all);
        const cookie = await logIn();
        const whole = await hakijatOf(await ask(cookie, oidit(all)));
        const parts = await Promise.all(oidit(all).map(async (oid) => hakijatOf(await ask(cookie, [oid]))));
        expect(whole).toEqual(parts.flat());
        expect(whole.flatMap((hakija) => validate(hakija))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('one person can lose the batch, wherever they stand in it (VM-062)', async () => {
    const poison = aPerson({ oid: oidOf(9999) }, aHakutoive({ hakemusPassivoitu: true }));
    await fc.assert(
      fc.asyncProperty(persons, fc.nat(), async (all, place) => {
        const { ask, logIn } = openVirkailija([...all, poison]);
        const ids = oidit(all).toSpliced(place % (all.length + 1), 0, poison.henkilo.oid);
        const response = await ask(await logIn(), ids);
        expect([response.status, await response.text()]).toEqual([500, '{"error":"Internal server error."}']);
      }),
      { numRuns: 50 },
    );
  });

  test('any body gets a list or one of the known errors', async () => {
    const { ask, logIn } = openVirkailija();
    const cookie = await logIn();
    const validate = createSchemaValidator(ValintarekisteriVirhe);
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => json.slice(0, -1)),
    );
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom('hetut', 'henkilo-oidit'), async (sent, by) => {
        const response = await ask(cookie, sent, { by });
        expect([200, 400, 500]).toContain(response.status);
        const answer = await response.json();
        if (response.status === 200) expect(answer).toEqual([]);
        else expect(validate(answer)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
