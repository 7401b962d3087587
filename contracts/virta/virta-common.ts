import Type, { type Static } from 'typebox';
import { aikajakso, closed, type Frozen, optText, text } from './schema-parts.ts';

/** Days are `YYYY-MM-DD`; `2112-12-21` as an end means open. */
export const VirtaAikajakso = Type.Object(
  aikajakso,
  closed('VirtaAikajakso', 'A period; 2112-12-21 as its end means that it is open.'),
);
export type VirtaAikajakso = Frozen<Static<typeof VirtaAikajakso>>;

/** `kieli` is `fi`, `sv`, `en` …; absent when the element has no `kieli`. */
export const VirtaNimi = Type.Object(
  { kieli: optText, teksti: text },
  closed('VirtaNimi', 'A name in one language: kieli is fi, sv, en …; absent when the element has none.'),
);
export type VirtaNimi = Frozen<Static<typeof VirtaNimi>>;

/** `rooli` 1 grantor, 2 organiser, 3 source, 4 target, 5 merged grantor, 9 unknown. */
export const VirtaOrganisaatio = Type.Object(
  { rooli: text, koodi: text, osuus: optText },
  closed(
    'VirtaOrganisaatio',
    'An institution and its role: 1 grantor, 2 organiser, 3 source, 4 target, 5 merged grantor, 9 unknown.',
  ),
);
export type VirtaOrganisaatio = Frozen<Static<typeof VirtaOrganisaatio>>;

/** `opintopiste` op; `opintoviikko` ov, before 2005. */
export const VirtaLaajuus = Type.Object(
  { opintopiste: optText, opintoviikko: optText },
  closed('VirtaLaajuus', 'Extent in credits: opintopiste is ECTS; opintoviikko is the unit used before 2005.'),
);
export type VirtaLaajuus = Frozen<Static<typeof VirtaLaajuus>>;
