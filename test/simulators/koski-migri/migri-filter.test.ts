import { expect, test } from 'vitest';
import { notFound } from './error-texts.ts';
import { byHetu, byOid, everything, hetu, oid } from './koski-person.ts';
import { createKoski, opiskeluoikeus, person, read, tyypitOf } from './koski-world.ts';

test.each([
  ['aikuistenperusopetus', 'aikuistenperusopetuksenoppimaara'],
  ['ammatillinenkoulutus', 'ammatillinentutkinto'],
  ['ammatillinenkoulutus', 'ammatillinentutkintoosittainen'],
  ['diatutkinto', 'diavalmistavavaihe'],
  ['diatutkinto', 'diatutkintovaihe'],
  ['ibtutkinto', 'ibtutkinto'],
  ['ibtutkinto', 'preiboppimaara'],
  ['internationalschool', 'internationalschooldiplomavuosiluokka'],
  ['korkeakoulutus', 'korkeakoulututkinto'],
  ['korkeakoulutus', 'korkeakoulunopintojakso'],
  ['korkeakoulutus', 'muukorkeakoulunsuoritus'],
  ['lukiokoulutus', 'lukionoppimaara'],
  ['perusopetus', 'perusopetuksenoppimaara'],
  ['perusopetus', 'perusopetuksenvuosiluokka'],
  ['ylioppilastutkinto', 'ylioppilastutkinto'],
])('%s with %s is kept (KM-079)', async (tyyppi, suoritus) => {
  const { ask } = createKoski([{ ...person(oid), koski: [opiskeluoikeus(tyyppi, suoritus)] }]);
  const [path, body] = byOid();
  expect(await tyypitOf(ask(path, { body }))).toEqual([tyyppi]);
});

test.each([
  ['aikuistenperusopetus', 'aikuistenperusopetuksenoppimaaranalkuvaihe'],
  ['ammatillinenkoulutus', 'nayttotutkintoonvalmistavakoulutus'],
  ['ammatillinenkoulutus', 'valma'],
  ['internationalschool', 'internationalschoolpypvuosiluokka'],
  ['lukiokoulutus', 'lukionoppiaineenoppimaara'],
  ['perusopetus', 'perusopetuksenoppiaineenoppimaara'],
  ['esiopetus', 'esiopetuksensuoritus'],
  ['luva', 'luva'],
  ['tuva', 'tuvakoulutuksensuoritus'],
  ['vapaansivistystyonkoulutus', 'vstoppivelvollisillesuunnattukoulutus'],
  ['europeanschoolofhelsinki', 'europeanschoolofhelsinkivuosiluokkasecondaryupper'],
  ['ebtutkinto', 'ebtutkinto'],
  ['taiteenperusopetus', 'taiteenperusopetuksenlaajanoppimaaransyventavatopinnot'],
  ['muukuinsaanneltykoulutus', 'muukuinsaanneltykoulutus'],
  ['lukiokoulutus', 'ylioppilastutkinto'],
])('%s with %s is not: 404, by hetu as well, and audited (KM-051, KM-079, KM-100)', async (tyyppi, suoritus) => {
  const { ask, journal } = createKoski([{ ...person(oid, { hetu }), koski: [opiskeluoikeus(tyyppi, suoritus)] }]);
  for (const [path, body] of [byOid(), byHetu()]) {
    expect(await read(ask(path, { body }))).toEqual([404, notFound('ei löydy annetulla oidilla')]);
  }
  expect(journal.entries().map(({ audit }) => audit?.oppijaHenkiloOid)).toEqual([oid, oid]);
});

test('a right keeps the kept kinds of attainments alone (KM-080)', async () => {
  const mixed = opiskeluoikeus('ammatillinenkoulutus', 'valma', 'ammatillinentutkinto', 'telma');
  const { ask } = createKoski([{ ...person(oid), koski: [opiskeluoikeus('luva', 'luva'), mixed] }]);
  const [path, body] = byOid();
  const { opiskeluoikeudet } = JSON.parse((await read(ask(path, { body })))[1]);
  expect(opiskeluoikeudet).toEqual([opiskeluoikeus('ammatillinenkoulutus', 'ammatillinentutkinto')]);
});

test('an extent keeps its decimal part (KM-095)', async () => {
  const { ask } = createKoski([everything]);
  const [path, body] = byOid();
  expect((await read(ask(path, { body })))[1]).toContain('"laajuus":{"arvo":5.0,"yksikkö":');
});
