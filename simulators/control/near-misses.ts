import { maskIdentifiers, type PersonDocuments } from '#contracts';
import type { JournalEntry } from '../platform/journal.ts';
import { type DocumentRegister, identifiersOf } from '../register/document-register.ts';
import { isHenkiloOid, isHetu } from '../register/identifiers.ts';
import { editDistance } from './edit-distance.ts';

/** A look-up that found nobody, and what may have been meant. */
export interface NearMiss {
  /** Id of the request in the journal. */
  readonly request: number;
  readonly simulator: string;
  readonly endpoint?: string;
  readonly status: number;
  readonly asked: string;
  /** Why there was no answer, as a sentence. */
  readonly reason: string;
  /** Up to three identifiers of the register, the nearest first. */
  readonly nearest: readonly { readonly identifier: string; readonly person: string; readonly difference: string }[];
}

/** Explains the newest look-ups without an answer; newest last, identifiers masked unless asked otherwise. */
export const toNearMisses = (
  entries: readonly JournalEntry[],
  register: DocumentRegister,
  { limit, unmasked = false }: { readonly limit: number; readonly unmasked?: boolean },
): readonly NearMiss[] => {
  const show = unmasked ? (text: string) => text : maskIdentifiers;
  const candidates = register
    .list()
    .flatMap(({ henkilo }) => identifiersOf(henkilo).map((identifier) => ({ identifier, person: henkilo.oid })));
  const misses = entries.flatMap((entry) => unansweredOf(entry, register).map((asked) => ({ entry, asked })));
  return (limit === 0 ? [] : misses.slice(-limit)).map(({ entry, asked }) => {
    const person = register.findByOid(asked);
    return {
      request: entry.id,
      simulator: entry.simulator,
      ...(entry.endpoint === undefined ? {} : { endpoint: entry.endpoint }),
      status: entry.status ?? 0,
      asked: show(asked),
      reason: person ? reasonNotShown(person, entry) : reasonNotFound(asked, entry),
      nearest: (person ? [] : nearestTo(asked, candidates)).map(({ identifier, person: oid, difference }) => ({
        identifier: show(identifier),
        person: show(oid),
        difference,
      })),
    };
  });
};

const unansweredOf = (entry: JournalEntry, register: DocumentRegister): readonly string[] => {
  if (entry.simulator === 'cas' || ![200, 400, 404].includes(entry.status ?? 0)) return [];
  const asked = entry.persons.length > 0 ? entry.persons : textsIn(entry.requestBody);
  if (entry.status !== 200) return asked;
  const answer = entry.responseBody ?? '';
  return asked.filter((identifier) => {
    const known = identifiersOf(register.findByOid(identifier)?.henkilo);
    return ![identifier, ...known].some((text) => answer.includes(`"${text}"`));
  });
};

/** Texts of a request that the simulator refused before it knew who was meant. */
const textsIn = (body = ''): readonly string[] =>
  [...body.matchAll(/"([^"\\]{8,40})"\s*[\]},]/g)].map(([, text = '']) => text);

const reasonNotFound = (asked: string, { endpoint = '' }: JournalEntry): string => {
  if (isHenkiloOid(asked) && endpoint.includes('hetu')) return 'This is an OID; the endpoint asks for a hetu.';
  if (isHetu(asked) && endpoint.includes('oid')) return 'This is a hetu; the endpoint asks for an OID.';
  if (isHetu(asked.trim().toUpperCase()) && !isHetu(asked)) return 'A hetu is in capitals, without spaces.';
  if (!isHenkiloOid(asked) && !isHetu(asked)) return 'This is neither a hetu nor a person OID.';
  return 'Nobody in the register has this identifier.';
};

const reasonNotShown = (
  { henkilo, virta, koski, ylioppilastutkinto, hakutoiveet }: PersonDocuments,
  entry: JournalEntry,
) => {
  const isValinta = entry.simulator === 'valintarekisteri-migri' || entry.endpoint?.startsWith('/valinta');
  if (isValinta) {
    if (hakutoiveet.length === 0) return 'The person is in the register, but has no hakutoiveet.';
    if (henkilo.kansalaisuudet?.includes('246'))
      return 'The person is a Finnish citizen (246), whom Migri is not shown.';
    return 'The person has hakutoiveet, but none that is shown to Migri: only accepted ones are.';
  }
  if (virta.length + koski.length === 0 && !ylioppilastutkinto)
    return 'The person is in the register, but has no studies.';
  const own = identifiersOf(henkilo);
  if (
    koski.length === 0 &&
    !ylioppilastutkinto &&
    !virta.some(({ avaimet }) => avaimet.some((avain) => own.includes(avain)))
  ) {
    return 'The VIRTA answers are found by none of the person’s own identifiers.';
  }
  return 'The person has studies, but none of a kind that Koski gives to Migri.';
};

interface Candidate {
  readonly identifier: string;
  readonly person: string;
}

const nearestTo = (asked: string, candidates: readonly Candidate[]) => {
  const meant = asked.trim().toUpperCase();
  return candidates
    .map((candidate) => ({ ...candidate, distance: editDistance(meant, candidate.identifier, 4) }))
    .filter(({ distance }) => distance < 4)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ distance, ...candidate }) => ({
      ...candidate,
      difference: differenceOf(meant, candidate.identifier, distance),
    }));
};

const differenceOf = (asked: string, found: string, distance: number): string => {
  if (distance === 0) return 'the same, but for capitals and spaces';
  if (isHetu(found) && asked.slice(0, 6) + asked.slice(7) === found.slice(0, 6) + found.slice(7)) {
    return `another century sign: ${found[6]}`;
  }
  if (asked.slice(0, -1) === found.slice(0, -1)) return 'another check character';
  if (isHenkiloOid(found) && asked.slice(-11) === found.slice(-11)) return `another branch: ${found.split('.')[4]}`;
  return distance === 1 ? 'one character differs' : `${distance} characters differ`;
};
