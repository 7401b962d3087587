import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request that the broker got. */
interface BrokerRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

interface BrokerStub {
  readonly url: string;
  readonly requests: readonly BrokerRequest[];
}

/**
 * As much of a Pact Broker as its official clients ask for: one pact for a provider, results, publishing, and a matrix
 * that says what it is told to.
 */
export const startBroker = async (
  pact: unknown,
  { provider = 'koski', pending = false, deployable = true, refusesResults = false } = {},
): Promise<BrokerStub> => {
  const requests: BrokerRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const body = method === 'GET' ? undefined : await json(incoming).catch(() => undefined);
    requests.push({ method, path: url, authorization: headers.authorization, body });
    const [status, answer] = answerOf(url, { pact, provider, pending, deployable, refusesResults, base });
    outgoing.writeHead(status, { 'content-type': 'application/hal+json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: base, requests };
};

interface Held {
  readonly pact: unknown;
  readonly provider: string;
  readonly pending: boolean;
  readonly deployable: boolean;
  readonly refusesResults: boolean;
  readonly base: string;
}

const answerOf = (
  url: string,
  { pact, provider, pending, deployable, refusesResults, base }: Held,
): readonly [number, unknown] => {
  const link = (path: string, more = {}) => ({ href: base + path, ...more });
  if (url === '/')
    return [
      200,
      {
        _links: {
          self: link('/'),
          'pb:provider-pacts-for-verification': link('/for-verification/{provider}', { templated: true }),
          'pb:publish-contracts': link('/contracts/publish'),
        },
      },
    ];
  if (url === `/for-verification/${provider}`)
    return [
      200,
      {
        _embedded: {
          pacts: [
            {
              shortDescription: 'latest from main branch',
              verificationProperties: { pending, notices: [{ when: 'before_verification', text: 'the stub says so' }] },
              _links: { self: link('/pact', { name: 'the pact' }) },
            },
          ],
        },
        _links: { self: link(url) },
      },
    ];
  if (url === '/pact') {
    const links = {
      self: link('/pact', { name: 'the pact' }),
      'pb:provider': link('/provider', { name: provider }),
      'pb:publish-verification-results': link('/results'),
    };
    return [200, { ...(pact as object), _links: links }];
  }
  if (url === '/provider') {
    const branchVersion = link('/provider/branches/{branch}/versions/{version}', { templated: true });
    return [200, { name: provider, _links: { self: link(url), 'pb:branch-version': branchVersion } }];
  }
  if (url.startsWith('/matrix')) {
    const reason = deployable ? 'All required verification results are published and successful' : 'It failed';
    return [200, { summary: { deployable, reason, success: 1, failed: 0, unknown: 0 }, notices: [], matrix: [] }];
  }
  if (url === '/results' && refusesResults) return [403, { error: 'no' }];
  return [url === '/results' || url === '/contracts/publish' ? 201 : 200, { _links: { self: link(url) }, notices: [] }];
};
