import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSchemaValidator,
  Hakemus,
  koskiKoodistot,
  parseVirtaXml,
  Rekisteritiedot,
  toVirtaXml,
  validateMigriOpiskeluoikeus,
  validateVirtaRecord,
} from '#contracts';
import {
  generateStudent,
  type Student,
  stream,
  toHakemus,
  toHakutoiveet,
  toPersonDocuments,
  toRatkaisuhetki,
  toRekisteritiedot,
  toVirtaRecord,
} from '#generators';
import { convertVirtaRecord, defaultKoskiEnvironment } from '#simulators';
import { anyStudent } from './student-arbitrary.ts';

const holds = (law: (student: Student) => void, numRuns = 150) => fc.assert(fc.property(anyStudent, law), { numRuns });
const validateHakemus = createSchemaValidator(Hakemus);
const validateRekisteritiedot = createSchemaValidator(Rekisteritiedot);

describe('the documents of one student', () => {
  it('agree on who it is', () => {
    holds((student) => {
      const { henkilo, virta } = toPersonDocuments(student);
      const hakemus = toHakemus(student);
      expect(hakemus.henkilo).toMatchObject({
        etunimet: henkilo.etunimet,
        sukunimi: henkilo.sukunimi,
        syntymaaika: henkilo.syntymaaika,
        kansalaisuudet: henkilo.kansalaisuudet,
        oppijanumero: henkilo.oid,
      });
      expect(hakemus.henkilo.hetu).toBe(henkilo.hetu);
      for (const { record, avaimet } of virta) {
        expect(avaimet).toEqual([
          henkilo.oid,
          ...henkilo.linkitetytOidit,
          ...(henkilo.hetu ? [henkilo.hetu] : []),
          ...henkilo.vanhatHetut,
        ]);
        for (const opiskelija of record.opiskelijat) {
          expect(opiskelija).toMatchObject({
            etunimet: henkilo.etunimet,
            sukunimi: henkilo.sukunimi,
            kansallinenOppijanumero: henkilo.oid,
            kansalaisuudet: henkilo.kansalaisuudet,
          });
          if (henkilo.hetu !== undefined) expect(henkilo.hetu.startsWith(opiskelija.henkilotunnus ?? '-')).toBe(true);
        }
      }
    });
  });

  it('agree on where, what and when (VM-061)', () => {
    holds((student) => {
      const { opiskelu, haettuAika } = toHakemus(student);
      const { opinnot, opiskeluoikeudet } = student;
      expect(opiskelu.oppilaitos).toBe(opinnot.oppilaitos.en);
      if (student.traits.vaihe === 'uusi') {
        expect(haettuAika).toEqual({ alku: opiskelu.alkaa, loppu: opiskelu.paattyy });
      }
      expect(haettuAika.loppu >= opiskelu.paattyy).toBe(true);
      if (opiskeluoikeudet.length > 0) {
        const place = opiskeluoikeudet.find(({ paikka }) => paikka.alkaa === opinnot.alkaa)?.paikka;
        expect(place?.korkeakoulu.nimi.en).toBe(opiskelu.oppilaitos);
      }
      for (const toive of toHakutoiveet(student).slice(0, 1)) {
        if (student.traits.organisaatio === 'oppilaitos') expect(toive.organisaatioNimi).toEqual(opinnot.oppilaitos);
        expect(toive.hakukohdeNimi.en).toBe(opiskelu.ohjelma);
        const { koulutuksenAlkamisvuosi: year, koulutuksenAlkamiskausi: term } = toive;
        const starts = [
          Number(opiskelu.alkaa.slice(0, 4)),
          opiskelu.alkaa.endsWith('-08-01') ? 'kausi_s#1' : 'kausi_k#1',
        ];
        expect([year, term]).toEqual(student.traits.alkamistieto === 'puuttuu' ? [undefined, undefined] : starts);
        expect(toive.hakukohdeOid).toHaveLength(35);
      }
    });
  });

  it('have the shapes that the contracts say', () => {
    holds((student) => {
      const { koski } = toPersonDocuments(student);
      expect(validateVirtaRecord(toVirtaRecord(student))).toEqual([]);
      expect(validateHakemus(toHakemus(student))).toEqual([]);
      expect(validateRekisteritiedot(toRekisteritiedot(student))).toEqual([]);
      expect(koski.flatMap(validateMigriOpiskeluoikeus)).toEqual([]);
    });
  });

  it('name only keys that exist: every item its student, every enrolment and attainment its right', () => {
    holds((student) => {
      const record = toVirtaRecord(student);
      const opiskelijat = record.opiskelijat.map(({ avain }) => avain);
      const oikeudet = record.opiskeluoikeudet.map(({ avain }) => avain);
      const items = [...record.lukukausiIlmoittautumiset, ...record.opintosuoritukset, ...record.liikkuvuusjaksot];
      for (const { opiskelijaAvain } of [...record.opiskeluoikeudet, ...items]) {
        expect(opiskelijat).toContain(opiskelijaAvain);
      }
      for (const { opiskeluoikeusAvain } of items) {
        if (opiskeluoikeusAvain !== undefined) expect(oikeudet).toContain(opiskeluoikeusAvain);
      }
      const avaimet = [...record.opiskeluoikeudet, ...record.opintosuoritukset, ...record.liikkuvuusjaksot];
      expect(new Set(avaimet.map(({ avain }) => avain)).size).toBe(avaimet.length);
    });
  });

  it('survive being written as XML and read again', async () => {
    await fc.assert(
      fc.asyncProperty(anyStudent, async (student) => {
        const record = toVirtaRecord(student);
        if (record.opiskelijat.length === 0) return;
        expect(await parseVirtaXml(toVirtaXml(record))).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it('VIRTA’s part goes through Koski’s conversion, but for state 7 (claims VI-035, VI-036)', () => {
    const environment = defaultKoskiEnvironment;
    holds((student) => {
      const record = toVirtaRecord(student);
      const seven = record.opiskeluoikeudet.some(({ tilat }) => tilat.some(({ koodi }) => koodi === '7'));
      const convert = () => convertVirtaRecord(record, environment);
      if (seven) return void expect(convert).toThrow(/7/);
      const rights = convert();
      // What names no right stands under one that Koski makes, without a type.
      const own = rights.filter(({ lisätiedot }) => lisätiedot?.virtaOpiskeluoikeudenTyyppi !== undefined);
      expect(own).toHaveLength(record.opiskeluoikeudet.length);
      expect(rights.length > own.length).toBe(
        record.opintosuoritukset.some(({ opiskeluoikeusAvain }) => opiskeluoikeusAvain === undefined),
      );
      expect(rights.flatMap(validateMigriOpiskeluoikeus)).toEqual([]);
      const enrolments = rights.map(
        ({ lisätiedot }) => lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot.length ?? 0,
      );
      expect(enrolments.reduce((total, one) => total + one, 0)).toBeGreaterThanOrEqual(
        record.lukukausiIlmoittautumiset.length,
      );
    });
  });
});

describe('the default student', () => {
  const student = generateStudent(stream('default'), {}, { now: '2026-07-01' });
  const hakemus = toHakemus(student);
  const { aiemmatOleskeluluvat, turvakielto, henkilollisyysTodettu, ...against } = toRekisteritiedot(student);

  it('applies in time for a first permit: abroad, in Enter Finland, paid, before the studies begin', () => {
    expect(hakemus).toMatchObject({
      hakemuslaji: 'ensimmainen-oleskelulupa',
      peruste: 'opiskelu',
      kanava: 'enter-finland',
      jattopaikka: 'ulkomailla',
      kasittelymaksu: 'maksettu',
      dViisumi: false,
      opiskelu: { laji: 'tutkinto', tutkinto: 'ylempi', etaopiskelu: false, euLiikkuvuusohjelma: false },
      liitteet: ['passi', 'hyvaksymiskirje', 'varat', 'vakuutus', 'maksukuitti'],
    });
    expect(hakemus.lahetetty < toRatkaisuhetki(student)).toBe(true);
    expect(toRatkaisuhetki(student)).toBe('2026-07-01T12:00:00+03:00');
    expect(hakemus.opiskelu).toMatchObject({ alkaa: '2026-08-01', paattyy: '2028-07-31' });
  });

  it('has means for a year, insurance and a passport to the end of the time asked for', () => {
    expect(hakemus.toimeentulo.varat).toBeGreaterThanOrEqual(9600);
    expect(hakemus.vakuutus).toMatchObject({
      laji: 'vakuutus',
      kattavuus: 120_000,
      omavastuu: 300,
      alku: '2026-08-01',
    });
    expect(hakemus.vakuutus.loppu).toBe('2027-09-01');
    expect(hakemus.passi.voimassa > hakemus.haettuAika.loppu).toBe(true);
  });

  it('is accepted at a university, must pay and has paid in both registers', () => {
    const [toive] = toHakutoiveet(student);
    expect(toive?.valintaTila).toMatch(/HYVAKSYTTY$/);
    expect(toive).toMatchObject({ maksuvelvollisuus: 'obligated', lukuvuosimaksu: 'MAKSETTU' });
    expect(student.traits.oppilaitos).toBe('yliopisto');
    const { lukukausiIlmoittautumiset, opiskeluoikeudet } = toVirtaRecord(student);
    expect(lukukausiIlmoittautumiset.map(({ lukuvuosiMaksu }) => lukuvuosiMaksu?.maksettu)).toEqual(['1', '1']);
    expect(opiskeluoikeudet.map(({ tilat }) => tilat)).toEqual([[{ alkuPvm: '2026-08-01', koodi: '1' }]]);
  });

  it('has proved the identity between sending and decision, and nothing stands against', () => {
    expect(hakemus.lahetetty < (henkilollisyysTodettu ?? '')).toBe(true);
    expect((henkilollisyysTodettu ?? '') < toRatkaisuhetki(student)).toBe(true);
    expect(aiemmatOleskeluluvat).toEqual([]);
    expect(turvakielto).toBe(false);
    expect(Object.values(against).every((list) => list.length === 0)).toBe(true);
  });

  it('keeps the days’ distances at another moment of decision', () => {
    const ratkaisuhetki = '2024-05-23T09:00:00+03:00';
    expect(toHakemus(student, { ratkaisuhetki }).lahetetty).toMatch(/^2024-0[45]-\d\dT.*\+03:00$/);
    expect(
      toHakemus(student, { ratkaisuhetki }).lahetetty <
        (toRekisteritiedot(student, { ratkaisuhetki }).henkilollisyysTodettu ?? ''),
    ).toBe(true);
  });
});

describe('upper secondary students', () => {
  it.each(['ammatillinen', 'lukio'] as const)('%s: stand in Koski’s own database only, with its states', (laji) => {
    const documents = toPersonDocuments(generateStudent(stream(laji), { laji }, { now: '2026-07-01' }));
    expect([documents.virta, documents.hakutoiveet]).toEqual([[], []]);
    const [right] = documents.koski;
    const known = koskiKoodistot.koskiopiskeluoikeudentila?.koodit.map(({ koodiarvo }) => koodiarvo);
    expect(known).toContain(right?.tila.opiskeluoikeusjaksot[0]?.tila.koodiarvo);
    expect(right?.suoritukset[0]?.osasuoritukset?.length).toBeGreaterThan(0);
  });
});
