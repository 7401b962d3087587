import Type, { type Static } from 'typebox';
import { closed, type Frozen, list, opt, optText, text } from './schema-parts.ts';
import { VirtaLaajuus, VirtaNimi, VirtaOrganisaatio } from './virta-common.ts';

/** One of the schema's grades, or `Muu`: a grade on a school's own scale. */
export const VirtaArvosana = Type.Union(
  [
    Type.Object(
      {
        laji: Type.Enum(['Viisiportainen', 'Hyvaksytty', 'Tutkielma', 'ToinenKotimainen', 'Naytetyo', 'EiKaytossa']),
        teksti: text,
      },
      { additionalProperties: false },
    ),
    Type.Object({ laji: Type.Literal('tuntematon'), teksti: text }, { additionalProperties: false }),
    Type.Object(
      {
        laji: Type.Literal('Muu'),
        koodi: text,
        asteikkoAvain: text,
        asteikonNimi: optText,
        asteikko: list(
          Type.Object(
            { avain: text, koodi: text, nimi: optText, laskennallinenArvo: optText },
            closed('VirtaAsteikonArvosana', "One grade of a school's own scale."),
          ),
        ),
      },
      { additionalProperties: false },
    ),
  ],
  { $id: 'VirtaArvosana', description: "A grade on one of the national scales, or (Muu) on a school's own scale." },
);
export type VirtaArvosana = Frozen<Static<typeof VirtaArvosana>>;

export const VirtaOpintosuoritus = Type.Object(
  {
    avain: text,
    opiskelijaAvain: text,
    opiskeluoikeusAvain: optText,
    koulutusmoduulitunniste: text,
    suoritusPvm: optText,
    laajuus: opt(VirtaLaajuus),
    arvosana: opt(VirtaArvosana),
    myontaja: optText,
    organisaatiot: list(VirtaOrganisaatio),
    /** 1 degree, 2 other, 3 not counted, 4 internal. */
    laji: optText,
    nimet: list(VirtaNimi),
    kieli: optText,
    koulutuskoodi: optText,
    koulutusalat: list(text),
    /** Keys of the attainments that this one contains. */
    sisaltyvatAvaimet: list(text),
    hyvaksilukuPvm: optText,
    luokittelut: list(text),
    patevyydet: list(text),
    opinnaytetyo: optText,
    /** Absent in a valid document, as that of a right is. */
    muualla: opt(
      Type.Object(
        { siirtoOpiskelija: optText, myontajat: optText },
        closed(
          'VirtaOpintosuoritusMuualla',
          'What stands in the attainment where the schema of VIRTA has no place for it, but Koski finds it: the text of a SiirtoOpiskelija, those of several Myontaja put together.',
        ),
      ),
    ),
  },
  closed('VirtaOpintosuoritus', 'An attainment: laji 1 degree, 2 other, 3 not counted, 4 internal.'),
);
export type VirtaOpintosuoritus = Frozen<Static<typeof VirtaOpintosuoritus>>;
