import { describe, expect, test } from 'vitest';
import { ilmoittautuminenTilat, lukuvuosimaksut, valintaTilat, vastaanottoTilat } from '#contracts';
import { aHakutoive, aPerson, hakijatOf, openVirkailija } from './virkailija.ts';

const oid = '1.2.246.562.98.20000000019';
const linked = '1.2.246.562.98.20000000022';
const root = '1.2.246.562.10.00000000001';

/** What migripk gets when these are all. */
const answerFor = async (
  persons: Parameters<typeof openVirkailija>[0],
  ids: readonly string[] = [oid],
  by?: string,
) => {
  const { ask, logIn } = openVirkailija(persons);
  return hakijatOf(await ask(await logIn(), ids, by === undefined ? {} : { by }));
};
const optionsOf = async (...hakutoiveet: Parameters<typeof aHakutoive>[0][]) => {
  const [hakija] = await answerFor([aPerson({}, ...hakutoiveet.map(aHakutoive))]);
  return hakija?.hakemukset ?? [];
};

describe('who is seen', () => {
  test.each([
    [['246'], false],
    [['752', '246'], false],
    [['752'], true],
    [['998', '156'], true],
    [[], true],
    [undefined, true],
  ])('nationalities %j: %s (VM-037, VM-044, DF-071)', async (kansalaisuudet, isSeen) => {
    const { henkilo, ...rest } = aPerson({}, aHakutoive());
    const { kansalaisuudet: _, ...others } = henkilo;
    const person = { ...rest, henkilo: kansalaisuudet === undefined ? others : { ...others, kansalaisuudet } };
    const hakijat = await answerFor([person]);
    expect(hakijat.map((hakija) => hakija.kansalaisuudet)).toEqual(isSeen ? [kansalaisuudet ?? []] : []);
  });

  test.each(valintaTilat.map((tila) => [tila, tila === 'HYVAKSYTTY' || tila === 'VARASIJALTA_HYVAKSYTTY'] as const))(
    'an option in state %s: %s (VM-039)',
    async (valintaTila, isSeen) => {
      expect((await optionsOf({ valintaTila })).map((option) => option.valintaTila)).toEqual(
        isSeen ? [valintaTila] : [],
      );
    },
  );

  test('only options of Kouta, and nobody who has no other (VM-040)', async () => {
    const old = { hakukohdeOid: '1.2.246.562.20.12345678901' };
    expect(await answerFor([aPerson({}, aHakutoive(old))])).toEqual([]);
    expect(await optionsOf(old, {})).toHaveLength(1);
  });

  test('nobody unknown and nobody without options (VM-038, VM-046)', async () => {
    expect(await answerFor([aPerson({})], [oid, '1.2.246.562.98.20000000035', 'nonsense', ` ${oid}`])).toEqual([]);
  });
});

describe('by which id', () => {
  const person = aPerson(
    { linkitetytOidit: [linked], hetu: '230598-9349', vanhatHetut: ['140301A9124'] },
    aHakutoive(),
  );

  test('an OID is given back as asked, once per OID, with the same options (VM-041, VM-042)', async () => {
    const hakijat = await answerFor([person], [linked, oid, linked]);
    expect(hakijat.map(({ henkiloOid }) => henkiloOid)).toEqual([linked, oid]);
    const [first, second] = hakijat;
    expect({ ...first, henkiloOid: '' }).toEqual({ ...second, henkiloOid: '' });
  });

  test('a current hetu finds, a former one and an OID do not (VM-045)', async () => {
    const ids = ['140301A9124', '230598-9349', '230598-9349', oid, '230598-934a'];
    const hakijat = await answerFor([person], ids, 'hetut');
    expect(hakijat.map(({ henkilotunnus, henkiloOid }) => [henkilotunnus, henkiloOid])).toEqual([['230598-9349', oid]]);
  });

  test('a hetu among OIDs finds nobody', async () => {
    expect(await answerFor([person], ['230598-9349'])).toEqual([]);
  });
});

