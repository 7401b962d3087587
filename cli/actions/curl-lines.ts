import { showPath } from '../show-path.ts';
import { type Started, shown, type Who } from './start-text.ts';

/** Lines to paste into a shell, with what they show. */
export interface CurlLines {
  readonly about: string;
  readonly lines: readonly string[];
}

export const toCurlLines = ({ running, certificates, persons }: Started): readonly CurlLines[] => {
  const { koski, valintarekisteri } = running;
  const oidOf = (isRight: (who: Who) => boolean) =>
    shown((persons.find(isRight) ?? persons[0])?.documents.henkilo.oid ?? '');
  const asked = oidOf(({ documents }) => documents.virta.length > 0);
  const selected = oidOf(({ documents }) => documents.hakutoiveet.length > 0);
  const json = "-H 'Content-Type: application/json'";
  const subject = certificates ? certificates.clients.client.subject : 'CN=migri';
  const address = certificates ? '127.0.0.1' : '0.0.0.0';
  return [
    {
      about: 'Koski-Migri, as the load balancer hands a request on',
      lines: [
        `curl -sw '\\n' ${koski.url}/oid ${json} \\`,
        `  -H 'x-amzn-mtls-clientcert-subject: ${subject}' -H 'x-amzn-mtls-clientcert-serial-number: 01' \\`,
        `  -H 'x-amzn-mtls-clientcert-issuer: CN=koeajo' -H 'X-Forwarded-For: ${address}' \\`,
        `  -d '{"oid":"${asked}"}'`,
      ],
    },
    ...(certificates && koski.mtlsUrl !== undefined
      ? [
          {
            about: 'Koski-Migri with a real client certificate',
            lines: [
              `curl -sw '\\n' ${koski.mtlsUrl}/oid ${json} \\`,
              `  --cacert ${showPath(certificates.ca.certFile)} --cert ${showPath(certificates.clients.client.certFile)} --key ${showPath(certificates.clients.client.keyFile)} \\`,
              `  -d '{"oid":"${asked}"}'`,
            ],
          },
        ]
      : []),
    {
      about: 'Valintarekisteri-Migri: CAS ticket, session, question',
      lines: [
        `TGT=$(curl -si ${valintarekisteri.casUrl}/v1/tickets -d 'username=${valintarekisteri.username}&password=${valintarekisteri.password}' | tr -d '\\r' | sed -n 's/^[Ll]ocation: //p')`,
        `ST=$(curl -s "$TGT" --data-urlencode 'service=${valintarekisteri.url}/auth/login')`,
        `SESSION=$(curl -si "${valintarekisteri.url}/auth/login?ticket=$ST" | tr -d '\\r' | sed -n 's/^[Ss]et-[Cc]ookie: \\(session=[^;]*\\).*/\\1/p')`,
        `curl -sw '\\n' ${valintarekisteri.url}/cas/migri/hakemukset/henkilo-oidit ${json} -b "$SESSION" -d '["${selected}"]'`,
      ],
    },
  ];
};
