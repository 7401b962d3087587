import { describe, expect, test } from 'vitest';
import type { PersonDocuments } from '#contracts';
import { type KoskiRole, luovutuspalveluClients, migriUser } from '#simulators';
import { notFound } from './error-texts.ts';
import { byHetu, byOid, everything, formerHetu, hetu, linked, lukio, oid, ylioppilas } from './koski-person.ts';
import { createKoski, person, read, tyypitOf, virta } from './koski-world.ts';

test('a person from VIRTA alone, letter by letter (KM-001, KM-002, KM-011, KM-092, KM-093, KM-094, KM-097)', async () => {
  const documents = { ...person(oid, { hetu, kansalaisuudet: ['643'] }), virta: virta([oid]) };
  const { ask } = createKoski([documents]);
  const expected =
    '{"henkilö":{"oid":"1.2.246.562.98.10000000011","hetu":"010190-901R","syntymäaika":"1990-01-01","etunimet":"Testi",' +
    '"sukunimi":"Koeajo","kansalaisuus":[{"koodiarvo":"643","nimi":{"fi":"Venäjä","sv":"Ryssland"},"lyhytNimi":{"fi":"RU"},' +
    '"koodistoUri":"maatjavaltiot2","koodistoVersio":2}]},"opiskeluoikeudet":[{"oppilaitos":{"nimi":{"fi":"Helsingin yliopisto"}},' +
    '"tila":{"opiskeluoikeusjaksot":[{"alku":"2025-08-01","tila":{"koodiarvo":"1","nimi":{"fi":"aktiivinen"},' +
    '"koodistoUri":"virtaopiskeluoikeudentila","koodistoVersio":1}}]},"alkamispäivä":"2025-08-01","tyyppi":{"koodiarvo":' +
    '"korkeakoulutus","nimi":{"fi":"Korkeakoulutus"},"koodistoUri":"opiskeluoikeudentyyppi","koodistoVersio":1},"lisätiedot":' +
    '{"virtaOpiskeluoikeudenTyyppi":{"koodiarvo":"9","nimi":{"fi":"Liikkuvuus"},"koodistoUri":"virtaopiskeluoikeudentyyppi",' +
    '"koodistoVersio":1},"maksettavatLukuvuosimaksut":[]},"suoritukset":[{"koulutusmoduuli":{"tunniste":{"koodiarvo":"9",' +
    '"nimi":{"fi":"Liikkuvuus"},"koodistoUri":"virtaopiskeluoikeudentyyppi","koodistoVersio":1},"nimi":{"fi":"Liikkuvuus"}},' +
    '"tyyppi":{"koodiarvo":"muukorkeakoulunsuoritus","koodistoUri":"suorituksentyyppi"}}]}]}';
  for (const [path, body] of [byOid(), byHetu()]) expect(await read(ask(path, { body }))).toEqual([200, expected]);
});

describe('the person', () => {
  const henkiloOf = async (documents: PersonDocuments) => {
    const [path, body] = byOid();
    const response = await createKoski([{ ...documents, koski: [lukio] }]).ask(path, { body });
    return JSON.stringify(JSON.parse(await response.text()).henkilö);
  };

  test('is oid and names when nothing more is known (KM-078)', async () => {
    expect(await henkiloOf(person(oid))).toBe(`{"oid":"${oid}","etunimet":"Testi","sukunimi":"Koeajo"}`);
  });

  test('has the day of birth of ONR rather than that of the hetu (KM-076)', async () => {
    expect(await henkiloOf(person(oid, { hetu, syntymaaika: '1991-02-03' }))).toContain('"syntymäaika":"1991-02-03"');
  });

  test.each([
    ['010190-901R', '1990-01-01'],
    ['050501A905P', '2001-05-05'],
    ['060602F906E', '2002-06-06'],
    ['010190U901R', '1990-01-01'],
    ['010190+901R', '1890-01-01'],
  ])('is born on the day of the hetu %s: %s (KM-040, KM-076)', async (own, day) => {
    expect(await henkiloOf(person(oid, { hetu: own }))).toContain(`"syntymäaika":"${day}"`);
  });

  test('keeps the known nationalities in their order, and none when none is known (KM-077)', async () => {
    const { kansalaisuus } = JSON.parse(await henkiloOf(person(oid, { kansalaisuudet: ['356', 'XYZ', '643'] })));
    expect(kansalaisuus.map((koodi: { koodiarvo: string }) => koodi.koodiarvo)).toEqual(['356', '643']);
    expect(await henkiloOf(person(oid, { kansalaisuudet: ['XYZ'] }))).not.toContain('kansalaisuus');
    expect(await henkiloOf(person(oid, { kansalaisuudet: [] }))).not.toContain('kansalaisuus');
  });
});

