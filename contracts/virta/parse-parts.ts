import type { VirtaAikajakso, VirtaLaajuus, VirtaNimi, VirtaOrganisaatio } from './virta-record.ts';
import { childrenOf, firstTextOf, present, textOf, withinOf, type XmlElement } from './xml-element.ts';

export const parseAikajakso = (element: XmlElement): VirtaAikajakso =>
  present({ alkuPvm: textOf(element, 'AlkuPvm'), loppuPvm: firstTextOf(element, 'LoppuPvm') });

export const parseNimet = (element: XmlElement): readonly VirtaNimi[] =>
  childrenOf(element, 'Nimi').map(({ attributes, text }) => ({
    ...present({ kieli: attributes.kieli }),
    teksti: text,
  }));

export const parseOrganisaatiot = (element: XmlElement): readonly VirtaOrganisaatio[] =>
  withinOf(element, 'Organisaatio').map((organisaatio) => ({
    rooli: textOf(organisaatio, 'Rooli') ?? '',
    koodi: textOf(organisaatio, 'Koodi') ?? '',
    ...present({ osuus: firstTextOf(organisaatio, 'Osuus') }),
  }));

export const parseLaajuus = (element: XmlElement): VirtaLaajuus | undefined => {
  const laajuudet = childrenOf(element, 'Laajuus');
  const first = (name: string) => laajuudet.flatMap((laajuus) => childrenOf(laajuus, name))[0]?.text;
  return laajuudet.length === 0
    ? undefined
    : present({ opintopiste: first('Opintopiste'), opintoviikko: first('Opintoviikko') });
};

/** The attribute of the element and of everything in it, put together (Koski's `\\ "@name"`). */
export const attributeWithin = (element: XmlElement, name: string): string =>
  (element.attributes[name] ?? '') + element.children.map((child) => attributeWithin(child, name)).join('');
