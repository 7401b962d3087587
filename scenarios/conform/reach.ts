import { connect } from 'node:net';

/** Why nobody can connect to an address; `undefined` when somebody listens. Not even a TLS handshake is begun. */
export const whyUnreachable = (
  url: string,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<string | undefined> =>
  new Promise((resolve) => {
    const { hostname, port, protocol, origin } = new URL(url);
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
      timeout: timeoutMs,
    });
    const done = (why: string | undefined) => {
      socket.destroy();
      resolve(why);
    };
    socket.once('connect', () => done(undefined));
    socket.once('timeout', () => done(`${origin} does not answer within ${timeoutMs / 1000} s`));
    socket.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      done(`nobody listens at ${origin} (${code ?? message})`),
    );
  });
