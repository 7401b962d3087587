import { ToolkitError } from '../toolkit-error.ts';
import { parseOpintosuoritus } from './parse-opintosuoritus.ts';
import { parseLiikkuvuusjakso, parseLukukausiIlmoittautuminen, parseOpiskelija } from './parse-opiskelija.ts';
import { parseOpiskeluoikeus } from './parse-opiskeluoikeus.ts';
import { readXml } from './read-xml.ts';
import type { VirtaRecord } from './virta-record.ts';
import { withinOf, type XmlElement } from './xml-element.ts';

/**
 * Reads a VIRTA answer: a SOAP envelope, or a bare `Virta`, `Opiskelija`, or one of the lists or items inside it.
 * Elements are found by local name anywhere in the document, as Koski finds them; namespaces don't matter (VI-005).
 * Attainments count only inside an `Opintosuoritukset` list, since Koski looks for them there.
 *
 * Throws ToolkitError `virta-xml-malformed` (with the line) and `not-a-virta-answer`; `where` names `source`.
 */
export const parseVirtaXml = async (xml: string | Uint8Array, source = 'VIRTA answer'): Promise<VirtaRecord> =>
  toVirtaRecord(await readXml(xml, source), source);

const toVirtaRecord = (root: XmlElement, source: string): VirtaRecord => {
  refuseOtherDocuments(root, source);
  return {
    opiskelijat: withinOf(root, 'Opiskelija').map(parseOpiskelija),
    opiskeluoikeudet: withinOf(root, 'Opiskeluoikeus').map(parseOpiskeluoikeus),
    lukukausiIlmoittautumiset: withinOf(root, 'LukukausiIlmoittautuminen').map(parseLukukausiIlmoittautuminen),
    opintosuoritukset: withinOf(root, 'Opintosuoritukset')
      .flatMap((list) => withinOf(list, 'Opintosuoritus'))
      .map(parseOpintosuoritus),
    liikkuvuusjaksot: withinOf(root, 'Liikkuvuusjakso').map(parseLiikkuvuusjakso),
  };
};

const virtaRoots = new Set([
  'virta',
  'opiskelijat',
  'opiskelija',
  'opiskeluoikeudet',
  'opiskeluoikeus',
  'lukukausiilmoittautumiset',
  'lukukausiilmoittautuminen',
  'opintosuoritukset',
  'opintosuoritus',
  'liikkuvuusjaksot',
  'liikkuvuusjakso',
]);

const refuseOtherDocuments = (root: XmlElement, source: string): void => {
  const name = root.name.toLowerCase();
  if (virtaRoots.has(name) || (name.startsWith('opiskelijan') && name.endsWith('response'))) return;
  const [fault] = name === 'envelope' ? withinOf(root, 'Fault') : [];
  if (fault) {
    const reason = fault.children.map((child) => child.text.trim()).join(' ');
    throw notVirta(source, `The SOAP answer is a fault: ${reason}`, 'Ask VIRTA again and save the answer itself.');
  }
  const body = name === 'envelope' ? root.children.find((child) => child.name === 'Body') : undefined;
  const answer = body?.children[0];
  const isEmpty = !answer || answer.children.length === 0;
  if (body && (isEmpty || answer.children.some((child) => virtaRoots.has(child.name.toLowerCase())))) return;
  throw notVirta(
    source,
    `The document element <${answer?.name ?? root.name}> is no VIRTA answer`,
    'Expected a SOAP answer of OpiskelijanKaikkiTiedot, or <Virta>, <Opiskelija>, <Opiskeluoikeudet> …',
  );
};

const notVirta = (source: string, message: string, next: string): ToolkitError =>
  new ToolkitError('not-a-virta-answer', message, { where: source, next });
