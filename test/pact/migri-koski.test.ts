import { expect } from 'vitest';
import { createKoskiMigriClient, type KoskiMigriClient } from '#client';
import { exampleOf, type Interaction } from '#contracts';
import { describePact, jsonOf } from './describe-pact.ts';
import { settle } from './settle.ts';

describePact({ consumer: 'migri', provider: 'koski', byClient: 90 }, (interaction, mock) => {
  const call = toCall(interaction);
  if (call === undefined) return undefined;
  return async () => {
    const outcome = await mock.run([interaction], async (url) => {
      const client = createKoskiMigriClient({ url: `${url}/koski/api/luovutuspalvelu/migri` });
      return settle(call(client)).finally(client.close);
    });
    expect(outcome).toEqual(expectedOf(interaction));
  };
});

/** The client's own way to ask this; it has none for questions that are out of order. */
function toCall({ request }: Interaction): ((client: KoskiMigriClient) => Promise<unknown>) | undefined {
  if (request.method !== 'POST' || request.headers?.['Content-Type'] !== 'application/json') return undefined;
  if (request.body === undefined || !('json' in request.body)) return undefined;
  const [path, body] = [String(request.path).split('/migri').at(-1), exampleOf(request.body.json)];
  const [[field, asked] = [], ...more] = Object.entries(body ?? {});
  if (more.length > 0) return undefined;
  const texts = Array.isArray(asked) && asked.length > 0 && asked.every((one) => typeof one === 'string') ? asked : [];
  if (path === '/oid' && field === 'oid' && typeof asked === 'string') return ({ byOid }) => byOid(asked);
  if (path === '/hetu' && field === 'hetu' && typeof asked === 'string') return ({ byHetu }) => byHetu(asked);
  if (texts.length === 0) return undefined;
  if (path === '/valinta/oid' && field === 'oids') return ({ valintaByOids }) => valintaByOids(texts);
  if (path === '/valinta/hetut' && field === 'hetut') return ({ valintaByHetut }) => valintaByHetut(texts);
  return undefined;
}

/** What is to come of the answer: a typed answer, nobody, or the code of an error with Koski's own key. */
function expectedOf(interaction: Interaction): unknown {
  const { status } = interaction.response;
  const json = jsonOf(interaction);
  const isAboutPlaces = String(interaction.request.path).includes('/valinta/');
  if (status === 200) return isAboutPlaces ? json : { found: true, oppija: json };
  const [{ key }] = json as [{ readonly key: string }];
  if (key === 'notFound.oppijaaEiLöydyTaiEiOikeuksia') return { found: false };
  const code = key.startsWith('unavailable.') ? 'register-unavailable' : codes[`${status} ${key}`];
  return { code, status, key };
}

const codes: Readonly<Record<string, string>> = {
  '400 badRequest.validation.henkilötiedot.hetu': 'invalid-request',
  '400 badRequest.queryParam.virheellinenHenkilöOid': 'invalid-request',
  '401 unauthorized': 'not-authenticated',
  '401 unauthorized.loginFail': 'not-authenticated',
  '403 forbidden': 'forbidden',
  '500 internalError': 'server-error',
  // Koski's refusal by Valintarekisteri is not the caller's (KM-021).
  '401 valinta-tulos-service-error': 'register-unavailable',
  '403 valinta-tulos-service-error': 'register-unavailable',
  '500 valinta-tulos-service-error': 'register-unavailable',
  '502 valinta-tulos-service-error': 'register-unavailable',
};
