import { toAikajaksoXml, toLaajuusXml, toNimetXml, toOrganisaatiotXml } from './parts-xml.ts';
import type { VirtaJakso, VirtaOpiskeluoikeus } from './virta-record.ts';
import { type Written, written, writtenText } from './write-element.ts';

export const toOpiskeluoikeusXml = (oikeus: VirtaOpiskeluoikeus): string =>
  written(
    'Opiskeluoikeus',
    { avain: oikeus.avain, opiskelijaAvain: oikeus.opiskelijaAvain },
    toAikajaksoXml(oikeus),
    oikeus.tilat.map((tila) => written('Tila', {}, toAikajaksoXml(tila), writtenText('Koodi', tila.koodi))),
    writtenText('Tyyppi', oikeus.tyyppi),
    writtenText('Myontaja', oikeus.myontaja),
    toOrganisaatiotXml(oikeus.organisaatiot),
    oikeus.jaksot.map(toJaksoXml),
    oikeus.ensisijaisuudet.map((jakso) => written('Ensisijaisuus', {}, toAikajaksoXml(jakso))),
    oikeus.liittyvatOpiskeluoikeusAvaimet.map((avain) => written('Liittyvyys', { liittyvaOpiskeluoikeusAvain: avain })),
    toSiirtoXml(oikeus.siirtoOpiskelija),
    toLaajuusXml(oikeus.laajuus),
    oikeus.lukuvuosiMaksut.map((maksu) =>
      written('LukuvuosiMaksu', {}, toAikajaksoXml(maksu), writtenText('Summa', maksu.summa)),
    ),
  );

const toJaksoXml = (jakso: VirtaJakso): string =>
  written(
    'Jakso',
    { koulutusmoduulitunniste: jakso.koulutusmoduulitunniste },
    toAikajaksoXml(jakso),
    writtenText('Koulutuskoodi', jakso.koulutuskoodi),
    writtenText('Koulutuskunta', jakso.koulutuskunta),
    writtenText('Koulutuskieli', jakso.koulutuskieli),
    writtenText('Rahoituslahde', jakso.rahoituslahde),
    jakso.patevyydet.map((patevyys) => writtenText('Patevyys', patevyys)),
    jakso.luokittelut.map((luokittelu) => writtenText('Luokittelu', luokittelu)),
    toNimetXml(jakso.nimet),
  );

const toSiirtoXml = (siirto: VirtaOpiskeluoikeus['siirtoOpiskelija']): Written =>
  siirto &&
  written(
    'SiirtoOpiskelija',
    { lahdeOpiskeluoikeusAvain: siirto.lahdeOpiskeluoikeusAvain },
    writtenText('SiirtoPvm', siirto.siirtoPvm),
    siirto.lukukausikertymat.map(({ ilmoittautuminenTila, maara }) =>
      written(
        'Lukukausikertyma',
        {},
        writtenText('IlmoittautuminenTila', ilmoittautuminenTila),
        writtenText('Maara', maara),
      ),
    ),
  );
