import { type Claim, claimsFrom } from '../claim.ts';

const commit = 'Opetushallitus/valinta-tulos-service@ce541deb';
const vts = claimsFrom(`${commit} valinta-tulos-service/src/main/scala/fi/vm/sade`, '2026-06-03');
const db = claimsFrom(
  `${commit} valinta-tulos-valintarekisteri-db/src/main/scala/fi/vm/sade/valintatulosservice`,
  '2026-06-03',
);
const tests = claimsFrom(`${commit} valinta-tulos-service/src/test/scala`, '2026-06-03');
const ataru = claimsFrom('Opetushallitus/ataru@efdb068c', '2026-08-20');
const otuva = claimsFrom('Opetushallitus/otuva@756909c0', '2026');
const kouta = claimsFrom('Opetushallitus/kouta-indeksoija@4e6fd2e5', '2026');
const onr = claimsFrom('Opetushallitus/oppijanumerorekisteri@80e429aa', '2026');
const servlet = 'valintatulosservice/MigriServlet.scala';
const base = 'valintatulosservice/VtsServletBase.scala';
const service = 'valintatulosservice/migri/MigriService.scala';

const cas = [
  ...otuva('cas-virkailija, Apereo CAS 7.3.0', {
    'VM-001': 'POST /cas/v1/tickets with username and password gives 201 and the TGT as the last part of Location.',
    'VM-002': 'Bad credentials give 401 with authentication_exceptions in the body.',
    'VM-003':
      'Missing credentials give 400 "No credentials are provided or extracted to authenticate the REST request".',
    'VM-004': 'POST /cas/v1/tickets/TGT with service gives 200 and the bare service ticket, with nothing around it.',
    'VM-005': 'An unknown or expired TGT gives 404 "<TGT> could not be found or is considered invalid".',
    'VM-006': 'A service ticket asked for without service gives 500.',
    'VM-007': 'A service ticket can be used once, within 10 seconds, for the service it was asked for.',
    'VM-008': 'A TGT lives 8 hours; DELETE destroys it and logs its services out.',
  }),
];

const session = [
  ...vts('security/CasLogin.scala', {
    'VM-009': 'GET /valinta-tulos-service/auth/login with a ticket gives 200 {"personOid"} and the cookie session.',
    'VM-010': 'The cookie has Path=/valinta-tulos-service and HttpOnly and no life time of its own.',
    'VM-011': 'The ticket may be given in the header ticket instead.',
    'VM-012': 'A bad, used or foreign ticket gives 401 "Authentication failed: Failed to validate service ticket …".',
    'VM-013': 'Without ticket and session the login redirects to CAS, the service not URL-encoded.',
    'VM-014': 'A session that is still valid is given again and the ticket stays unused.',
    'VM-015': 'A CAS logout request by POST ends the sessions of its ticket and gives 204, for an unknown ticket too.',
    'VM-016': 'A POST without logoutRequest gives 400 "Bad request: Not \'logoutRequest\' parameter given".',
    'VM-017': 'A validation by CAS that takes more than a second counts as a bad ticket.',
  }),
  ...db('valintarekisteri/db/impl/SessionRepositoryImpl.scala', {
    'VM-018': 'A session that has not been read for 60 minutes is gone; reading renews it only after 30 minutes.',
  }),
  ...vts('security/casSessionService.scala', {
    'VM-019': 'Roles are taken from CAS at login and hold for the whole session.',
  }),
  ...claimsFrom(commit, '2026-06-03')('valinta-tulos-service/src/main/scala/ScalatraBootstrap.scala', {
    'VM-020': 'The Migri paths take a session cookie and never a ticket.',
  }),
];

const checks = [
  ...vts(base, {
    'VM-021':
      'A body whose content type lacks application/json gives 415 {"error":"Only application/json accepted"}, first of all.',
    'VM-022': 'An unknown path gives 404 without body, also with a trailing slash.',
    'VM-023': 'A session that is missing, unknown or expired gives 401 {"error":"Unauthenticated: No session found"}.',
    'VM-024': 'A cookie that is no UUID gives 400 {"error":"Invalid UUID string: …"}.',
    'VM-025': 'A session without the role MIGRI_READ gives 403 {"error":"Forbidden: null"}.',
    'VM-026': 'Answers have Cache-Control: no-store, errors too.',
  }),
  ...vts(
    servlet,
    {
      'VM-027': 'Another method than POST gives 405 with Allow: POST and no body, without any session.',
      'VM-028': 'The order is content type, route, session, role, body, size, User-Agent, data.',
    },
    'derived',
  ),
  ...vts(servlet, {
    'VM-029': 'No ids or more than 5000 distinct ids give 400 "Minimum of 1 and maximum of 5000 persons at a time."',
    'VM-030': 'Duplicates are removed before the ids are counted.',
    'VM-031': 'A body that is empty, null or no JSON gives the same 400 as a wrong number of ids.',
    'VM-032': 'A body that is JSON but not a list gives 500 {"error":"Internal server error."}.',
    'VM-033': 'A list of OIDs with anything but strings gives 500.',
    'VM-034':
      'In a list of hetut numbers are taken as strings and null as nobody; booleans, objects and lists give 500.',
    'VM-035': 'A request without User-Agent gives 500.',
    'VM-036': 'Ids are not checked, trimmed or folded; what nobody has is nobody.',
  }),
];

