import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const cardWithoutAValokuvaGoesToAnOfficial: Scenario = {
  name: 'card-without-a-valokuva-goes-to-an-official',
  theme: 'kortti',
  sentence: 'An application for a card without a photograph goes to an official.',
  claims: ['DF-083'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  world: card({ liitteet: ['passi'] }),
  expected: { outcomes: ['to-official'] },
};
