import { ToolkitError } from '#contracts';
import type { CertificateSet, DocumentRegister, FaultDesk, Journal, RunningSimulators } from '#simulators';
import type { RegisterAccess } from '../subjects/subject.ts';

/** The pair of simulators that a run works with: what the subject is told of them, and what the runner steers. */
export interface ScenarioRegisters {
  readonly access: RegisterAccess;
  readonly register: Pick<DocumentRegister, 'put' | 'remove'>;
  readonly faults: Pick<FaultDesk, 'plan' | 'cancel'>;
  readonly journal: Pick<Journal, 'listen'>;
  /** Ends the idle connections to Koski, so that the subject shows its certificate again. */
  readonly disconnect?: () => void;
}

/** Running simulators as a run needs them. Throws ToolkitError `registers-without-mtls` when Koski has no TLS port. */
export const toScenarioRegisters = (
  simulators: Pick<RunningSimulators, 'koski' | 'valintarekisteri' | 'register' | 'faults' | 'journal' | 'disconnect'>,
  certificates: CertificateSet,
): ScenarioRegisters => {
  const { koski, valintarekisteri, register, faults, journal, disconnect } = simulators;
  if (koski.mtlsUrl === undefined)
    throw new ToolkitError('registers-without-mtls', 'The simulated Koski has no TLS port to give to a subject', {
      next: 'Start the simulators with certificates.',
    });
  const { certFile, keyFile } = certificates.clients.client;
  return {
    access: {
      koski: { url: koski.mtlsUrl, certificate: certFile, key: keyFile, ca: certificates.ca.certFile },
      valintarekisteri: { url: valintarekisteri.url },
      cas: {
        url: valintarekisteri.casUrl,
        username: valintarekisteri.username,
        password: valintarekisteri.password,
      },
    },
    register,
    faults,
    journal,
    disconnect,
  };
};
