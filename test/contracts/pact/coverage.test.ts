import { describe, expect, test } from 'vitest';
import {
  exampleOf,
  type Interaction,
  type InteractionBody,
  ilmoittautuminenTilat,
  type JsonValue,
  koskiKoodistot,
  lukuvuosimaksut,
  maksuvelvollisuudet,
  mismatches,
  openApiDocument,
  type Provider,
  valintaTilat,
  vastaanottoTilat,
} from '#contracts';
import { inexpressible } from './inexpressible.ts';
import { allInteractions, marksOf } from './templates.ts';

interface Documented {
  readonly provider: Provider;
  readonly method: string;
  readonly path: string;
  readonly status: string;
  /** Name of the example; none when the answer has no body. */
  readonly name?: string;
  readonly body?: unknown;
}

const documents = { koski: 'koski-migri', valintarekisteri: 'valintarekisteri-migri' } as const;

/** Every answer that the OpenAPI documents give, those of one status apart by their examples. */
const documented: readonly Documented[] = (['koski', 'valintarekisteri'] as const).flatMap((provider) =>
  Object.entries(openApiDocument(documents[provider]).paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, { content = {} }]): readonly Documented[] => {
        const operation = { provider, method: method.toUpperCase(), path, status };
        const examples = Object.values(content as Readonly<Record<string, { readonly examples: Examples }>>).flatMap(
          (media) => Object.entries(media.examples ?? {}),
        );
        if (status < '300' || examples.length === 0) return [operation];
        return examples.map(([name, { value }]) => ({ ...operation, name, body: value }));
      }),
    ),
  ),
);
type Examples = Readonly<Record<string, { readonly value: unknown }>>;

const idOf = ({ provider, method, path, status, name }: Documented): string =>
  [provider, method, path.split('/').slice(-2).join('/'), status, name].filter(Boolean).join(' ');

const isShownBy = (
  { provider, method, path, status, body }: Documented,
  { request, response, pact }: Interaction & { readonly pact: { readonly provider: Provider } },
): boolean =>
  pact.provider === provider &&
  (status === '405' || request.method === method) &&
  (status === 'default' || String(response.status) === status) &&
  // An unknown path is shown by one with a slash at its end.
  String(exampleOf(request.path))
    .replace(/\/$/, '')
    .replace(/\/(?:TGT|ST)-[^/]+$/, '/{ticket}') === path &&
  (body === undefined || isSameBody(body, response.body));

/** To the letter, but for whom and what it is about; or within what is relied on where the letter is not known. */
const isSameBody = (documented: unknown, body: InteractionBody | undefined): boolean => {
  if (body === undefined || 'form' in body) return false;
  const template = 'json' in body ? body.json : body.text;
  const isMatch = marksOf(template).length > 0 && mismatches(template, documented as JsonValue).length === 0;
  return isMatch || sameText(documented) === sameText(exampleOf(template));
};

/** The body of an answer with every person, ticket and address alike. */
const sameText = (body: unknown): string =>
  (typeof body === 'string' ? body : JSON.stringify(body))
    .replaceAll(/1\.2\.246\.562\.(?:24|98|198)\.\d{11}/g, '<oid>')
    .replaceAll(/(?:TGT|ST)-\w+-\w+-cas/g, '<ticket>');

describe('what the OpenAPI documents tell', () => {
  const missing = documented.filter((answer) => !allInteractions.some((one) => isShownBy(answer, one)));

  test('was read', () => {
    expect(documented.length).toBeGreaterThan(100);
  });

  test('is shown by an interaction, every answer of every operation, or it is told why none can', () => {
    expect(missing.map(idOf).filter((id) => inexpressibleOf(id) === undefined)).toEqual([]);
  });

  test('is not excused where an interaction shows it', () => {
    const used = new Set(missing.map(idOf).map(inexpressibleOf));
    expect(Object.keys(inexpressible).filter((id) => !used.has(id))).toEqual([]);
  });

  const inexpressibleOf = (id: string): string | undefined =>
    Object.keys(inexpressible).find((excuse) => new RegExp(`^${excuse}$`).test(id));
});

describe('every value', () => {
  const answers = allInteractions
    .filter(({ response }) => response.body && 'json' in response.body)
    .map(({ pact, response: { body } }) => ({
      provider: pact.provider,
      text: JSON.stringify(body && 'json' in body ? body.json : null),
    }));
  const isAnswered = (text: string) => answers.some((answer) => answer.text.includes(text));
  const isGiven = (text: string) => JSON.stringify(allInteractions.map(({ states }) => states)).includes(text);
  const codesOf = (koodisto: string) => (koskiKoodistot[koodisto]?.koodit ?? []).map(({ koodiarvo }) => koodiarvo);

  test.each([
    ['vastaanottoTila', vastaanottoTilat],
    ['ilmoittautuminenTila', ilmoittautuminenTilat],
    ['maksuvelvollisuus', maksuvelvollisuudet],
    ['lukuvuosimaksu', lukuvuosimaksut],
    ['koulutuksenAlkamiskausi', ['S', 'K']],
    ['valintaTila', ['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY']],
  ] as const)('of %s is answered', (field, values) => {
    expect(values.filter((value) => !isAnswered(`"${field}":"${value}"`))).toEqual([]);
  });

  test('of valintaTila is given, those that are never answered too', () => {
    expect(valintaTilat.filter((tila) => !isGiven(`"valintaTila":"${tila}"`))).toEqual([]);
  });

  test.each(['virtaopiskeluoikeudentila', 'virtalukukausiilmtila'] as const)('of %s is answered', (koodisto) => {
    const codes = codesOf(koodisto);
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((koodi) => !isAnswered(`{"koodiarvo":"${koodi}","koodistoUri":"${koodisto}"}`))).toEqual([]);
  });

  test.each([
    ['errorType', ['missingProperty', 'unexpectedProperty', 'unexpectedType']],
    ['expectedType', ['string', 'array', 'object']],
  ] as const)('of %s of a fault of the request is answered', (field, values) => {
    expect(values.filter((value) => !isAnswered(`"${field}":"${value}"`))).toEqual([]);
  });
});

test('a fee can be required or not, paid or not, in part, by a scholarship, and of several periods', () => {
  const paid = allInteractions
    .flatMap(({ states }) => states.flatMap(({ params }) => params.ilmoittautumisjaksot ?? []))
    .flatMap((jaksot) => JSON.stringify(jaksot));
  for (const part of ['"maksettu":true', '"maksettu":false', '"apuraha":', '"summa":']) {
    expect(
      paid.some((text) => text.includes(part)),
      part,
    ).toBe(true);
  }
  const counts = allInteractions.flatMap(({ states }) =>
    states.flatMap(({ params: { maksettavatLukuvuosimaksut: fees } }) => (Array.isArray(fees) ? fees.length : [])),
  );
  expect(new Set(counts)).toEqual(new Set([0, 1, 2]));
});
