import Type from 'typebox';
import { example } from '../document.ts';
import { hakutoiveExample, henkiloExample, personOid } from '../person-examples.ts';
import { type ControlAnswer, type ControlOperation, count, done, inPath, jsonProblems, query } from './operation.ts';
import * as shapes from './person-shapes.ts';
import type { ProblemCode } from './problems.ts';

const storing: readonly ProblemCode[] = ['duplicate-identifier', 'real-identifier'];
const inJson: readonly ProblemCode[] = [...jsonProblems, ...storing, 'virta-xml-malformed', 'file-reference'];

const oid = inPath('oid', 'Master OID, or a linked one.');

const summary = { henkilo: henkiloExample, virta: 0, koski: 0, ylioppilastutkinto: false, hakutoiveet: 1 };

const documents = { henkilo: henkiloExample, virta: [], koski: [], hakutoiveet: [hakutoiveExample] };

const person: ControlAnswer = {
  description: 'Everything of the person.',
  schema: shapes.PersonDocuments,
  examples: { applicant: example('An applicant whom only Valintarekisteri knows.', documents) },
};

const stored: ControlAnswer = {
  description: 'The persons are in the registers; who was there already has been replaced.',
  schema: shapes.StoredPersons,
  examples: { one: example('One person.', { persons: [summary] }) },
};

/** Who is in the registers. */
export const personOperations: readonly ControlOperation[] = [
  {
    method: 'get',
    path: '/persons',
    operationId: 'listPersons',
    tag: 'persons',
    summary: 'Who is in the registers',
    parameters: [count('offset', 'How many to pass over.', 0), count('limit', 'How many to show, at most 1000.', 100)],
    answers: {
      200: {
        description:
          'The persons put here in the order in which they came, then those of the population; total counts all of them.',
        schema: shapes.PersonPage,
        examples: { one: example('One person.', { total: 1, offset: 0, persons: [summary] }) },
      },
    },
    problems: ['query-malformed'],
  },
  {
    method: 'post',
    path: '/persons',
    operationId: 'addPersons',
    tag: 'persons',
    summary: 'Add or replace persons, one or many',
    request: {
      schema: shapes.PersonsInput,
      examples: {
        declaration: example('A person of whom no register has studies.', { oid: personOid, sukunimi: 'Esimerkki' }),
        documents: example('An applicant whom Valintarekisteri knows.', {
          henkilo: { oid: personOid },
          hakutoiveet: [hakutoiveExample],
        }),
      },
    },
    answers: { 201: stored },
    problems: [...inJson, 'person-without-identifier'],
  },
  {
    method: 'post',
    path: '/persons/virta',
    operationId: 'addVirtaAnswer',
    tag: 'persons',
    summary: 'Add a VIRTA answer as XML',
    parameters: [query('key', 'The hetu or OID by which VIRTA gives it; needed when the XML names none in full.')],
    request: {
      schema: Type.String(),
      mediaType: 'application/xml',
      examples: {
        xml: example(
          'The SOAP envelope or anything inside it.',
          '<Virta xmlns="urn:mace:funet.fi:virta/2015/09/01">…</Virta>',
        ),
      },
    },
    answers: { 201: stored },
    problems: ['virta-xml-malformed', 'not-a-virta-answer', 'person-without-identifier', 'body-too-large', ...storing],
  },
  {
    method: 'get',
    path: '/persons/{oid}',
    operationId: 'getPerson',
    tag: 'persons',
    summary: 'Everything of one person',
    parameters: [oid],
    answers: { 200: person },
    problems: ['person-unknown'],
  },
  {
    method: 'put',
    path: '/persons/{oid}',
    operationId: 'putPerson',
    tag: 'persons',
    summary: 'Add or replace the person with this OID',
    parameters: [oid],
    request: {
      schema: Type.Union([shapes.PersonDocumentsInput, shapes.PersonDeclaration], {
        $id: 'PersonInput',
        description: 'One person, as documents or as a mere declaration; the OID may be left out.',
      }),
      examples: {
        documents: example('The OID comes from the path.', { henkilo: {}, hakutoiveet: [hakutoiveExample] }),
      },
    },
    answers: { 200: person, 201: person },
    problems: [...inJson, 'oid-mismatch'],
  },
  {
    method: 'delete',
    path: '/persons/{oid}',
    operationId: 'deletePerson',
    tag: 'persons',
    summary: 'Remove a person',
    parameters: [oid],
    answers: { 204: done },
    problems: ['person-unknown', 'person-of-state'],
  },
];
