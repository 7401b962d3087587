import { example } from '../document.ts';
import * as shapes from './directory-shapes.ts';
import { type ControlAnswer, type ControlOperation, done, inPath, jsonProblems } from './operation.ts';

const subjectDn = inPath('subjectDn', "Subject of the caller's certificate, as the load balancer writes it.");
const username = inPath('username', 'Name of the service user.');

const callerInput = { ips: ['127.0.0.1', '::1'], user: 'Migri' };
const caller = { subjectDn: 'CN=migri,O=Koeajo,C=FI', ...callerInput };
const koskiUserInput = { oid: '1.2.246.562.98.10000003013', roles: ['MIGRI', 'GLOBAALI_LUKU_KORKEAKOULU'] };
const koskiUser = { username: 'Migri', ...koskiUserInput };
const casUserInput = {
  password: 'koeajo',
  oidHenkilo: '1.2.246.562.98.10000001015',
  roles: ['ROLE_APP_VALINTATULOSSERVICE_MIGRI_READ'],
};
const casUser = { username: 'migripk', ...casUserInput };

const known = (schema: ControlAnswer['schema'], value: unknown): Record<200 | 201, ControlAnswer> => {
  const answer = { description: 'As it is known now.', ...(schema && { schema }) };
  const examples = { one: example('As given.', value) };
  return { 200: { ...answer, examples }, 201: { ...answer, examples } };
};

/** Who may call Koski, and which service users there are. */
export const directoryOperations: readonly ControlOperation[] = [
  {
    method: 'get',
    path: '/callers',
    operationId: 'listCallers',
    tag: 'callers',
    summary: 'Who may call Koski',
    answers: {
      200: {
        description: 'The client list.',
        schema: shapes.CallerList,
        examples: { one: example('One caller.', { callers: [caller] }) },
      },
    },
  },
  {
    method: 'put',
    path: '/callers/{subjectDn}',
    operationId: 'putCaller',
    tag: 'callers',
    summary: 'Add or replace a caller',
    parameters: [subjectDn],
    request: { schema: shapes.CallerInput, examples: { local: example('From this machine.', callerInput) } },
    answers: known(shapes.Caller, caller),
    problems: jsonProblems,
  },
  {
    method: 'delete',
    path: '/callers/{subjectDn}',
    operationId: 'deleteCaller',
    tag: 'callers',
    summary: 'Take a caller from the client list',
    parameters: [subjectDn],
    answers: { 204: done },
    problems: ['caller-unknown'],
  },
  {
    method: 'get',
    path: '/users',
    operationId: 'listUsers',
    tag: 'callers',
    summary: 'The service users',
    answers: {
      200: {
        description: 'Those of Koski and those of CAS.',
        schema: shapes.UserList,
        examples: { one: example('One of each.', { koski: [koskiUser], cas: [casUser] }) },
      },
    },
  },
  {
    method: 'put',
    path: '/users/koski/{username}',
    operationId: 'putKoskiUser',
    tag: 'callers',
    summary: 'Add or replace a service user of Koski',
    parameters: [username],
    request: { schema: shapes.KoskiUserInput, examples: { migri: example('With two roles.', koskiUserInput) } },
    answers: known(shapes.KoskiUser, koskiUser),
    problems: jsonProblems,
  },
  {
    method: 'delete',
    path: '/users/koski/{username}',
    operationId: 'deleteKoskiUser',
    tag: 'callers',
    summary: 'Take a service user from the directory of Koski',
    parameters: [username],
    answers: { 204: done },
    problems: ['user-unknown'],
  },
  {
    method: 'put',
    path: '/users/cas/{username}',
    operationId: 'putCasUser',
    tag: 'callers',
    summary: 'Add or replace a service user of CAS; sessions that are open keep their rights',
    parameters: [username],
    request: { schema: shapes.CasUserInput, examples: { one: example('Who may ask for Migri.', casUserInput) } },
    answers: known(shapes.CasUser, casUser),
    problems: jsonProblems,
  },
  {
    method: 'delete',
    path: '/users/cas/{username}',
    operationId: 'deleteCasUser',
    tag: 'callers',
    summary: 'Take a service user from CAS; sessions that are open stay open',
    parameters: [username],
    answers: { 204: done },
    problems: ['user-unknown'],
  },
];
