// The room's door: synthetic students, and the documents that each leaves in the registers.
export { type Ratkaisuhetki, toHakemus, toRatkaisuhetki } from './decision-flow/to-hakemus.ts';
export { toRekisteritiedot } from './decision-flow/to-rekisteritiedot.ts';
export { toPersonDocuments } from './henkilo/to-person-documents.ts';
export { generateSmallPopulation, type SmallPopulationOptions } from './small-population.ts';
export { type Stream, stream } from './stream.ts';
export type { Tunnukset } from './student/tunnukset.ts';
export { generateStudent, type Opinnot, type Student, type StudentOptions } from './student.ts';
export * from './student-traits.ts';
export { toHakutoiveet } from './valintarekisteri-migri/to-hakutoiveet.ts';
export { toVirtaRecord } from './virta/to-virta-record.ts';