describe('what is told', () => {
  test('fields in the order of the schema, absent ones left out, compact (VM-049, VM-050, VM-051)', async () => {
    const person = aPerson(
      { hetu: '230598-9349', syntymaaika: '1998-05-23' },
      aHakutoive({
        maksuvelvollisuus: 'obligated',
        lukuvuosimaksu: 'MAKSETTU',
        koulutuksenAlkamiskausi: 'kausi_s#1',
        koulutuksenAlkamisvuosi: 2026,
      }),
    );
    const { ask, logIn } = openVirkailija([person]);
    expect(await (await ask(await logIn(), [oid])).text()).toBe(
      '[{"henkilotunnus":"230598-9349","henkiloOid":"1.2.246.562.98.20000000019","sukunimi":"Henkilö","etunimet":"Testi","kansalaisuudet":["752"],"syntymaaika":"1998-05-23","hakemukset":[{"hakuOid":"1.2.246.562.29.00000000000000000001","hakuNimi":{"fi":"Haku","sv":"Ansökan"},"hakemusOid":"1.2.246.562.11.00000000000000000001","organisaatioOid":"1.2.246.562.99.00000000001","organisaatioNimi":{"fi":"Koulu"},"hakukohdeOid":"1.2.246.562.20.00000000000000000001","hakukohdeNimi":{"en":"Option"},"toteutusOid":"1.2.246.562.17.00000000000000000001","toteutusNimi":{"en":"Programme"},"valintaTila":"HYVAKSYTTY","vastaanottoTila":"VASTAANOTTANUT_SITOVASTI","ilmoittautuminenTila":"EI_TEHTY","maksuvelvollisuus":"REQUIRED","lukuvuosimaksu":"MAKSETTU","koulutuksenAlkamisvuosi":2026,"koulutuksenAlkamiskausi":"S"}]}]',
    );
  });

  test('no name that ONR does not have', async () => {
    const [hakija] = await answerFor([aPerson({ etunimet: '', sukunimi: '' }, aHakutoive())]);
    expect(Object.keys(hakija ?? {})).toEqual(['henkiloOid', 'kansalaisuudet', 'hakemukset']);
  });

  test.each([
    ['obligated', undefined, 'REQUIRED', 'MAKSAMATTA'],
    ...lukuvuosimaksut.map((maksu) => ['obligated', maksu, 'REQUIRED', maksu] as const),
    ['not-obligated', 'MAKSETTU', 'NOT_REQUIRED', undefined],
    ['unreviewed', 'MAKSETTU', 'NOT_CHECKED', undefined],
    [undefined, 'MAKSETTU', undefined, undefined],
  ] as const)(
    '%s with payment %s: %s, %s (VM-056, VM-057, VM-058, VM-059)',
    async (velvollisuus, maksu, told, toldMaksu) => {
      const [option] = await optionsOf({
        ...(velvollisuus ? { maksuvelvollisuus: velvollisuus } : {}),
        ...(maksu ? { lukuvuosimaksu: maksu } : {}),
      });
      expect([option?.maksuvelvollisuus, option?.lukuvuosimaksu]).toEqual([told, toldMaksu]);
    },
  );

  test.each([
    ['kausi_k#1', 'K'],
    ['kausi_k', 'K'],
    ['kausi_s#2', 'S'],
    ['kausi_x#1', undefined],
    ['K', undefined],
    ['', undefined],
  ])('term %s is told as %s, the year beside it (VM-060)', async (koulutuksenAlkamiskausi, told) => {
    const [option] = await optionsOf({ koulutuksenAlkamiskausi, koulutuksenAlkamisvuosi: 2026 });
    expect([option?.koulutuksenAlkamiskausi, option?.koulutuksenAlkamisvuosi]).toEqual([told, 2026]);
  });

  test('every state of reception and registration as it is (VM-053, VM-055)', async () => {
    const receptions = await optionsOf(...vastaanottoTilat.map((vastaanottoTila) => ({ vastaanottoTila })));
    expect(receptions.map(({ vastaanottoTila }) => vastaanottoTila)).toEqual(vastaanottoTilat);
    const registrations = await optionsOf(...ilmoittautuminenTilat.map((tila) => ({ ilmoittautuminenTila: tila })));
    expect(registrations.map(({ ilmoittautuminenTila }) => ilmoittautuminenTila)).toEqual(ilmoittautuminenTilat);
  });

  test('equal options once, one accepted in two states twice (VM-047, VM-048)', async () => {
    expect(await optionsOf({}, {}, { valintaTila: 'VARASIJALTA_HYVAKSYTTY' }, { valintaTila: 'HYLATTY' })).toHaveLength(
      2,
    );
  });
});

