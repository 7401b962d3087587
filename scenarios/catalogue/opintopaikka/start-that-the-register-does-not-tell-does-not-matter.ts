import type { Scenario } from '../../scenario.ts';

export const startThatTheRegisterDoesNotTellDoesNotMatter: Scenario = {
  name: 'start-that-the-register-does-not-tell-does-not-matter',
  theme: 'opintopaikka',
  sentence: 'Studies by a personal plan have no start in Valintarekisteri: what the application tells is enough.',
  claims: ['DF-011', 'VM-061'],
  conditions: ['studies-have-not-begun'],
  world: { traits: { alkamistieto: 'puuttuu' } },
  expected: { outcomes: ['automatic-grant'] },
};
