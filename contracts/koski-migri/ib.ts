import Type, { type Static, type TProperties } from 'typebox';
import { Koodistokoodiviite, Laajuus, LocalizedString, Paiva } from './koodi.ts';

// Koski gives these parts of the IB diploma whole, not narrowed. Source: koski IB.scala, MigriSchema.scala.

const IBArviointi = Type.Object(
  {
    predicted: Type.Optional(Type.Boolean()),
    arvosana: Koodistokoodiviite,
    effort: Type.Optional(Koodistokoodiviite),
    päivä: Type.Optional(Paiva),
    hyväksytty: Type.Optional(Type.Boolean()),
  },
  { $id: 'IBArviointi', description: 'A grade of the IB diploma.', additionalProperties: false },
);

const IBKurssinSuoritus = Type.Object(
  {
    koulutusmoduuli: Type.Object({
      tunniste: Type.Object({
        koodiarvo: Type.String(),
        nimi: LocalizedString,
        koodistoUri: Type.Optional(Type.String()),
      }),
      kuvaus: Type.Optional(LocalizedString),
      laajuus: Type.Optional(Laajuus),
      pakollinen: Type.Optional(Type.Boolean()),
    }),
    arviointi: Type.Optional(Type.Array(IBArviointi)),
    suorituskieli: Type.Optional(Koodistokoodiviite),
    tyyppi: Koodistokoodiviite,
  },
  { $id: 'IBKurssinSuoritus', description: 'A course of the IB diploma.' },
);

/** A subject of an IB subject group, inside an extended essay. */
export const IBAine = Type.Object(
  {
    tunniste: Koodistokoodiviite,
    laajuus: Type.Optional(Laajuus),
    taso: Type.Optional(Koodistokoodiviite),
    kieli: Type.Optional(Koodistokoodiviite),
    ryhmä: Koodistokoodiviite,
    pakollinen: Type.Optional(Type.Boolean()),
  },
  { $id: 'IBAine', description: 'A subject of an IB subject group.', additionalProperties: false },
);
export type IBAine = Static<typeof IBAine>;

const ibSuoritus = <P extends TProperties>(id: string, description: string, koulutusmoduuli: P) =>
  Type.Object(
    {
      koulutusmoduuli: Type.Object(koulutusmoduuli),
      arviointi: Type.Optional(Type.Array(IBArviointi)),
      suorituskieli: Type.Optional(Koodistokoodiviite),
      osasuoritukset: Type.Optional(Type.Array(IBKurssinSuoritus)),
      tyyppi: Koodistokoodiviite,
    },
    { $id: id, description, additionalProperties: false },
  );

export const IBTheoryOfKnowledgeSuoritus = ibSuoritus(
  'IBTheoryOfKnowledgeSuoritus',
  'Theory of knowledge, a core part of the IB diploma.',
  {
    tunniste: Koodistokoodiviite,
    pakollinen: Type.Boolean(),
  },
);
export const IBExtendedEssaySuoritus = ibSuoritus('IBExtendedEssaySuoritus', 'The extended essay of the IB diploma.', {
  tunniste: Koodistokoodiviite,
  aine: IBAine,
  aihe: LocalizedString,
  pakollinen: Type.Boolean(),
});
export const IBCASSuoritus = ibSuoritus(
  'IBCASSuoritus',
  'Creativity, activity, service: a core part of the IB diploma.',
  {
    tunniste: Koodistokoodiviite,
    laajuus: Type.Optional(Laajuus),
    pakollinen: Type.Boolean(),
  },
);
