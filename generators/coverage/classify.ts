import type { MigriOpiskeluoikeus, PersonDocuments, VirtaOpiskeluoikeus, VirtaRecord } from '#contracts';
import { toMaksu, toMaksukaudet } from './classify-fee.ts';
import { classifySelection } from './classify-selection.ts';
import type { Row } from './dimension.ts';
import type { DimensionName } from './dimensions.ts';

/**
 * What the documents of a person show, dimension by dimension: from them alone, so that real records can be measured as
 * well as made ones. What the model doesn't know is told as it stands (a history `1-4-1-4`, a type `2+13`).
 */
export const classify = (documents: PersonDocuments): Row => {
  const record = joinRecords(documents.virta.map((virta) => virta.record));
  const studies = toStudies(record, documents.koski);
  const application = classifySelection(documents.hakutoiveet);
  const row: Record<DimensionName, string> = {
    ...studies,
    ...application,
    alkamiskausi:
      application.valintaTila === 'ei-hakemusta' ? toKausi(record, documents.koski) : application.alkamiskausi,
    ...toIdentity(documents),
  };
  return row;
};

const joinRecords = (
  records: readonly VirtaRecord[],
): Pick<VirtaRecord, 'opiskeluoikeudet' | 'lukukausiIlmoittautumiset'> => ({
  opiskeluoikeudet: withoutDoubles(records.flatMap(({ opiskeluoikeudet }) => opiskeluoikeudet)),
  lukukausiIlmoittautumiset: withoutDoubles(
    records.flatMap(({ lukukausiIlmoittautumiset }) => lukukausiIlmoittautumiset),
  ),
});

/** One right can stand in the answer by hetu and in the one by OID. */
const withoutDoubles = <T>(items: readonly T[]): readonly T[] =>
  items.length < 2 ? items : [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

type Joined = ReturnType<typeof joinRecords>;
type Studies = 'opiskeluoikeus' | 'tila' | 'maksu' | 'maksukaudet' | 'rahoituslahde';

const toStudies = (record: Joined, koski: readonly MigriOpiskeluoikeus[]): Record<Studies, string> => {
  const { opiskeluoikeudet } = record;
  const main = toMain(opiskeluoikeudet);
  if (main === undefined) {
    const own = koski[0];
    return {
      opiskeluoikeus: own?.tyyppi.koodiarvo ?? 'ei-oikeutta',
      tila: own?.tila?.opiskeluoikeusjaksot.map(({ tila }) => tila.koodiarvo).join('-') ?? 'ei-oikeutta',
      maksu: 'ei-oikeutta',
      maksukaudet: 'ei-maksua',
      rahoituslahde: 'ei-oikeutta',
    };
  }
  return {
    opiskeluoikeus: [...new Set(opiskeluoikeudet.map(({ tyyppi = '' }) => tyyppi))].toSorted(byNumber).join('+'),
    tila: toHistory(main),
    maksu: toMaksu(record),
    maksukaudet: toMaksukaudet(record),
    rahoituslahde: [...new Set(main.jaksot.map((jakso) => jakso.rahoituslahde ?? 'puuttuu'))].join('+'),
  };
};

const byNumber = (a: string, b: string): number => Number(a) - Number(b);

const toHistory = ({ tilat }: VirtaOpiskeluoikeus): string =>
  tilat
    .toSorted((a, b) => ((a.alkuPvm ?? '') < (b.alkuPvm ?? '') ? -1 : 1))
    .map(({ koodi = '' }) => koodi)
    .join('-');

/** The right that has lived through most; one that began as an option only when there is no other. */
const toMain = (opiskeluoikeudet: readonly VirtaOpiskeluoikeus[]): VirtaOpiskeluoikeus | undefined => {
  const isOption = (oikeus: VirtaOpiskeluoikeus): number => (toHistory(oikeus).startsWith('2') ? 1 : 0);
  return opiskeluoikeudet.toSorted((a, b) => isOption(a) - isOption(b) || b.tilat.length - a.tilat.length)[0];
};

/** Autumn term from August, spring term from January. */
const toKausi = ({ opiskeluoikeudet }: Joined, koski: readonly MigriOpiskeluoikeus[]): string => {
  const alku = toMain(opiskeluoikeudet)?.alkuPvm ?? koski[0]?.alkamispäivä;
  if (alku === undefined) return 'puuttuu';
  return alku.slice(5) >= '08-01' ? 'S' : 'K';
};

const toIdentity = ({ henkilo }: PersonDocuments): Record<'hetu' | 'kansalaisuus' | 'linkitetytOidit', string> => {
  const { hetu, vanhatHetut, kansalaisuudet, linkitetytOidit } = henkilo;
  return {
    hetu: hetu === undefined ? 'none' : vanhatHetut.length > 0 ? 'vaihtunut' : 'artificial',
    kansalaisuus: toKansalaisuus(kansalaisuudet),
    linkitetytOidit: linkitetytOidit.length > 0 ? 'on' : 'ei',
  };
};

const toKansalaisuus = (kansalaisuudet: readonly string[] = []): string => {
  if (kansalaisuudet.length === 0) return 'puuttuu';
  if (kansalaisuudet.length === 1) return kansalaisuudet[0] === '246' ? 'suomi' : 'yksi';
  return kansalaisuudet.includes('246') ? 'suomi-mukana' : 'useita';
};
