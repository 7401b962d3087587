import { exampleOf, type Interaction, type InteractionBody } from '#contracts';

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks as nobody's client would: the examples of the interaction, sent as they are. */
export const askPlainly = async (
  url: string,
  { request }: Pick<Interaction, 'request'>,
  send: typeof fetch = fetch,
): Promise<PlainAnswer> => {
  const query = new URLSearchParams(toTexts(request.query));
  const body = request.body && toBody(request.body);
  const response = await send(`${url}${exampleOf(request.path)}${query.size === 0 ? '' : `?${query}`}`, {
    method: request.method,
    headers: toTexts(request.headers),
    redirect: 'manual',
    ...(body === undefined ? {} : { body: Buffer.from(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** The body of an interaction's answer as a value: what JSON holds, or the text. */
export const bodyOf = (body: InteractionBody): unknown => ('json' in body ? exampleOf(body.json) : toBody(body));

const toBody = (body: InteractionBody): string => {
  if ('json' in body) return JSON.stringify(exampleOf(body.json));
  return 'form' in body ? new URLSearchParams(toTexts(body.form)).toString() : String(exampleOf(body.text));
};

const toTexts = (templates: Interaction['request']['headers'] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(templates).map(([name, template]) => [name, String(exampleOf(template))]));
