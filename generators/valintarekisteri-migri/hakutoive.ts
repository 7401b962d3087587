import type { Hakutoive, LocalizedNimi } from '#contracts';
import type { Ala, Korkeakoulu } from '../data/korkeakoulut.ts';
import { yearOf } from '../paiva.ts';
import { stream as rootStream, type Stream } from '../stream.ts';
import type { Opiskelupaikka } from '../student/opiskelupaikka.ts';
import { drawKoutaOid, drawOrganisaatioOid } from '../student/tunnukset.ts';
import type { DecidedTraits, Maksutapaus } from '../student-traits.ts';

/**
 * The application that led to the place, as the selection register holds it. With a right in VIRTA the place has been
 * taken and enrolled for.
 */
export const generateHakutoive = (stream: Stream, traits: DecidedTraits, paikka: Opiskelupaikka): Hakutoive => {
  const taken = traits.virta === 'oikeus';
  const { maksuvelvollisuus, lukuvuosimaksu } = maksutiedot[traits.lukuvuosimaksu];
  return {
    ...toHaku(paikka),
    hakemusOid: drawKoutaOid(stream.fork('hakemus'), 11),
    ...toOrganisaatio(traits, paikka),
    ...toHakukohde(paikka),
    valintaTila: stream.fork('valintatila').weighted([
      ['HYVAKSYTTY', 9],
      ['VARASIJALTA_HYVAKSYTTY', 1],
    ] as const),
    vastaanottoTila: taken ? 'VASTAANOTTANUT_SITOVASTI' : 'KESKEN',
    ilmoittautuminenTila: !taken ? 'EI_TEHTY' : traits.alkaa === 'syksy' ? 'LASNA_KOKO_LUKUVUOSI' : 'LASNA',
    maksuvelvollisuus,
    ...(lukuvuosimaksu && { lukuvuosimaksu }),
    koulutuksenAlkamisvuosi: yearOf(paikka.alkaa),
    koulutuksenAlkamiskausi: traits.alkaa === 'syksy' ? 'kausi_s#1' : 'kausi_k#1',
  };
};

/** The obligation as Ataru reviews it, and the payment row; without a row Migri sees `MAKSAMATTA`. */
const maksutiedot: Readonly<
  Record<Maksutapaus, Required<Pick<Hakutoive, 'maksuvelvollisuus'>> & Pick<Hakutoive, 'lukuvuosimaksu'>>
> = {
  'none-required': { maksuvelvollisuus: 'not-obligated' },
  'not-checked': { maksuvelvollisuus: 'unreviewed' },
  unpaid: { maksuvelvollisuus: 'obligated' },
  'partly-paid': { maksuvelvollisuus: 'obligated', lukuvuosimaksu: 'MAKSAMATTA' },
  paid: { maksuvelvollisuus: 'obligated', lukuvuosimaksu: 'MAKSETTU' },
  'full-scholarship': { maksuvelvollisuus: 'obligated', lukuvuosimaksu: 'VAPAUTETTU' },
  'half-scholarship': { maksuvelvollisuus: 'obligated', lukuvuosimaksu: 'MAKSETTU' },
  'flag-without-sums': { maksuvelvollisuus: 'obligated', lukuvuosimaksu: 'MAKSETTU' },
  'registers-disagree': { maksuvelvollisuus: 'obligated', lukuvuosimaksu: 'MAKSETTU' },
};

/** Everybody who applies for the same intake stands in the same joint application. */
const toHaku = ({ alkaa }: Opiskelupaikka): Pick<Hakutoive, 'hakuOid' | 'hakuNimi'> => {
  const year = yearOf(alkaa);
  const autumn = alkaa.endsWith('-08-01');
  return {
    hakuOid: drawKoutaOid(rootStream('haku').fork(alkaa), 29),
    hakuNimi: {
      fi: `Korkeakoulujen ${autumn ? 'kevään' : 'syksyn'} ${autumn ? year : year - 1} ensimmäinen yhteishaku`,
      sv: `Högskolornas första gemensamma ansökan ${autumn ? 'våren' : 'hösten'} ${autumn ? year : year - 1}`,
      en: `Joint application to higher education, ${autumn ? 'spring' : 'autumn'} ${autumn ? year : year - 1}`,
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
    organisaatioNimi: tiedekunnat[ohjelma.ala],
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

/** Everybody who applies for the same programme and intake applies for the same option. */
const toHakukohde = ({
  korkeakoulu,
  ohjelma,
  alkaa,
}: Opiskelupaikka): Pick<Hakutoive, 'hakukohdeOid' | 'hakukohdeNimi' | 'toteutusOid' | 'toteutusNimi'> => {
  const options = rootStream('hakukohteet').fork(korkeakoulu.oppilaitosnumero).fork(ohjelma.tunniste).fork(alkaa);
  return {
    hakukohdeOid: drawKoutaOid(options.fork('hakukohde'), 20),
    hakukohdeNimi: ohjelma.nimi,
    toteutusOid: drawKoutaOid(options.fork('toteutus'), 17),
    toteutusNimi: ohjelma.nimi,
  };
};
