import { RequestHandler } from 'msw';
import { createInProcessSimulators, type InProcessOptions, type InProcessSimulators } from '../in-process.ts';
import { ConnectionCut } from '../platform/index.ts';

/** Both registers in this process, and the handlers that lead to them. */
export interface RegisterHandlers extends InProcessSimulators {
  /** For `setupServer(...handlers)` or `server.use(...handlers)`: everything at the two origins is answered by them. */
  readonly handlers: readonly RequestHandler[];
}

/**
 * The registers behind Mock Service Worker: what the code under test asks of the two origins, by `fetch`, axios or
 * `node:http`, is answered as the real APIs do, without a socket. Throws ToolkitError `origin-with-path`.
 */
export const createRegisterHandlers = (options: InProcessOptions): RegisterHandlers => {
  const simulators = createInProcessSimulators(options);
  return { ...simulators, handlers: simulators.origins.map((origin) => new OriginHandler(origin, simulators.answer)) };
};

/**
 * Not one of MSW's own `http` handlers: those send the cookies of earlier answers along, which no HTTP client of Node does.
 */
class OriginHandler extends RequestHandler {
  readonly #origin: string;

  constructor(origin: string, answer: InProcessSimulators['answer']) {
    super({ info: { header: `Koeajo at ${origin}` }, resolver: ({ request }) => unlessCut(answer(request)) });
    this.#origin = origin;
  }

  override predicate({ request }: { readonly request: Request }): boolean {
    return new URL(request.url).origin === this.#origin;
  }

  override log(): void {}
}

/** MSW's own sign for a connection that failed. */
const unlessCut = (answering: Promise<Response>): Promise<Response> =>
  answering.catch((error: unknown) => {
    if (error instanceof ConnectionCut) return Response.error();
    throw error;
  });