const visibility = [
  ...tests('MigriServletSpec.scala', {
    'VM-037': 'Persons with Finnish citizenship are left out, those with another citizenship beside it too.',
    'VM-038': 'When nobody remains the answer is 200 [].',
  }),
  ...vts(service, {
    'VM-039': 'Only options in state HYVAKSYTTY or VARASIJALTA_HYVAKSYTTY are shown, and only persons who have one.',
    'VM-040': 'Options of the old tarjonta, whose hakukohde OID is not of 35 characters, are not shown.',
    'VM-041': 'A person asked for by OID has the OID that was asked for, also when it is a linked one.',
    'VM-042': 'Options are searched under all linked OIDs of the person.',
    'VM-043': 'Neither publication, age, kind of application round nor conditional acceptance is looked at.',
    'VM-044': 'An empty or missing list of citizenships is shown as [] and keeps the person.',
  }),
  ...onr('HenkiloRepository.java', {
    'VM-045': 'A hetu finds only the person whose current hetu it is.',
    'VM-046': 'Ids that nobody has are left out without an error.',
  }),
  ...vts(
    service,
    {
      'VM-047': 'Persons and options are sets: the order means nothing, and equal ones are one.',
      'VM-048': 'An option that two queues accepted in different states is shown twice.',
    },
    'derived',
  ),
];

const fields = [
  ...vts('valintatulosservice/migri/MigriHakemus.scala', {
    'VM-049': 'Fields are written in the order of the schema, absent ones are left out and null is never written.',
    'VM-050':
      'Names, hetu and birthday of the person and fee and start of the option may be absent; the rest is always there.',
  }),
  ...onr('HenkiloDto.java', { 'VM-051': 'syntymaaika is what ONR has, YYYY-MM-DD.' }, 'derived'),
  ...vts('valintatulosservice/migri/MigriHakemus.scala', {
    'VM-052': 'Names have any of fi, sv and en, at least one.',
  }),
  ...db('valintarekisteri/domain/vastaanotto.scala', {
    'VM-053': 'vastaanottoTila has seven values; without an answer it is KESKEN.',
  }),
  ...db('valintarekisteri/YhdenPaikanSaannos.scala', {
    'VM-054': 'OTTANUT_VASTAAN_TOISEN_PAIKAN is computed when another place was taken under the rule of one place.',
  }),
  ...db('valintarekisteri/domain/SijoitteluWrapper.scala', {
    'VM-055': 'ilmoittautuminenTila has eight values; without a registration it is EI_TEHTY.',
  }),
  ...ataru('src/clj/ataru/applications/application_store.clj', {
    'VM-056': 'maksuvelvollisuus is REQUIRED, NOT_REQUIRED or NOT_CHECKED, and absent when nobody has looked at it.',
  }),
  ...vts(service, {
    'VM-057': 'lukuvuosimaksu is shown only with REQUIRED.',
    'VM-058': 'REQUIRED without a payment is MAKSAMATTA.',
  }),
  ...db('valintarekisteri/domain/Lukuvuosimaksut.scala', {
    'VM-059': 'lukuvuosimaksu is MAKSETTU, MAKSAMATTA or VAPAUTETTU; there are no sums and no scholarships.',
  }),
  ...db('tarjonta/HakuService.scala', {
    'VM-060': 'koulutuksenAlkamiskausi is K for spring and S for autumn, and absent for anything else.',
  }),
  ...kouta('src/kouta_indeksoija_service/indexer/kouta/hakukohde.clj', {
    'VM-061': 'Year and term of start come from one source, so normally both are there or neither.',
  }),
];

const poison = [
  ...vts(servlet, {
    'VM-062':
      'Any failure for any person makes the whole batch 500 {"error":"Internal server error."}; nothing is partial.',
  }),
  ...ataru('resources/sql/application-queries.sql', {
    'VM-063': 'One inactivated application of an accepted person makes every batch with that person 500.',
  }),
  ...vts('valintatulosservice/oppijanumerorekisteri/oppijanumerorekisteriService.scala', {
    'VM-064': 'A null in the list of citizenships makes the batch 500.',
  }),
  ...vts('valintatulosservice/ValinnantulosService.scala', {
    'VM-065':
      'A session that may not read the results of an organisation gets 500, not 403, for a person accepted there.',
  }),
  ...vts('valintatulosservice/migri/MigriHakemus.scala', {
    'VM-066': 'There is no way to ask for changes, no time stamp and no paging.',
  }),
];

const validation = [
  ...vts('security/CasLogin.scala, java-cas', {
    'VM-067': 'The ticket is validated at CAS for the same service; its XML gives the user, oidHenkilo and the roles.',
    'VM-068': 'Roles are known with and without the prefix ROLE_.',
    'VM-069': 'At login an unforeseen failure is 500 {"error":"Internal server error"}.',
  }),
  ...vts(base, {
    'VM-070': 'A session store that fails or takes two seconds is 500 {"error":"500 Internal Server Error"}.',
  }),
];

/** What is known of Valintarekisteri's interface to Migri and of the CAS before it. */
export const valintarekisteriMigriClaims: readonly Claim[] = [
  ...cas,
  ...session,
  ...checks,
  ...visibility,
  ...fields,
  ...poison,
  ...validation,
];
