import { type Claim, claimsFrom } from '../claim.ts';

const koski = claimsFrom('Opetushallitus/koski@180e806b src/main/scala/fi/oph/koski', '2026-08-21');
const csc = claimsFrom('CSCfi/VIRTA-Opintotietopalvelu@401b3af', '2026-06-12');
const converter = 'virta/VirtaXMLConverter.scala';
const repository = 'virta/VirtaOpiskeluoikeusRepository.scala';

const search = [
  ...koski('virta/VirtaClient.scala', {
    'VI-001': 'VIRTA is asked twice, by all hetut of the person and then by all OIDs; the two are never mixed.',
    'VI-002': 'Anything but HTTP 200 with well-formed XML fails the person.',
    'VI-003': 'A 200 without rights or attainments means that VIRTA knows nothing of the person.',
  }),
  ...koski('opiskeluoikeus/CompositeOpiskeluoikeusRepository.scala', {
    'VI-004':
      'A hetu that is invalid or artificial where those are not allowed is left out of the search; old hetut stay.',
  }),
  ...koski(converter, {
    'VI-005': 'Namespaces, prefixes, the name of the answer and the borders of Opiskelija are ignored.',
  }),
];

const values = [
  ...koski(converter, {
    'VI-006': 'A day is exactly YYYY-MM-DD; anything else fails the person wherever a day is read.',
    'VI-007': 'LoppuPvm 2112-12-21 means open and is left out; only LoppuPvm is treated so.',
    'VI-008': 'Sums are whole numbers with an optional sign; decimals, spaces or nothing fail the person.',
    'VI-009': 'Extents are 32-bit floats widened to 64 bits, so 2.3 op becomes 2.299999952316284.',
    'VI-010': 'Maksettu is true for 1 and true in any case, and false for everything else.',
  }),
  ...koski('koodisto/KoodistoViitePalvelu.scala', {
    'VI-011': 'Codes are looked up exactly, case included, in the newest version of the list, expired codes included.',
  }),
  ...koski('schema/LocalizedString.scala', {
    'VI-012': 'A name without Finnish gets its first text as Finnish, whatever the language; empty texts are dropped.',
  }),
];

const linking = [
  ...koski(converter, {
    'VI-013': 'Keys are equal when both avain and opiskelijaAvain are.',
    'VI-014': 'A root attainment with a key belongs to the right with that key, and to no other.',
    'VI-015': 'A root attainment without a key belongs to the first right to which one of its parts is keyed.',
    'VI-016': 'A part that is keyed to another right does not pull its whole over.',
    'VI-017':
      'Sisaltyvyys finds its part by avain alone; the first of several is taken and a missing one is passed over.',
    'VI-018': 'An attainment that two others contain stands under both; a pure cycle disappears.',
    'VI-019': 'An attainment of LAB (10126) is dropped when another institution has one with the same avain.',
    'VI-020': 'Roots of no right become one synthetic right for each institution, without states, days or lisätiedot.',
  }),
  ...koski(converter, {
    'VI-021': 'Rights come in reverse document order, and the synthetic ones after them.',
    'VI-022': 'A right that has no attainments after all steps is dropped.',
    'VI-023':
      'An avain that several rights have becomes avain.opiskelijaAvain, so that rights of two students both stay.',
  }),
  ...koski(repository, {
    'VI-024': 'A right found both by hetu and by OID is shown once, as the search by hetu gave it.',
    'VI-025': 'Of rights with both keys equal the later one stays, and the attainments of the earlier are lost.',
  }),
  ...koski('schema/Korkeakoulu.scala', {
    'VI-026': 'Two synthetic rights are one when they have the same attainment codes.',
  }),
];

const studyRight = [
  ...koski(converter, {
    'VI-027':
      'States are sorted by their first day and shown as they are: not merged, not ended, without their last day.',
    'VI-028': 'alkamispäivä is the first day of the first state, not AlkuPvm of the right.',
    'VI-029': 'päättymispäivä is LoppuPvm of the right also when it lies ahead; arvioituPäättymispäivä is never given.',
    'VI-030':
      'Luokittelu of all periods is listed without removing duplicates; empty ones and those up to zero are dropped.',
    'VI-031': 'Every Jakso must have a known Koulutuskunta although Migri never sees it, else the person fails.',
    'VI-032': 'A two-letter Patevyys of a root attainment must be known although Migri never sees it.',
    'VI-033': 'An unknown Tyyppi, Tila or Luokittelu fails the person.',
  }),
  ...koski('schema/Opiskeluoikeus.scala', {
    'VI-034': 'States 3, 4, 5 and 6 end a right; 1 and 2 do not.',
  }),
  ...koski(
    'schema/Opiskeluoikeus.scala',
    { 'VI-035': 'State 7 is unknown to Koski, so a person with it gets 503.' },
    'derived',
  ),
  ...csc('XML-skeemat/koodistot.xsd', {
    'VI-036': 'State 7, ended by the rule of one study right, exists in VIRTA since 20.5.2026.',
  }),
  ...koski('virta/VirtaXMLConverter.scala, schema/Opiskeluoikeus.scala', {
    'VI-037': 'VIRTA states reach Migri as their own codes 1 to 6; they are not mapped to Koski states.',
  }),
];

