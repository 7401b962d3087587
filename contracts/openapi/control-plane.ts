import { directoryOperations } from './control-plane/directory-operations.ts';
import { faultOperations } from './control-plane/fault-operations.ts';
import type { ControlOperation } from './control-plane/operation.ts';
import { personOperations } from './control-plane/person-operations.ts';
import { toProblemAnswers } from './control-plane/problems.ts';
import { providerStateOperations } from './control-plane/provider-state-operations.ts';
import { requestOperations } from './control-plane/request-operations.ts';
import { serviceOperations } from './control-plane/service-operations.ts';
import {
  body,
  createSchemas,
  license,
  localServer,
  type OpenApiDocument,
  type Operation,
  openapi,
  type PathItem,
  requestBody,
} from './document.ts';
import { ports } from './ports.ts';

/** The toolkit's own API beside the simulated ones: persons, faults, callers, provider states, clock, journal, reset. */
export const controlPlaneDocument = (): OpenApiDocument => {
  const { refer, all } = createSchemas();

  const operation = ({ tag, isOpen = false, parameters, request, answers, ...parts }: OperationParts): Operation => ({
    operationId: parts.operationId,
    tags: [tag],
    summary: parts.summary,
    ...(isOpen && { security: [] }),
    ...(parameters && { parameters }),
    ...(request && { requestBody: requestBody(refer(request.schema), request.examples, request.mediaType) }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, { description, schema, examples = {} }]) => [
          status,
          { description, ...(schema && { content: body(refer(schema), examples) }) },
        ]),
      ),
      ...toProblemAnswers([...(parts.problems ?? []), ...(isOpen ? openProblems : guardedProblems)], refer),
    },
  });

  const paths: Record<string, PathItem> = {};
  for (const { path, method, ...parts } of operations) {
    paths[path] = { ...paths[path], [method]: operation(parts) };
  }
  return {
    openapi,
    info: {
      title: 'Koeajo control plane',
      version: '1.0.0',
      summary: "The toolkit's own API beside the simulated ones.",
      description,
      license,
    },
    servers: [localServer('http', ports.controlPlane, 'The simulators on this machine; only loopback is listened to.')],
    security: [{ token: [] }, { address: [] }],
    tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
    paths,
    components: { schemas: all(), securitySchemes },
  };
};

const operations = [
  ...serviceOperations,
  ...personOperations,
  ...faultOperations,
  ...directoryOperations,
  ...providerStateOperations,
  ...requestOperations,
];

type OperationParts = Omit<ControlOperation, 'path' | 'method'>;

const openProblems = ['method-not-allowed', 'internal-error'] as const;
const guardedProblems = ['token-missing', ...openProblems] as const;

const description =
  'Everything that a test steers while the simulators run. A change that fails changes nothing. Errors are application/problem+json and say what to do next; an unknown path is 404 route-unknown.';

const tags = {
  service: 'Whether the simulators run, and which they are.',
  persons: 'Who is in the registers, as JSON documents or VIRTA XML. Identifiers are artificial unless allowed.',
  faults: 'Planned departures from the behaviour of the real systems.',
  callers: 'Whom Koski knows by their certificate, and the service users of Koski and of CAS.',
  'provider-states':
    "What has to hold before an interaction of a pact, in Pact's own protocol. What a state changes lies over persons, faults and callers until it is torn down, in whatever order.",
  clock: 'What the simulators take for now.',
  requests: 'The journal of what was asked and answered; identifiers are masked unless unmasked=true.',
  reset: 'Back to the start.',
};

const securitySchemes = {
  token: { type: 'http', scheme: 'bearer', description: 'The token that was printed when the simulators started.' },
  address: {
    type: 'http',
    scheme: 'basic',
    description:
      'The token as a password, whatever the user name, for who can give no more than an address: http://koeajo:<token>@127.0.0.1:8600/provider-states.',
  },
};
