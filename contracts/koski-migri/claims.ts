import { type Claim, claimsFrom } from '../claim.ts';

const commit = 'Opetushallitus/koski@180e806b';
const koski = claimsFrom(`${commit} src/main/scala/fi/oph/koski`, '2026-08-21');
const resources = claimsFrom(`${commit} src/main/resources`, '2026-08-21');
const scalaSchema = claimsFrom(`${commit} scala-schema/src/main/scala/fi/oph/scalaschema`, '2026-08-21');
const tests = claimsFrom(`${commit} src/test/scala/fi/oph/koski`, '2026-08-21');

const requests = [
  ...koski('migri/MigriServlet.scala', {
    'KM-001': 'POST /koski/api/luovutuspalvelu/migri/hetu takes {"hetu"} and answers one MigriOppija object.',
    'KM-002': 'POST /koski/api/luovutuspalvelu/migri/oid takes {"oid"} and answers one MigriOppija object.',
    'KM-003': 'POST …/migri/valinta/oid takes {"oids"}, a list, and answers what Valintarekisteri answered.',
    'KM-004': 'POST …/migri/valinta/hetut takes {"hetut"}, a list, and answers what Valintarekisteri answered.',
  }),
  ...koski('servlet/JsonBodySnatcher.scala', {
    'KM-005':
      'The media type before the first semicolon must be application/json, in any letter case, with no space before the semicolon.',
    'KM-006': 'The charset must be utf-8 when one is given; a missing charset counts as utf-8.',
    'KM-007':
      'Wrong or missing content type or charset gives 415 unsupportedMediaType.jsonOnly, before the body is read.',
    'KM-008': 'A body that is empty or is not JSON gives 400 badRequest.format.json.',
  }),
  ...koski(
    'servlet/JsonBodySnatcher.scala, json4s 4.0.7',
    { 'KM-009': 'Anything after the first complete JSON value of the body is ignored.' },
    'derived',
  ),
  ...koski('servlet/ApiServlet.scala, Scalatra 3.2.0 ContentEncodingSupport', {
    'KM-010': 'Request bodies may be compressed with gzip or deflate, and answers are when Accept-Encoding prefers it.',
  }),
];

const responses = [
  ...koski('servlet/ApiServlet.scala', {
    'KM-011': 'Success is 200 with one line of compact JSON, as application/json;charset=utf-8.',
    'KM-012': 'An Accept header that contains text/html gives indented JSON; Accept is otherwise ignored.',
    'KM-013': 'The query class_refs=true adds a last "$class" to every object, in errors too.',
    'KM-014': 'An error is an array of {"key", "message"}, in Finnish whatever language is asked for.',
  }),
  ...koski('servlet/CacheControlSupport.scala', {
    'KM-015':
      'Every answer has Cache-Control: no-store, no-cache, must-revalidate and Pragma: no-cache, refusals included.',
  }),
  ...koski('servlet/HostnameFilter.scala', { 'KM-016': 'Every answer names the machine in X-Backend-Server.' }),
  ...koski(
    'migri/MigriServlet.scala, jettylauncher/JettyLauncher.scala',
    {
      'KM-017':
        'There are no CORS, cookie, Server, WWW-Authenticate, Retry-After or rate-limit headers, and no paging or quota.',
    },
    'derived',
  ),
];

const valinta = [
  ...koski('migri/MigriService.scala', {
    'KM-018':
      'valinta/* checks only that the body is an object with a list of strings; format, number and duplicates go unchecked.',
    'KM-019':
      'valinta/* sends the bare list to valinta-tulos-service with the cookie of a CAS session of its own user.',
    'KM-020': 'A 200 of valinta-tulos-service is passed on as it is, text for text.',
    'KM-021':
      'Any other status is passed on with [{"key":"valinta-tulos-service-error"}] whose message is the upstream body as a string.',
  }),
  ...koski('cas/CasAuthenticatingClient.scala', {
    'KM-022': 'An upstream 401 or redirect to CAS makes Koski log in once more and repeat; a second 401 is passed on.',
  }),
  ...koski('http/Http.scala', {
    'KM-023': 'When valinta-tulos-service or CAS does not answer, Koski gives its own 500 internalError.',
  }),
];

