import type { Facts } from '../facts.ts';
import type { Flow } from '../rule.ts';
import { hakemusRules } from '../rules/hakemus.ts';
import { hasNoTurvakielto, henkiloRules, lupahenkiloRules } from '../rules/henkilo.ts';
import { kestoRules } from '../rules/kesto.ts';
import { lukuvuosimaksuRules } from '../rules/lukuvuosimaksu.ts';
import { isSentInEnterFinland, kasittelymaksuIsPaid } from '../rules/lupahakemus.ts';
import { opiskelupaikkaRules } from '../rules/opiskelupaikka.ts';
import { isThirdCountryNational, rekisteriRules } from '../rules/rekisterit.ts';
import { hasMeans } from '../rules/toimeentulo.ts';

/** The first permit for studies, by the rows of its decision table. */
export const ensimmainenLupa: Flow<Facts> = {
  positive: 'automatic-grant',
  isPermit: true,
  rules: [
    ...hakemusRules,
    isSentInEnterFinland,
    kasittelymaksuIsPaid,
    ...opiskelupaikkaRules,
    ...lukuvuosimaksuRules,
    hasMeans({ countsWork: false }),
    ...kestoRules,
    ...henkiloRules,
    ...lupahenkiloRules,
    hasNoTurvakielto,
    isThirdCountryNational,
    ...rekisteriRules,
  ],
};
