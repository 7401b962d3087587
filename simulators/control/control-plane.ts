import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { ToolkitError } from '#contracts';
import type { CasUser } from '../cas/index.ts';
import type { CallerDirectory } from '../koski-migri/luovutuspalvelu-client.ts';
import { answerChannel, publishAnswer } from '../platform/answer-channel.ts';
import type { FaultDesk } from '../platform/fault-desk.ts';
import type { Journal } from '../platform/journal.ts';
import type { Layered } from '../platform/layered.ts';
import type { LayeredRegister } from '../register/layered-register.ts';
import type { MaybePromise } from '../simulator.ts';
import { clockRoutes } from './clock-routes.ts';
import { directoryRoutes } from './directory-routes.ts';
import { faultRoutes } from './fault-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { personRoutes } from './person-routes.ts';
import { toProblem } from './problem.ts';
import type { ProviderStateDesk } from './provider-state-desk.ts';
import { providerStateRoutes } from './provider-state-routes.ts';
import { requestRoutes } from './request-routes.ts';
import { resetRoutes } from './reset-routes.ts';
import type { SettableClock } from './settable-clock.ts';

/** What the control plane steers, and who may steer it. */
export interface ControlPlaneSettings {
  readonly register: LayeredRegister;
  readonly faults: FaultDesk;
  readonly journal: Journal;
  readonly clock: SettableClock;
  /** Whom Koski knows. */
  readonly callers: Layered<CallerDirectory>;
  /** Who may log in to CAS. */
  readonly users: Layered<readonly CasUser[]>;
  readonly states: ProviderStateDesk;
  readonly version: string;
  /**
   * What every route but `GET /health` asks for: as a bearer token, or, for who can give no more than an address such as
   * `http://koeajo:<token>@127.0.0.1:8600`, as the password of HTTP Basic.
   */
  readonly token: string;
  /** Take identifiers that may belong to a real person; false unless told. */
  readonly allowRealIdentifiers?: boolean;
  /** More to reset, by the name that `POST /reset?what=` takes: `sessions` … */
  readonly resets?: Readonly<Record<string, () => MaybePromise<void>>>;
  /** Bytes of a request body; 64 MiB unless told. */
  readonly maxBodyBytes?: number;
}

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Path as hono writes it: `/persons/:oid`. */
  readonly path: string;
  readonly answer: (context: Context) => MaybePromise<Response>;
}

/**
 * The toolkit's own API beside the simulated ones: persons, faults, callers, provider states, clock, journal, reset. Described in
 * `contracts/openapi/control-plane`; errors are `application/problem+json` with `code`, `where` and `next`.
 */
export const createControlPlane = (settings: ControlPlaneSettings): ((request: Request) => Promise<Response>) => {
  const app = new Hono();
  const routes = [
    ...healthRoutes(settings),
    ...personRoutes(settings),
    ...resetRoutes(settings),
    ...clockRoutes(settings),
    ...faultRoutes(settings),
    ...directoryRoutes(settings),
    ...providerStateRoutes(settings),
    ...requestRoutes(settings),
  ];
  const isToken = tokenCheck(settings.token);
  app.use(async ({ req }, next) => {
    const isOpen = req.method === 'GET' && req.path === '/health';
    if (!isOpen && !isToken(req.header('authorization'))) throw tokenMissing();
    await next();
  });
  for (const { method, path, answer } of routes) app.on(method, path, answer);
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
    app.all(path, ({ req }) => problemResponse(methodNotAllowed(req.method, req.path, methods), methods));
  }
  app.notFound(({ req }) => problemResponse(routeUnknown(req.path)));
  app.onError((error) => problemResponse(error));
  return async (request) => {
    const response = await app.fetch(request);
    if (answerChannel.hasSubscribers) await publish(request, response.clone());
    return response;
  };
};

const publish = async ({ method, url }: Request, response: Response): Promise<void> => {
  const body = await response.text();
  publishAnswer(() => ({
    api: 'control-plane',
    method,
    path: url.slice(url.indexOf('/', 8)),
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body,
    isBent: false,
  }));
};

const problemResponse = (error: unknown, allow?: readonly string[]): Response => {
  const problem = toProblem(error);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      ...(allow === undefined ? {} : { allow: allow.join(', ') }),
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer realm="koeajo"' } : {}),
    },
  });
};

const tokenCheck = (token: string): ((authorization: string | undefined) => boolean) => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(token);
  return (authorization = '') => {
    const [, bearer] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    const given = bearer ?? basicPassword(authorization);
    return given !== undefined && timingSafeEqual(digest(given), expected);
  };
};

const basicPassword = (authorization: string): string | undefined => {
  const [, encoded] = /^Basic +(\S+)$/i.exec(authorization) ?? [];
  return encoded === undefined ? undefined : /:(.*)$/s.exec(Buffer.from(encoded, 'base64').toString())?.[1];
};

const tokenMissing = () =>
  new ToolkitError('token-missing', 'The request has no `Authorization: Bearer <token>` with the right token.', {
    next: 'Use the token that was printed when the simulators started; http://koeajo:<token>@… will do as well.',
  });

const methodNotAllowed = (method: string, path: string, methods: readonly string[]) =>
  new ToolkitError('method-not-allowed', `${path} has no ${method}.`, { next: `Use ${methods.join(', ')}.` });

const routeUnknown = (path: string) =>
  new ToolkitError('route-unknown', `The control plane has no ${path}.`, {
    next: 'GET /openapi.json lists the routes. The simulated APIs answer on their own ports.',
  });
