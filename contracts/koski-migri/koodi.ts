import Type, { type Static } from 'typebox';

/** A text in Finnish, Swedish and English; at least one of the three. Keys in this order on the wire. */
export const LocalizedString = Type.Object(
  {
    fi: Type.Optional(Type.String()),
    sv: Type.Optional(Type.String()),
    en: Type.Optional(Type.String()),
  },
  {
    $id: 'LocalizedString',
    description: 'A text in Finnish, Swedish and English; at least one of the three.',
    minProperties: 1,
    additionalProperties: false,
  },
);
export type LocalizedString = Static<typeof LocalizedString>;

/** A code of a national code list, as Koski prints it. Source: koski Koodiviite.scala. */
export const Koodistokoodiviite = Type.Object(
  {
    koodiarvo: Type.String(),
    nimi: Type.Optional(LocalizedString),
    lyhytNimi: Type.Optional(LocalizedString),
    koodistoUri: Type.String(),
    koodistoVersio: Type.Optional(Type.Integer()),
  },
  { $id: 'Koodistokoodiviite', description: 'A code of a national code list.', additionalProperties: false },
);
export type Koodistokoodiviite = Static<typeof Koodistokoodiviite>;

/** As {@link Koodistokoodiviite}, or a school's own code, of which Migri gets only `koodiarvo` and `nimi`. */
export const MigriKoodiviite = Type.Object(
  {
    koodiarvo: Type.String(),
    nimi: Type.Optional(LocalizedString),
    lyhytNimi: Type.Optional(LocalizedString),
    koodistoUri: Type.Optional(Type.String()),
    koodistoVersio: Type.Optional(Type.Integer()),
  },
  {
    $id: 'MigriKoodiviite',
    description: "A code of a national code list, or a school's own code, which has no koodistoUri.",
    additionalProperties: false,
  },
);
export type MigriKoodiviite = Static<typeof MigriKoodiviite>;

/** A calendar day, `YYYY-MM-DD`. */
export const Paiva = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' });

/** Extent with its unit (op, ov, osp, …). On the wire `arvo` always has a decimal part (`5.0`). */
export const Laajuus = Type.Object(
  { arvo: Type.Number({ exclusiveMinimum: 0 }), yksikkö: Koodistokoodiviite },
  {
    $id: 'Laajuus',
    description: 'Extent with its unit: ECTS credits (op), competence points (osp) ….',
    additionalProperties: false,
  },
);
export type Laajuus = Static<typeof Laajuus>;
