import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Ratkaisupyynto, ToolkitError, validateRatkaisupyynto } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import { careless } from './careless.ts';
import { createReferenceFlow } from './reference-flow.ts';

export interface ReferenceFlowOptions {
  readonly registers: RegisterAccess;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** `127.0.0.1` unless told. */
  readonly host?: string;
  /** `careless` has one bug. */
  readonly kind?: 'reference' | 'careless';
}

export interface RunningReferenceFlow {
  /** What to give to `koeajo run --subject`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the reference flow: `POST /ratkaisut`, 200 with a Ratkaisu, 400 with `{"error"}` for what is no Ratkaisupyynto.
 * Throws ToolkitError `port-in-use`, or `address-not-usable` for any other trouble with host or port.
 */
export const startReferenceFlow = async (options: ReferenceFlowOptions): Promise<RunningReferenceFlow> => {
  const { registers, port = 0, host = '127.0.0.1', kind = 'reference' } = options;
  const flow = createReferenceFlow(registers, kind === 'careless' ? careless : {});
  const app = new Hono();
  app.post('/ratkaisut', async (context) => {
    const pyynto: unknown = await context.req.json().catch(() => undefined);
    const [issue] = validateRatkaisupyynto(pyynto);
    if (issue) return context.json({ error: `not a Ratkaisupyynto: ${issue.path} ${issue.message}` }, 400);
    return context.json(await flow.decide(pyynto as Ratkaisupyynto, { signal: context.req.raw.signal }));
  });
  const { address, close } = await listen(app.fetch, port, host);
  return {
    url: `http://${host}:${address.port}`,
    close: async () => {
      await close();
      await flow.close();
    },
  };
};

const listen = (
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  hostname: string,
): Promise<{ readonly address: AddressInfo; readonly close: () => Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (address) =>
      resolve({
        address,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', (cause: NodeJS.ErrnoException) => reject(notListening(cause, `${hostname}:${port}`)));
  });

const notListening = (cause: NodeJS.ErrnoException, where: string): ToolkitError =>
  cause.code === 'EADDRINUSE'
    ? new ToolkitError('port-in-use', `The port of ${where} is taken`, {
        where,
        next: 'Give another port, or 0 for any free one.',
        cause,
      })
    : new ToolkitError('address-not-usable', `${where} can't be listened on: ${cause.message}`, {
        where,
        next: 'Give another host or port.',
        cause,
      });
