// The room's door: synthetic students, and the documents that each leaves in the registers.
export { type Stream, stream } from './stream.ts';
