import type { Hakutoive, LocalizedNimi } from '#contracts';
import type { Ala, Korkeakoulu } from '../data/korkeakoulut.ts';
import type { Draft } from '../draft.ts';
import { yearOf } from '../paiva.ts';
import { stream as rootStream } from '../stream.ts';
import type { Opiskelupaikka } from '../student/opiskelupaikka.ts';
import { drawKoutaOid, drawOrganisaatioOid } from '../student/tunnukset.ts';
import type { DecidedTraits } from '../student-traits.ts';

/** In a joint application one place is offered at most; a separate one stands beside it. */
export type Hakutapa = 'yhteishaku' | 'erillishaku';

/** What is the applicant's own in an option: the rest is the same for everybody who applies for the place. */
export type Hakijalla = Pick<Hakutoive, 'hakemusOid' | 'valintaTila' | 'vastaanottoTila' | 'ilmoittautuminenTila'>;

/** The place as an option of an application, in the names and OIDs of Kouta. */
export const toHakutoive = (
  traits: DecidedTraits,
  paikka: Opiskelupaikka,
  hakutapa: Hakutapa,
  { hakemusOid, valintaTila, vastaanottoTila, ilmoittautuminenTila }: Hakijalla,
): Draft<Hakutoive> => {
  const { hakuOid, hakuNimi } = toHaku(paikka, hakutapa);
  const { organisaatioOid, organisaatioNimi } = toOrganisaatio(traits, paikka);
  const { hakukohdeOid, hakukohdeNimi, toteutusOid, toteutusNimi } = toHakukohde(paikka, hakutapa);
  const toive: Draft<Hakutoive> = {
    hakuOid,
    hakuNimi,
    hakemusOid,
    organisaatioOid,
    organisaatioNimi,
    hakukohdeOid,
    hakukohdeNimi,
    toteutusOid,
    toteutusNimi,
    valintaTila,
    vastaanottoTila,
    ilmoittautuminenTila,
  };
  if (traits.alkamistieto !== 'puuttuu') {
    toive.koulutuksenAlkamisvuosi = yearOf(paikka.alkaa);
    toive.koulutuksenAlkamiskausi = paikka.alkaa.endsWith('-08-01') ? 'kausi_s#1' : 'kausi_k#1';
  }
  return toive;
};

/** Everybody who applies for the same intake stands in the same round. */
const toHaku = ({ alkaa }: Opiskelupaikka, hakutapa: Hakutapa): Pick<Hakutoive, 'hakuOid' | 'hakuNimi'> => {
  const autumn = alkaa.endsWith('-08-01');
  const year = yearOf(alkaa) - (autumn ? 0 : 1);
  if (hakutapa === 'erillishaku') {
    return {
      hakuOid: drawKoutaOid(rootStream('erillishaku').fork(alkaa), 29),
      hakuNimi: {
        fi: `Erillishaku, ${autumn ? 'kevät' : 'syksy'} ${year}`,
        sv: `Separat antagning, ${autumn ? 'våren' : 'hösten'} ${year}`,
        en: `Separate application, ${autumn ? 'spring' : 'autumn'} ${year}`,
      },
    };
  }
  return {
    hakuOid: drawKoutaOid(rootStream('haku').fork(alkaa), 29),
    hakuNimi: {
      // Two in spring, of which the first is for studies in English, and one in autumn.
      fi: `Korkeakoulujen ${autumn ? `kevään ${year} ensimmäinen` : `syksyn ${year}`} yhteishaku`,
      sv: `Högskolornas ${autumn ? 'första gemensamma ansökan våren' : 'gemensamma ansökan hösten'} ${year}`,
      en: `Joint application to higher education, ${autumn ? 'spring' : 'autumn'} ${year}`,
    },
  };
};

