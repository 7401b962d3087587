import Type, { type Static } from 'typebox';
import { IBAine, IBCASSuoritus, IBExtendedEssaySuoritus, IBTheoryOfKnowledgeSuoritus } from './ib.ts';
import { Koodistokoodiviite, Laajuus, LocalizedString, MigriKoodiviite, Paiva } from './koodi.ts';

// The order of the properties is the order on the wire. Source: koski MigriSchema.scala at 180e806b.

const opt = Type.Optional;
const closed = (id: string, description: string) => ({ $id: id, description, additionalProperties: false });

const Aikajakso = Type.Object(
  { alku: Paiva, loppu: opt(Paiva) },
  closed('Aikajakso', 'A period; without loppu it goes on.'),
);

export const MigriHenkilo = Type.Object(
  {
    oid: Type.String(),
    hetu: opt(Type.String()),
    syntymäaika: opt(Paiva),
    etunimet: Type.String(),
    sukunimi: Type.String(),
    kansalaisuus: opt(Type.Array(Koodistokoodiviite)),
  },
  closed('MigriHenkilo', 'The person as the learner register knows them; hetu is the current one.'),
);
export type MigriHenkilo = Static<typeof MigriHenkilo>;

/** Required fee of a period: whole euros, scholarship included. */
const MaksettavaLukuvuosimaksu = Type.Object(
  { alku: Paiva, loppu: opt(Paiva), summa: opt(Type.Integer()) },
  closed(
    'KorkeakoulunOpiskeluoikeudenLukuvuosimaksu',
    'The fee required for a period, whole euros, scholarship included.',
  ),
);

/** What has been paid of a term's fee: `summa` by the student, `apuraha` by a scholarship, whole euros. */
const MaksettuLukuvuosimaksu = Type.Object(
  { maksettu: opt(Type.Boolean()), summa: opt(Type.Integer()), apuraha: opt(Type.Integer()) },
  closed(
    'MigriLukuvuosi_IlmoittautumisjaksonLukuvuosiMaksu',
    "What has been paid of a term's fee: summa by the student, apuraha by a scholarship, whole euros.",
  ),
);

const Ilmoittautumisjakso = Type.Object(
  { alku: Paiva, loppu: opt(Paiva), tila: Koodistokoodiviite, maksetutLukuvuosimaksut: opt(MaksettuLukuvuosimaksu) },
  closed(
    'MigriLukukausi_Ilmoittautumisjakso',
    'Registration for a term: tila is a code of virtalukukausiilmtila (1 present, 2 absent, 3 absent without using a term, 4 missing).',
  ),
);
export type MigriIlmoittautumisjakso = Static<typeof Ilmoittautumisjakso>;

const Lisatiedot = Type.Object(
  {
    virtaOpiskeluoikeudenTyyppi: opt(Koodistokoodiviite),
    lukukausiIlmoittautuminen: opt(
      Type.Object(
        { ilmoittautumisjaksot: Type.Array(Ilmoittautumisjakso) },
        closed('MigriLukukausi_Ilmoittautuminen', 'Registrations for terms at a higher education institution.'),
      ),
    ),
    maksettavatLukuvuosimaksut: opt(Type.Array(MaksettavaLukuvuosimaksu)),
    majoitusetu: opt(Aikajakso),
    majoitus: opt(Type.Array(Aikajakso)),
    sisäoppilaitosmainenMajoitus: opt(Type.Array(Aikajakso)),
    ulkomaanjaksot: opt(Type.Array(Aikajakso)),
    koulutusvienti: opt(Type.Boolean()),
  },
  closed(
    'MigriOpiskeluoikeudenLisätiedot',
    'What is known beside the right itself; which fields can occur depends on the type of education. May be empty.',
  ),
);

const Arviointi = Type.Object(
  { arvosana: MigriKoodiviite, hyväksytty: Type.Boolean(), arviointiPäivä: opt(Paiva) },
  closed(
    'MigriArviointi',
    'A grade. For higher education hyväksytty is always true, also for a fail on a local scale.',
  ),
);

const OsasuorituksenKoulutusmoduuli = Type.Object(
  {
    tunniste: MigriKoodiviite,
    nimi: LocalizedString,
    oppimäärä: opt(Koodistokoodiviite),
    kieli: opt(Koodistokoodiviite),
    pakollinen: opt(Type.Boolean()),
    laajuus: opt(Laajuus),
    aine: opt(IBAine),
  },
  closed('MigriOsasuorituksenKoulutusmoduuli', 'What was studied: a course, a unit or a subject.'),
);

const Tunnustettu = Type.Object(
  { selite: LocalizedString },
  closed('MigriOsaamisenTunnustaminen', 'Recognition of earlier learning.'),
);
const Lisatieto = Type.Object(
  { tunniste: Koodistokoodiviite, kuvaus: LocalizedString },
  closed('AmmatillisenTutkinnonOsanLisätieto', 'A remark on a vocational unit.'),
);

export const MigriOsasuorituksenOsasuoritus = Type.Object(
  {
    koulutusmoduuli: OsasuorituksenKoulutusmoduuli,
    arviointi: opt(Type.Array(Arviointi)),
    tyyppi: Koodistokoodiviite,
    tunnustettu: opt(Tunnustettu),
    lisätiedot: opt(Type.Array(Lisatieto)),
  },
  closed(
    'MigriOsasuorituksenOsasuoritus',
    'An attainment two levels below the main one; what lies deeper is not given.',
  ),
);
export type MigriOsasuorituksenOsasuoritus = Static<typeof MigriOsasuorituksenOsasuoritus>;

