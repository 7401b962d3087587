import type { Henkilo, MigriOpiskeluoikeus, PersonDocuments, VirtaDocument, VirtaRecord } from '#contracts';
import { convertVirta } from './convert-virta.ts';
import type { KoskiEnvironment } from './environment.ts';
import type { KoskiOpiskeluoikeus, KoskiSuoritus } from './koski-types.ts';
import { lookupsOf } from './lookups.ts';
import { toMigriOpiskeluoikeus } from './narrow.ts';
import { compareText } from './nimi.ts';

/**
 * The higher-education rights of one person as Migri gets them. Koski asks VIRTA twice, by all hetut and by all OIDs,
 * converts each answer by itself and drops what the second repeats. `hetut` are those that Koski sends to VIRTA.
 * Throws VirtaFailure: one bad value fails the whole person (503). Claims VI-001, VI-024 to VI-026.
 */
export const toVirtaOpiskeluoikeudet = (
  { henkilo, virta }: Pick<PersonDocuments, 'henkilo' | 'virta'>,
  environment: KoskiEnvironment,
  hetut: readonly string[] = hetutOf(henkilo),
): readonly MigriOpiskeluoikeus[] => {
  const byHetu = search(virta, hetut);
  const byOid = search(virta, [henkilo.oid, ...henkilo.linkitetytOidit]);
  const isSame = byHetu.length === byOid.length && byHetu.every((record, index) => record === byOid[index]);
  return convertAnswers(isSame ? [byOid] : [byHetu, byOid], environment);
};

/** Converts one VIRTA answer as `koeajo convert` does. Throws VirtaFailure. */
export const convertVirtaRecord = (
  record: VirtaRecord,
  environment: KoskiEnvironment,
): readonly MigriOpiskeluoikeus[] => convertAnswers([[record]], environment);

const hetutOf = ({ hetu, vanhatHetut }: Henkilo): readonly string[] => [...(hetu ? [hetu] : []), ...vanhatHetut];

const search = (virta: readonly VirtaDocument[], keys: readonly string[]): readonly VirtaRecord[] =>
  virta.filter(({ avaimet }) => avaimet.some((avain) => keys.includes(avain))).map(({ record }) => record);

const convertAnswers = (
  answers: readonly (readonly VirtaRecord[])[],
  environment: KoskiEnvironment,
): readonly MigriOpiskeluoikeus[] => {
  const lookups = lookupsOf(environment);
  const oikeudet = answers.flatMap((records) => (records.length > 0 ? convertVirta(merge(records), lookups) : []));
  return distinct(oikeudet).map((oikeus) => toMigriOpiskeluoikeus(oikeus, lookups));
};

/** VIRTA gives everything that it finds for the keys of one search as one answer. */
const merge = (records: readonly VirtaRecord[]): VirtaRecord => ({
  opiskelijat: records.flatMap(({ opiskelijat }) => opiskelijat),
  opiskeluoikeudet: records.flatMap(({ opiskeluoikeudet }) => opiskeluoikeudet),
  lukukausiIlmoittautumiset: records.flatMap(({ lukukausiIlmoittautumiset }) => lukukausiIlmoittautumiset),
  opintosuoritukset: records.flatMap(({ opintosuoritukset }) => opintosuoritukset),
  liikkuvuusjaksot: records.flatMap(({ liikkuvuusjaksot }) => liikkuvuusjaksot),
});

/** Rights with the same key are the same, synthetic ones with the same attainments too; the first stays. */
const distinct = (oikeudet: readonly KoskiOpiskeluoikeus[]): readonly KoskiOpiskeluoikeus[] => {
  const seen = new Set<string>();
  return oikeudet.filter(({ id, suoritukset }) => {
    const key = JSON.stringify(id ?? tunnisteetOf(suoritukset));
    return !seen.has(key) && seen.add(key);
  });
};

const tunnisteetOf = (suoritukset: readonly KoskiSuoritus[]) =>
  suoritukset
    .map(({ tunniste }) => tunniste)
    .sort((a, b) => compareText(a.koodiarvo, b.koodiarvo))
    .map((tunniste) =>
      'koodistoUri' in tunniste
        ? { koodiarvo: tunniste.koodiarvo, koodistoUri: tunniste.koodistoUri }
        : { koodiarvo: tunniste.koodiarvo, nimi: tunniste.nimi },
    );
