import type { DocumentedExample } from './documented-example.ts';
import type { Provocations } from './provocation.ts';
import type { Changes, ReplayWorld } from './replay-world.ts';

const form = ({ request }: DocumentedExample): Readonly<Record<string, string>> => ({
  ...(request as Readonly<Record<string, string>> | undefined),
});
const login = ({ simulators }: ReplayWorld) => `${simulators.valintarekisteri.url}/auth/login`;
const status500 = { faults: [{ effect: { kind: 'status', status: 500 } }] } as const;

/** Sends the form of the operation; `{ticket}` is one that was granted unless told. */
const asForm = async (
  example: DocumentedExample,
  world: ReplayWorld,
  changes: Changes & { readonly ticket?: string } = {},
): Promise<Response> => {
  const { ticket = await world.logIn(), ...rest } = changes;
  return world.ask(example, { path: example.path.replace('{ticket}', ticket), form: form(example), ...rest });
};

/** As the operation shows it, with a session. */
const inSession = async (example: DocumentedExample, world: ReplayWorld, changes: Changes = {}, user?: string) =>
  world.ask(example, { ...changes, headers: { cookie: await world.session(user), ...changes.headers } });

const isCas = ({ path }: DocumentedExample): boolean => path.startsWith('/cas/');
const isLogin = ({ path }: DocumentedExample): boolean => path.endsWith('/auth/login');

/** How each example of the Valintarekisteri-Migri document comes about, CAS and login included. */
export const valintarekisteriProvocations: Provocations = {
  page: (example, world) => asForm(example, world, { headers: { accept: 'text/html' } }),
  ticket: (example, world) =>
    asForm(example, world, {
      headers: { accept: example.mediaType ?? '*/*' },
      ...(example.path.includes('{') ? { form: { service: login(world) } } : {}),
    }),
  noCredentials: (example, world) => asForm(example, world, { form: {} }),
  badCredentials: (example, world) => asForm(example, world, { form: { ...form(example), password: 'wrong' } }),
  noSuchTgt: (example, world) => asForm(example, world, { ticket: 'TGT-1-example-cas' }),
  noSuchTicket: (example, world) => asForm(example, world, { ticket: 'TGT-1-example-cas' }),
  noService: (example, world) => asForm(example, world, { form: {} }),
  unknownService: (example, world) => asForm(example, world, { form: { service: 'http://unknown.example' } }),
  refused: (example, world) =>
    world.ask(example, { path: `${example.path}?ticket=ST-1-example-cas&service=${encodeURIComponent(login(world))}` }),
  nobody: (example, world) =>
    isCas(example)
      ? asForm(example, world, { ticket: 'TGT-1-example-cas' })
      : inSession(example, world, { body: ['1.2.246.562.98.99999999999'] }),
  loggedIn: async (example, world) =>
    world.ask(example, { path: `${example.path}?ticket=${await world.serviceTicket()}` }),
  'empty 302': (example, world) => world.ask(example),
  'empty 204': (example, world) => world.ask(example, { form: form(example) }),
  'empty 404': (example, world) => inSession(example, world, { path: `${example.path}/` }),
  'empty 405': (example, world) => world.ask(example, { method: 'PUT' }),
  'GET /valinta-tulos-service/auth/login 401': (example, world) =>
    world.ask(example, { path: `${example.path}?ticket=ST-1-example-cas` }),
  malformedSession: (example, world) => world.ask(example, { headers: { cookie: 'session=abc' } }),
  noLogoutRequest: (example, world) => world.ask(example, { form: {} }),
  malformedLogoutRequest: (example, world) => world.ask(example, { form: { logoutRequest: '<nothing/>' } }),
  internal: (example, world) =>
    isLogin(example) ? world.ask(example, status500) : inSession(example, world, { body: [{}] }),
  accepted: (example, world) => inSession(example, world),
  size: (example, world) => inSession(example, world, { body: [] }),
  noSession: (example, world) => world.ask(example),
  forbidden: (example, world) => inSession(example, world, {}, 'no-migri-read'),
  contentType: (example, world) => inSession(example, world, { headers: { 'content-type': 'text/plain' } }),
  sessionStore: (example, world) => inSession(example, world, { faults: [{ effect: { kind: 'session-store-down' } }] }),
};
