// The room's door: synthetic students, and the documents that each leaves in the registers.
export type { AnomalyPlan } from './anomalies/anomaly-plan.ts';
export { type Anomaly, type AnomalyName, anomalies, type KoskiDoes, toAnomaly } from './anomalies/index.ts';
export { showsAnomaly } from './anomalies/shows-anomaly.ts';
export * from './coverage/index.ts';
export { type Nimisto, nimistot } from './data/nimet.ts';
export { type DatasetColumn, type DatasetRow, datasetColumns, toDatasetRow } from './dataset/dataset-columns.ts';
export { type DatasetFile, type DatasetManifest, toManifestText } from './dataset/dataset-manifest.ts';
export {
  blocksOf,
  type DatasetFormat,
  type DatasetMix,
  type DatasetPlan,
  datasetFormats,
  datasetMixes,
  namesOf,
  type Shard,
  studentsOf,
  wholeDataset,
} from './dataset/dataset-plan.ts';
export { type ExpectedFacts, type ExpectedRight, type Known, toExpectedFacts } from './dataset/expected-facts.ts';
export { type RenderedFile, renderBlock } from './dataset/render-block.ts';
export { type StudentRecord, toStudentRecord } from './dataset/student-record.ts';
export {
  type CoveringMix,
  coveringCount,
  createStudentSource,
  type StudentSource,
} from './dataset/student-source.ts';
export { type Ratkaisuhetki, toHakemus, toRatkaisuhetki } from './decision-flow/to-hakemus.ts';
export { toKorttiPyynto } from './decision-flow/to-kortti-pyynto.ts';
export { toRekisteritiedot } from './decision-flow/to-rekisteritiedot.ts';
export { toValvontaPyynto } from './decision-flow/to-valvonta-pyynto.ts';
export { drawStudyTraits } from './draw-study-traits.ts';
export { toPersonDocuments } from './henkilo/to-person-documents.ts';
export { createKeyedPermutation, type KeyedPermutation } from './population/keyed-permutation.ts';
export * from './population/population.ts';
export * from './population/population-register.ts';
export * from './realistic/data/assumptions.ts';
export { drawRealisticTraits } from './realistic/draw-realistic-traits.ts';
export { drawUniformTraits, uniformTraitValues } from './realistic/draw-uniform-traits.ts';
export { generateSmallPopulation, type SmallPopulationOptions } from './small-population.ts';
export { type Stream, stream } from './stream.ts';
export type { Tunnukset } from './student/tunnukset.ts';
export { generateStudent, type Opinnot, type Student, type StudentOptions } from './student.ts';
export * from './student-traits.ts';
export {
  type Hyvaksiluvut,
  hyvaksilukutavat,
  type Kesto,
  kestot,
  type Lasnaolo,
  lasnaolot,
  type Ohjelmalaji,
  type Oikeustyyppi,
  ohjelmalajit,
  oikeustyypit,
  type Passivointi,
  passivoinnit,
  type StudyTraits,
  type Suoritusrakenne,
  suoritusrakenteet,
  type ToisenAsteenTilat,
  toisenAsteenTilahistoriat,
  type Vayla,
  vaylat,
} from './study-traits.ts';
export { toHakutoiveet } from './valintarekisteri-migri/to-hakutoiveet.ts';
export { toVirtaRecord } from './virta/to-virta-record.ts';
