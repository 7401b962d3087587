import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const cardWithoutAPassiGoesToAnOfficial: Scenario = {
  name: 'card-without-a-passi-goes-to-an-official',
  theme: 'kortti',
  sentence: 'An application for a card without the passport goes to an official.',
  claims: ['DF-083'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  world: card({ liitteet: ['valokuva'] }),
  expected: { outcomes: ['to-official'] },
};
