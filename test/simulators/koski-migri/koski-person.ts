import type { PersonDocuments } from '#contracts';
import { opiskeluoikeus, person, virta } from './koski-world.ts';

export const oid = '1.2.246.562.98.10000000011';
export const hetu = '010190-901R';
export const formerHetu = '020291-902F';
export const linked = '1.2.246.562.98.10000000012';

export const byOid = (asked = oid) => ['/oid', JSON.stringify({ oid: asked })] as const;
export const byHetu = (asked = hetu) => ['/hetu', JSON.stringify({ hetu: asked })] as const;

export const lukio = opiskeluoikeus('lukiokoulutus', 'lukionoppimaara');
export const ylioppilas = opiskeluoikeus('ylioppilastutkinto', 'ylioppilastutkinto');
export const everything: PersonDocuments = {
  ...person(oid, { hetu, vanhatHetut: [formerHetu], linkitetytOidit: [linked] }),
  koski: [lukio],
  virta: virta([oid]),
  ylioppilastutkinto: ylioppilas,
};