const checks = [
  ...koski('koskiuser/RequiresMigri.scala', {
    'KM-024': 'Authentication comes before everything else, for every path and method below the mount.',
  }),
  ...koski(
    'migri/MigriServlet.scala',
    {
      'KM-025':
        'After authentication the order is route, content type, JSON, schema, identifier format, person, registers, narrowing.',
    },
    'derived',
  ),
  ...koski('servlet/BaseServlet.scala', {
    'KM-026': 'An unknown path gives 404 [{"key":"notFound","message":"Not found"}]; a trailing slash is unknown.',
    'KM-027': 'An unforeseen failure gives 500 [{"key":"internalError","message":"Internal server error"}].',
  }),
  ...koski(
    'servlet/BaseServlet.scala, Scalatra 3.2.0',
    {
      'KM-028': 'A known path with another method gives 405 with no body, Allow: POST and text/html;charset=utf-8.',
    },
    'derived',
  ),
  ...scalaSchema('extraction/ObjectExtractor.scala', {
    'KM-029':
      'A body of a wrong shape gives 400 badRequest.validation.jsonSchema whose message lists every error with its path.',
    'KM-030': 'A missing field is {"path","error":{"errorType":"missingProperty"}}, without a value.',
    'KM-031': 'An extra field is unexpectedProperty with its value, after the errors of the declared fields.',
    'KM-032': 'An extra field whose value is null is tolerated.',
    'KM-033': 'A wrong type is unexpectedType with expectedType and the value; the path of the root is empty.',
    'KM-034': 'An element of a list has its index in the path, as in oids.0.',
  }),
  ...scalaSchema('extraction/StringExtractor.scala', {
    'KM-035': 'Numbers and booleans are taken as strings, so that {"hetu":123} fails by format and not by type.',
  }),
  ...scalaSchema('SchemaValidatingExtractor.scala', {
    'KM-036': 'A "$class" anywhere in the request is removed before validation.',
  }),
  ...scalaSchema(
    'SchemaValidatingExtractor.scala, json4s 4.0.7',
    {
      'KM-037':
        'A key given twice becomes a list of both values: the wrong type for hetu and oid, the list of both for oids and hetut.',
    },
    'derived',
  ),
];

const identifiers = [
  ...koski('henkilo/Hetu.scala', {
    'KM-038': 'A hetu of bad format gives 400 badRequest.validation.henkilötiedot.hetu with the text as it was given.',
    'KM-039': 'Upper case only, no trimming, day 00 to 31, month 01 to 12, any individual number.',
    'KM-040':
      'Century signs are + for 1800, - X Y W V U for 1900 and A to F for 2000; the new ones are accepted as the old.',
    'KM-041': 'The check character is at place ddmmyynnn mod 31 of 0123456789ABCDEFHJKLMNPRSTUVWXY.',
    'KM-042': 'Individual numbers from 900 are artificial; full validation refuses them where they are not allowed.',
  }),
  ...koski('migri/MigriServlet.scala', {
    'KM-043':
      '/hetu checks the format only: a bad check character, an impossible day or an artificial number leads to a look-up.',
  }),
  ...koski(
    'henkilo/Hetu.scala, java.util.regex',
    { 'KM-044': 'One line terminator at the end of a hetu or an OID passes the format; no other white space does.' },
    'derived',
  ),
  ...koski('schema/Henkilo.scala', {
    'KM-045':
      'A person OID is 1.2.246.562 with branch 24, 98 or 198 and exactly 11 digits; no check digit is looked at.',
  }),
  ...koski('henkilo/HenkiloOid.scala', {
    'KM-046':
      'An OID of bad format gives 400 badRequest.queryParam.virheellinenHenkilöOid with the text and an example.',
  }),
];

