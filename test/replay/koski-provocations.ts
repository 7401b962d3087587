import type { Provocations } from './provocation.ts';

/** The field of the request, and whether it is a list. */
const fieldOf = (request: unknown): readonly [name: string, isList: boolean] => {
  const [[name, value] = ['', '']] = Object.entries(request as object);
  return [name, Array.isArray(value)];
};
const header = (name: string, value?: string) => ({ headers: { [`x-amzn-mtls-clientcert-${name}`]: value } });
const upstream = { simulator: 'valintarekisteri-migri' } as const;

/** How each example of the Koski-Migri document comes about, whichever the operation. */
export const koskiProvocations: Provocations = {
  degreeInProgress: (example, { ask }) => ask(example),
  accepted: (example, { ask }) => ask(example),
  nobody: (example, { ask }) =>
    ask(example, { body: { [fieldOf(example.request)[0]]: ['1.2.246.562.98.99999999999'] } }),
  malformedJson: (example, { ask }) => ask(example, { body: '{' }),
  missingProperty: (example, { ask }) => ask(example, { body: {} }),
  unexpectedProperty: (example, { ask }) => ask(example, { body: { foo: 1 } }),
  unexpectedType: (example, { ask }) => ask(example, { body: { [fieldOf(example.request)[0]]: {} } }),
  elementType: (example, { ask }) => ask(example, { body: { [fieldOf(example.request)[0]]: [null] } }),
  hetuFormat: (example, { ask }) => ask(example, { body: { hetu: '010100-900' } }),
  oidFormat: (example, { ask }) => ask(example, { body: { oid: '1.2.246.562.98.1' } }),
  notAuthenticated: (example, { ask }) => ask(example, header('subject')),
  certificateHalfTold: (example, { ask }) => ask(example, header('serial-number')),
  wrongIssuer: (example, { ask }) => ask(example, header('issuer', 'CN=ip-10-0-0-1.compute.internal')),
  unknownCertificate: (example, { ask }) => ask(example, header('subject', 'CN=unknown')),
  unknownIp: (example, { ask }) => ask(example, { headers: { 'x-forwarded-for': '192.0.2.1' } }),
  loginFail: (example, { ask }) => ask(example, header('subject', 'CN=nobody')),
  roleMissing: (example, { ask }) => ask(example, header('subject', 'CN=kela')),
  unknownPath: (example, { ask }) => ask(example, { path: `${example.path}/` }),
  'empty 405': (example, { ask }) => ask(example, { method: 'PUT' }),
  jsonOnly: (example, { ask }) => ask(example, { headers: { 'content-type': 'text/plain' } }),
  internalError: (example, { ask }) => ask(example, { faults: [{ effect: { kind: 'status', status: 500 } }] }),
  notFoundByHetu: (example, { ask }) => ask(example, { body: { hetu: '010100A9008' } }),
  notFoundByOid: (example, { simulators, person, ask }) => {
    simulators.register.remove(person.henkilo.oid);
    return ask(example);
  },
  nothingForMigri: (example, { simulators, person, ask }) => {
    const tyyppi = { koodiarvo: 'esiopetus', koodistoUri: 'opiskeluoikeudentyyppi' };
    simulators.register.put({ ...person, koski: person.koski.map((oikeus) => ({ ...oikeus, tyyppi })) });
    return ask(example);
  },
  virtaUnavailable: (example, { ask }) => ask(example, { faults: [{ effect: { kind: 'virta-down' } }] }),
  ytrUnavailable: (example, { ask }) => ask(example, { faults: [{ effect: { kind: 'ytr-down' } }] }),
  upstreamSize: (example, { ask }) => ask(example, { body: { [fieldOf(example.request)[0]]: [] } }),
  upstreamNoSession: (example, { ask }) =>
    ask(example, { faults: [{ where: upstream, effect: { kind: 'session-expired' } }] }),
  upstreamForbidden: (example, { ask }) =>
    ask(example, {
      faults: [{ where: { ...upstream, endpoint: hakemukset(example.path) }, effect: { kind: 'status', status: 403 } }],
    }),
  upstreamInternal: (example, { ask }) =>
    ask(example, {
      faults: [{ where: { ...upstream, endpoint: hakemukset(example.path) }, effect: { kind: 'status', status: 500 } }],
    }),
  upstreamOther: (example, { ask }) =>
    ask(example, {
      faults: [
        {
          where: { ...upstream, endpoint: hakemukset(example.path) },
          effect: { kind: 'status', status: 502, html: '<html><body>Bad Gateway</body></html>' },
        },
      ],
    }),
};

const hakemukset = (path: string): string => `/hakemukset/${path.endsWith('/oid') ? 'henkilo-oidit' : 'hetut'}`;
