import { type Menettely, maskIdentifiers, menettelyt } from '#contracts';
import type { RegisterAccess, ScenarioResult } from '#scenarios';
import type { JournalEntry, SimulatorName } from '#simulators';

/** One line of the list. `none`: not there, and that is allowed. */
export interface SmokeCheck {
  readonly id: string;
  readonly state: 'good' | 'bad' | 'none';
  readonly sentence: string;
  readonly why?: string;
  readonly next?: string;
}

export interface Smoke {
  readonly spec: string;
  /** Of one clean case of each procedure, in the order of `menettelyt`. */
  readonly results: readonly ScenarioResult[];
  /** All that was asked of the simulators meanwhile. */
  readonly asked: readonly JournalEntry[];
  readonly access: RegisterAccess;
}

/** What works between a subject and Koeajo, in the order in which one gets it to work. */
export const toSmokeChecks = (smoke: Smoke): readonly SmokeCheck[] => {
  const reached = toReached(smoke);
  if (reached.state === 'bad') return [reached];
  return [
    reached,
    ...smoke.results.map((result, index) => toProcedure(menettelyt[index] ?? 'ensimmainen-lupa', result)),
    toRegister(smoke, 'koski-migri', 'Koski', koskiHint(smoke)),
    toRegister(smoke, 'valintarekisteri-migri', 'Valintarekisteri', casHint(smoke)),
  ];
};

const toReached = ({ spec, results }: Smoke): SmokeCheck => {
  const broken = results.find(({ history }) => history === undefined);
  const answer = results[0]?.history?.answer;
  const sentence = `${spec} can be reached`;
  if (answer?.kind === 'unreachable')
    return { id: 'reached', state: 'bad', sentence, why: answer.reason, next: startHint(spec) };
  if (broken !== undefined)
    return { id: 'reached', state: 'bad', sentence, why: broken.reason ?? 'it was never asked' };
  return { id: 'reached', state: 'good', sentence };
};

const startHint = (spec: string): string =>
  /^https?:/.test(spec)
    ? 'Start it, and look at the address: koeajo posts to /ratkaisut under it.'
    : 'Run the command by itself: it must stay, read lines from stdin and write lines to stdout.';

/** The answer must be a Ratkaisu; whether it is the right one is not asked here. */
const toProcedure = (menettely: Menettely, { history, findings }: ScenarioResult): SmokeCheck => {
  const id = menettely;
  const answer = history?.answer;
  if (answer?.kind === 'unsupported')
    return { id, state: 'none', sentence: `${menettely} is not handled; koeajo run skips its scenarios` };
  const [off] = findings.filter(({ code }) => code === 'answer-follows-the-protocol');
  if (off !== undefined)
    return {
      id,
      state: 'bad',
      sentence: `${menettely} is answered as the protocol says`,
      why: maskIdentifiers(`expected ${off.expected}, but got ${off.actual}`),
      next: protocolHint(answer?.kind),
    };
  const outcome = answer?.kind === 'answered' ? (answer.ratkaisu as { readonly outcome: string }).outcome : 'nothing';
  const right = history?.scenario.expected.outcomes.join(' or ') ?? outcome;
  const remark = outcome === right ? outcome : `${outcome}, where ${right} is right`;
  return { id, state: 'good', sentence: `${menettely} is answered: ${remark}` };
};

const protocolHint = (kind: string | undefined): string =>
  kind === 'timed-out'
    ? 'Look whether it waits for a register that it cannot reach, or give it more time with --timeout.'
    : 'Hold the answer against contracts/openapi/decision-flow.json; for a procedure that is not handled, answer 501.';

const toRegister = ({ asked }: Smoke, simulator: SimulatorName, name: string, hint: string): SmokeCheck => {
  const sentence = `${name} is asked, and answers`;
  const own = asked.filter((entry) => entry.simulator === simulator);
  if (own.some(({ status, persons }) => status === 200 && persons.length > 0))
    return { id: simulator, state: 'good', sentence };
  const cas = asked.filter((entry) => entry.simulator === 'cas');
  const last = own.at(-1) ?? (simulator === 'valintarekisteri-migri' ? cas.at(-1) : undefined);
  const why =
    last === undefined
      ? `no request reached ${name}`
      : `the last request was ${last.method} ${last.path.split('?')[0]}, and the answer ${last.status ?? 'nothing'}`;
  return { id: simulator, state: 'bad', sentence, why: maskIdentifiers(why), next: hint };
};

const koskiHint = ({ access: { koski } }: Smoke): string =>
  `Koski is at ${koski.url}; it wants the client certificate ${koski.certificate} with the key ${koski.key}, and its own is signed by ${koski.ca}.`;

const casHint = ({ access: { valintarekisteri, cas } }: Smoke): string =>
  `Valintarekisteri is at ${valintarekisteri.url}; log in at ${cas.url} as ${cas.username} with the password ${cas.password}.`;
