import { type HttpHandler, http } from 'msw';
import { createInProcessSimulators, type InProcessOptions, type InProcessSimulators } from '../in-process.ts';
import { ConnectionCut } from '../platform/index.ts';

/** Both registers in this process, and the handlers that lead to them. */
export interface RegisterHandlers extends InProcessSimulators {
  /** For `setupServer(...handlers)` or `server.use(...handlers)`: everything at the two origins is answered by them. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * The registers behind Mock Service Worker: what the code under test asks of the two origins, by `fetch`, axios or
 * `node:http`, is answered as the real APIs do, without a socket. Throws ToolkitError `origin-with-path`.
 */
export const createRegisterHandlers = (options: InProcessOptions): RegisterHandlers => {
  const simulators = createInProcessSimulators(options);
  const { origins, answer } = simulators;
  const handler = http.all(
    ({ request }) => origins.includes(new URL(request.url).origin),
    ({ request }) => unlessCut(answer(request)),
  );
  return { ...simulators, handlers: [handler] };
};

/** MSW's own sign for a connection that failed. */
const unlessCut = (answering: Promise<Response>): Promise<Response> =>
  answering.catch((error: unknown) => {
    if (error instanceof ConnectionCut) return Response.error();
    throw error;
  });
