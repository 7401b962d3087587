import fc from 'fast-check';
import {
  contradiction,
  generateStudent,
  maksutapaukset,
  opintolajit,
  type Student,
  type StudentTraits,
  stream,
  tilahistoriat,
  tutkinnot,
} from '#generators';

const maybe = <const T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Traits of any student who can exist. */
export const anyTraits: fc.Arbitrary<StudentTraits> = fc
  .record(
    {
      laji: maybe(...opintolajit, 'tutkinto', 'tutkinto', 'tutkinto'),
      oppilaitos: maybe('yliopisto', 'ammattikorkeakoulu', '10076', '10065'),
      organisaatio: maybe('oppilaitos', 'tiedekunta'),
      tutkinto: maybe(...tutkinnot),
      vaihe: maybe('uusi', 'jatkava'),
      alkaa: maybe('syksy', 'tammikuu'),
      tilat: maybe(...tilahistoriat),
      lukuvuosimaksu: maybe(...maksutapaukset),
      maksukaudet: maybe('lukukausittain', 'lukuvuosittain'),
      kansalaisuus: maybe('050', '156', '643', '704', '826'),
      kaksoiskansalaisuus: fc.boolean(),
      hetu: maybe('none', 'artificial'),
      linkitettyja: maybe(0, 1, 2),
      virta: maybe('oikeus', 'ei-oikeutta'),
      valintarekisteri: maybe('hyvaksytty', 'ei-hakemusta'),
      ilmoittautumisavain: maybe('on', 'puuttuu'),
      liikkuvuusohjelma: maybe('101', '102', '103', '104', '105', '106', '107', '108', '999'),
      vaihtojakso: maybe('ei', 'lahteva'),
    },
    { requiredKeys: [] },
  )
  .filter((traits) => contradiction(traits) === undefined);

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
