import type { PersonDocuments } from '#contracts';
import { spoilHenkilo } from '../anomalies/index.ts';
import type { Student } from '../student.ts';
import { toHakutoiveet } from '../valintarekisteri-migri/to-hakutoiveet.ts';
import { toVirtaRecord } from '../virta/to-virta-record.ts';

/**
 * Everything that the registers hold of the student. VIRTA finds its record by the person's OID, by the linked ones and
 * by the hetu, the present one or an earlier one; without a right it has no record at all.
 */
export const toPersonDocuments = (student: Student): PersonDocuments => {
  const { henkilo, opiskeluoikeudet, toinenAste } = student;
  const hetut = [...(henkilo.hetu === undefined ? [] : [henkilo.hetu]), ...henkilo.vanhatHetut];
  const avaimet = [henkilo.oid, ...henkilo.linkitetytOidit, ...hetut];
  return {
    henkilo: spoilHenkilo(henkilo, student.traits.anomaly),
    virta: opiskeluoikeudet.length === 0 ? [] : [{ avaimet, record: toVirtaRecord(student) }],
    koski: toinenAste === undefined ? [] : [toinenAste.opiskeluoikeus],
    ...(toinenAste?.ylioppilastutkinto && { ylioppilastutkinto: toinenAste.ylioppilastutkinto }),
    hakutoiveet: toHakutoiveet(student),
  };
};
