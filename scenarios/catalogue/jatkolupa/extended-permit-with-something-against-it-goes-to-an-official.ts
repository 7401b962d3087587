import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithSomethingAgainstItGoesToAnOfficial: Scenario = {
  name: 'extended-permit-with-something-against-it-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A remark in the registers of Migri stands against an extended permit.',
  claims: ['DF-047'],
  conditions: ['nothing-known-stands-against-the-permit'],
  world: extending({ rekisteritiedot: (tiedot) => ({ ...tiedot, esteet: ['turvallisuushuomautus'] }) }),
  expected: { outcomes: ['to-official'] },
};
