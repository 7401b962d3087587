import Type, { type TSchema } from 'typebox';
import { Ratkaisu } from '../decision-flow/ratkaisu.ts';
import { Ratkaisupyynto } from '../decision-flow/ratkaisupyynto.ts';
import { KoskiErrorList } from '../koski-migri/errors.ts';
import { MigriOppija } from '../koski-migri/migri-oppija.ts';
import { MigriHetuRequest, MigriHetusRequest, MigriOidRequest, MigriOidsRequest } from '../koski-migri/requests.ts';
import { ValintarekisteriVirhe } from '../valintarekisteri-migri/errors.ts';
import { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import { HenkiloOiditRequest, HetutRequest } from '../valintarekisteri-migri/requests.ts';
import { VirtaRecord } from '../virta/virta-record.ts';
import { type JsonSchema, toJsonSchema } from './to-json-schema.ts';

interface SchemaDocument {
  readonly title: string;
  readonly description: string;
  /** The document describes any one of these. */
  readonly schemas: readonly [TSchema, ...TSchema[]];
}

const documents = {
  'migri-oppija': {
    title: "Koski's answer to Migri",
    description: 'The body of a 200 answer of POST /koski/api/luovutuspalvelu/migri/hetu and …/oid.',
    schemas: [MigriOppija],
  },
  'koski-migri-requests': {
    title: "Migri's requests to Koski",
    description: 'The bodies of the four POST requests of the Koski-Migri API.',
    schemas: [MigriHetuRequest, MigriOidRequest, MigriOidsRequest, MigriHetusRequest],
  },
  'koski-migri-errors': {
    title: "Koski's errors",
    description: 'The body of every error of the Koski-Migri API, except 405, which is empty.',
    schemas: [KoskiErrorList],
  },
  'migri-hakijat': {
    title: "Valintarekisteri's answer to Migri",
    description: 'The body of a 200 answer of POST /valinta-tulos-service/cas/migri/hakemukset/*.',
    schemas: [MigriHakijat],
  },
  'valintarekisteri-migri-requests': {
    title: "Migri's requests to Valintarekisteri",
    description: 'The bodies of the two POST requests: a bare array of 1-5000 different OIDs or hetut.',
    schemas: [HenkiloOiditRequest, HetutRequest],
  },
  'valintarekisteri-migri-errors': {
    title: "Valintarekisteri's errors",
    description: 'The body of every error of the Valintarekisteri-Migri API that has a body.',
    schemas: [ValintarekisteriVirhe],
  },
  'decision-flow': {
    title: 'What a decision flow is asked and what it answers',
    description: 'Ratkaisupyynto goes in, Ratkaisu comes out. The field names are our own.',
    schemas: [Ratkaisupyynto, Ratkaisu],
  },
  'virta-record': {
    title: 'A VIRTA answer as JSON',
    description: 'The content of a VIRTA XML answer, as the toolkit reads, writes and generates it.',
    schemas: [VirtaRecord],
  },
} satisfies Record<string, SchemaDocument>;

export type JsonSchemaName = keyof typeof documents;

/** The names of the JSON Schema documents; the files are `contracts/schemas/<name>.schema.json`. */
export const jsonSchemaNames = Object.keys(documents) as JsonSchemaName[];

/** One of the documents, made anew: JSON Schema 2020-12, self-contained. */
export const jsonSchemaDocument = (name: JsonSchemaName): JsonSchema => {
  const { title, description, schemas }: SchemaDocument = documents[name];
  const schema = schemas.length === 1 ? schemas[0] : Type.Union([...schemas]);
  return toJsonSchema(schema, { $id: `${name}.schema.json`, title, description });
};
