import { type Interaction, type InteractionBody, isMark, type Mark, pacts, type Template } from '#contracts';

/** Every interaction with the pact that it belongs to. */
export const allInteractions = pacts.flatMap((pact) =>
  pact.interactions.map((interaction) => ({ ...interaction, pair: `${pact.consumer} → ${pact.provider}`, pact })),
);

/** The templates of an interaction, named by their place. */
export const templatesOf = ({ request, response }: Interaction): readonly (readonly [place: string, Template])[] => [
  ['path', request.path],
  ...Object.entries({ ...request.query, ...request.headers, ...response.headers }),
  ...ofBody('request', request.body),
  ...ofBody('response', response.body),
];

const ofBody = (place: string, body: InteractionBody | undefined): readonly (readonly [string, Template])[] => {
  if (body === undefined) return [];
  if ('json' in body) return [[place, body.json]];
  return [[place, 'form' in body ? body.form : body.text]];
};

/** Every mark within a template, those inside other marks too. */
export const marksOf = (template: Template): readonly Mark[] => {
  if (typeof template !== 'object' || template === null) return [];
  const inside = Object.values(template).flatMap((value) => marksOf(value as Template));
  return isMark(template) ? [template, ...inside] : inside;
};
