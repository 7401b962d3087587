import {
  type KoskiError,
  koskiErrors,
  type MigriOpiskeluoikeus,
  type MigriOppija,
  type PersonDocuments,
} from '#contracts';
import type { Exchange } from '../platform/index.ts';
import type { KoskiUser } from './luovutuspalvelu-client.ts';
import { filterForMigri } from './migri-filter.ts';
import { toMigriHenkilo } from './migri-henkilo.ts';
import { toReadableTypes } from './read-access.ts';
import {
  defaultKoskiEnvironment,
  type KoskiEnvironment,
  toVirtaOpiskeluoikeudet,
  VirtaFailure,
} from './virta/index.ts';

/** A person's answer: the studies, or one of the errors. */
export type OppijaReply = { readonly status: 200; readonly body: MigriOppija } | KoskiError;

/** Answers for one user; `notFound` is asked for the error when there is nothing at all, `audit` is called otherwise. */
export type OppijaDesk = (
  documents: PersonDocuments,
  exchange: Exchange,
  on: { readonly notFound: (oid: string) => KoskiError; readonly audit: (oid: string) => void },
) => OppijaReply;

/** What there is to know of a person before faults: gathered once per documents, as Koski keeps VIRTA's answer. */
interface Gathered {
  readonly asksVirta: boolean;
  readonly asksYtr: boolean;
  readonly virtaFails: boolean;
  readonly isEmpty: boolean;
  readonly reply: OppijaReply;
}

/**
 * Answers for one user from a person's documents: Koski's own rights, VIRTA's, the matriculation examination's, in this
 * order. Nothing at all gives `notFound`; else `audit` is called, then a register that is down gives 503, VIRTA first,
 * then what Migri gets or the generic 404. Claims KM-047, KM-050 to KM-055, KM-087, KM-088, KM-099, KM-100.
 */
export const createOppijaDesk = (
  user: KoskiUser,
  environment: KoskiEnvironment,
  isReal: (hetu: string) => boolean,
): OppijaDesk => {
  const gathered = new WeakMap<PersonDocuments, Gathered>();
  const readable = toReadableTypes(user);
  return (documents, exchange, { notFound, audit }) => {
    let found = gathered.get(documents);
    if (!found) {
      found = gather(documents, readable, environment, isReal);
      gathered.set(documents, found);
    }
    const ytrDown = found.asksYtr && exchange.fault('ytr-down') !== undefined;
    const virtaDown = found.asksVirta && (exchange.fault('virta-down') !== undefined || found.virtaFails);
    const { oid } = documents.henkilo;
    if (found.isEmpty && !virtaDown && !ytrDown) return notFound(oid);
    audit(oid);
    if (virtaDown) return koskiErrors.virtaUnavailable;
    return ytrDown ? koskiErrors.ytrUnavailable : found.reply;
  };
};

const gather = (
  documents: PersonDocuments,
  readable: ReadonlySet<string>,
  environment: KoskiEnvironment,
  isReal: (hetu: string) => boolean,
): Gathered => {
  const { henkilo, koski, ylioppilastutkinto } = documents;
  const asksVirta = readable.has('korkeakoulutus');
  // The matriculation register is asked by hetu only, and not at all when one of the person's hetut is not in order.
  const asksYtr =
    readable.has('ylioppilastutkinto') &&
    henkilo.hetu !== undefined &&
    [henkilo.hetu, ...henkilo.vanhatHetut].every(isReal);
  const virta = asksVirta ? virtaOf(documents, environment, isReal) : [];
  const opiskeluoikeudet = [
    ...koski.filter(({ tyyppi }) => readable.has(tyyppi.koodiarvo)),
    ...(virta ?? []),
    ...(asksYtr && ylioppilastutkinto ? [ylioppilastutkinto] : []),
  ];
  return {
    asksVirta,
    asksYtr,
    virtaFails: virta === undefined,
    isEmpty: opiskeluoikeudet.length === 0,
    reply: toReply(documents, opiskeluoikeudet, environment),
  };
};

/** A current hetu that is not in order is not sent to VIRTA; former ones are. */
const virtaOf = (
  documents: PersonDocuments,
  environment: KoskiEnvironment,
  isReal: (hetu: string) => boolean,
): readonly MigriOpiskeluoikeus[] | undefined => {
  const { hetu, vanhatHetut } = documents.henkilo;
  try {
    const current = hetu !== undefined && isReal(hetu) ? [hetu] : [];
    return toVirtaOpiskeluoikeudet(documents, environment, [...current, ...vanhatHetut]);
  } catch (error) {
    if (error instanceof VirtaFailure) return undefined;
    throw error;
  }
};

const toReply = (
  { henkilo }: PersonDocuments,
  all: readonly MigriOpiskeluoikeus[],
  environment: KoskiEnvironment,
): OppijaReply => {
  const opiskeluoikeudet = filterForMigri(all);
  if (opiskeluoikeudet.length === 0) return koskiErrors.nothingForMigri;
  const { maatjavaltiot2 } = { ...defaultKoskiEnvironment.koodistot, ...environment.koodistot };
  return { status: 200, body: { henkilö: toMigriHenkilo(henkilo, maatjavaltiot2), opiskeluoikeudet } };
};
