import { EnvHttpProxyAgent, fetch } from 'undici';
import { ToolkitError } from '#contracts';

const timeoutMs = 10_000;

/**
 * Asks the front page of a Pact Broker, by the proxy of the environment if there is one: its official clients try a dead
 * address again for a minute. Throws ToolkitError `broker-failed`.
 */
export const probeBroker = async (broker: string, token: string | undefined): Promise<void> => {
  if (!URL.canParse(broker)) throw brokerFailed(broker, 'this is no address', 'Give it as https://broker.example.');
  const { address, authorization } = toCredentials(broker, token);
  const response = await fetch(address, {
    headers: { accept: 'application/hal+json', ...(authorization && { authorization }) },
    dispatcher: new EnvHttpProxyAgent(),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((cause: Error) => {
    if (isAboutTrust(cause)) return undefined;
    throw brokerFailed(address, reasonOf(cause), 'Look at the address and the network.', cause);
  });
  if (response === undefined) return;
  const { status, statusText } = response;
  if (status === 401 || status === 403)
    throw brokerFailed(address, `it answers ${status}`, 'Give a token that it knows in KOEAJO_BROKER_TOKEN.');
  if (!response.ok) throw brokerFailed(address, `it answers ${status} ${statusText}`.trim(), lookAtAddress);
  const page = await response.json().catch(() => undefined);
  if (typeof page !== 'object' || page === null || !('_links' in page))
    throw brokerFailed(address, 'what answers there is no Pact Broker', lookAtAddress);
};

const lookAtAddress =
  "Look at the address: it is the broker's front page, without a path unless it has one of its own.";

const brokerFailed = (where: string, why: string, next: string, cause?: unknown): ToolkitError =>
  new ToolkitError('broker-failed', `The broker could not be used: ${why}`, { where, next, cause });

/** As the official client does it: the token, or a user and a password from the address or the environment. */
const toCredentials = (broker: string, token = process.env.PACT_BROKER_TOKEN) => {
  const url = new URL(broker);
  const { PACT_BROKER_USERNAME = '', PACT_BROKER_PASSWORD = '' } = process.env;
  const user = decodeURIComponent(url.username) || PACT_BROKER_USERNAME;
  const password = decodeURIComponent(url.password) || PACT_BROKER_PASSWORD;
  url.username = '';
  url.password = '';
  const basic = user === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return { address: url.href, authorization: token === undefined ? basic : `Bearer ${token}` };
};

/** The official client has its own list of who is trusted, and decides. */
const isAboutTrust = ({ cause }: Error): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO/.test(String((cause as NodeJS.ErrnoException | undefined)?.code));

const reasonOf = ({ name, message, cause }: Error): string => {
  if (name === 'TimeoutError') return `no answer in ${timeoutMs / 1000} s`;
  const { code, message: inner } = (cause ?? {}) as NodeJS.ErrnoException;
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing listens there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'no host has this name';
    default:
      return inner || code || message;
  }
};
