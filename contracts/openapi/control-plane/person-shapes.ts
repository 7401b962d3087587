import Type, { type TSchema } from 'typebox';
import { MigriOpiskeluoikeus } from '../../koski-migri/migri-oppija.ts';
import {
  ilmoittautuminenTilat,
  lukuvuosimaksut,
  valintaTilat,
  vastaanottoTilat,
} from '../../valintarekisteri-migri/hakutoive.ts';
import { LocalizedNimi } from '../../valintarekisteri-migri/migri-hakija.ts';
import { VirtaRecord } from '../../virta/virta-record.ts';

// The JSON of the control plane as its users see it. A test holds it against the control plane itself.

const opt = Type.Optional;
const text = Type.String();
const texts = Type.Array(text);
const closed = ($id: string, description: string) => ({ $id, description, additionalProperties: false });
const day = Type.String({ format: 'date' });

const Hakutoive = Type.Object(
  {
    hakuOid: text,
    hakuNimi: LocalizedNimi,
    hakemusOid: text,
    organisaatioOid: text,
    organisaatioNimi: LocalizedNimi,
    hakukohdeOid: text,
    hakukohdeNimi: LocalizedNimi,
    toteutusOid: text,
    toteutusNimi: LocalizedNimi,
    valintaTila: Type.Enum(valintaTilat),
    vastaanottoTila: Type.Enum(vastaanottoTilat),
    ilmoittautuminenTila: Type.Enum(ilmoittautuminenTilat),
    maksuvelvollisuus: opt(Type.Enum(['obligated', 'not-obligated', 'unreviewed'])),
    lukuvuosimaksu: opt(Type.Enum(lukuvuosimaksut)),
    koulutuksenAlkamisvuosi: opt(Type.Integer()),
    koulutuksenAlkamiskausi: opt(text),
    hakemusPassivoitu: opt(Type.Boolean()),
  },
  closed('Hakutoive', 'An option of an application as the selection register holds it, rejected ones included.'),
);

const henkilo = { linkitetytOidit: texts, vanhatHetut: texts, etunimet: text, sukunimi: text };
const henkiloOptional = { hetu: opt(text), syntymaaika: opt(day), kansalaisuudet: opt(texts) };

const Henkilo = Type.Object(
  { oid: text, ...henkilo, ...henkiloOptional },
  closed('Henkilo', 'A person as the learner register knows them; oid is that of the master.'),
);

export const PersonDeclaration: TSchema = Type.Object(
  {
    oid: opt(text),
    linkitetytOidit: opt(texts),
    vanhatHetut: opt(texts),
    etunimet: opt(text),
    sukunimi: opt(text),
    ...henkiloOptional,
  },
  closed('PersonDeclaration', 'As much of a person as is to be stated; the rest comes from the documents.'),
);

const documents = {
  koski: opt(Type.Array(MigriOpiskeluoikeus)),
  ylioppilastutkinto: opt(MigriOpiskeluoikeus),
  hakutoiveet: opt(Type.Array(Hakutoive)),
};

export const PersonDocumentsInput: TSchema = Type.Object(
  {
    henkilo: PersonDeclaration,
    virta: opt(
      Type.Array(
        Type.Object(
          { avaimet: opt(texts), record: opt(VirtaRecord), xml: opt(text) },
          closed('VirtaSource', 'A VIRTA answer as a record or as XML (one of the two), and by whom it is found.'),
        ),
      ),
    ),
    ...documents,
  },
  closed('PersonDocumentsInput', 'Everything of one person; all but henkilo may be left out.'),
);

/** What `POST /persons` takes: one person or several, each as documents or as a mere declaration. */
export const PersonsInput: TSchema = Type.Union(
  [PersonDocumentsInput, PersonDeclaration, Type.Array(Type.Union([PersonDocumentsInput, PersonDeclaration]))],
  { $id: 'PersonsInput', description: 'One person or several, each as documents or as a mere declaration.' },
);

export const PersonDocuments: TSchema = Type.Object(
  {
    henkilo: Henkilo,
    virta: Type.Array(
      Type.Object(
        { avaimet: texts, record: VirtaRecord },
        closed('VirtaDocument', 'A VIRTA answer, and the hetut and OIDs for which VIRTA gives it.'),
      ),
    ),
    koski: Type.Array(MigriOpiskeluoikeus),
    ylioppilastutkinto: opt(MigriOpiskeluoikeus),
    hakutoiveet: Type.Array(Hakutoive),
  },
  closed('PersonDocuments', 'Everything that the simulated registers hold of one person.'),
);

const PersonSummary = Type.Object(
  {
    henkilo: Henkilo,
    virta: Type.Integer(),
    koski: Type.Integer(),
    ylioppilastutkinto: Type.Boolean(),
    hakutoiveet: Type.Integer(),
  },
  closed('PersonSummary', 'Who the person is, and how many documents of each kind there are.'),
);
export const PersonPage: TSchema = Type.Object(
  { total: Type.Integer(), offset: Type.Integer(), persons: Type.Array(PersonSummary) },
  closed('PersonPage', 'A part of the list of persons, in the order in which they came.'),
);
export const StoredPersons: TSchema = Type.Object(
  { persons: Type.Array(PersonSummary) },
  closed('StoredPersons', 'The persons as they now stand in the register.'),
);
