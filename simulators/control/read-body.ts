import { ToolkitError } from '#contracts';
import { parseJson } from '../register/parse-json.ts';

/** The body as bytes. Throws ToolkitError `body-too-large`. */
export const readBytes = async (request: Request, maxBytes = 64 * 2 ** 20): Promise<Uint8Array> => {
  const tooLarge = () =>
    new ToolkitError('body-too-large', `The body has more than ${maxBytes} bytes.`, {
      where: 'request body',
      next: 'Send it in several parts, or load a large set from a folder when the simulators start.',
    });
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The body as JSON, whatever its content type says, as `curl -d` sends it. Throws also what {@link parseJson} throws. */
export const readJson = async (request: Request, maxBytes?: number): Promise<unknown> =>
  parseJson(await readBytes(request, maxBytes), 'request body');
