import Type, { type Static } from 'typebox';
import {
  ilmoittautuminenTilat,
  LocalizedNimi,
  lukuvuosimaksut,
  MigriOpiskeluoikeus,
  VirtaRecord,
  valintaTilat,
  vastaanottoTilat,
} from '#contracts';

const opt = Type.Optional;
const closed = { additionalProperties: false };
const Oid = Type.String({ pattern: '^1\\.2\\.246\\.562\\.(24|98|198)\\.\\d{11}$' });
const Hetu = Type.String({ pattern: '^\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]$' });

/** As much of a person as is to be stated; `avaimet` are identifiers or file names (without ending) of documents. */
export const PersonDeclarationJson = Type.Object(
  {
    oid: opt(Oid),
    linkitetytOidit: opt(Type.Array(Oid)),
    hetu: opt(Hetu),
    vanhatHetut: opt(Type.Array(Hetu)),
    syntymaaika: opt(Type.String({ format: 'date' })),
    etunimet: opt(Type.String()),
    sukunimi: opt(Type.String()),
    kansalaisuudet: opt(Type.Array(Type.String({ pattern: '^\\d{3}$' }))),
    avaimet: opt(Type.Array(Type.String())),
  },
  closed,
);

const HakutoiveJson = Type.Object(
  {
    hakuOid: Type.String(),
    hakuNimi: LocalizedNimi,
    hakemusOid: Type.String(),
    organisaatioOid: Type.String(),
    organisaatioNimi: LocalizedNimi,
    hakukohdeOid: Type.String(),
    hakukohdeNimi: LocalizedNimi,
    toteutusOid: Type.String(),
    toteutusNimi: LocalizedNimi,
    valintaTila: Type.Enum([...valintaTilat]),
    vastaanottoTila: Type.Enum([...vastaanottoTilat]),
    ilmoittautuminenTila: Type.Enum([...ilmoittautuminenTilat]),
    maksuvelvollisuus: opt(Type.Enum(['obligated', 'not-obligated', 'unreviewed'])),
    lukuvuosimaksu: opt(Type.Enum([...lukuvuosimaksut])),
    koulutuksenAlkamisvuosi: opt(Type.Integer()),
    koulutuksenAlkamiskausi: opt(Type.String()),
    hakemusPassivoitu: opt(Type.Boolean()),
  },
  closed,
);

/** A VIRTA answer inside JSON: as a record, as XML text, or as a file beside the JSON file; one of the three. */
export const VirtaSourceJson = Type.Object(
  {
    avaimet: opt(Type.Array(Type.Union([Oid, Hetu]))),
    record: opt(VirtaRecord),
    xml: opt(Type.String()),
    file: opt(Type.String()),
  },
  closed,
);

export type VirtaSourceJson = Static<typeof VirtaSourceJson>;

/** What a dataset (`koeajo generate`) tells of a student besides; no register holds it. */
const besidesDocuments = {
  label: opt(Type.Unknown()),
  traits: opt(Type.Unknown()),
  hakemus: opt(Type.Unknown()),
  rekisteritiedot: opt(Type.Unknown()),
  expected: opt(Type.Unknown()),
};

/** Everything of one person, as JSON: `PersonDocuments`, of which everything but `henkilo` may be left out. */
export const PersonDocumentsJson = Type.Object(
  {
    henkilo: PersonDeclarationJson,
    virta: opt(Type.Array(VirtaSourceJson)),
    koski: opt(Type.Array(MigriOpiskeluoikeus)),
    ylioppilastutkinto: opt(MigriOpiskeluoikeus),
    hakutoiveet: opt(Type.Array(HakutoiveJson)),
    ...besidesDocuments,
  },
  closed,
);
export type PersonDocumentsJson = Static<typeof PersonDocumentsJson>;
