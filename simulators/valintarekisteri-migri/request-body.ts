/**
 * The body as text, by the charset of the content type, else UTF-8; `undefined` when its bytes do not fit. A byte order
 * mark stays. Source: scalatra RichRequest.scala, ServletBase.scala.
 */
export const readBody = async (request: Request): Promise<string | undefined> => {
  const bytes = await request.arrayBuffer();
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers.get('content-type') ?? '') ?? [];
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