const absence = [
  ...koski('oppija/KoskiOppijaFacade.scala', {
    'KM-047': 'Nothing found is always 404 notFound.oppijaaEiLöydyTaiEiOikeuksia, never 200 with an empty list.',
    'KM-048': 'For /hetu the text of the 404 is "Oppijaa (hetu) ei löydy …"; the hetu is not repeated.',
    'KM-049': 'For /oid of nobody the text of the 404 names the OID that was asked for.',
    'KM-050': 'For /oid of a person without any right the text of the 404 names the master OID.',
  }),
  ...koski('migri/ConvertMigriSchema.scala', {
    'KM-051':
      'A person whose rights are all outside the Migri filter gets the 404 "Oppijaa ei löydy annetulla oidilla …", by hetu too.',
  }),
  ...koski('opiskeluoikeus/CompositeOpiskeluoikeusRepository.scala', {
    'KM-052': 'VIRTA down gives 503 unavailable.virta for the whole person, whatever the other registers hold.',
    'KM-053': 'YTR down gives 503 unavailable.ytr for the whole person.',
    'KM-054': 'When VIRTA and YTR are both down only unavailable.virta is told.',
    'KM-055': 'A VIRTA answer that Koski cannot read is the same 503 as VIRTA being down.',
  }),
  ...koski('henkilo/HenkiloRepository.scala', {
    'KM-056': '/hetu of somebody unknown to ONR while VIRTA is down gives 404 and not 503.',
    'KM-057': '/hetu of somebody unknown to ONR but known to VIRTA or YTR makes a new person in ONR.',
    'KM-058': '/oid never makes a person and never looks for persons in VIRTA or YTR.',
  }),
];

const authentication = [
  ...koski('koskiuser/LuovutuspalveluHeaderAuthenticationSupport.scala', {
    'KM-059':
      'The caller is the subject, serial number and issuer of the certificate in the headers of the load balancer.',
    'KM-060': 'Without the subject header the answer is 401 unauthorized.notAuthenticated; Authorization is ignored.',
    'KM-061': 'An issuer that ends with compute.internal gives 401 "Virheellinen varmenteen myöntäjä".',
    'KM-062': 'A subject outside the client list gives 401 "Tuntematon varmenne".',
    'KM-063': 'An address outside the list of that client gives 401 "Tuntematon IP-osoite".',
    'KM-064': 'A client whose user is not in the directory gives 401 unauthorized.loginFail.',
  }),
  ...koski('koskiuser/RequiresMigri.scala', {
    'KM-065': 'A subject without serial number or issuer gives 403 forbidden.',
    'KM-066': 'A known client without the role KOSKI/MIGRI gives 403 forbidden.',
  }),
  ...koski('luovutuspalvelu/v2clientlist/LuovutuspalveluV2ClientListService.scala', {
    'KM-067': 'Subject and address must equal the list exactly: no ranges, no reordering, no spaces.',
    'KM-068': 'The first entry with the subject decides; a second entry with other addresses is never looked at.',
  }),
  ...koski('koskiuser/LuovutuspalveluHeaderAuthenticationSupport.scala, Scalatra 3.2.0 RichRequest', {
    'KM-069': 'The address of the caller is the first of X-Forwarded-For, or that of the socket when there is none.',
  }),
  ...resources('documentation/rajapinnat_luovutuspalvelu.md', {
    'KM-070': 'A bad certificate ends the TLS handshake: there is no HTTP answer.',
    'KM-071': 'The certificate needs clientAuth and is known by its subject alone; TLS 1.2 and 1.3 are spoken.',
  }),
  ...koski('virta/VirtaAccessChecker.scala, ytr/YtrAccessChecker.scala', {
    'KM-072':
      'A caller without the right to read higher education gets no VIRTA, and without upper secondary no YTR, silently.',
  }),
];

const persons = [
  ...tests('migri/MigriSpec.scala', {
    'KM-073': '/oid of a linked person answers with the data of the master and the rights of all linked OIDs.',
    'KM-074': 'Rights that stand under any OID of the person are in the answer, whichever of the OIDs is asked for.',
  }),
  ...koski('henkilo/OpintopolkuHenkiloRepository.scala', {
    'KM-075': 'henkilö.hetu is the current hetu, so it may differ from the one that was asked for.',
    'KM-076': 'syntymäaika is that of ONR, else that of the hetu.',
    'KM-077': 'kansalaisuus keeps the known codes of maatjavaltiot2 and is left out when none remains.',
  }),
  ...koski('migri/MigriSchema.scala', {
    'KM-078':
      'The person is oid, hetu?, syntymäaika?, etunimet, sukunimi, kansalaisuus?; turvakielto is not among them.',
  }),
];

