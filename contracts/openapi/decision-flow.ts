import Type from 'typebox';
import { type Condition, conditions } from '../decision-flow/conditions.ts';
import { Ratkaisu } from '../decision-flow/ratkaisu.ts';
import { Ratkaisupyynto } from '../decision-flow/ratkaisupyynto.ts';
import {
  body,
  createSchemas,
  example,
  license,
  localServer,
  type OpenApiDocument,
  openapi,
  requestBody,
} from './document.ts';
import { ports } from './ports.ts';
import { ratkaisuExamples, ratkaisupyyntoExample } from './ratkaisu-examples.ts';

/** What an implementation of the decision flow offers so that it can be checked over HTTP. */
export const decisionFlowDocument = (): OpenApiDocument => {
  const { refer, all } = createSchemas();
  const decided = {
    description: 'The decision, with what was found of each condition.',
    content: body(refer(Ratkaisu), ratkaisuExamples),
  };
  const failed = {
    description: 'The flow could not answer. Nothing is asked again: the scenario fails, whatever the body says.',
    content: { 'application/problem+json': { schema: refer(Problem) } },
  };
  const unsupported = { ...failed, description: 'The flow does not handle this menettely: the scenario is skipped.' };
  const problems = { '4XX': failed, '5XX': failed };
  const paths = {
    '/ratkaisut': {
      post: {
        operationId: 'createRatkaisu',
        tags: ['ratkaisut'],
        summary: 'Decide one application',
        description:
          'Answer 200 at once, or 202 with a Location where the decision can be fetched. What the registers say the flow asks for itself, from the addresses it has been configured with.',
        requestBody: requestBody(refer(Ratkaisupyynto), {
          degreeStudent: example(
            'A first permit for a degree at a university, applied for abroad.',
            ratkaisupyyntoExample,
          ),
        }),
        responses: { 200: decided, 202: later, ...problems, 501: unsupported },
      },
    },
    '/ratkaisut/{id}': {
      get: {
        operationId: 'getRatkaisu',
        tags: ['ratkaisut'],
        summary: 'Ask for a decision that was promised',
        description: 'The path is the one that the 202 gave in Location; it may be any other, too.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Whatever the flow chose.',
            schema: { type: 'string' },
          },
        ],
        responses: { 200: decided, 202: stillPending, ...problems },
      },
    },
    '/health': {
      get: {
        operationId: 'getHealth',
        tags: ['health'],
        summary: 'Whether the flow is ready',
        responses: {
          200: { description: 'It is.' },
          404: { description: 'The flow has no health check; nothing depends on it.' },
          503: { description: 'Not yet.' },
        },
      },
    },
  };
  return {
    openapi,
    info: {
      title: 'Decision flow',
      version: '1.0.0',
      summary: 'What any implementation of the residence-permit decision flow offers to be test-driven.',
      description: toDescription(),
      license,
    },
    servers: [localServer('http', ports.decisionFlow, 'The implementation under test.')],
    security: [],
    tags: [
      { name: 'ratkaisut', description: 'Decisions on applications.' },
      { name: 'health', description: 'Readiness.' },
    ],
    paths,
    components: { schemas: all() },
  };
};

const toDescription = (): string =>
  `One question goes in, one decision with its conditions comes out. What is asked is told by \`menettely\`: a first permit, an extended permit, a new card, or a permit to be monitored; a flow that does not handle one answers 501 (a command \`{"id": …, "unsupported": "jatkolupa"}\`, a module \`{ unsupported: 'jatkolupa' }\`), and its scenarios are skipped. There is no refusal: what the machine cannot grant goes to an official (DF-021). The field names are our own, since no description of Enter Finland's interface has been published.

The ids of the conditions:

${conditions.map(toLine).join('\n')}`;

const toLine = ({ id, sentence, menettelyt }: Condition): string =>
  `- \`${id}\`: ${sentence} (${menettelyt.join(', ')})`;

const location = {
  description: 'Where to ask for the decision; may be relative.',
  required: true,
  schema: { type: 'string', format: 'uri-reference' },
};
const retryAfter = {
  description: 'Seconds to wait before asking; one when absent.',
  schema: { type: 'integer', minimum: 0 },
};
const later = {
  description: 'Not decided yet; ask at Location after Retry-After seconds.',
  headers: { Location: location, 'Retry-After': retryAfter },
};
const stillPending = {
  description: 'Still not decided; ask again, at Location when one is given.',
  headers: { Location: { ...location, required: false }, 'Retry-After': retryAfter },
};

const Problem = Type.Object(
  { title: Type.Optional(Type.String()), detail: Type.Optional(Type.String()) },
  { $id: 'Problem', description: 'Whatever the implementation says about its failure (RFC 9457); only shown.' },
);
