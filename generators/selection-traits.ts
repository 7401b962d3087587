import { type IlmoittautuminenTila, type ValintaTila, type VastaanottoTila, vastaanottoTilat } from '#contracts';

/**
 * What is wanted of the application in Valintarekisteri. Without them the place is accepted, taken and enrolled for when
 * VIRTA has the right, and waits for an answer when it hasn't.
 */
export interface SelectionTraits {
  /** Without it HYVAKSYTTY, or now and then VARASIJALTA_HYVAKSYTTY. Migri sees no other (VM-039). */
  readonly valintaTila?: ValintaTila;
  readonly vastaanottoTila?: VastaanottoTila;
  readonly ilmoittautuminenTila?: IlmoittautuminenTila;
  readonly muutHakutoiveet?: MuutHakutoiveet;
  /** Studies by a personal plan have neither year nor term of start (VM-061). */
  readonly alkamistieto?: 'on' | 'puuttuu';
}

/**
 * Options beside the place that the permit is for: none; one of the same application that was rejected, is on the reserve
 * list or lapsed; a place accepted in another application, at the same school or another; the same option accepted by a
 * second queue (VM-048); a place of the old tarjonta, which Migri never sees (VM-040); or several of these.
 */
export const muutHakutoiveet = [
  'ei',
  'hylatty',
  'varalla',
  'peruuntunut',
  'toinen-paikka',
  'toinen-korkeakoulu',
  'kaksi-valintatapajonoa',
  'vanha-tarjonta',
  'useita',
] as const;
export type MuutHakutoiveet = (typeof muutHakutoiveet)[number];

/** A place was offered. */
export const isOffered = ({ valintaTila = 'HYVAKSYTTY' }: SelectionTraits): boolean =>
  valintaTila === 'HYVAKSYTTY' || valintaTila === 'VARASIJALTA_HYVAKSYTTY';

/** Nothing is said against the place having been taken. */
export const mayHavePlace = (traits: SelectionTraits): boolean =>
  isOffered(traits) && (traits.vastaanottoTila ?? 'VASTAANOTTANUT_SITOVASTI') === 'VASTAANOTTANUT_SITOVASTI';

type Contradiction = readonly [reason: string, contradicts: (traits: Besides) => boolean];

/** The other traits that the selection must agree with. */
interface Besides extends SelectionTraits {
  readonly laji?: string;
  readonly valintarekisteri?: 'hyvaksytty' | 'ei-hakemusta';
  readonly alkaa?: 'syksy' | 'tammikuu';
  readonly virta?: 'oikeus' | 'ei-oikeutta';
  readonly vaihe?: 'uusi' | 'jatkava';
  readonly tilat?: string;
  readonly vaihtojakso?: 'ei' | 'lahteva';
}

const accepted = ['toinen-paikka', 'toinen-korkeakoulu', 'useita'] as const;
const isOneOf = <T extends string>(value: string | undefined, allowed: readonly T[]): boolean =>
  value === undefined || (allowed as readonly string[]).includes(value);

/** A place that was not offered can't be answered; one that was lost is, or has not been answered in time. */
const answers: Readonly<Record<ValintaTila, readonly VastaanottoTila[]>> = {
  HYVAKSYTTY: vastaanottoTilat,
  VARASIJALTA_HYVAKSYTTY: vastaanottoTilat,
  VARALLA: ['KESKEN', 'OTTANUT_VASTAAN_TOISEN_PAIKAN'],
  HYLATTY: ['KESKEN'],
  PERUUNTUNUT: ['KESKEN'],
  PERUNUT: ['PERUNUT', 'EI_VASTAANOTETTU_MAARA_AIKANA'],
  PERUUTETTU: ['PERUUTETTU'],
};

/** What can't be found together in the selection register, with the reason. */
export const selectionContradictions: readonly Contradiction[] = [
  [
    'the selection register does not know the application',
    (t) =>
      ((t.laji ?? 'tutkinto') !== 'tutkinto' || t.valintarekisteri === 'ei-hakemusta') &&
      (t.valintaTila ?? t.vastaanottoTila ?? t.ilmoittautuminenTila ?? t.muutHakutoiveet ?? t.alkamistieto) !==
        undefined,
  ],
  [
    'the answer is not one that an option in this state can have',
    ({ valintaTila, vastaanottoTila }) => valintaTila !== undefined && !isOneOf(vastaanottoTila, answers[valintaTila]),
  ],
  [
    'only a place that was taken bindingly can be enrolled for',
    (t) => (t.ilmoittautuminenTila ?? 'EI_TEHTY') !== 'EI_TEHTY' && !mayHavePlace(t),
  ],
  [
    'studies that begin in January are enrolled for by LASNA or POISSA, others are not',
    (t) =>
      !isOneOf(t.ilmoittautuminenTila, [
        'EI_TEHTY',
        'EI_ILMOITTAUTUNUT',
        ...(t.alkaa === 'tammikuu'
          ? (['LASNA', 'POISSA'] as const)
          : (['LASNA_KOKO_LUKUVUOSI', 'POISSA_KOKO_LUKUVUOSI', 'LASNA_SYKSY', 'POISSA_SYKSY'] as const)),
      ]),
  ],
  [
    'another place was taken only when there is another place (VM-054)',
    (t) => t.vastaanottoTila === 'OTTANUT_VASTAAN_TOISEN_PAIKAN' && !isOneOf(t.muutHakutoiveet, accepted),
  ],
  [
    'an option lapses because another place was accepted',
    (t) => t.valintaTila === 'PERUUNTUNUT' && !isOneOf(t.muutHakutoiveet, accepted),
  ],
  [
    'a place is taken conditionally while a higher wish is on the reserve list',
    (t) => t.vastaanottoTila === 'EHDOLLISESTI_VASTAANOTTANUT' && !isOneOf(t.muutHakutoiveet, ['varalla', 'useita']),
  ],
  [
    'a second queue has accepted, and lower wishes have lapsed, only where the option was accepted',
    (t) => ['peruuntunut', 'kaksi-valintatapajonoa'].includes(t.muutHakutoiveet ?? 'ei') && !isOffered(t),
  ],
  [
    'a right in VIRTA, a history or continued studies need a place that was taken',
    (t) =>
      !mayHavePlace(t) &&
      (t.virta === 'oikeus' || t.vaihe === 'jatkava' || t.vaihtojakso === 'lahteva' || t.tilat !== undefined),
  ],
];
