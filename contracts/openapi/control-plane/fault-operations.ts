import { example } from '../document.ts';
import { personOid } from '../person-examples.ts';
import * as faults from './fault-shapes.ts';
import { type ControlAnswer, type ControlOperation, done, inPath, jsonProblems } from './operation.ts';

const virtaDown = { where: { endpoint: '/oid', person: personOid }, effect: { kind: 'virta-down' } };

const slow = { id: 'slow', when: { probability: 0.1, seed: 'a' }, effect: { kind: 'latency', ms: 2000 } };

const faultId = inPath('id', 'Id of the fault.');

const fault: ControlAnswer = {
  description: 'The fault.',
  schema: faults.Fault,
  examples: { slow: example('Every tenth request takes two seconds.', slow) },
};

const faultInput = {
  schema: faults.FaultInput,
  examples: {
    virtaDown: example('VIRTA is down whenever this person is asked for.', virtaDown),
    slow: example('Every tenth request takes two seconds.', slow),
  },
};

const faultList: ControlAnswer = {
  description: 'The planned faults.',
  schema: faults.FaultList,
  examples: { one: example('One fault.', { faults: [slow] }) },
};

/** Planned faults. */
export const faultOperations: readonly ControlOperation[] = [
  {
    method: 'get',
    path: '/faults',
    operationId: 'listFaults',
    tag: 'faults',
    summary: 'The planned faults',
    answers: { 200: faultList },
  },
  {
    method: 'put',
    path: '/faults',
    operationId: 'replaceFaults',
    tag: 'faults',
    summary: 'Plan these faults and no others',
    request: { schema: faults.FaultsInput, examples: { two: example('Two faults.', [virtaDown, slow]) } },
    answers: { 200: faultList },
    problems: jsonProblems,
  },
  {
    method: 'post',
    path: '/faults',
    operationId: 'planFault',
    tag: 'faults',
    summary: 'Plan one more fault',
    request: faultInput,
    answers: { 201: fault },
    problems: jsonProblems,
  },
  {
    method: 'delete',
    path: '/faults',
    operationId: 'clearFaults',
    tag: 'faults',
    summary: 'Cancel every fault',
    answers: { 204: done },
  },
  {
    method: 'get',
    path: '/faults/{id}',
    operationId: 'getFault',
    tag: 'faults',
    summary: 'One fault',
    parameters: [faultId],
    answers: { 200: fault },
    problems: ['fault-unknown'],
  },
  {
    method: 'put',
    path: '/faults/{id}',
    operationId: 'putFault',
    tag: 'faults',
    summary: 'Plan or replace the fault with this id',
    parameters: [faultId],
    request: faultInput,
    answers: { 200: fault, 201: fault },
    problems: jsonProblems,
  },
  {
    method: 'delete',
    path: '/faults/{id}',
    operationId: 'cancelFault',
    tag: 'faults',
    summary: 'Cancel a fault',
    parameters: [faultId],
    answers: { 204: done },
    problems: ['fault-unknown'],
  },
];
