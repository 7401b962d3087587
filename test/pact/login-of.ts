import { type Consumer, type Interaction, pacts } from '#contracts';

const steps = [
  'a login of the service user',
  'a service ticket for the login of Valintarekisteri',
  'a session for a service ticket',
];

/** The interactions by which a consumer gets a session of Valintarekisteri. */
export const loginOf = (consumer: Consumer): readonly Interaction[] =>
  pacts
    .filter((pact) => pact.consumer === consumer && pact.provider === 'valintarekisteri')
    .flatMap(({ interactions }) => interactions.filter(({ description }) => steps.includes(description)));
