import type { Scenario } from '../../scenario.ts';

export const remoteStudiesGoToAnOfficial: Scenario = {
  name: 'remote-studies-go-to-an-official',
  theme: 'opintopaikka',
  sentence: 'Studies that are carried out mainly at a distance give no permit, so an official decides.',
  claims: ['DF-045'],
  conditions: ['studies-are-not-mainly-remote'],
  world: { hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, etaopiskelu: true } }) },
  expected: { outcomes: ['to-official'] },
};
