import { type Henkilo, type PersonDocuments, parseHetu } from '#contracts';
import type { JournalEntry } from '../platform/journal.ts';
import { identifiersOf } from '../register/document-register.ts';
import { isHenkiloOid, isHetu } from '../register/identifiers.ts';

/**
 * Why a look-up had no answer, as a sentence; `person` is whom the register has under the asked identifier. Claims KM-041,
 * KM-047, VM-036, VM-037, VM-039, VM-040, VM-045.
 */
export const lookUpReason = (asked: string, person: PersonDocuments | undefined, entry: JournalEntry): string => {
  const { endpoint = '', faults, simulator } = entry;
  if (isHenkiloOid(asked) && endpoint.includes('hetu')) return 'This is an OID; the endpoint asks for a hetu.';
  if (isHetu(asked) && endpoint.includes('oid')) return 'This is a hetu; the endpoint asks for an OID.';
  if (!person) return notFoundReason(asked);
  if (faults.length > 0) return `The person is in the register; planned faults were applied: ${faults.join(', ')}.`;
  const isValinta = simulator === 'valintarekisteri-migri' || endpoint.startsWith('/valinta');
  return isValinta ? valintaReason(asked, person) : koskiReason(person);
};

const notFoundReason = (asked: string): string => {
  if (isHetu(asked) || isHenkiloOid(asked)) return 'Nobody in the register has this identifier.';
  if (isHetu(asked.trim().toUpperCase())) return 'A hetu is asked for in capitals and without spaces.';
  return 'This is neither a hetu nor a person OID.';
};

const valintaReason = (asked: string, { henkilo, hakutoiveet }: PersonDocuments): string => {
  if (isHetu(asked) && henkilo.hetu !== asked)
    return 'This is a former hetu; Valintarekisteri looks for current ones only.';
  if (henkilo.kansalaisuudet?.includes('246')) return 'The person is a Finnish citizen (246), whom Migri is not shown.';
  if (hakutoiveet.length === 0) return 'The person is in the register, but has no hakutoiveet.';
  return 'The person has hakutoiveet, but no accepted one of Kouta’s time, and only those are shown.';
};

const koskiReason = ({ henkilo, virta, koski, ylioppilastutkinto }: PersonDocuments): string => {
  if (virta.length + koski.length === 0 && !ylioppilastutkinto)
    return 'The person is in the register, but has no studies.';
  const keys = new Set(virta.flatMap(({ avaimet }) => avaimet));
  if (koski.length > 0 || ylioppilastutkinto || keys.size === 0) return nothingForMigri;
  if (virtaKeysOf(henkilo).some((key) => keys.has(key))) return nothingForMigri;
  return henkilo.hetu !== undefined && keys.has(henkilo.hetu)
    ? 'VIRTA knows the person by the hetu only, and Koski does not ask by a hetu whose check character is wrong.'
    : 'VIRTA’s answers are found by none of the person’s own identifiers.';
};

const nothingForMigri = 'The person has studies, but none of a kind that Koski gives to Migri.';

/** What Koski asks VIRTA by. */
const virtaKeysOf = (henkilo: Henkilo): readonly string[] =>
  identifiersOf(henkilo).filter((key) => key !== henkilo.hetu || parseHetu(key)?.valid === true);
