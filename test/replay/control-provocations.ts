import { createDocumentRegister, defaultKoskiEnvironment, type StartOptions, startSimulators } from '#simulators';
import { ask, at, controlProblems } from './control-problems.ts';
import type { DocumentedExample } from './documented-example.ts';
import type { Provocation, Provocations } from './provocation.ts';
import { examplePerson, type ReplayWorld, shown } from './replay-world.ts';

const json = <T>(value: unknown): T => value as T;

/** The applicant of the documents alone, as Valintarekisteri knows them. */
const applicant = () =>
  json<{ readonly henkilo: { readonly oid: string } }>(shown('control-plane', '/persons/{oid}', 'get'));
const onlyApplicant = ({ simulators }: ReplayWorld): void => simulators.register.put({ ...examplePerson(), koski: [] });

/** Creates what the example shows of it, then asks. */
const putFirst: Provocation = async (example, world) => {
  await put(example, world);
  return ask(example, world, example.method === 'PUT' ? { body: example.value } : {});
};
const put = (example: DocumentedExample, world: ReplayWorld): Promise<Response> => {
  const { value = shown('control-plane', example.path, 'put') } = example;
  return world.ask(example, { method: 'PUT', path: at(example), body: withoutPathParameter(example, value) });
};

/** As the route takes it: who is meant stands in the path. */
const withoutPathParameter = ({ path }: DocumentedExample, value: unknown): unknown => {
  const [, name = ''] = /\{(\w+)\}/.exec(path) ?? [];
  if (name === 'oid') return value;
  const { [name]: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
};
const putAgain: Provocation = async (example, world) => {
  await put(example, world);
  return put(example, world);
};

/** Registers of which all is as the example shows it. */
const amongOnly =
  (toOptions: (value: unknown) => Partial<StartOptions>): Provocation =>
  async (example, world) => {
    const simulators = await startSimulators({
      register: createDocumentRegister([]),
      environment: defaultKoskiEnvironment,
      now: () => 0,
      certificates: false,
      control: { token: 'replay', version: '0.1.0' },
      ...toOptions(example.value),
    });
    try {
      return await world.ask(example, { at: simulators.control?.url ?? '' });
    } finally {
      await simulators.close();
    }
  };

/** Koski is asked for the person of the documents while VIRTA does not answer, or for somebody else. */
const askKoski = async ({ simulators, askKoskiFor }: ReplayWorld, oid: string, isDown: boolean): Promise<number> => {
  simulators.journal.clear();
  if (isDown) simulators.faults.plan({ id: 'fault-1', effect: { kind: 'virta-down' } });
  await askKoskiFor(oid);
  return simulators.journal.entries()[0]?.id ?? 0;
};

/** How each example of the control plane's document comes about. */
export const controlProvocations: Provocations = {
  ...controlProblems,
  ok: ask,
  version: ask,
  some: (example, world) => ask(example, world, { path: '/reset?what=faults,clock' }),
  stopped: async (example, world) => {
    const changed = await ask({ ...example, method: 'PUT' }, world, {
      body: { now: '2026-09-01T09:00:00Z', stopped: true },
    });
    return example.method === 'PUT' ? changed : ask(example, world);
  },
  'GET /persons 200': (example, world) => {
    onlyApplicant(world);
    return ask(example, world);
  },
  'POST /persons 201': (example, world) => ask(example, world, { body: applicant() }),
  'GET /persons/{oid} 200': (example, world) => {
    onlyApplicant(world);
    return ask(example, world);
  },
  'PUT /persons/{oid} 200': putAgain,
  'PUT /persons/{oid} 201': (example, world) => {
    world.simulators.register.remove(applicant().henkilo.oid);
    return put(example, world);
  },
  'GET /faults 200': async (example, world) => {
    await world.ask(example, { method: 'PUT', body: json<{ faults: unknown }>(example.value).faults });
    return ask(example, world);
  },
  'PUT /faults 200': (example, world) => ask(example, world, { body: json<{ faults: unknown }>(example.value).faults }),
  'POST /faults 201': (example, world) => ask(example, world, { body: example.value }),
  'GET /faults/{id} 200': putFirst,
  'PUT /faults/{id} 200': putAgain,
  'PUT /faults/{id} 201': put,
  'GET /callers 200': amongOnly((value) => ({
    clients: json<{ callers: StartOptions['clients'] & object }>(value).callers,
  })),
  'PUT /callers/{subjectDn} 200': putAgain,
  'PUT /callers/{subjectDn} 201': put,
  'GET /users 200': amongOnly((value) => {
    const { koski, cas } = json<{ koski: StartOptions['koskiUsers'] & object; cas: StartOptions['casUsers'] & object }>(
      value,
    );
    return { koskiUsers: koski, casUsers: cas };
  }),
  'PUT /users/koski/{username} 200': put,
  'PUT /users/koski/{username} 201': async (example, world) => {
    await world.ask(example, { method: 'DELETE', path: at(example), body: null });
    return put(example, world);
  },
  'PUT /users/cas/{username} 200': put,
  'PUT /users/cas/{username} 201': async (example, world) => {
    await world.ask(example, { method: 'DELETE', path: at(example), body: null });
    return put(example, world);
  },
  session: ask,
  nothing: (example, world) => ask(example, world, { body: { state: 'a session is open', action: 'teardown' } }),
  'GET /requests 200': async (example, world) => {
    await askKoski(world, applicant().henkilo.oid, true);
    return ask(example, world);
  },
  'GET /requests/near-misses 200': async (example, world) => {
    onlyApplicant(world);
    await askKoski(world, applicant().henkilo.oid.replace(/7$/, '8'), false);
    return ask(example, world);
  },
  virtaDown: async (example, world) => {
    const id = await askKoski(world, applicant().henkilo.oid, true);
    return ask(example, world, { path: at(example, String(id)) });
  },
  'empty 204': async (example, world) => {
    if (/faults|callers/.test(example.path) && example.path.includes('{')) {
      const item = { ...example, value: shown('control-plane', example.path, 'put') };
      await put(item, world);
    }
    return ask(example, world, { body: null });
  },
};

/** Why an example is not replayed, by its operation and name, or by its name alone. */
export const unprovoked: Readonly<Record<string, string>> = {
  'internal-error': 'It comes of a defect of the toolkit, and nothing makes it fail on purpose.',
  'body-too-large': 'It takes 64 MiB for each of twelve operations; the limit has a test of its own with a lower one.',
  'POST /persons/virta 201 one': 'The request that the document shows is abridged to “…”, so it is no VIRTA answer.',
  'GET /provider-states 200 one': 'The document shows one of some forty states in the place of all.',
};
