import { expect } from 'vitest';
import { exampleOf, type Interaction, koskiErrors, pacts } from '#contracts';
import { askKoski, type KoskiQuestion } from './ask-koski.ts';
import { describePact, jsonOf } from './describe-pact.ts';
import { loginOf } from './login-of.ts';

// Koski's own client is in Koski; ours asks as Koski does (KM-019, KM-022).
const login = loginOf('koski');
const interactions = pacts.find(({ consumer }) => consumer === 'koski')?.interactions ?? [];
const [someQuestion] = interactions.filter(({ description }) => description === 'nobody');

describePact({ consumer: 'koski', provider: 'valintarekisteri', byClient: 11 }, (interaction, mock) => async () => {
  if (interaction.description === 'a login with a wrong password') {
    const user = { username: 'nobody', password: 'wrong' };
    const answer = await mock.run([interaction], (url) => askKoski(url, { route: 'hetut', ids: ['x'], user }));
    expect(answer).toEqual(koskiErrors.internalError);
    return;
  }
  const asked = login.includes(interaction) && someQuestion ? someQuestion : interaction;
  const answer = await mock.run([...login, asked], (url) => askKoski(url, toQuestion(asked)));
  expect(answer).toEqual(expectedOf(asked));
});

function toQuestion({ request: { path, body } }: Interaction): KoskiQuestion {
  const route = String(path).endsWith('/hetut') ? 'hetut' : 'henkilo-oidit';
  const ids = body && 'json' in body ? exampleOf(body.json) : [];
  return { route, ids: Array.isArray(ids) ? ids : [] };
}

/** Handed on as it is, or as the text of Koski's own error (KM-020, KM-021). */
function expectedOf(interaction: Interaction): unknown {
  const { status } = interaction.response;
  const json = jsonOf(interaction);
  return status === 200 ? { status, body: json } : koskiErrors.valintaTulosServiceError(status, JSON.stringify(json));
}
