import { type Ratkaisupyynto, validateRatkaisupyynto } from '#contracts';
import { listen } from '#simulators';
import type { RegisterAccess } from '../subjects/subject.ts';
import { careless } from './careless.ts';
import { createReferenceFlow } from './reference-flow.ts';

export interface ReferenceFlowOptions {
  readonly registers: RegisterAccess;
  /** 0, or nothing, takes any free one. */
  readonly port?: number;
  /** `127.0.0.1` unless told. */
  readonly host?: string;
  /** `careless` has one bug; `reference` unless told. */
  readonly kind?: 'reference' | 'careless';
}

export interface RunningReferenceFlow {
  /** What to give to `koeajo run --subject`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the reference flow: `POST /ratkaisut`, 200 with a Ratkaisu, 400 with a problem for what is no Ratkaisupyynto.
 * Throws what `listen` throws: ToolkitError `port-in-use` …
 */
export const startReferenceFlow = async (options: ReferenceFlowOptions): Promise<RunningReferenceFlow> => {
  const { registers, port = 0, host = '127.0.0.1', kind = 'reference' } = options;
  const flow = createReferenceFlow(registers, kind === 'careless' ? careless : {});
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST' || new URL(request.url).pathname !== '/ratkaisut')
      return problem(404, 'There is only POST /ratkaisut.');
    const pyynto: unknown = await request.json().catch(() => undefined);
    const [issue] = validateRatkaisupyynto(pyynto);
    if (issue) return problem(400, `Not a Ratkaisupyynto: ${issue.path} ${issue.message}`);
    return Response.json(await flow.decide(pyynto as Ratkaisupyynto, { signal: request.signal }));
  };
  const listener = await listen(answer, { host, port });
  return {
    url: listener.url,
    close: async () => {
      await listener.close();
      await flow.close();
    },
  };
};

const problem = (status: number, detail: string): Response =>
  Response.json({ detail }, { status, headers: { 'content-type': 'application/problem+json' } });
