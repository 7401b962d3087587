import { getRequestListener } from '@hono/node-server';

/**
 * Answers take a tenth less time from then on, since the globals `Request` and `Response` become lighter ones. For a process
 * that does nothing else: what the global `fetch` gives is then no `instanceof Response`.
 */
export const useLighterGlobals = (): void => {
  // @hono/node-server replaces them when a listener is made, whether it ever listens or not.
  getRequestListener(() => new Response(), { overrideGlobalObjects: true });
};
