import Type, { type Static } from 'typebox';
import { aikajakso, closed, type Frozen, list, opt, optText, text } from './schema-parts.ts';
import { VirtaAikajakso, VirtaLaajuus, VirtaNimi, VirtaOrganisaatio } from './virta-common.ts';

export const VirtaTila = Type.Object(
  { ...aikajakso, koodi: optText },
  closed('VirtaTila', 'A period of the right to study in one state, a code of virtaopiskeluoikeudentila.'),
);
export type VirtaTila = Frozen<Static<typeof VirtaTila>>;

export const VirtaJakso = Type.Object(
  {
    ...aikajakso,
    koulutusmoduulitunniste: optText,
    koulutuskoodi: optText,
    koulutuskunta: optText,
    koulutuskieli: optText,
    rahoituslahde: optText,
    patevyydet: list(text),
    luokittelut: list(text),
    nimet: list(VirtaNimi),
  },
  closed('VirtaJakso', 'What is studied in a period of the right to study: education, place, language and funding.'),
);
export type VirtaJakso = Frozen<Static<typeof VirtaJakso>>;

/** Required fee of a period, whole euros, scholarship included. */
export const VirtaMaksettavaLukuvuosiMaksu = Type.Object(
  { ...aikajakso, summa: optText },
  closed('VirtaMaksettavaLukuvuosiMaksu', 'The fee required for a period, in whole euros, scholarship included.'),
);
export type VirtaMaksettavaLukuvuosiMaksu = Frozen<Static<typeof VirtaMaksettavaLukuvuosiMaksu>>;

export const VirtaOpiskeluoikeus = Type.Object(
  {
    ...aikajakso,
    avain: text,
    opiskelijaAvain: text,
    tilat: list(VirtaTila),
    tyyppi: optText,
    myontaja: optText,
    organisaatiot: list(VirtaOrganisaatio),
    jaksot: list(VirtaJakso),
    ensisijaisuudet: list(VirtaAikajakso),
    liittyvatOpiskeluoikeusAvaimet: list(text),
    siirtoOpiskelija: opt(
      Type.Object(
        {
          siirtoPvm: text,
          lahdeOpiskeluoikeusAvain: optText,
          lukukausikertymat: list(
            Type.Object(
              { ilmoittautuminenTila: text, maara: text },
              closed('VirtaLukukausikertyma', 'How many terms were used in one state of registration.'),
            ),
          ),
        },
        closed('VirtaSiirtoOpiskelija', 'When and from which right a transfer student came.'),
      ),
    ),
    laajuus: opt(VirtaLaajuus),
    lukuvuosiMaksut: list(VirtaMaksettavaLukuvuosiMaksu),
    /** Absent in a valid document: Koski searches the whole right for these, so it finds them in odd places too. */
    muualla: opt(
      Type.Object(
        { hyvaksilukuPvm: optText, koulutusmoduulitunniste: optText, jaksot: opt(list(VirtaJakso)) },
        closed(
          'VirtaOpiskeluoikeusMuualla',
          'What stands in the right where the schema of VIRTA has no place for it, but Koski finds it: a day of credit transfer, all module identifiers put together, all periods with those inside others. Each absent unless it differs from what the schema allows.',
        ),
      ),
    ),
  },
  closed('VirtaOpiskeluoikeus', 'A right to study at one institution.'),
);
export type VirtaOpiskeluoikeus = Frozen<Static<typeof VirtaOpiskeluoikeus>>;

export const VirtaLukukausiIlmoittautuminen = Type.Object(
  {
    ...aikajakso,
    opiskelijaAvain: text,
    opiskeluoikeusAvain: optText,
    myontaja: optText,
    organisaatiot: list(VirtaOrganisaatio),
    tila: optText,
    ilmoittautumisPvm: optText,
    ylioppilaskuntaJasen: optText,
    ythsMaksu: optText,
    /** What has been paid: `maksettu` 1/0, `summa` by the student, `apuraha` by a scholarship, whole euros. */
    lukuvuosiMaksu: opt(
      Type.Object(
        { opiskeluoikeusAvain: optText, maksettu: optText, summa: optText, apuraha: optText },
        closed(
          'VirtaMaksettuLukuvuosiMaksu',
          'What has been paid of the fee: maksettu 1 or 0, summa by the student, apuraha by a scholarship, whole euros.',
        ),
      ),
    ),
  },
  closed('VirtaLukukausiIlmoittautuminen', 'Registration for a term: present or absent, and what has been paid of it.'),
);
export type VirtaLukukausiIlmoittautuminen = Frozen<Static<typeof VirtaLukukausiIlmoittautuminen>>;
