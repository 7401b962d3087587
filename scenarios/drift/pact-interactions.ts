import { exampleOf, type Interaction, type InteractionBody, pacts } from '#contracts';

/** What an interaction of a pact matches on, its templates as examples. */
export interface DriftInteraction {
  /** `migri → koski: …` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly responseBody?: unknown;
}

/** Every interaction of the committed pacts. */
export const createDriftInteractions = (): readonly DriftInteraction[] =>
  pacts.flatMap(({ consumer, provider, interactions }) =>
    interactions.map(({ description, request, response }: Interaction) => ({
      name: `${consumer} → ${provider}: ${description}`,
      method: request.method,
      path: String(exampleOf(request.path)),
      ...toBody('requestBody', request.body),
      status: response.status,
      ...toBody('responseBody', response.body),
    })),
  );

const toBody = <Name extends string>(name: Name, body: InteractionBody | undefined): { [N in Name]?: unknown } => {
  if (body === undefined) return {};
  const template = 'json' in body ? body.json : 'form' in body ? body.form : body.text;
  return { [name]: exampleOf(template) } as { [N in Name]?: unknown };
};
