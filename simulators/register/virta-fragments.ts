import { ToolkitError, type VirtaOpiskelija, type VirtaRecord } from '#contracts';
import type { Fragment } from './fragment.ts';
import { groupByShared } from './group-by-shared.ts';
import { isHenkiloOid, isHetu, isIdentifier } from './identifiers.ts';

/**
 * The persons of one VIRTA answer. `name` is the stem of the file: when it is a hetu or a person OID, the answer is
 * found by that alone, as in Koski's own mock folder; else by the identifiers inside. An answer about several students
 * who share no identifier is divided. Throws ToolkitError `student-unclear` when that can not be done.
 */
export const toVirtaFragments = (record: VirtaRecord, name: string, place: string): readonly Fragment[] => {
  const inside = identifiersIn(record.opiskelijat);
  if (isIdentifier(name)) {
    const others = trusted(inside, name).filter(isHetu(name) ? isHenkiloOid : () => true);
    const identifiers = [...others.filter(isHenkiloOid), name, ...others.filter(isHetu)];
    return [toFragment({ record, place, names: [name], identifiers, avaimet: [name] })];
  }
  const students = groupByShared(record.opiskelijat, (opiskelija) => {
    const identifiers = identifiersIn([opiskelija]);
    return identifiers.length > 0 ? identifiers : [opiskelija.avain];
  });
  if (students.length <= 1) {
    return [toFragment({ record, place, names: [name], identifiers: inside, avaimet: inside })];
  }
  const keys = students.map((group) => new Set(group.map(({ avain }) => avain)));
  refuseUnclearStudents(record, keys, place);
  return students.map((group, index) => {
    const identifiers = identifiersIn(group);
    const avain = group[0]?.avain ?? '';
    return toFragment({
      record: partOf(record, group, keys[index] ?? new Set()),
      place: `${place}, Opiskelija avain="${avain}"`,
      names: [`${name}#${avain}`],
      identifiers,
      avaimet: identifiers,
    });
  });
};

/** Complete hetut and person OIDs of students, OIDs first. */
export const identifiersIn = (opiskelijat: readonly VirtaOpiskelija[]): readonly string[] => [
  ...new Set([
    ...opiskelijat.map(({ kansallinenOppijanumero = '' }) => kansallinenOppijanumero).filter(isHenkiloOid),
    ...opiskelijat.map(({ henkilotunnus = '' }) => henkilotunnus).filter(isHetu),
  ]),
];

/** A file whose content contradicts its name is a copy made for another person: its content names nobody then. */
const trusted = (inside: readonly string[], name: string): readonly string[] => {
  const sameKind = inside.filter(isHetu(name) ? isHetu : isHenkiloOid);
  return sameKind.length === 0 || sameKind.includes(name) ? inside : [];
};

const toFragment = ({
  record,
  avaimet,
  ...rest
}: Pick<Fragment, 'place' | 'names' | 'identifiers'> & {
  readonly record: VirtaRecord;
  readonly avaimet: readonly string[];
}): Fragment => ({
  ...rest,
  henkilotiedot: toHenkilotiedot(record),
  virta: [{ avaimet, record }],
  koski: [],
  hakutoiveet: [],
});

/** Names as VIRTA's person answer gives them: of the first student that has both. */
const toHenkilotiedot = ({ opiskelijat }: VirtaRecord): NonNullable<Fragment['henkilotiedot']> => {
  const named = opiskelijat.find(({ etunimet, sukunimi }) => etunimet && sukunimi);
  const kansalaisuudet = opiskelijat.find((opiskelija) => opiskelija.kansalaisuudet.length > 0)?.kansalaisuudet;
  return { etunimet: named?.etunimet, sukunimi: named?.sukunimi, kansalaisuudet };
};

type StudentKeys = ReadonlySet<string>;

const refuseUnclearStudents = (record: VirtaRecord, keys: readonly StudentKeys[], place: string): void => {
  const { opiskelijat, ...lists } = record;
  const mentioned = new Set([
    ...opiskelijat.map(({ avain }) => avain),
    ...Object.values(lists).flatMap((list) => list.map(({ opiskelijaAvain }) => opiskelijaAvain)),
  ]);
  const unclear = [...mentioned].find((avain) => keys.filter((group) => group.has(avain)).length !== 1);
  if (unclear === undefined) return;
  throw new ToolkitError(
    'student-unclear',
    `The answer is about several students, and opiskelijaAvain “${unclear}” does not say which of them is meant.`,
    { where: place, next: 'Give each student a file of their own, or each Opiskelija an avain of its own.' },
  );
};

const partOf = (record: VirtaRecord, opiskelijat: readonly VirtaOpiskelija[], keys: StudentKeys): VirtaRecord => {
  const own = <T extends { readonly opiskelijaAvain: string }>(items: readonly T[]): readonly T[] =>
    items.filter(({ opiskelijaAvain }) => keys.has(opiskelijaAvain));
  return {
    opiskelijat,
    opiskeluoikeudet: own(record.opiskeluoikeudet),
    lukukausiIlmoittautumiset: own(record.lukukausiIlmoittautumiset),
    opintosuoritukset: own(record.opintosuoritukset),
    liikkuvuusjaksot: own(record.liikkuvuusjaksot),
  };
};
