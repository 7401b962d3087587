import type { VirtaAikajakso, VirtaLaajuus, VirtaNimi, VirtaOrganisaatio } from './virta-record.ts';
import { type Written, written, writtenText } from './write-element.ts';

export const toAikajaksoXml = ({ alkuPvm, loppuPvm }: VirtaAikajakso): readonly Written[] => [
  writtenText('AlkuPvm', alkuPvm),
  writtenText('LoppuPvm', loppuPvm),
];

export const toOrganisaatiotXml = (organisaatiot: readonly VirtaOrganisaatio[]): readonly Written[] =>
  organisaatiot.map(({ rooli, koodi, osuus }) =>
    written('Organisaatio', {}, writtenText('Rooli', rooli), writtenText('Koodi', koodi), writtenText('Osuus', osuus)),
  );

export const toNimetXml = (nimet: readonly VirtaNimi[]): readonly Written[] =>
  nimet.map(({ kieli, teksti }) => writtenText('Nimi', teksti, { kieli }));

export const toLaajuusXml = (laajuus: VirtaLaajuus | undefined): Written =>
  laajuus &&
  written(
    'Laajuus',
    {},
    writtenText('Opintopiste', laajuus.opintopiste),
    writtenText('Opintoviikko', laajuus.opintoviikko),
  );
