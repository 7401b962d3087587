import { example } from '../document.ts';
import { type ControlAnswer, type ControlOperation, jsonProblems, query } from './operation.ts';
import * as shapes from './service-shapes.ts';

const clock: ControlAnswer = {
  description: 'The clock.',
  schema: shapes.ClockState,
  examples: { stopped: example('Held.', { now: '2026-09-01T09:00:00.000Z', offsetMs: 86_400_000, stopped: true }) },
};

/** Health, version, reset and clock. */
export const serviceOperations: readonly ControlOperation[] = [
  {
    method: 'get',
    path: '/health',
    operationId: 'getHealth',
    tag: 'service',
    summary: 'Whether the simulators run',
    isOpen: true,
    answers: {
      200: {
        description: 'They do.',
        schema: shapes.Health,
        examples: { ok: example('Always this.', { status: 'ok' }) },
      },
    },
  },
  {
    method: 'get',
    path: '/version',
    operationId: 'getVersion',
    tag: 'service',
    summary: 'Which version runs',
    answers: {
      200: {
        description: 'Name and version.',
        schema: shapes.Version,
        examples: { version: example('A version.', { name: 'koeajo', version: '0.1.0' }) },
      },
    },
  },
  {
    method: 'post',
    path: '/reset',
    operationId: 'reset',
    tag: 'reset',
    summary: 'Take everything back to the start',
    parameters: [
      query('what', 'Only these, with commas: sessions, states, callers, users, persons, faults, journal, clock.'),
    ],
    answers: {
      200: {
        description: 'What has been reset.',
        schema: shapes.ResetDone,
        examples: { some: example('With ?what=faults,clock.', { reset: ['faults', 'clock'] }) },
      },
    },
    problems: ['reset-unknown'],
  },
  {
    method: 'get',
    path: '/clock',
    operationId: 'getClock',
    tag: 'clock',
    summary: 'What the simulators take for now',
    answers: { 200: clock },
  },
  {
    method: 'put',
    path: '/clock',
    operationId: 'setClock',
    tag: 'clock',
    summary: 'Move the clock, or hold it',
    request: {
      schema: shapes.ClockSetting,
      examples: {
        held: example('Held at a moment.', { now: '2026-09-01T09:00:00Z', stopped: true }),
        shifted: example('A day ahead.', { offsetMs: 86_400_000 }),
      },
    },
    answers: { 200: clock },
    problems: ['instant-malformed', ...jsonProblems],
  },
];
