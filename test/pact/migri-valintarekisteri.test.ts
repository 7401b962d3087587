import { expect } from 'vitest';
import { createValintarekisteriClient, type ValintarekisteriClient } from '#client';
import { exampleOf, type Interaction, pacts } from '#contracts';
import { describePact, jsonOf } from './describe-pact.ts';
import { loginOf } from './login-of.ts';
import { settle } from './settle.ts';

const login = loginOf('migri');
const interactions = pacts.find(
  (pact) => pact.consumer === 'migri' && pact.provider === 'valintarekisteri',
)?.interactions;
const end = interactions?.filter(({ description }) => description === 'the end of a login') ?? [];
const [someQuestion] = interactions?.filter(({ description }) => description === 'an accepted person, by OID') ?? [];

describePact({ consumer: 'migri', provider: 'valintarekisteri', byClient: 50 }, (interaction, mock) => {
  const call = login.includes(interaction) || end.includes(interaction) ? someQuestion : interaction;
  const ask = call && toCall(call);
  if (ask !== undefined) {
    return async () => {
      // The client asks within a session, and logs out when it is closed.
      const outcome = await mock.run([...login, call as Interaction, ...end], async (url) => {
        const client = createClient(url);
        return settle(ask(client)).finally(client.close);
      });
      expect(outcome).toEqual(expectedOf(call as Interaction));
    };
  }
  if (interaction.description === 'a login with a wrong password') {
    return async () => {
      const outcome = await mock.run([interaction], async (url) => {
        const client = createClient(url, { username: 'nobody', password: 'wrong' });
        return settle(client.byHenkiloOidit(['1.2.246.562.98.00000000017'])).finally(client.close);
      });
      expect(outcome).toEqual({ code: 'cas-login-failed', status: 401 });
    };
  }
  return undefined;
});

function createClient(url: string, user = { username: 'migripk', password: 'koeajo' }): ValintarekisteriClient {
  return createValintarekisteriClient({ url: `${url}/valinta-tulos-service`, cas: { url: `${url}/cas`, ...user } });
}

/** The client's own way to ask this; it has none for questions that are out of order. */
function toCall({ request }: Interaction): ((client: ValintarekisteriClient) => Promise<unknown>) | undefined {
  const { Cookie, 'Content-Type': type } = request.headers ?? {};
  if (request.method !== 'POST' || typeof Cookie !== 'object' || type !== 'application/json') return undefined;
  const ids = request.body && 'json' in request.body ? exampleOf(request.body.json) : undefined;
  const texts = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  if (texts.length === 0) return undefined;
  const route = String(request.path).split('/hakemukset/').at(-1);
  if (route === 'henkilo-oidit') return ({ byHenkiloOidit }) => byHenkiloOidit(texts);
  return route === 'hetut' ? ({ byHetut }) => byHetut(texts) : undefined;
}

function expectedOf(interaction: Interaction): unknown {
  const { status } = interaction.response;
  return status === 200 ? jsonOf(interaction) : { code: codes[status], status };
}

const codes: Readonly<Record<number, string>> = { 401: 'not-authenticated', 403: 'forbidden', 500: 'server-error' };
