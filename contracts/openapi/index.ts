import { controlPlaneDocument } from './control-plane.ts';
import { decisionFlowDocument } from './decision-flow.ts';
import type { OpenApiDocument } from './document.ts';
import { koskiMigriDocument } from './koski-migri.ts';
import { valintarekisteriMigriDocument } from './valintarekisteri-migri.ts';

export type { OpenApiDocument } from './document.ts';

const documents = {
  'koski-migri': koskiMigriDocument,
  'valintarekisteri-migri': valintarekisteriMigriDocument,
  'decision-flow': decisionFlowDocument,
  'control-plane': controlPlaneDocument,
} satisfies Record<string, () => OpenApiDocument>;

export type OpenApiName = keyof typeof documents;

/** The names of the OpenAPI documents; the files are `contracts/openapi/<name>.json`. */
export const openApiNames = Object.keys(documents) as OpenApiName[];

/** One of the documents, made anew: OpenAPI 3.1, self-contained. */
export const openApiDocument = (name: OpenApiName): OpenApiDocument => documents[name]();
