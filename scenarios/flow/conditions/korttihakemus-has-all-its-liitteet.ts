import { plusMonths } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { KorttiFacts } from '../facts.ts';
import { kayttoonottopaatokset, oleskelulupakortti } from '../sources.ts';

export const korttihakemusHasAllItsLiitteet: Condition<KorttiFacts> = {
  id: 'korttihakemus-has-all-its-liitteet',
  row: 'C4',
  kind: 'known',
  sources: [kayttoonottopaatokset, oleskelulupakortti, 'https://migri.fi/sv/fos-uppehallstillstandskortet'],
  claims: ['DF-077', 'DF-083', 'DF-084'],
  data: {
    'enter-finland': ['hakemus.liitteet', 'hakemus.syy'],
    migri: ['rekisteritiedot.sormenjaljetOtettu'],
  },
  state: ({ hakemus: { liitteet, syy }, rekisteritiedot: { sormenjaljetOtettu }, decidedOn }) => {
    const isGone = syy === 'katoaminen' || syy === 'varkaus';
    const needed = ['valokuva', 'passi', ...(isGone ? ['poliisi-ilmoitus'] : [])] as const;
    const isPrinted = sormenjaljetOtettu !== undefined && decidedOn <= plusMonths(sormenjaljetOtettu, 60);
    return metIf(isPrinted && needed.every((liite) => liitteet.some((given) => given === liite)));
  },
  reason: {
    fi: 'Korttihakemuksesta puuttuu liitteitä, tai sormenjäljet on otettava uudelleen.',
    sv: 'Ansökan om kort saknar bilagor, eller så måste nya fingeravtryck tas.',
    en: 'Attachments are missing from the application for the card, or new fingerprints are needed.',
  },
};
