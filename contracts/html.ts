/** Text that is already HTML. */
export interface Html {
  readonly html: string;
}

/** HTML in which everything that isn't HTML itself is escaped; for text and for attributes in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | number | Html)[]): Html => ({
  html: parts.reduce((text, part, index) => `${text}${toHtml(values[index - 1])}${part}`),
});

/** Pieces of HTML, one after another. */
export const joinHtml = (pieces: readonly Html[]): Html => ({ html: pieces.map((piece) => piece.html).join('') });

const toHtml = (value: string | number | Html = ''): string =>
  typeof value === 'object' ? value.html : String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
