import { type Henkilo, type Koodisto, type Koodistokoodiviite, type MigriHenkilo, parseHetu } from '#contracts';

/** The person as Migri gets them, fields in the order of the wire. Claims KM-075, KM-076, KM-077, KM-078. */
export const toMigriHenkilo = (henkilo: Henkilo, maatjavaltiot2: Koodisto | undefined): MigriHenkilo => {
  const { oid, hetu, etunimet, sukunimi, kansalaisuudet = [] } = henkilo;
  const syntymäaika = henkilo.syntymaaika ?? parseHetu(hetu ?? '')?.syntymaaika;
  const kansalaisuus = kansalaisuudet.flatMap((koodi) => toKansalaisuus(koodi, maatjavaltiot2) ?? []);
  return {
    oid,
    ...(hetu === undefined ? {} : { hetu }),
    ...(syntymäaika === undefined ? {} : { syntymäaika }),
    etunimet,
    sukunimi,
    ...(kansalaisuus.length === 0 ? {} : { kansalaisuus }),
  };
};

const toKansalaisuus = (koodiarvo: string, koodisto: Koodisto | undefined): Koodistokoodiviite | undefined => {
  const koodi = koodisto?.koodit.find((candidate) => candidate.koodiarvo === koodiarvo);
  if (!koodisto || !koodi) return undefined;
  const { nimi, lyhytNimi } = koodi;
  return {
    koodiarvo,
    ...(nimi === undefined ? {} : { nimi }),
    ...(lyhytNimi === undefined ? {} : { lyhytNimi }),
    koodistoUri: 'maatjavaltiot2',
    koodistoVersio: koodisto.versio,
  };
};