const SuorituksenKoulutusmoduuli = Type.Object(
  { tunniste: MigriKoodiviite, diplomaType: opt(Koodistokoodiviite), nimi: LocalizedString, laajuus: opt(Laajuus) },
  closed('MigriSuorituksenKoulutusmoduuli', 'What was or is studied: a degree, a syllabus or a course.'),
);

export const MigriOsasuoritus = Type.Object(
  {
    koulutusmoduuli: OsasuorituksenKoulutusmoduuli,
    arviointi: opt(Type.Array(Arviointi)),
    tyyppi: Koodistokoodiviite,
    tutkinnonOsanRyhmä: opt(Koodistokoodiviite),
    tutkinto: opt(SuorituksenKoulutusmoduuli),
    tunnustettu: opt(Tunnustettu),
    lisätiedot: opt(Type.Array(Lisatieto)),
    osasuoritukset: opt(Type.Array(MigriOsasuorituksenOsasuoritus)),
    suoritettuErityisenäTutkintona: opt(Type.Boolean()),
    luokittelu: opt(Type.Array(Koodistokoodiviite)),
  },
  closed('MigriOsasuoritus', 'An attainment inside a main one.'),
);
export type MigriOsasuoritus = Static<typeof MigriOsasuoritus>;

const OsaamisenHankkimistapajakso = Type.Object(
  {
    alku: Paiva,
    loppu: opt(Paiva),
    osaamisenHankkimistapa: Type.Object(
      {
        tunniste: Koodistokoodiviite,
        oppisopimus: opt(
          Type.Object(
            {
              työnantaja: Type.Object(
                { nimi: LocalizedString, yTunnus: Type.String({ pattern: '^\\d{7}-\\d$' }) },
                closed('Yritys', 'An employer and its business id.'),
              ),
            },
            closed('MigriOppisopimus', 'An apprenticeship.'),
          ),
        ),
      },
      closed('MigriOsaamisenHankkimistapa', 'A way of acquiring vocational competence.'),
    ),
  },
  closed('MigriOsaamisenHankkimistapajakso', 'A period of acquiring vocational competence in one way.'),
);

export const MigriSuoritus = Type.Object(
  {
    koulutusmoduuli: SuorituksenKoulutusmoduuli,
    arviointi: opt(Type.Array(Arviointi)),
    vahvistus: opt(
      Type.Object({ päivä: Paiva }, closed('MigriVahvistus', 'The day on which the attainment was confirmed.')),
    ),
    suoritustapa: opt(Koodistokoodiviite),
    suorituskieli: opt(Koodistokoodiviite),
    tyyppi: Koodistokoodiviite,
    tutkintonimike: opt(Type.Array(Koodistokoodiviite)),
    alkamispäivä: opt(Paiva),
    osaamisenHankkimistapa: opt(Type.Array(OsaamisenHankkimistapajakso)),
    theoryOfKnowledge: opt(IBTheoryOfKnowledgeSuoritus),
    extendedEssay: opt(IBExtendedEssaySuoritus),
    creativityActionService: opt(IBCASSuoritus),
    oppimäärä: opt(Koodistokoodiviite),
    suoritettuErityisenäTutkintona: opt(Type.Boolean()),
    luokka: opt(Type.String()),
    pakollisetKokeetSuoritettu: opt(Type.Boolean()),
    osasuoritukset: opt(Type.Array(MigriOsasuoritus)),
    luokittelu: opt(Type.Array(Koodistokoodiviite)),
  },
  closed(
    'MigriSuoritus',
    'A main attainment: a degree, a syllabus, or a course outside any degree. Without vahvistus it is not completed.',
  ),
);
export type MigriSuoritus = Static<typeof MigriSuoritus>;

export const MigriOpiskeluoikeus = Type.Object(
  {
    oid: opt(Type.String({ pattern: '^1\\.2\\.246\\.562\\.15\\.\\d{11}$' })),
    /** Finnish time as Java prints it. KM-096 */
    aikaleima: opt(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.(\\d{3}){1,3})?)?$' })),
    oppilaitos: opt(
      Type.Object(
        { nimi: opt(LocalizedString) },
        closed('MigriOppilaitos', 'The institution; only its name is given.'),
      ),
    ),
    tila: Type.Object(
      {
        opiskeluoikeusjaksot: Type.Array(
          Type.Object(
            { alku: Paiva, tila: Koodistokoodiviite },
            closed(
              'MigriOpiskeluoikeusJakso',
              'From alku on the right is in this state, until the next period begins.',
            ),
          ),
        ),
      },
      closed('MigriOpiskeluoikeudenTila', 'The states of the right, in order of time; empty for synthetic rights.'),
    ),
    arvioituPäättymispäivä: opt(Paiva),
    alkamispäivä: opt(Paiva),
    päättymispäivä: opt(Paiva),
    tyyppi: Koodistokoodiviite,
    lisätiedot: opt(Lisatiedot),
    suoritukset: Type.Array(MigriSuoritus),
    luokittelu: opt(Type.Array(Koodistokoodiviite)),
  },
  closed('MigriOpiskeluoikeus', "A right to study. oid and aikaleima exist only for rights in Koski's own database."),
);
export type MigriOpiskeluoikeus = Static<typeof MigriOpiskeluoikeus>;

/** The whole answer of `POST …/migri/{hetu,oid}`. Source: koski MigriSchema.scala; claims KM-001…. */
export const MigriOppija = Type.Object(
  { henkilö: MigriHenkilo, opiskeluoikeudet: Type.Array(MigriOpiskeluoikeus) },
  closed('MigriOppija', 'A person with every right to study that Koski gives to Migri.'),
);
export type MigriOppija = Static<typeof MigriOppija>;
