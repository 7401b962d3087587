import type { XmlElement as LibXmlElement, XmlNode } from 'libxml2-wasm';
import { ToolkitError } from '../toolkit-error.ts';
import type { XmlElement } from './xml-element.ts';

/**
 * Reads well-formed XML into plain elements. No network, no external entities; a document type declaration is refused,
 * as Koski's own parser refuses it. Throws ToolkitError `virta-xml-malformed` with the line.
 */
export const readXml = async (xml: string | Uint8Array, source: string): Promise<XmlElement> => {
  const {
    ParseOption,
    XmlDocument,
    XmlElement: Element,
    XmlText,
    XmlCData,
    XmlTreeNode,
  } = await import('libxml2-wasm');
  const safe = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NOCDATA;

  // A processing instruction is no tree node to the library, though it stands among its siblings.
  const nextOf = (node: XmlNode): XmlNode | null =>
    node instanceof XmlTreeNode ? node.next : node.get('following-sibling::node()[1]');

  const toElement = (element: LibXmlElement): XmlElement => {
    const children: XmlElement[] = [];
    let text = '';
    for (let node: XmlNode | null = element.firstChild; node; node = nextOf(node)) {
      if (node instanceof Element) {
        const child = toElement(node);
        children.push(child);
        text += child.text;
      } else if (node instanceof XmlText || node instanceof XmlCData) text += node.content;
    }
    const attributes: Record<string, string> = {};
    for (const attribute of element.attrs) if (attribute.prefix === '') attributes[attribute.name] = attribute.value;
    return { name: element.name, attributes, children, text, line: element.line };
  };

  let document: InstanceType<typeof XmlDocument>;
  try {
    document =
      typeof xml === 'string'
        ? XmlDocument.fromBuffer(new TextEncoder().encode(xml), { option: safe | ParseOption.XML_PARSE_IGNORE_ENC })
        : XmlDocument.fromBuffer(xml, { option: safe });
  } catch (error) {
    throw malformed(source, error);
  }
  try {
    if (document.dtd) throw malformed(source, new Error('a document type declaration (DOCTYPE) is not allowed'));
    return toElement(document.root);
  } finally {
    document.dispose();
  }
};

const malformed = (source: string, error: unknown): ToolkitError => {
  const detail = (error as { details?: readonly { line?: number; message?: string }[] }).details?.[0];
  const message = (detail?.message ?? (error instanceof Error ? error.message : String(error))).trim();
  const where = detail?.line ? `${source}, line ${detail.line}` : source;
  return new ToolkitError('virta-xml-malformed', `The XML can't be read: ${message}`, {
    where,
    next: 'Check that the file is complete, and that its encoding is the one its first line declares.',
    cause: error,
  });
};
