import { createCertificates } from '#simulators';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { showPath } from '../show-path.ts';

/** `koeajo certs`: makes the set and says how to use it. Gives the exit code. */
export const makeCertificates = async (directory: string): Promise<number> => {
  const { write, colors } = createOutput();
  const { ca, server, clients, validUntil } = await createCertificates({ directory, now: Date.now() });
  const rows = [
    ['ca', 'what the others trust', ca.certFile],
    ['server', 'for 127.0.0.1 and localhost', server.certFile],
    ['client', 'let in', clients.client.certFile],
    ['expired', 'the handshake fails', clients.expired.certFile],
    ['not-yet-valid', 'the handshake fails', clients['not-yet-valid'].certFile],
    ['other-ca', 'the handshake fails', clients['other-ca'].certFile],
    ['no-client-auth', 'the handshake fails', clients['no-client-auth'].certFile],
    ['unknown-subject', 'let in by TLS, refused by Koski with 401', clients['unknown-subject'].certFile],
  ] as const;
  write(`A throw-away CA and its certificates, good until ${new Date(validUntil).toISOString().slice(0, 10)}:\n\n`);
  for (const [name, about, file] of rows) {
    write(`  ${colors.bold(name.padEnd(16))} ${about.padEnd(42)} ${colors.dim(showPath(file))}\n`);
  }
  write(`\nTry the good one against a running simulator (koeajo start --certs ${directory}):\n`);
  write(`  curl --cacert ${showPath(ca.certFile)} --cert ${showPath(clients.client.certFile)} \\\n`);
  write(`       --key ${showPath(clients.client.keyFile)} …\n`);
  return exitCode.passed;
};
