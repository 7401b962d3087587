import type { XmlElement as LibXmlElement, XmlNode } from 'libxml2-wasm';
import { ToolkitError } from '../toolkit-error.ts';

/** An element of an XML Schema, by its local name. */
export interface XsdNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XsdNode[];
  readonly text: string;
  /** The comment on the same line behind it; empty without one. */
  readonly comment: string;
}

/** Reads one file of an XML Schema; those it includes are not followed. Throws ToolkitError `schema-malformed` with the line. */
export const readXsd = async (content: Uint8Array, source: string): Promise<XsdNode> => {
  const { ParseOption, XmlDocument, XmlElement, XmlComment, XmlText, XmlTreeNode } = await import('libxml2-wasm');

  // A processing instruction is no tree node to the library, though it stands among its siblings.
  const nextOf = (node: XmlNode): XmlNode | null =>
    node instanceof XmlTreeNode ? node.next : node.get('following-sibling::node()[1]');

  const toNode = (element: LibXmlElement): XsdNode => {
    const children: XsdNode[] = [];
    let text = '';
    let line = 0;
    for (let node: XmlNode | null = element.firstChild; node; node = nextOf(node)) {
      const last = children.at(-1);
      if (node instanceof XmlElement) {
        children.push(toNode(node));
        line = node.line;
      } else if (node instanceof XmlText) text += node.content;
      else if (node instanceof XmlComment && last?.comment === '' && line === node.line)
        children[children.length - 1] = { ...last, comment: node.content.trim() };
    }
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    return { name: element.name, attributes, children, text, comment: '' };
  };

  let document: InstanceType<typeof XmlDocument>;
  try {
    document = XmlDocument.fromBuffer(content, {
      option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NOCDATA,
    });
  } catch (error) {
    const { line, message } =
      (error as { details?: readonly { line?: number; message?: string }[] }).details?.[0] ?? {};
    throw new ToolkitError('schema-malformed', `The XML can't be read: ${(message ?? String(error)).trim()}`, {
      where: line === undefined ? source : `${source}, line ${line}`,
      next: 'Check that the file is complete.',
      cause: error,
    });
  }
  try {
    return toNode(document.root);
  } finally {
    document.dispose();
  }
};
