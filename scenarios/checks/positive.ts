import { type Menettely, positiveOutcomes, type Ratkaisu, type Ratkaisupyynto, toMenettely } from '#contracts';

/** What the subject has done, in words, when it found nothing against the applicant; nothing when it found something. */
export const toPositive = ({ outcome }: Ratkaisu, pyynto: Ratkaisupyynto): string | undefined => {
  const menettely = toMenettely(pyynto);
  return outcome === positiveOutcomes[menettely] ? did[menettely] : undefined;
};

const did: Readonly<Record<Menettely, string>> = {
  'ensimmainen-lupa': 'The permit is granted',
  jatkolupa: 'The extended permit is proposed',
  kortti: 'The card is granted',
  valvonta: 'The permit is left as it is',
};
