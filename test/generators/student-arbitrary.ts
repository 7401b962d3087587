import fc from 'fast-check';
import { ilmoittautuminenTilat, valintaTilat, vastaanottoTilat } from '#contracts';
import {
  contradiction,
  generateStudent,
  hyvaksilukutavat,
  kestot,
  lasnaolot,
  maksukausijaot,
  maksutapaukset,
  muutHakutoiveet,
  ohjelmalajit,
  oikeustyypit,
  opintolajit,
  passivoinnit,
  type Student,
  type StudentTraits,
  stream,
  suoritusrakenteet,
  tilahistoriat,
  toisenAsteenTilahistoriat,
  tutkinnot,
  vaylat,
} from '#generators';

// A student that fails is read as it is: smaller ones mostly contradict themselves, so that shrinking takes minutes.
fc.configureGlobal({ endOnFailure: true });

const maybe = <const T>(...values: readonly T[]) => fc.constantFrom(...values);

/** What may stand in the selection register; of most students nothing is said. */
const anySelection: fc.Arbitrary<StudentTraits> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        valintaTila: maybe(...valintaTilat),
        vastaanottoTila: maybe(...vastaanottoTilat),
        ilmoittautuminenTila: maybe(...ilmoittautuminenTilat),
        muutHakutoiveet: maybe(...muutHakutoiveet),
        alkamistieto: maybe('on', 'puuttuu'),
        maksuvelvollisuus: maybe('REQUIRED', 'NOT_REQUIRED', 'NOT_CHECKED', 'absent'),
        maksurivi: maybe('MAKSETTU', 'MAKSAMATTA', 'VAPAUTETTU', 'absent'),
      },
      { requiredKeys: [] },
    ),
  },
);

const anyOf = <T>(traits: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T, never>(traits, { requiredKeys: [] });

const identity = {
  alkaa: maybe('syksy', 'tammikuu'),
  kansalaisuus: maybe('050', '156', '643', '704', '826'),
  kansalaisuuksia: maybe(1, 2, 3),
  kaksoiskansalaisuus: fc.boolean(),
  hetu: maybe('none', 'artificial', 'uusi-valimerkki', 'vaihtunut'),
  linkitettyja: maybe(0, 1, 2),
};

const progress = {
  opintovauhti: maybe(0, 30, 45, 60, 90),
  suoritusrakenne: maybe(...suoritusrakenteet),
  hyvaksiluvut: maybe(...hyvaksilukutavat),
  irtosuorituksia: fc.boolean(),
  paikallinenAsteikko: fc.boolean(),
};

const inVirta = {
  ...identity,
  ...progress,
  tilat: maybe('1', ...tilahistoriat),
  vaihe: maybe('uusi', 'jatkava'),
  virta: maybe('oikeus', 'ei-oikeutta'),
};

const degree = anyOf({
  ...inVirta,
  oppilaitos: maybe('yliopisto', 'ammattikorkeakoulu', '10076', '10065'),
  organisaatio: maybe('oppilaitos', 'tiedekunta'),
  tutkinto: maybe(...tutkinnot),
  lukuvuosimaksu: maybe(...maksutapaukset),
  maksukaudet: maybe(...maksukausijaot),
  valintarekisteri: maybe('hyvaksytty', 'ei-hakemusta'),
  ilmoittautumisavain: maybe('on', 'puuttuu'),
  vaihtojakso: maybe('ei', 'lahteva'),
  oikeudenKesto: maybe(...kestot),
  vayla: maybe(...vaylat),
  ohjelmalaji: maybe(...ohjelmalajit),
  lasnaolo: maybe(...lasnaolot),
  passivointi: maybe(...passivoinnit),
});

const exchange = anyOf({
  ...inVirta,
  oppilaitos: maybe('yliopisto', 'ammattikorkeakoulu', '10076', '10065'),
  liikkuvuusohjelma: maybe('101', '102', '103', '104', '105', '106', '107', '108', '999'),
}).map((traits) => ({ ...traits, laji: 'vaihto' as const }));

const other = anyOf({ ...inVirta, oikeustyyppi: maybe(...oikeustyypit), passivointi: maybe(...passivoinnit) }).map(
  (traits) => ({ ...traits, laji: 'muu' as const }),
);

const upperSecondary = anyOf({
  ...identity,
  laji: maybe(...opintolajit.filter((laji) => !['tutkinto', 'vaihto', 'muu'].includes(laji))),
  toisenAsteenTilat: maybe(...toisenAsteenTilahistoriat),
  ylioppilastutkinto: fc.boolean(),
}).map((traits) => ({ ...traits, laji: traits.laji ?? ('lukio' as const) }));

const anyStudies: fc.Arbitrary<StudentTraits> = fc.oneof(
  { weight: 6, arbitrary: degree as fc.Arbitrary<StudentTraits> },
  { weight: 1, arbitrary: exchange as fc.Arbitrary<StudentTraits> },
  { weight: 3, arbitrary: other as fc.Arbitrary<StudentTraits> },
  { weight: 2, arbitrary: upperSecondary as fc.Arbitrary<StudentTraits> },
);

const possible = (traits: StudentTraits): boolean => contradiction(traits) === undefined;

/** Traits of any student who can exist. */
export const anyTraits: fc.Arbitrary<StudentTraits> = fc
  .tuple(anyStudies.filter(possible), anySelection)
  .map(([studies, selection]) => ({ ...studies, ...selection }))
  .filter(possible);

/** Days before and after either intake, a leap day, the turn of the year. */
export const anyDay: fc.Arbitrary<string> = maybe(
  '2024-02-29',
  '2025-07-31',
  '2025-08-01',
  '2026-01-01',
  '2026-07-01',
  '2026-12-31',
);

/** Any student who can exist. */
export const anyStudent: fc.Arbitrary<Student> = fc
  .tuple(fc.nat(), anyTraits, anyDay)
  .map(([seed, traits, now]) => generateStudent(stream(seed), traits, { now }));
