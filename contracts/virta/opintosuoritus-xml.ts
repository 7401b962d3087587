import { toLaajuusXml, toNimetXml, toOrganisaatiotXml } from './parts-xml.ts';
import type { VirtaArvosana, VirtaOpintosuoritus } from './virta-record.ts';
import { written, writtenText } from './write-element.ts';

export const toOpintosuoritusXml = (suoritus: VirtaOpintosuoritus): string => {
  const { avain, opiskelijaAvain, opiskeluoikeusAvain, koulutusmoduulitunniste, arvosana } = suoritus;
  return written(
    'Opintosuoritus',
    { avain, opiskelijaAvain, opiskeluoikeusAvain, koulutusmoduulitunniste },
    writtenText('SuoritusPvm', suoritus.suoritusPvm),
    toLaajuusXml(suoritus.laajuus),
    arvosana && written('Arvosana', {}, toArvosanaXml(arvosana)),
    writtenText('Myontaja', suoritus.myontaja),
    toOrganisaatiotXml(suoritus.organisaatiot),
    writtenText('Laji', suoritus.laji),
    toNimetXml(suoritus.nimet),
    writtenText('Kieli', suoritus.kieli),
    writtenText('Koulutuskoodi', suoritus.koulutuskoodi),
    suoritus.koulutusalat.map((koodi) =>
      written('Koulutusala', {}, writtenText('Koodi', koodi, { versio: 'ohjausala' })),
    ),
    suoritus.sisaltyvatAvaimet.map((sisaltyva) => written('Sisaltyvyys', { sisaltyvaOpintosuoritusAvain: sisaltyva })),
    writtenText('HyvaksilukuPvm', suoritus.hyvaksilukuPvm),
    writtenText('Opinnaytetyo', suoritus.opinnaytetyo),
    suoritus.patevyydet.map((patevyys) => writtenText('Patevyys', patevyys)),
    suoritus.luokittelut.map((luokittelu) => writtenText('Luokittelu', luokittelu)),
  );
};

const toArvosanaXml = (arvosana: VirtaArvosana) =>
  arvosana.laji === 'Muu'
    ? written(
        'Muu',
        {},
        written(
          'Asteikko',
          { avain: arvosana.asteikkoAvain },
          writtenText('Nimi', arvosana.asteikonNimi),
          arvosana.asteikko.map(({ avain, koodi, nimi, laskennallinenArvo }) =>
            written(
              'AsteikkoArvosana',
              { avain },
              writtenText('Koodi', koodi),
              writtenText('Nimi', nimi),
              writtenText('LaskennallinenArvo', laskennallinenArvo),
            ),
          ),
        ),
        writtenText('Koodi', arvosana.koodi),
      )
    : writtenText(arvosana.laji === 'tuntematon' ? 'Tuntematon' : arvosana.laji, arvosana.teksti);