const attainments = [
  ...koski(converter, {
    'VI-038':
      'A root of Laji 1 is a degree if it has a Koulutuskoodi, else dropped; of Laji 2 a course; all else is dropped.',
    'VI-039': 'Parts are shown as courses whatever their Laji.',
    'VI-040': 'An unknown Koulutuskoodi of a degree, or of a period of a degree right, fails the person.',
    'VI-041': 'An attainment whose institution does not resolve fails the person.',
    'VI-042': 'A degree is named by the newest named Jakso of its right, else by its code; its own Nimi is ignored.',
    'VI-043': 'A course without Nimi is called "Suoritus: OpiskeluoikeusAvain(avain,opiskelijaAvain)".',
    'VI-044': 'An unknown Kieli is left out, and a known one is written in upper case.',
    'VI-045': 'op goes before ov, and what is not above zero counts as nothing.',
    'VI-046': 'A course without extent gets the sum of its parts, rounded half up to one decimal, in op.',
    'VI-047': 'The unit ov has no koodistoVersio.',
    'VI-048': 'A degree has no extent.',
    'VI-049': 'An unknown grade, 0 and HYL included, leaves out arviointi and vahvistus; the attainment stays.',
    'VI-050':
      'A grade of a local scale is found by the key of the scale and shown with koodiarvo and nimi; not found, it is no grade.',
    'VI-051': 'An attainment with a grade is confirmed on its SuoritusPvm, which must then be a day.',
  }),
  ...koski('schema/Korkeakoulu.scala', { 'VI-052': 'hyväksytty is always true, for a failing local grade too.' }),
];

const arrangement = [
  ...koski(converter, {
    'VI-053': 'Types 1, 2, 3, 4, 6 and 7 lead to a degree; 5 does not.',
    'VI-054': 'When the only completed degree of the right has no parts, the courses are moved below it.',
    'VI-055': 'When a completed degree already has parts, the courses stay beside it.',
    'VI-056':
      'A degree right in force without its degree gets an unfinished korkeakoulututkinto first, courses below it or [].',
    'VI-057':
      'An ended degree right without its degree gets a korkeakoulututkinto without parts, confirmed only by state 3.',
    'VI-058':
      'Any other right gets muukorkeakoulunsuoritus first, confirmed on the first day of state 3 when that is the last.',
    'VI-059':
      'Only types 8 and 13 have their courses below it; for others, exchange included, the courses stand beside it.',
    'VI-060': 'It is named by Jakso, else by koulutusmoduulitunniste without # and /, else by the type of the right.',
    'VI-061':
      'When the institution of such a right does not resolve, only its attainments remain, and those of 8 and 13 are lost.',
    'VI-062': 'A degree right in force whose institution does not resolve fails the person.',
  }),
];

const feesAndRegistrations = [
  ...koski(converter, {
    'VI-063': 'maksettavatLukuvuosimaksut has the fees of the right in document order and is [] when there are none.',
    'VI-064': 'A registration with a key belongs to the right with both keys equal; with a wrong key it is lost.',
    'VI-065': 'A registration without a key belongs to every right of its institution that is active in its time.',
    'VI-066': 'The active time lasts to the first day of the next state, that day included.',
    'VI-067': 'Registrations are sorted by their first day, duplicates stay, and without any the field is left out.',
    'VI-068': 'An unknown state of registration is shown as 4, missing.',
    'VI-069': 'Of what was paid maksettu, summa and apuraha are each shown when VIRTA has them.',
    'VI-070': 'The key of the right in a payment is ignored: it is shown with its registration.',
    'VI-071': 'Fees to pay and fees paid are never compared, added or aligned.',
  }),
  ...csc('XML-skeemat/Opiskeluoikeudet.xsd', {
    'VI-072': 'The fee of a period is the whole required sum in euros, scholarship included.',
  }),
  ...csc('XML-skeemat/LukukausiIlmoittautumiset.xsd, XML-esimerkkitiedostot/LukukausiIlmoittautumiset.xml', {
    'VI-073': 'Maksettu is 1 only when everything has been paid, by anybody or by a scholarship; nothing enforces it.',
    'VI-074': 'Terms are from 1.8. to 31.12. and from 1.1. to 31.7.; summa is paid by the student, apuraha is not.',
  }),
];

const institutions = [
  ...koski(converter, {
    'VI-075': 'The institution is the first that resolves of source (role 3), merged grantor (5) and Myontaja.',
    'VI-076': 'For a transfer student or a credited attainment it is merged grantor (5), then Myontaja.',
    'VI-077': 'The name is that of the first day of the ending state, the present one while the right is in force.',
  }),
];

const narrowing = [
  ...koski('migri/ConvertMigriSchema.scala', {
    'VI-078': 'Parts of parts are shown; a fourth level and what lies below it are dropped.',
    'VI-079': 'luokittelu of a part is that of the course at the top, never its own; below a degree there is none.',
  }),
  ...koski('migri/MigriSchema.scala', {
    'VI-080': 'Primary right, union membership, health fee, credit transfer day and organiser do not reach Migri.',
  }),
  ...koski(converter, { 'VI-081': 'tyyppi of a VIRTA attainment has koodiarvo and koodistoUri only.' }),
  ...koski(converter, { 'VI-082': 'Koski does not read Liikkuvuusjakso at all.' }),
];

/** What is known of VIRTA and of Koski's conversion of it. */
export const virtaClaims: readonly Claim[] = [
  ...search,
  ...values,
  ...linking,
  ...studyRight,
  ...attainments,
  ...arrangement,
  ...feesAndRegistrations,
  ...institutions,
  ...narrowing,
];
