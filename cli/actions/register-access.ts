import type { RegisterAccess } from '#scenarios';
import type { CertificateSet, RunningSimulators } from '#simulators';

/** What a subject is told of running registers. */
export const toRegisterAccess = (
  { koski, valintarekisteri }: Pick<RunningSimulators, 'koski' | 'valintarekisteri'>,
  { ca, clients }: CertificateSet,
): RegisterAccess => ({
  koski: {
    url: koski.mtlsUrl ?? koski.url,
    certificate: clients.client.certFile,
    key: clients.client.keyFile,
    ca: ca.certFile,
  },
  valintarekisteri: { url: valintarekisteri.url },
  cas: {
    url: valintarekisteri.casUrl,
    username: valintarekisteri.username,
    password: valintarekisteri.password,
  },
});
