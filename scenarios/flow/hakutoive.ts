import type { MigriHakemus } from '#contracts';
import type { EnsilupaFacts } from './facts.ts';
import { isSameOppilaitos } from './oppilaitos.ts';

/** Accepted options at the institution of the hakemus. Exchange students are not selected in Valintarekisteri (DF-026). */
const optionsAtSchool = ({ hakemus, valintarekisteri }: EnsilupaFacts): readonly MigriHakemus[] =>
  hakemus.opiskelu.laji === 'vaihto' || !valintarekisteri.answered
    ? []
    : (valintarekisteri.value?.hakemukset ?? []).filter(({ organisaatioNimi }) =>
        isSameOppilaitos(hakemus.opiskelu.oppilaitos, organisaatioNimi),
      );

/** Accepted once, but the place is no longer the applicant's (DF-028). */
export const isLost = ({ vastaanottoTila }: MigriHakemus): boolean =>
  ['PERUNUT', 'PERUUTETTU', 'EI_VASTAANOTETTU_MAARA_AIKANA', 'OTTANUT_VASTAAN_TOISEN_PAIKAN'].includes(vastaanottoTila);

/** The options that tell of the place: those not lost, or all when each is. */
export const openOptions = (facts: EnsilupaFacts): readonly MigriHakemus[] => {
  const options = optionsAtSchool(facts);
  const open = options.filter((option) => !isLost(option));
  return open.length === 0 ? options : open;
};
