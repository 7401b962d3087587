import { expect, test } from 'vitest';
import type { Henkilo, VirtaRecord } from '#contracts';
import { toVirtaOpiskeluoikeudet } from '#simulators';
import { environment, oikeus, outline, parse, suoritukset, suoritus } from './convert.ts';

const hetu = '010190-901R';
const formerHetu = '020291-902F';
const oid = '1.2.246.562.98.10000000011';
const linked = '1.2.246.562.98.10000000012';
const henkilo: Henkilo = {
  oid,
  hetu,
  linkitetytOidit: [linked],
  vanhatHetut: [formerHetu],
  etunimet: 'Testi',
  sukunimi: 'Koeajo',
};

const rightsOf = (...virta: readonly (readonly [avain: string, record: VirtaRecord])[]) =>
  toVirtaOpiskeluoikeudet(
    { henkilo, virta: virta.map(([avain, record]) => ({ avaimet: [avain], record })) },
    environment,
  );

test('the answers to all hetut and to all OIDs are converted apart, hetut first (VI-001)', async () => {
  const right = await parse(oikeus({ avain: 'O1' }));
  const former = await parse(suoritukset(suoritus('a', { oikeusAvain: 'O1' })));
  const other = await parse(oikeus({ avain: 'O2' }));
  const course = await parse(suoritukset(suoritus('b', { oikeusAvain: 'O2' })));
  const apart = rightsOf([hetu, right], [oid, other], [formerHetu, former], [linked, course]);
  expect(apart.map(outline)).toEqual([['tutkinto 751101 (a)'], ['tutkinto 751101 (b)']]);
  const across = rightsOf([hetu, right], [oid, former]);
  expect(across.map(outline)).toEqual([['tutkinto 751101 ()'], ['opintojakso K-a 2021-05-31']]);
});

test('an answer without rights and attainments is nothing (VI-003)', async () => {
  expect(rightsOf([oid, await parse('<Opiskelija avain="S"/>')])).toEqual([]);
});

test('a right found both by hetu and by OID is shown once, as the hetu gave it (VI-024)', async () => {
  const byHetu = await parse(oikeus(), suoritukset(suoritus('a')));
  const byOid = await parse(oikeus(), suoritukset(suoritus('b')));
  expect(rightsOf([oid, byOid], [hetu, byHetu]).map(outline)).toEqual([['tutkinto 751101 (a)']]);
});

test('attainments of no right that both give are shown once when their codes are the same, in any order (VI-026)', async () => {
  const orphans = (...avaimet: readonly string[]) =>
    parse(suoritukset(...avaimet.map((avain) => suoritus(avain, { oikeusAvain: '', paiva: '2020-01-01' }))));
  const ab = await orphans('a', 'b');
  expect(rightsOf([hetu, ab], [oid, await orphans('b', 'a')])).toHaveLength(1);
  expect(rightsOf([hetu, ab], [oid, await orphans('a')])).toHaveLength(2);
});
