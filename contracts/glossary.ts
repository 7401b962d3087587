/** A Finnish word of the law or of the APIs that the code uses as it is. In code ä becomes a and ö becomes o. */
export interface GlossaryTerm {
  readonly term: string;
  readonly plural: string;
  /** What it means, in English. */
  readonly gloss: string;
}

const term = (singular: string, plural: string, gloss: string): GlossaryTerm => ({ term: singular, plural, gloss });

/** The Finnish words of the project in Finnish alphabetical order; the table of the README is made from it. */
export const glossary: readonly GlossaryTerm[] = [
  term('ammattikorkeakoulu', 'ammattikorkeakoulut', 'university of applied sciences (AMK)'),
  term('apuraha', 'apurahat', 'scholarship'),
  term('arviointi', 'arvioinnit', 'assessment: a grade and its day'),
  term('hakemus', 'hakemukset', 'application: for a permit, or for a place of study'),
  term('hakija', 'hakijat', 'applicant'),
  term('haku', 'haut', 'round of applications to studies'),
  term('hakukohde', 'hakukohteet', 'what one applies to in a haku: an option'),
  term('hakutoive', 'hakutoiveet', "a hakukohde on an applicant's list, with its results"),
  term('henkilö', 'henkilöt', 'person'),
  term('hetu', 'hetut', 'personal identity code (henkilötunnus)'),
  term('jakso', 'jaksot', 'period'),
  term('kansalaisuus', 'kansalaisuudet', 'citizenship'),
  term('karkotus', 'karkotukset', 'deportation'),
  term('koodi', 'koodit', 'a code of a koodisto'),
  term('koodisto', 'koodistot', 'national code list'),
  term('koulutuskoodi', 'koulutuskoodit', 'six-digit code of a degree'),
  term('käsittelymaksu', 'käsittelymaksut', 'fee for processing an application'),
  term('käännytys', 'käännytykset', 'refusal of entry'),
  term('laajuus', 'laajuudet', 'extent, in op'),
  term('liikkuvuusjakso', 'liikkuvuusjaksot', 'period of student mobility'),
  term('lukukausi-ilmoittautuminen', 'lukukausi-ilmoittautumiset', 'registration for a term'),
  term('lukuvuosimaksu', 'lukuvuosimaksut', 'tuition fee of an academic year'),
  term('maksuvelvollisuus', 'maksuvelvollisuudet', 'liability for tuition fees'),
  term('myöntäjä', 'myöntäjät', 'institution that granted a right or an attainment'),
  term('oleskelulupa', 'oleskeluluvat', 'residence permit'),
  term('op', 'op', 'credit of 1/60 academic year (opintopiste, ECTS)'),
  term('opintosuoritus', 'opintosuoritukset', 'attainment: a degree, a course or a part of one'),
  term('opiskeluoikeus', 'opiskeluoikeudet', 'right to study'),
  term('oppija', 'oppijat', 'learner: a person with rights to study'),
  term('oppijanumero', 'oppijanumerot', 'OID of a learner, the same in all registers'),
  term('oppilaitos', 'oppilaitokset', 'educational institution'),
  term('oppilaitosnumero', 'oppilaitosnumerot', 'five-digit number of an institution'),
  term('osasuoritus', 'osasuoritukset', 'part of an attainment'),
  term('ratkaisu', 'ratkaisut', 'decision on an application'),
  term('tila', 'tilat', 'state'),
  term('toimeentulo', 'toimeentulot', 'means of support'),
  term('toteutus', 'toteutukset', 'implementation of an education'),
  term('turvakielto', 'turvakiellot', 'non-disclosure for personal safety'),
  term('tutkinto', 'tutkinnot', 'degree'),
  term('vahvistus', 'vahvistukset', 'confirmation of an attainment'),
  term('vaihto-opiskelija', 'vaihto-opiskelijat', 'exchange student'),
  term('valinta', 'valinnat', 'selection of students'),
  term('vastaanotto', 'vastaanotot', "applicant's answer to an offered place"),
  term('yliopisto', 'yliopistot', 'university'),
];
