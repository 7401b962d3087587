import { startReferenceFlow } from '#scenarios';
import { createCertificates } from '#simulators';
import type { SubjectCommandOptions } from '../commands/subject.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';

/** `koeajo subject`: serves a built-in flow until Ctrl-C. Gives the exit code. */
export const serveSubject = async (
  kind: 'reference' | 'careless',
  { port, koski, valintarekisteri, user, password, certs }: SubjectCommandOptions,
): Promise<number> => {
  const { write, colors } = createOutput();
  const interrupted = untilInterrupted();
  const { ca, clients } = await createCertificates({ directory: certs, now: Date.now(), reuse: true });
  const host = valintarekisteri.replace(/\/+$/, '');
  const { url, close } = await startReferenceFlow({
    kind,
    port,
    registers: {
      koski: {
        url: koski.replace(/\/+$/, ''),
        certificate: clients.client.certFile,
        key: clients.client.keyFile,
        ca: ca.certFile,
      },
      valintarekisteri: { url: `${host}/valinta-tulos-service` },
      cas: { url: `${host}/cas`, username: user, password },
    },
  });
  write(`The ${kind} flow listens on ${colors.cyan(url)} and asks\n`);
  write(`  Koski             ${koski}\n  Valintarekisteri  ${host}\n\n`);
  write(`Check it from another terminal:\n  koeajo run --subject ${url}\n\nCtrl-C stops it.\n`);
  await interrupted;
  await close();
  return exitCode.passed;
};