const rights = [
  ...koski('migri/ConvertMigriSchema.scala', {
    'KM-079':
      'Only aikuisten perusopetus, ammatillinen, DIA, IB, International School, korkeakoulu, lukio, perusopetus and YO pass.',
    'KM-080': 'A right stays only when at least one main attainment of a kept kind remains; the others are removed.',
    'KM-081': 'lisätiedot follow the education type, and may be an empty object.',
    'KM-082': 'Attainments are shown two levels below the main one; what is deeper is cut.',
    'KM-083': 'lisätiedot of an attainment are shown whole when one of them is mukautettu, else not at all.',
    'KM-084': 'osaamisenHankkimistapa is a list although its name is singular.',
    'KM-085': 'tunnustettu shows only selite, and vahvistus only päivä.',
    'KM-086': 'ulkomaanjaksot and majoitus periods are narrowed to alku and loppu.',
  }),
  ...koski('opiskeluoikeus/CompositeOpiskeluoikeusRepository.scala', {
    'KM-087': 'Rights come in the order Koski by ascending id, VIRTA, YTR; nothing is sorted by day.',
  }),
  ...koski('opiskeluoikeus/AuxiliaryOpiskeluoikeusRepositoryImpl.scala', {
    'KM-088': 'A failure of VIRTA or YTR is not kept: the next request asks them again.',
  }),
  ...koski('migri/MigriSchema.scala', {
    'KM-089': 'oid and aikaleima exist only for rights of Koski itself, so a VIRTA right has no stable id.',
    'KM-090': 'oppilaitos is a name only, without OID or number.',
    'KM-091': 'Funding source, mobility programme and extent of the degree do not reach Migri.',
  }),
];

const json = [
  ...scalaSchema('Serializer.scala', {
    'KM-092': 'An absent value is left out and null is never written; an empty list stays [] and an empty object {}.',
    'KM-093': 'Fields are written in the order of the schema.',
    'KM-094': 'Letters outside ASCII are written as they are, in keys and in values.',
    'KM-095': 'Extents always have a decimal part, as in 5.0.',
  }),
  ...koski('schema/Opiskeluoikeus.scala, java.time.LocalDateTime', {
    'KM-096': 'aikaleima is Finnish time without zone, its fraction in groups of three digits and left out when zero.',
  }),
  ...koski('schema/LocalizedString.scala', {
    'KM-097': 'A localised text has fi, sv, en in this order, at least one of them, and no empty text.',
  }),
  ...koski('migri/ConvertMigriSchema.scala, schema/Koodiviite.scala', {
    'KM-098': 'A local code has only koodiarvo and nimi; the address of a local scale is dropped.',
  }),
];

const audit = [
  ...koski('oppija/KoskiOppijaFacade.scala', {
    'KM-099':
      'A read leaves one audit entry OPISKELUOIKEUS_KATSOMINEN with the master OID, the user, address and User-Agent.',
    'KM-100':
      'The audit entry is written also when the caller then gets 503 or the 404 of the filter, but not for nobody found.',
  }),
  ...koski('migri/MigriService.scala', { 'KM-101': 'valinta/* leaves no audit entry in Koski.' }),
];

const kept = koski('opiskeluoikeus/AuxiliaryOpiskeluoikeusRepositoryImpl.scala', {
  'KM-102': 'What VIRTA and YTR answered is kept for an hour, so a change in them may be seen only then.',
});

/** What is known of Koski's interface to Migri. */
export const koskiMigriClaims: readonly Claim[] = [
  ...requests,
  ...responses,
  ...valinta,
  ...checks,
  ...identifiers,
  ...absence,
  ...authentication,
  ...persons,
  ...rights,
  ...json,
  ...audit,
  ...kept,
];
