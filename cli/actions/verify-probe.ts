import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { explainConnection } from './verify-connection.ts';
import type { VerifyTarget } from './verify-target.ts';

/**
 * Connects once as every request will, and says in words what stands in the way: a server certificate that is not trusted,
 * a client certificate that is not accepted, or nobody there. With TLS 1.3 the server judges the client's certificate after
 * the handshake, so that only an answer shows that it is let in. Throws ToolkitError `provider-unreachable`, `provider-tls`.
 */
export const probeProvider = async (address: string, tls: VerifyTarget['tls'], timeoutMs: number): Promise<void> => {
  const { hostname, port, protocol, host } = new URL(address);
  const name = hostname.replace(/^\[|\]$/g, '');
  const isTls = protocol === 'https:';
  const at = { host: name, port: Number(port || (isTls ? 443 : 80)) };
  const knock = `HEAD / HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: koeajo\r\nConnection: close\r\n\r\n`;
  await new Promise<void>((resolve, reject) => {
    const stop = (cause: NodeJS.ErrnoException) => {
      socket?.destroy();
      reject(explainConnection(cause, address, tls));
    };
    const timer = setTimeout(
      () => stop(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
      timeoutMs,
    );
    const done = () => {
      clearTimeout(timer);
      socket?.destroy();
      resolve();
    };
    let socket: Socket | undefined;
    try {
      socket = isTls
        ? connect({ ...at, ...tls, ...(isIP(name) ? {} : { servername: name }) }, () => socket?.write(knock))
        : connectPlain(at, done);
    } catch (cause) {
      // A certificate or key that OpenSSL can't read.
      clearTimeout(timer);
      reject(explainConnection(cause as NodeJS.ErrnoException, address, tls));
      return;
    }
    socket.once('data', done);
    socket.once('error', (cause: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      stop(cause);
    });
    socket.once('close', () => {
      clearTimeout(timer);
      stop(Object.assign(new Error('the server hung up'), { code: 'HUNG_UP' }));
    });
  });
};
