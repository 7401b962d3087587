import { answerRules } from './answers.ts';
import { bodyRules } from './bodies.ts';
import { callerRules } from './caller.ts';
import { contentTypeRules } from './content-types.ts';
import { headerRules } from './headers.ts';
import { identifierRules } from './identifiers.ts';
import { personRules, registerRules } from './persons.ts';
import type { KoskiRule } from './provider.ts';
import { routeRules } from './routes.ts';
import { tlsRules } from './tls.ts';
import { valintaRules } from './valinta.ts';

/** Every rule of the Koski-Migri API, from the connection to what the answer says. */
export const koskiRules: readonly KoskiRule[] = [
  ...tlsRules,
  ...callerRules,
  ...routeRules,
  ...contentTypeRules,
  ...bodyRules,
  ...identifierRules,
  ...headerRules,
  ...answerRules,
  ...personRules,
  ...valintaRules,
  ...registerRules,
];
