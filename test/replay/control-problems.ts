import type { DocumentedExample } from './documented-example.ts';
import type { Provocation, Provocations } from './provocation.ts';
import type { Changes, ReplayWorld } from './replay-world.ts';

const oid = '1.2.246.562.98.00000000017';
const other = '1.2.246.562.98.00000000025';
const realHetu = '000199-123A';

/** Values of the parameters in the paths. */
const examples: Readonly<Record<string, string>> = {
  '/persons/{oid}': oid,
  '/faults/{id}': 'slow',
  '/callers/{subjectDn}': 'CN=migri,O=Koeajo,C=FI',
  '/users/koski/{username}': 'Migri',
  '/users/cas/{username}': 'migripk',
};

/** The path with its parameter. */
export const at = ({ path }: DocumentedExample, value = examples[path] ?? '1'): string =>
  path.replace(/\{\w+\}/, encodeURIComponent(value));

export const ask = (example: DocumentedExample, world: ReplayWorld, changes: Changes = {}): Promise<Response> =>
  world.ask(example, { path: at(example), ...changes });

const virta = (...students: readonly string[]): string =>
  `<Virta>${students.map((student, index) => `<Opiskelija avain="${index}">${student}</Opiskelija>`).join('')}</Virta>`;
const isXml = ({ path }: DocumentedExample): boolean => path === '/persons/virta';

const unknown =
  (value: string): Provocation =>
  (example, world) =>
    ask(example, world, { path: at(example, value) });

/** Every problem comes about in one way, whichever the operation. */
export const controlProblems: Provocations = {
  'token-missing': (example, world) => ask(example, world, { headers: { authorization: undefined } }),
  'method-not-allowed': (example, world) => ask(example, world, { method: 'PATCH', body: null }),
  'json-malformed': (example, world) => ask(example, world, { body: '{' }),
  'json-shape': (example, world) => ask(example, world, { body: [{ foo: 1 }] }),
  'instant-malformed': (example, world) => ask(example, world, { body: { now: 'tomorrow' } }),
  'reset-unknown': (example, world) => ask(example, world, { path: '/reset?what=everything' }),
  'query-malformed': (example, world) => ask(example, world, { path: `${example.path}?limit=many` }),
  'virta-xml-malformed': (example, world) =>
    ask(example, world, {
      body: isXml(example) ? '<Virta>' : { henkilo: { oid }, virta: [{ avaimet: [oid], xml: '<Virta>' }] },
    }),
  'not-a-virta-answer': (example, world) => ask(example, world, { body: '<html/>' }),
  'person-without-identifier': (example, world) =>
    ask(example, world, { body: isXml(example) ? virta() : { sukunimi: 'Esimerkki' } }),
  'file-reference': (example, world) =>
    ask(example, world, { body: { henkilo: { oid }, virta: [{ file: 'answer.xml' }] } }),
  'oid-mismatch': (example, world) => ask(example, world, { body: { henkilo: { oid: other } } }),
  'duplicate-identifier': async (example, world) => {
    const { hetu = '' } = world.person.henkilo;
    await world.ask({ ...example, method: 'POST' }, { path: '/persons', body: { oid: other } });
    const both = virta(
      `<Henkilotunnus>${hetu}</Henkilotunnus><KansallinenOppijanumero>${other}</KansallinenOppijanumero>`,
    );
    const path = at(example, other);
    if (isXml(example)) return world.ask(example, { path, body: both });
    const declared = { henkilo: { oid: other, hetu } };
    return world.ask(example, { path, body: example.method === 'PUT' ? declared : [declared] });
  },
  'real-identifier': (example, world) => {
    const declared = { henkilo: { hetu: realHetu } };
    const state = { state: 'nobody has the identifiers', params: { hetu: realHetu }, action: 'setup' };
    const stated = example.path === '/provider-states' ? state : declared;
    return ask(example, world, { body: isXml(example) ? virta(`<Henkilotunnus>${realHetu}</Henkilotunnus>`) : stated });
  },
  'person-of-state': async (example, world) => {
    await world.simulators.states.setUp('a person has no studies', { oid: other });
    return ask(example, world, { path: at(example, other) });
  },
  'state-unknown': (example, world) => ask(example, world, { body: { state: 'a session is opened' } }),
  'state-parameter': (example, world) =>
    ask(example, world, { body: { state: 'nobody has the identifiers', params: { oids: 'x' } } }),
  'person-unknown': unknown(other),
  'fault-unknown': unknown('nothing'),
  'request-unknown': unknown('999999'),
  'caller-unknown': unknown('CN=nobody at all'),
  'user-unknown': unknown('nobody at all'),
};
