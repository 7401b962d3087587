import { toOpintosuoritusXml } from './opintosuoritus-xml.ts';
import { toOpiskeluoikeusXml } from './opiskeluoikeus-xml.ts';
import { toAikajaksoXml, toOrganisaatiotXml } from './parts-xml.ts';
import type {
  VirtaLiikkuvuusjakso,
  VirtaLukukausiIlmoittautuminen,
  VirtaOpiskelija,
  VirtaRecord,
} from './virta-record.ts';
import { type Written, written, writtenText } from './write-element.ts';

/**
 * Writes a record as VIRTA's XML: a `<Virta>` document, valid under VIRTA's schemas when the record has what they
 * demand, or with `envelope` the SOAP answer of OpiskelijanKaikkiTiedot. Items are grouped by student, within a group
 * in the record's order; reading the result gives the record back when its students' items are not interleaved.
 */
export const toVirtaXml = (record: VirtaRecord, { envelope = false }: { readonly envelope?: boolean } = {}): string => {
  const namespace = { xmlns: 'urn:mace:funet.fi:virta/2015/09/01' };
  const itemsOf = toItemsOf(record);
  const virta = written(
    'Virta',
    namespace,
    opiskelijatOf(record).map((opiskelija) => toOpiskelijaXml(opiskelija, itemsOf)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${envelope ? inEnvelope(virta) : virta}\n`;
};

const inEnvelope = (virta: string): string =>
  written(
    'soap:Envelope',
    { 'xmlns:soap': 'http://schemas.xmlsoap.org/soap/envelope/' },
    written(
      'soap:Body',
      {},
      written('luku:OpiskelijanKaikkiTiedotResponse', { 'xmlns:luku': 'http://tietovaranto.csc.fi/luku' }, virta),
    ),
  );

/** The record's students, and those that only its items name. */
const opiskelijatOf = ({ opiskelijat, ...lists }: VirtaRecord): readonly VirtaOpiskelija[] => {
  const known = new Set(opiskelijat.map(({ avain }) => avain));
  const named = new Set(
    Object.values(lists)
      .flat()
      .map(({ opiskelijaAvain }) => opiskelijaAvain),
  );
  return [
    ...opiskelijat,
    ...[...named].filter((avain) => !known.has(avain)).map((avain) => ({ avain, kansalaisuudet: [] })),
  ];
};

/** The items by their student, so that a document of thousands takes no longer than thousands of documents. */
const byStudent = <T extends { readonly opiskelijaAvain: string }>(
  items: readonly T[],
): ((avain: string) => readonly T[]) => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.opiskelijaAvain);
    if (group) group.push(item);
    else groups.set(item.opiskelijaAvain, [item]);
  }
  return (avain) => groups.get(avain) ?? [];
};

const toItemsOf = (record: VirtaRecord) => ({
  opiskeluoikeudet: byStudent(record.opiskeluoikeudet),
  lukukausiIlmoittautumiset: byStudent(record.lukukausiIlmoittautumiset),
  opintosuoritukset: byStudent(record.opintosuoritukset),
  liikkuvuusjaksot: byStudent(record.liikkuvuusjaksot),
});

const toOpiskelijaXml = (opiskelija: VirtaOpiskelija, itemsOf: ReturnType<typeof toItemsOf>): string => {
  const { avain } = opiskelija;
  return written(
    'Opiskelija',
    { avain },
    writtenText('Henkilotunnus', opiskelija.henkilotunnus),
    writtenText('Sukunimi', opiskelija.sukunimi),
    writtenText('Etunimet', opiskelija.etunimet),
    writtenText('Sukupuoli', opiskelija.sukupuoli),
    opiskelija.kansalaisuudet.map((koodi) => writtenText('Kansalaisuus', koodi)),
    writtenText('KansallinenOppijanumero', opiskelija.kansallinenOppijanumero),
    listOf('Opiskeluoikeudet', itemsOf.opiskeluoikeudet(avain).map(toOpiskeluoikeusXml)),
    listOf('LukukausiIlmoittautumiset', itemsOf.lukukausiIlmoittautumiset(avain).map(toIlmoittautuminenXml)),
    listOf('Opintosuoritukset', itemsOf.opintosuoritukset(avain).map(toOpintosuoritusXml)),
    listOf('Liikkuvuusjaksot', itemsOf.liikkuvuusjaksot(avain).map(toLiikkuvuusjaksoXml)),
  );
};

const listOf = (name: string, items: readonly string[]): Written =>
  items.length === 0 ? undefined : written(name, {}, items);

const toIlmoittautuminenXml = (ilmoittautuminen: VirtaLukukausiIlmoittautuminen): string => {
  const { opiskelijaAvain, opiskeluoikeusAvain, lukuvuosiMaksu: maksu } = ilmoittautuminen;
  return written(
    'LukukausiIlmoittautuminen',
    { opiskelijaAvain, opiskeluoikeusAvain },
    writtenText('Myontaja', ilmoittautuminen.myontaja),
    toOrganisaatiotXml(ilmoittautuminen.organisaatiot),
    writtenText('Tila', ilmoittautuminen.tila),
    writtenText('IlmoittautumisPvm', ilmoittautuminen.ilmoittautumisPvm),
    toAikajaksoXml(ilmoittautuminen),
    writtenText('YlioppilaskuntaJasen', ilmoittautuminen.ylioppilaskuntaJasen),
    writtenText('YTHSMaksu', ilmoittautuminen.ythsMaksu),
    maksu &&
      written(
        'LukuvuosiMaksu',
        { opiskeluoikeusAvain: maksu.opiskeluoikeusAvain },
        writtenText('Maksettu', maksu.maksettu),
        writtenText('Summa', maksu.summa),
        writtenText('Apuraha', maksu.apuraha),
      ),
  );
};

const toLiikkuvuusjaksoXml = (jakso: VirtaLiikkuvuusjakso): string =>
  written(
    'Liikkuvuusjakso',
    { avain: jakso.avain, opiskelijaAvain: jakso.opiskelijaAvain, opiskeluoikeusAvain: jakso.opiskeluoikeusAvain },
    writtenText('Myontaja', jakso.myontaja),
    toAikajaksoXml(jakso),
    writtenText('Suunta', jakso.suunta),
    writtenText('Maa', jakso.maa),
    writtenText('Tyyppi', jakso.tyyppi),
    writtenText('Liikkuvuusohjelma', jakso.liikkuvuusohjelma),
    writtenText('OpiskeluoikeusTyyppi', jakso.opiskeluoikeusTyyppi),
    jakso.luokittelut.map((luokittelu) => writtenText('Luokittelu', luokittelu)),
  );
