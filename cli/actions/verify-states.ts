import { fetch } from 'undici';
import { ToolkitError, valintarekisteriStates } from '#contracts';
import type { Obstacle } from '#scenarios';
import { logInThroughCas } from './verify-cas-login.ts';
import type { VerifyTarget } from './verify-target.ts';

/** What Pact's verifier asks for before and after an interaction. */
export interface StateChange {
  readonly state: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly action: 'setup' | 'teardown';
}

/** Values for `fromProviderState`, or why the state does not hold. */
interface StateAnswer {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly obstacle?: Obstacle;
}

export type StateSource = (change: StateChange) => Promise<StateAnswer>;

/**
 * Sets states up at the address for it, by Pact's own protocol; and yields what a login of the user gives, when the
 * address yields nothing of it or there is none.
 */
export const createStateSource = (
  target: VerifyTarget,
  consumer: () => string | undefined,
  timeoutMs: number,
): StateSource => {
  const { states, user } = target;
  return async (change) => {
    // Sent also for an interaction that needs no state.
    if (change.state === '') return { values: {} };
    const login = user && logins.get(change.state);
    if (states === undefined) {
      if (login === undefined) return { obstacle: noStates };
      return change.action === 'setup' ? logIn(login, target) : { values: {} };
    }
    const answer = await askForState(states, { ...change, consumer: consumer() }, timeoutMs);
    const isYielded = login?.some((name) => answer.values?.[name] !== undefined);
    return login && !isYielded && change.action === 'setup' ? logIn(login, target) : answer;
  };
};

/** Whether a state can be set up at all; what can't is skipped without being asked. */
export const canSetUp = ({ states, user }: VerifyTarget, state: string): boolean =>
  states !== undefined || (user !== undefined && logins.has(state));

export const noStates: Obstacle = {
  outcome: 'skipped',
  reason: 'a state is needed, and there is no address to set states up at (--states-url)',
};

const { palvelukayttaja, kirjautunut, palvelulippu, istunto } = valintarekisteriStates;

/** What a login of a service user who has the rights can yield, by the state that asks for it. */
const logins: ReadonlyMap<string, readonly string[]> = new Map(
  [palvelukayttaja, kirjautunut, palvelulippu, istunto].map(({ name, yields }) => [name, Object.keys(yields)]),
);

const logIn = async (wanted: readonly string[], target: VerifyTarget): Promise<StateAnswer> => {
  try {
    return { values: await logInThroughCas(wanted, target) };
  } catch (error) {
    return { obstacle: { outcome: 'inconclusive', reason: `the login failed: ${(error as Error).message}` } };
  }
};

type StatesAddress = NonNullable<VerifyTarget['states']>;

/**
 * Asks once for the state without a name, which Pact's verifiers ask for when an interaction needs none: whether somebody
 * is there, and takes the token. Throws ToolkitError `states-unusable`.
 */
export const probeStates = async (states: StatesAddress, timeoutMs: number): Promise<void> => {
  const where = `--states-url ${states.url}`;
  const { status, text } = await post(states, { state: '', params: {}, action: 'setup' }, timeoutMs).catch(
    (cause: Error) => {
      throw new ToolkitError('states-unusable', `The address for states can't be reached (${toCode(cause)})`, {
        where,
        next: 'Start what sets up states, or look at the address; without it what needs a state is skipped.',
        cause,
      });
    },
  );
  if (status !== 401 && status !== 403) return;
  const said = toDetail(text);
  throw new ToolkitError('states-unusable', `The address for states answered ${status}${said && `: ${said}`}`, {
    where,
    next:
      states.token === undefined
        ? 'Give its bearer token as KOEAJO_STATES_TOKEN.'
        : 'Its bearer token is not the one that was given: look at KOEAJO_STATES_TOKEN or --states-token.',
  });
};

const askForState = async (
  states: StatesAddress,
  change: StateChange & { readonly consumer: string | undefined },
  timeoutMs: number,
): Promise<StateAnswer> => {
  try {
    const { isOk, status, text } = await post(states, change, timeoutMs);
    if (isOk) return { values: parseValues(text) };
    // A provider need not know every state that others rely on.
    const outcome = status === 404 || status === 501 ? 'skipped' : 'inconclusive';
    return { obstacle: { outcome, reason: `its state was answered ${status}: ${toDetail(text)}` } };
  } catch (error) {
    const reason = `its state could not be set up: ${toCode(error as Error)}`;
    return { obstacle: { outcome: 'inconclusive', reason } };
  }
};

const post = async ({ url, token }: StatesAddress, change: StateChange, timeoutMs: number) => {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(change), signal });
  return { isOk: response.ok, status: response.status, text: await response.text() };
};

const toCode = ({ message, cause }: Error): string => {
  const { code, message: why } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return code ?? (why || message);
};

/** Pact lets a state answer nothing at all. */
const parseValues = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** What a problem (RFC 9457) says, or the beginning of whatever came. */
const toDetail = (text: string): string => {
  const { detail, title } = parseValues(text);
  return String(detail ?? title ?? text)
    .replace(/\s+/g, ' ')
    .slice(0, 300);
};
