import Type, { type Static } from 'typebox';
import { ilmoittautuminenTilat, lukuvuosimaksut, maksuvelvollisuudet, vastaanottoTilat } from './hakutoive.ts';

const opt = Type.Optional;

/** A name in the languages it exists in; at least one. */
export const LocalizedNimi = Type.Object(
  { fi: opt(Type.String()), sv: opt(Type.String()), en: opt(Type.String()) },
  {
    $id: 'LocalizedNimi',
    description: 'A name in the languages it exists in; at least one.',
    additionalProperties: false,
  },
);
export type LocalizedNimi = Static<typeof LocalizedNimi>;

/** One accepted option (hakemus x hakukohde), properties in wire order. Source: valinta-tulos-service MigriHakemus.scala. */
export const MigriHakemus = Type.Object(
  {
    hakuOid: Type.String(),
    hakuNimi: LocalizedNimi,
    hakemusOid: Type.String(),
    organisaatioOid: Type.String(),
    organisaatioNimi: LocalizedNimi,
    hakukohdeOid: Type.String({ minLength: 35, maxLength: 35 }),
    hakukohdeNimi: LocalizedNimi,
    toteutusOid: Type.String(),
    toteutusNimi: LocalizedNimi,
    valintaTila: Type.Enum(['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY']),
    vastaanottoTila: Type.Enum(vastaanottoTilat),
    ilmoittautuminenTila: Type.Enum(ilmoittautuminenTilat),
    maksuvelvollisuus: opt(Type.Enum(maksuvelvollisuudet)),
    lukuvuosimaksu: opt(Type.Enum(lukuvuosimaksut)),
    koulutuksenAlkamisvuosi: opt(Type.Integer()),
    koulutuksenAlkamiskausi: opt(Type.Enum(['S', 'K'])),
  },
  {
    $id: 'MigriHakemus',
    description: 'One accepted option: an application and an option of it that led to a place.',
    additionalProperties: false,
  },
);
export type MigriHakemus = Static<typeof MigriHakemus>;

/** A person with at least one accepted option, properties in wire order. `syntymaaika` is passed on as ONR has it. */
export const MigriHakija = Type.Object(
  {
    henkilotunnus: opt(Type.String()),
    henkiloOid: Type.String(),
    sukunimi: opt(Type.String()),
    etunimet: opt(Type.String()),
    kansalaisuudet: opt(Type.Array(Type.String())),
    syntymaaika: opt(Type.String()),
    hakemukset: Type.Array(MigriHakemus, { minItems: 1 }),
  },
  {
    $id: 'MigriHakija',
    description: 'A person with at least one accepted option. Finnish nationals are never shown.',
    additionalProperties: false,
  },
);
export type MigriHakija = Static<typeof MigriHakija>;

/** The whole 200 answer: nobody found is an empty array. The order of persons means nothing. */
export const MigriHakijat = Type.Array(MigriHakija, {
  $id: 'MigriHakijat',
  description: 'Every asked person who can be shown; nobody is an empty array. The order means nothing.',
});
export type MigriHakijat = Static<typeof MigriHakijat>;
