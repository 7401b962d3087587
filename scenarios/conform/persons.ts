import type { PersonDocuments } from '#contracts';
import { generateStudent, type StudentTraits, stream, toPersonDocuments } from '#generators';

/** Invented persons that rules need; a provider has them when its control plane took them. */
export interface ConformPersons {
  /** Rights in VIRTA, an accepted option, a hetu that replaced another, and two linked OIDs. */
  readonly student: PersonDocuments;
  /** A year of studies in VIRTA, an accepted option and a hetu. */
  readonly other: PersonDocuments;
  /** Comes for the first time: a right in VIRTA, an accepted option, and no hetu yet. */
  readonly applicant: PersonDocuments;
  /** Rights in Koski itself and a matriculation examination. */
  readonly lukiolainen: PersonDocuments;
  /** A Finnish citizen besides, with an accepted option. */
  readonly finn: PersonDocuments;
  /** Nothing in any register, and a linked OID. */
  readonly nobody: PersonDocuments;
  /** Studies, but none that Migri gets. */
  readonly unseen: PersonDocuments;
  /** VIRTA has something that Koski can't read. */
  readonly unreadable: PersonDocuments;
  /** An accepted option of an inactivated application. */
  readonly inactivated: PersonDocuments;
}

/** The same persons for the same `seed` and `now` (`YYYY-MM-DD`). */
export const generateConformPersons = ({
  seed,
  now,
}: {
  readonly seed: string;
  readonly now: string;
}): ConformPersons => {
  const draw = (name: string, traits: StudentTraits): PersonDocuments =>
    toPersonDocuments(generateStudent(stream(seed).fork('conform').fork(name), traits, { now }));
  const lukiolainen = draw('lukiolainen', { laji: 'lukio', hetu: 'artificial' });
  const inactivated = draw('inactivated', {});
  return {
    student: draw('student', { hetu: 'vaihtunut', linkitettyja: 2 }),
    other: draw('other', { hetu: 'artificial', tutkinto: 'alempi', vaihe: 'jatkava' }),
    applicant: draw('applicant', {}),
    lukiolainen,
    finn: draw('finn', { kaksoiskansalaisuus: true }),
    nobody: draw('nobody', { virta: 'ei-oikeutta', valintarekisteri: 'ei-hakemusta', linkitettyja: 1 }),
    unseen: toUnseen(draw('unseen', { laji: 'lukio', hetu: 'artificial' })),
    unreadable: draw('unreadable', { anomaly: 'a-right-has-an-unknown-state' }),
    inactivated: {
      ...inactivated,
      hakutoiveet: inactivated.hakutoiveet.map((toive) => ({ ...toive, hakemusPassivoitu: true })),
    },
  };
};

/** Single subjects of general upper secondary school do not reach Migri (KM-079, KM-080). */
const toUnseen = ({ henkilo, koski }: PersonDocuments): PersonDocuments => ({
  henkilo,
  virta: [],
  hakutoiveet: [],
  koski: koski.map((right) => ({
    ...right,
    suoritukset: right.suoritukset.map((suoritus) => ({
      ...suoritus,
      tyyppi: { ...suoritus.tyyppi, koodiarvo: 'lukionoppiaineenoppimaara' },
    })),
  })),
});
