import Type, { type Static } from 'typebox';
import { IBAine, IBCASSuoritus, IBExtendedEssaySuoritus, IBTheoryOfKnowledgeSuoritus } from './ib.ts';
import { Koodistokoodiviite, Laajuus, LocalizedString, MigriKoodiviite, Paiva } from './koodi.ts';

// The order of the properties is the order on the wire. Source: koski MigriSchema.scala at 180e806b.

const opt = Type.Optional;
const closed = (id: string) => ({ $id: id, additionalProperties: false });

const Aikajakso = Type.Object({ alku: Paiva, loppu: opt(Paiva) }, closed('Aikajakso'));

export const MigriHenkilo = Type.Object(
  {
    oid: Type.String(),
    hetu: opt(Type.String()),
    syntymäaika: opt(Paiva),
    etunimet: Type.String(),
    sukunimi: Type.String(),
    kansalaisuus: opt(Type.Array(Koodistokoodiviite)),
  },
  closed('MigriHenkilo'),
);
export type MigriHenkilo = Static<typeof MigriHenkilo>;

/** Required fee of a period: whole euros, scholarship included. */
const MaksettavaLukuvuosimaksu = Type.Object(
  { alku: Paiva, loppu: opt(Paiva), summa: opt(Type.Integer()) },
  closed('KorkeakoulunOpiskeluoikeudenLukuvuosimaksu'),
);

/** What has been paid of a term's fee: `summa` by the student, `apuraha` by a scholarship, whole euros. */
const MaksettuLukuvuosimaksu = Type.Object(
  { maksettu: opt(Type.Boolean()), summa: opt(Type.Integer()), apuraha: opt(Type.Integer()) },
  closed('MigriLukuvuosi_IlmoittautumisjaksonLukuvuosiMaksu'),
);

const Ilmoittautumisjakso = Type.Object(
  { alku: Paiva, loppu: opt(Paiva), tila: Koodistokoodiviite, maksetutLukuvuosimaksut: opt(MaksettuLukuvuosimaksu) },
  closed('MigriLukukausi_Ilmoittautumisjakso'),
);
export type MigriIlmoittautumisjakso = Static<typeof Ilmoittautumisjakso>;

const Lisatiedot = Type.Object(
  {
    virtaOpiskeluoikeudenTyyppi: opt(Koodistokoodiviite),
    lukukausiIlmoittautuminen: opt(
      Type.Object({ ilmoittautumisjaksot: Type.Array(Ilmoittautumisjakso) }, closed('MigriLukukausi_Ilmoittautuminen')),
    ),
    maksettavatLukuvuosimaksut: opt(Type.Array(MaksettavaLukuvuosimaksu)),
    majoitusetu: opt(Aikajakso),
    majoitus: opt(Type.Array(Aikajakso)),
    sisäoppilaitosmainenMajoitus: opt(Type.Array(Aikajakso)),
    ulkomaanjaksot: opt(Type.Array(Aikajakso)),
    koulutusvienti: opt(Type.Boolean()),
  },
  closed('MigriOpiskeluoikeudenLisätiedot'),
);

const Arviointi = Type.Object(
  { arvosana: MigriKoodiviite, hyväksytty: Type.Boolean(), arviointiPäivä: opt(Paiva) },
  closed('MigriArviointi'),
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
  closed('MigriOsasuorituksenKoulutusmoduuli'),
);

const Tunnustettu = Type.Object({ selite: LocalizedString }, closed('MigriOsaamisenTunnustaminen'));
const Lisatieto = Type.Object(
  { tunniste: Koodistokoodiviite, kuvaus: LocalizedString },
  closed('AmmatillisenTutkinnonOsanLisätieto'),
);

export const MigriOsasuorituksenOsasuoritus = Type.Object(
  {
    koulutusmoduuli: OsasuorituksenKoulutusmoduuli,
    arviointi: opt(Type.Array(Arviointi)),
    tyyppi: Koodistokoodiviite,
    tunnustettu: opt(Tunnustettu),
    lisätiedot: opt(Type.Array(Lisatieto)),
  },
  closed('MigriOsasuorituksenOsasuoritus'),
);
export type MigriOsasuorituksenOsasuoritus = Static<typeof MigriOsasuorituksenOsasuoritus>;

const SuorituksenKoulutusmoduuli = Type.Object(
  { tunniste: MigriKoodiviite, diplomaType: opt(Koodistokoodiviite), nimi: LocalizedString, laajuus: opt(Laajuus) },
  closed('MigriSuorituksenKoulutusmoduuli'),
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
  closed('MigriOsasuoritus'),
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
                closed('Yritys'),
              ),
            },
            closed('MigriOppisopimus'),
          ),
        ),
      },
      closed('MigriOsaamisenHankkimistapa'),
    ),
  },
  closed('MigriOsaamisenHankkimistapajakso'),
);

export const MigriSuoritus = Type.Object(
  {
    koulutusmoduuli: SuorituksenKoulutusmoduuli,
    arviointi: opt(Type.Array(Arviointi)),
    vahvistus: opt(Type.Object({ päivä: Paiva }, closed('MigriVahvistus'))),
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
  closed('MigriSuoritus'),
);
export type MigriSuoritus = Static<typeof MigriSuoritus>;

export const MigriOpiskeluoikeus = Type.Object(
  {
    oid: opt(Type.String({ pattern: '^1\\.2\\.246\\.562\\.15\\.\\d{11}$' })),
    aikaleima: opt(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$' })),
    oppilaitos: opt(Type.Object({ nimi: opt(LocalizedString) }, closed('MigriOppilaitos'))),
    tila: Type.Object(
      {
        opiskeluoikeusjaksot: Type.Array(
          Type.Object({ alku: Paiva, tila: Koodistokoodiviite }, closed('MigriOpiskeluoikeusJakso')),
        ),
      },
      closed('MigriOpiskeluoikeudenTila'),
    ),
    arvioituPäättymispäivä: opt(Paiva),
    alkamispäivä: opt(Paiva),
    päättymispäivä: opt(Paiva),
    tyyppi: Koodistokoodiviite,
    lisätiedot: opt(Lisatiedot),
    suoritukset: Type.Array(MigriSuoritus),
    luokittelu: opt(Type.Array(Koodistokoodiviite)),
  },
  closed('MigriOpiskeluoikeus'),
);
export type MigriOpiskeluoikeus = Static<typeof MigriOpiskeluoikeus>;

/** The whole answer of `POST …/migri/{hetu,oid}`. Source: koski MigriSchema.scala; claims KM-001…. */
export const MigriOppija = Type.Object(
  { henkilö: MigriHenkilo, opiskeluoikeudet: Type.Array(MigriOpiskeluoikeus) },
  closed('MigriOppija'),
);
export type MigriOppija = Static<typeof MigriOppija>;