test('no query asks for changes or for a page, and neither headers nor persons tell of them (VM-066)', async () => {
  const persons = [aPerson({}, aHakutoive()), aPerson({ oid: linked }, aHakutoive())];
  const { ask, send, logIn } = openVirkailija(persons);
  const cookie = await logIn();
  const whole = await (await ask(cookie, [oid, linked])).text();
  const query = 'since=2026-01-01&muuttunutJalkeen=2026-01-01&page=2&limit=1';
  const response = await send(`/valinta-tulos-service/cas/migri/hakemukset/henkilo-oidit?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'test', cookie },
    body: JSON.stringify([oid, linked]),
  });
  expect(await response.text()).toBe(whole);
  expect(JSON.parse(whole)).toHaveLength(2);
  expect([...response.headers.keys()].sort()).toEqual(['cache-control', 'content-type']);
});

describe('what loses the batch', () => {
  const internal = '{"error":"Internal server error."}';
  const outcome = async (person: ReturnType<typeof aPerson>, username?: string) => {
    const { ask, logIn } = openVirkailija([person]);
    const response = await ask(await logIn(username), ['nobody', oid]);
    if (response.status === 200) return (await hakijatOf(response)).length;
    expect([response.status, await response.text()]).toEqual([500, internal]);
    return 'lost';
  };

  test('an accepted option in an inactivated application (VM-063)', async () => {
    expect(await outcome(aPerson({}, aHakutoive({ hakemusPassivoitu: true })))).toBe('lost');
  });

  test.each([[['752', '']], [['246', '']]])(
    'a nationality without a code: %j (VM-064, DF-071)',
    async (kansalaisuudet) => {
      expect(await outcome(aPerson({ kansalaisuudet }))).toBe('lost');
    },
  );

  test.each([
    ['a Finn', aPerson({ kansalaisuudet: ['246'] }, aHakutoive({ hakemusPassivoitu: true }))],
    ['an option not accepted', aPerson({}, aHakutoive({ hakemusPassivoitu: true, valintaTila: 'HYLATTY' }))],
    [
      'an option of the old tarjonta',
      aPerson({}, aHakutoive({ hakemusPassivoitu: true, hakukohdeOid: '1.2.246.562.20.12345678901' })),
    ],
  ])('an inactivated application of %s loses nothing', async (_, person) => {
    expect(await outcome(person)).toBe(0);
  });

  test.each([
    ['accepted', aPerson({}, aHakutoive()), 'lost'],
    ['accepted in the old tarjonta', aPerson({}, aHakutoive({ hakukohdeOid: '1.2.246.562.20.12345678901' })), 'lost'],
    ['never accepted', aPerson({}, aHakutoive({ valintaTila: 'VARALLA' })), 0],
    ['a Finn', aPerson({ kansalaisuudet: ['246'] }, aHakutoive()), 0],
  ])('without a right to the results: a person who is %s (VM-065)', async (_, person, expected) => {
    expect(await outcome(person, 'no-sijoittelu-read')).toBe(expected);
  });
});

describe('a right to the results of one school', () => {
  test.each([
    ['its own option', [], 1],
    ['a rejected option of another school in the same application', [{ valintaTila: 'HYLATTY' } as const], 'lost'],
    [
      'a rejected option of another school in another application',
      [{ valintaTila: 'HYLATTY', hakemusOid: '1.2.246.562.11.00000000000000000002' } as const],
      1,
    ],
  ])('%s', async (_, others, expected) => {
    const other = others.map((toive) => aHakutoive({ ...toive, organisaatioOid: '1.2.246.562.99.00000000002' }));
    const person = aPerson({}, aHakutoive(), ...other);
    const rights = ['ROLE_APP_VALINTATULOSSERVICE_MIGRI_READ', 'APP_SIJOITTELU_CRUD_1.2.246.562.99.00000000001'];
    const { ask, logIn } = openVirkailija([person], { users: [{ ...user, roles: rights }] });
    const response = await ask(await logIn(), [oid]);
    expect(response.status === 500 ? 'lost' : (await hakijatOf(response)).length).toBe(expected);
  });

  test('of the root holds everywhere', async () => {
    const rights = ['APP_VALINTATULOSSERVICE_MIGRI_READ', `APP_ATARU_HAKEMUS_VALINTA_READ_${root}`];
    const { ask, logIn } = openVirkailija([aPerson({}, aHakutoive())], { users: [{ ...user, roles: rights }] });
    expect(await hakijatOf(await ask(await logIn(), [oid]))).toHaveLength(1);
  });

  const user = { username: 'migripk', password: 'koeajo', oidHenkilo: '1.2.246.562.98.10000001015' };
});
