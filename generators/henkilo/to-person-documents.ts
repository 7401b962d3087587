import type { PersonDocuments } from '#contracts';
import type { Student } from '../student.ts';
import { toHakutoiveet } from '../valintarekisteri-migri/to-hakutoiveet.ts';
import { toVirtaRecord } from '../virta/to-virta-record.ts';

/**
 * Everything that the registers hold of the student. VIRTA finds its record by the person's OID, by the linked ones and
 * by the hetu; without a right it has no record at all.
 */
export const toPersonDocuments = (student: Student): PersonDocuments => {
  const { henkilo, opiskeluoikeudet, toinenAste } = student;
  const avaimet = [henkilo.oid, ...henkilo.linkitetytOidit, ...(henkilo.hetu === undefined ? [] : [henkilo.hetu])];
  return {
    henkilo,
    virta: opiskeluoikeudet.length === 0 ? [] : [{ avaimet, record: toVirtaRecord(student) }],
    koski: toinenAste === undefined ? [] : [toinenAste.opiskeluoikeus],
    hakutoiveet: toHakutoiveet(student),
  };
};
