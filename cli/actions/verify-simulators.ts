import { randomBytes } from 'node:crypto';
import { quoted } from '#scenarios';
import { createCertificates, createDocumentRegister, defaultKoskiEnvironment, startSimulators } from '#simulators';
import packageJson from '../../package.json' with { type: 'json' };
import type { VerifyCommandOptions, VerifyProvider } from '../commands/verify.ts';
import { toVerifyTarget, type VerifyTarget } from './verify-target.ts';

/** Both simulators with nobody in them, whose states the control plane sets up. */
export const startVerifySimulators = async (
  provider: VerifyProvider,
  options: VerifyCommandOptions,
): Promise<{ readonly target: VerifyTarget; readonly close: () => Promise<void> }> => {
  const { mtls, pacts, broker } = options;
  const certificates =
    mtls === true && (await createCertificates({ directory: options.certs, now: Date.now(), reuse: true }));
  const running = await startSimulators({
    register: createDocumentRegister([]),
    environment: defaultKoskiEnvironment,
    now: Date.now,
    certificates,
    control: { token: randomBytes(16).toString('hex'), version: packageJson.version },
  });
  const { koski, valintarekisteri, control } = running;
  const url = provider === 'valintarekisteri' ? valintarekisteri.url : (koski.mtlsUrl ?? koski.url);
  const tls = certificates
    ? {
        ca: certificates.ca.certFile,
        cert: certificates.clients.client.certFile,
        key: certificates.clients.client.keyFile,
      }
    : {};
  const target = await toVerifyTarget(provider, url, {
    providerVersion: packageJson.version,
    ...options,
    ...(provider === 'koski' ? tls : {}),
    ...(control && { statesUrl: `${control.url}/provider-states`, statesToken: control.token }),
  }).catch(async (error: unknown) => {
    // Listeners that nobody closes would keep the command from ending.
    await running.close();
    throw error;
  });
  const flags = [
    ...(mtls ? ['--mtls'] : []),
    ...(pacts === undefined ? [] : [`--pacts ${quoted(pacts)}`]),
    ...(broker === undefined ? [] : [`--broker ${quoted(broker)}`]),
  ];
  return {
    target: { ...target, command: ['koeajo verify', provider, ...flags].join(' ') },
    close: running.close,
  };
};
