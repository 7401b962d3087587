import type { PersonDocuments, VirtaRecord } from '#contracts';
import { inIlmoittautumiset, inOpiskeluoikeudet, inVirta } from './change-documents.ts';

type ChangeDocuments = (documents: PersonDocuments) => PersonDocuments;
type Opiskeluoikeus = VirtaRecord['opiskeluoikeudet'][number];
type Ilmoittautuminen = VirtaRecord['lukukausiIlmoittautumiset'][number];
type Opintosuoritus = VirtaRecord['opintosuoritukset'][number];

/** A unit that was passed: credits as VIRTA writes them (`44.9`), the day, and units that it consists of. */
export interface Passed {
  /** Absent: the parts tell. */
  readonly op?: string;
  readonly paiva: string;
  readonly parts?: readonly Passed[];
  /** The unit was passed elsewhere, and transferred on this day. */
  readonly hyvaksiluettu?: string;
}

/** The changes, one after another. */
export const all =
  (...changes: readonly ChangeDocuments[]): ChangeDocuments =>
  (documents) =>
    changes.reduce((changed, change) => change(changed), documents);

/** The states of every right in VIRTA, each from its day. */
export const inStates = (...tilat: readonly (readonly [alkuPvm: string, koodi: string])[]): ChangeDocuments =>
  inOpiskeluoikeudet((oikeus) => ({ ...oikeus, tilat: tilat.map(([alkuPvm, koodi]) => ({ alkuPvm, koodi })) }));

/** One more right beside the first one in VIRTA, and like it but for this. */
export const alsoRight = (change: Partial<Opiskeluoikeus>): ChangeDocuments =>
  inVirta((record) => {
    const [first] = record.opiskeluoikeudet;
    if (first === undefined) return record;
    const added = { ...first, avain: `${first.avain}-2`, lukuvuosiMaksut: [], ...change };
    return { ...record, opiskeluoikeudet: [...record.opiskeluoikeudet, added] };
  });

/** One more enrolment in VIRTA, like the first one but for this; nothing is paid with it unless said. */
export const alsoEnrolled = (change: Partial<Ilmoittautuminen>): ChangeDocuments =>
  inVirta((record) => {
    const [first] = record.lukukausiIlmoittautumiset;
    if (first === undefined) return record;
    const { lukuvuosiMaksu: _, ...enrolment } = first;
    return { ...record, lukukausiIlmoittautumiset: [...record.lukukausiIlmoittautumiset, { ...enrolment, ...change }] };
  });

/**
 * A change of school: from this day on there is a right of the same kind at the other one, where the later terms are
 * enrolled for and paid; the first right has ended in this state.
 */
export const moved = (to: string, paiva: string, tila: '5' | '6'): ChangeDocuments =>
  all(
    inOpiskeluoikeudet((oikeus) => ({
      ...oikeus,
      tilat: [...oikeus.tilat, { alkuPvm: paiva, koodi: tila }],
      lukuvuosiMaksut: oikeus.lukuvuosiMaksut.filter(({ alkuPvm = '' }) => alkuPvm < paiva),
    })),
    alsoRight({ myontaja: to, tilat: [{ alkuPvm: paiva, koodi: '1' }] }),
    inIlmoittautumiset((one) =>
      (one.alkuPvm ?? '') < paiva ? one : { ...one, myontaja: to, opiskeluoikeusAvain: `${one.opiskeluoikeusAvain}-2` },
    ),
  );

/** What was passed in VIRTA under the first right, or under the one with this place in the list, is this and no more. */
export const passed = (units: readonly Passed[], right = 0): ChangeDocuments =>
  inVirta((record) => {
    const oikeus = record.opiskeluoikeudet[right];
    if (oikeus === undefined) return record;
    const others = record.opintosuoritukset.filter(({ opiskeluoikeusAvain }) => opiskeluoikeusAvain !== oikeus.avain);
    const own = units.flatMap((unit, index) => toOpintosuoritukset(oikeus, unit, `${oikeus.avain}-P${index + 1}`));
    return { ...record, opintosuoritukset: [...others, ...own] };
  });

const toOpintosuoritukset = (
  oikeus: Opiskeluoikeus,
  { op, paiva, parts = [], hyvaksiluettu }: Passed,
  avain: string,
): readonly Opintosuoritus[] => {
  const partsOf = parts.map((part, index) => toOpintosuoritukset(oikeus, part, `${avain}-${index + 1}`));
  return [
    {
      avain,
      opiskelijaAvain: oikeus.opiskelijaAvain,
      opiskeluoikeusAvain: oikeus.avain,
      koulutusmoduulitunniste: avain,
      suoritusPvm: paiva,
      arvosana: { laji: 'Viisiportainen', teksti: '3' },
      organisaatiot: [],
      laji: '2',
      nimet: [{ kieli: 'en', teksti: 'A unit' }],
      kieli: 'en',
      koulutusalat: [],
      sisaltyvatAvaimet: partsOf.flatMap(([part]) => part?.avain ?? []),
      luokittelut: [],
      patevyydet: [],
      ...(oikeus.myontaja === undefined ? {} : { myontaja: oikeus.myontaja }),
      ...(op === undefined ? {} : { laajuus: { opintopiste: op } }),
      ...(hyvaksiluettu === undefined ? {} : { hyvaksilukuPvm: hyvaksiluettu }),
    },
    ...partsOf.flat(),
  ];
};