/** The institution, or a faculty of it: an organisation of its own whose name says nothing of the institution's kind. */
const toOrganisaatio = (
  traits: DecidedTraits,
  { korkeakoulu, ohjelma }: Opiskelupaikka,
): Pick<Hakutoive, 'organisaatioOid' | 'organisaatioNimi'> => {
  if (traits.organisaatio === 'oppilaitos') {
    return { organisaatioOid: toOrganisaatioOid(korkeakoulu), organisaatioNimi: korkeakoulu.nimi };
  }
  const faculties = rootStream('tiedekunnat').fork(korkeakoulu.oppilaitosnumero);
  return {
    organisaatioOid: drawOrganisaatioOid(faculties.fork(ohjelma.ala)),
    organisaatioNimi: (korkeakoulu.laji === 'yliopisto' ? tiedekunnat : yksikot)[ohjelma.ala],
  };
};

/** The real institution's OID where it is public; else one of the test branch, the same for everybody. */
const toOrganisaatioOid = ({ oid, oppilaitosnumero }: Korkeakoulu): string =>
  oid ?? drawOrganisaatioOid(rootStream('oppilaitokset').fork(oppilaitosnumero));

const tiedekunta = (fi: string, sv: string, en: string): LocalizedNimi => ({ fi, sv, en });
const tiedekunnat: Readonly<Record<Ala, LocalizedNimi>> = {
  tekniikka: tiedekunta('Teknillinen tiedekunta', 'Tekniska fakulteten', 'Faculty of Technology'),
  luonnontieteet: tiedekunta('Luonnontieteellinen tiedekunta', 'Naturvetenskapliga fakulteten', 'Faculty of Science'),
  kauppa: tiedekunta('Kauppakorkeakoulu', 'Handelshögskolan', 'School of Business'),
  yhteiskunta: tiedekunta(
    'Yhteiskuntatieteellinen tiedekunta',
    'Samhällsvetenskapliga fakulteten',
    'Faculty of Social Sciences',
  ),
  kasvatus: tiedekunta('Kasvatustieteiden tiedekunta', 'Fakulteten för pedagogik', 'Faculty of Education'),
  taide: tiedekunta('Taiteiden tiedekunta', 'Fakulteten för konst', 'Faculty of Art'),
  terveys: tiedekunta('Terveystieteiden tiedekunta', 'Fakulteten för hälsovetenskaper', 'Faculty of Health Sciences'),
  metsa: tiedekunta(
    'Maatalous-metsätieteellinen tiedekunta',
    'Agrikultur-forstvetenskapliga fakulteten',
    'Faculty of Agriculture and Forestry',
  ),
};

/** Universities of applied sciences have no faculties. */
const yksikot: Readonly<Record<Ala, LocalizedNimi>> = {
  ...tiedekunnat,
  tekniikka: tiedekunta('Tekniikan yksikkö', 'Enheten för teknik', 'School of Engineering'),
  kauppa: tiedekunta('Liiketalouden yksikkö', 'Enheten för företagsekonomi', 'School of Business'),
  taide: tiedekunta('Kulttuurialan yksikkö', 'Enheten för kultur', 'School of Media and Design'),
  terveys: tiedekunta(
    'Sosiaali- ja terveysalan yksikkö',
    'Enheten för social- och hälsovård',
    'School of Health Care and Social Services',
  ),
  metsa: tiedekunta('Luonnonvara-alan yksikkö', 'Enheten för naturbruk', 'School of Bioeconomy'),
};

/** Everybody who applies for the same programme and intake in the same round applies for the same option. */
const toHakukohde = (
  { korkeakoulu, ohjelma, alkaa }: Opiskelupaikka,
  hakutapa: Hakutapa,
): Pick<Hakutoive, 'hakukohdeOid' | 'hakukohdeNimi' | 'toteutusOid' | 'toteutusNimi'> => {
  const options = rootStream('hakukohteet').fork(korkeakoulu.oppilaitosnumero).fork(ohjelma.tunniste).fork(alkaa);
  const hakukohde = options.fork(hakutapa === 'yhteishaku' ? 'hakukohde' : hakutapa);
  return {
    hakukohdeOid: drawKoutaOid(hakukohde, 20),
    hakukohdeNimi: ohjelma.nimi,
    toteutusOid: drawKoutaOid(options.fork('toteutus'), 17),
    toteutusNimi: ohjelma.nimi,
  };
};
