import { type KoskiError, koskiErrors } from '#contracts';
import { inflate } from './content-encoding.ts';

/**
 * The request's body as text, or why Koski doesn't take it: 415 for anything but JSON in UTF-8, 400 for bytes that are
 * no UTF-8 or not compressed as they claim. Claims KM-005 to KM-008, KM-010.
 */
export const readRequestBody = async (request: Request): Promise<string | KoskiError> => {
  if (!isJsonInUtf8(request.headers.get('content-type'))) return koskiErrors.jsonOnly;
  const bytes = new Uint8Array(await request.arrayBuffer());
  try {
    return utf8.decode(inflate(bytes, request.headers.get('content-encoding')));
  } catch {
    return koskiErrors.malformedJson;
  }
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

// The media type is compared as it stands before the first semicolon: a space there is one too many.
const isJsonInUtf8 = (contentType: string | null): boolean => {
  if (contentType === 'application/json') return true;
  const [type, ...parameters] = contentType?.split(';') ?? [];
  if (type?.toLowerCase() !== 'application/json') return false;
  const charset = parameters.map((parameter) => charsetParameter.exec(parameter)?.[1]).find((value) => value);
  return charset === undefined || ['utf-8', 'utf8'].includes(charset.toLowerCase());
};

const charsetParameter = /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/i;
