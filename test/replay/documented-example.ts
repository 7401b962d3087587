import { type OpenApiDocument, openApiDocument } from '#contracts';

type Api = 'koski-migri' | 'valintarekisteri-migri' | 'control-plane';

/** One answer that a document shows, and the request that its operation shows. */
export interface DocumentedExample {
  readonly api: Api;
  readonly method: string;
  readonly path: string;
  /** A number, or `default`. */
  readonly status: string;
  /** Of the example; `empty` where the document says that there is no body. */
  readonly name: string;
  readonly mediaType?: string;
  readonly value?: unknown;
  readonly headers: readonly (readonly [name: string, expected: unknown])[];
  /** The first body that the operation shows, as it is sent. */
  readonly request?: unknown;
}

export const idOf = ({ method, path, status, name }: DocumentedExample): string =>
  `${method} ${path} ${status} ${name}`;

interface Body {
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
  >;
  readonly headers?: Readonly<Record<string, object>>;
}

/** Every answer of a document, one for each example. */
export const documentedExamples = (api: Api): readonly DocumentedExample[] => {
  const document = openApiDocument(api);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { requestBody, responses }]) => {
      const request = firstExample(requestBody as Body | undefined);
      return Object.entries(responses).flatMap(([status, answer]): readonly DocumentedExample[] => {
        const { content, headers = {} } = answer as Body;
        const common = {
          api,
          method: method.toUpperCase(),
          path,
          status,
          headers: Object.entries(headers).map(([name, header]) => [name, constOf(header, document)] as const),
          ...(request === undefined ? {} : { request }),
        };
        if (content === undefined) return [{ ...common, name: 'empty' }];
        return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
          Object.entries(examples).map(([name, { value }]) => ({ ...common, name, mediaType, value })),
        );
      });
    }),
  );
};

const firstExample = (body: Body | undefined): unknown =>
  Object.values(Object.values(body?.content ?? {})[0]?.examples ?? {})[0]?.value;

/** What a header always is, where the document says it. */
const constOf = (header: object, document: OpenApiDocument): unknown => {
  const { $ref } = header as { readonly $ref?: string };
  const found = $ref === undefined ? header : document.components.headers?.[$ref.split('/').at(-1) ?? ''];
  return (found as { readonly schema?: { readonly const?: unknown } }).schema?.const;
};