describe('where the studies come from', () => {
  test('Koski, VIRTA, YTR, in this order (KM-087)', async () => {
    const [path, body] = byOid();
    expect(await tyypitOf(createKoski([everything]).ask(path, { body }))).toEqual([
      'lukiokoulutus',
      'korkeakoulutus',
      'ylioppilastutkinto',
    ]);
  });

  test.each([
    ['linked OID', byOid(linked)],
    ['former hetu', byHetu(formerHetu)],
  ])('a %s gives the same answer as the master’s, about the master (KM-073, KM-074, KM-075)', async (_what, asked) => {
    const { ask } = createKoski([everything]);
    const [path, body] = byOid();
    const master = await read(ask(path, { body }));
    expect(master[1]).toContain(`"oid":"${oid}","hetu":"${hetu}"`);
    expect(await read(ask(asked[0], { body: asked[1] }))).toEqual(master);
  });

  const withRoles = (...roles: readonly KoskiRole[]) => ({ users: [{ ...migriUser, roles }] });
  test.each([
    [
      'without higher education there is no VIRTA',
      ['GLOBAALI_LUKU_TOINEN_ASTE'],
      ['lukiokoulutus', 'ylioppilastutkinto'],
    ],
    ['without upper secondary there is no YTR', ['GLOBAALI_LUKU_KORKEAKOULU'], ['korkeakoulutus']],
  ] as const)('%s (KM-072)', async (_what, roles, tyypit) => {
    const [path, body] = byOid();
    const { ask } = createKoski([everything], withRoles('MIGRI', ...roles));
    expect(await tyypitOf(ask(path, { body }))).toEqual(tyypit);
  });

  test('a user that may read nothing finds nothing, even when VIRTA and YTR are down', async () => {
    const [path, body] = byOid();
    const down = [{ kind: 'virta-down' }, { kind: 'ytr-down' }] as const;
    const { ask, journal } = createKoski([everything], withRoles('MIGRI'), down);
    expect(await read(ask(path, { body }))).toEqual([404, notFound(`${oid} ei löydy`)]);
    expect(journal.entries()[0]).toMatchObject({ faults: [] });
  });

  test('two users of one Koski each see what they may', async () => {
    const clients = [...luovutuspalveluClients, { subjectDn: 'CN=toinen', ips: ['0.0.0.0'], user: 'Toinen' }];
    const second = { ...migriUser, username: 'Toinen', roles: ['MIGRI', 'GLOBAALI_LUKU_KORKEAKOULU'] as const };
    const { ask } = createKoski([everything], { clients, users: [migriUser, second] });
    const [path, body] = byOid();
    expect(await tyypitOf(ask(path, { body }))).toHaveLength(3);
    const headers = { 'x-amzn-mtls-clientcert-subject': 'CN=toinen' };
    expect(await tyypitOf(ask(path, { body, headers }))).toEqual(['korkeakoulutus']);
  });

  test.each([
    ['has no hetu', {}],
    ['has a former hetu out of order', { hetu, vanhatHetut: ['020291-9020'] }],
    ['has a hetu out of order', { hetu: '010190-9010' }],
    ['is born in the future', { hetu: '010199A901R' }],
  ])('YTR is not asked when the person %s', async (_what, rest) => {
    const documents = { ...everything, ...person(oid, rest), koski: [lukio], ylioppilastutkinto: ylioppilas };
    const [path, body] = byOid();
    const { ask } = createKoski([documents], {}, [{ kind: 'ytr-down' }]);
    expect(await tyypitOf(ask(path, { body }))).toEqual(['lukiokoulutus']);
  });

  test('artificial hetut go to VIRTA and YTR only where they are accepted (KM-042, VI-004)', async () => {
    const documents = { ...everything, henkilo: { ...everything.henkilo, vanhatHetut: [] }, virta: virta([hetu]) };
    const [path, body] = byOid();
    const accepting = createKoski([documents], { acceptSyntheticHetut: true });
    expect(await tyypitOf(accepting.ask(path, { body }))).toHaveLength(3);
    const refusing = createKoski([documents], { acceptSyntheticHetut: false });
    expect(await tyypitOf(refusing.ask(path, { body }))).toEqual(['lukiokoulutus']);
  });

  test('former hetut go to VIRTA whether they are in order or not, the current one only in order (VI-004)', async () => {
    const known = (avain: string) => ({
      ...person(oid, { hetu: '010190-9010', vanhatHetut: ['020291-9020'] }),
      virta: virta([avain]),
    });
    const [path, body] = byOid();
    expect(await tyypitOf(createKoski([known('020291-9020')]).ask(path, { body }))).toEqual(['korkeakoulutus']);
    expect((await createKoski([known('010190-9010')]).ask(path, { body })).status).toBe(404);
  });
});
