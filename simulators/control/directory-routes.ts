import Type, { type TSchema } from 'typebox';
import { ToolkitError } from '#contracts';
import { koskiRoles } from '../koski-migri/luovutuspalvelu-client.ts';
import { createShapeCheck, type ShapeCheck } from '../register/check-shape.ts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';
import { readJson } from './read-body.ts';

/** Who is known: Koski's client list and directory of users, and the users of CAS. Sessions go on as they are. */
export const directoryRoutes = ({ callers, users, maxBodyBytes }: ControlPlaneSettings): readonly Route[] => [
  { method: 'GET', path: '/callers', answer: ({ json }) => json({ callers: callers.current().clients }) },
  ...memberRoutes({
    path: '/callers/:subjectDn',
    key: 'subjectDn',
    check: checkCaller,
    code: 'caller-unknown',
    members: () => callers.bottom().clients,
    replace: (clients) => callers.set({ ...callers.bottom(), clients }),
    maxBodyBytes,
  }),
  {
    method: 'GET',
    path: '/users',
    answer: ({ json }) => json({ koski: callers.current().users, cas: users.current() }),
  },
  ...memberRoutes({
    path: '/users/koski/:username',
    key: 'username',
    check: checkKoskiUser,
    code: 'user-unknown',
    members: () => callers.bottom().users,
    replace: (koskiUsers) => callers.set({ ...callers.bottom(), users: koskiUsers }),
    maxBodyBytes,
  }),
  ...memberRoutes({
    path: '/users/cas/:username',
    key: 'username',
    check: checkCasUser,
    code: 'user-unknown',
    members: users.bottom,
    replace: users.set,
    maxBodyBytes,
  }),
];

const checkOf = <T extends TSchema>(schema: T, example: string) =>
  createShapeCheck(schema, `The body is such as ${example}; the name stands in the path.`);

const closed = { additionalProperties: false };
const texts = Type.Array(Type.String());

const checkCaller = checkOf(
  Type.Object({ ips: texts, user: Type.String() }, closed),
  '{"ips": ["127.0.0.1"], "user": "Migri"}',
);
const checkKoskiUser = checkOf(
  Type.Object({ oid: Type.String(), roles: Type.Array(Type.Enum([...koskiRoles])) }, closed),
  '{"oid": "1.2.246.562.98.10000003013", "roles": ["MIGRI"]}',
);
const checkCasUser = checkOf(
  Type.Object({ password: Type.String(), oidHenkilo: Type.String(), roles: texts }, closed),
  '{"password": "koeajo", "oidHenkilo": "1.2.246.562.98.10000001015", "roles": ["ROLE_APP_SIJOITTELU_READ"]}',
);

interface Members<K extends string, T> {
  readonly path: string;
  /** The property that names a member, and the parameter of the path. */
  readonly key: K;
  readonly check: ShapeCheck<Omit<T, K>>;
  readonly code: 'caller-unknown' | 'user-unknown';
  readonly members: () => readonly T[];
  readonly replace: (members: readonly T[]) => void;
  readonly maxBodyBytes: number | undefined;
}

/** PUT takes the place of the member with the name, or comes last; DELETE takes every member with it away. */
const memberRoutes = <K extends string, T extends Readonly<Record<K, string>>>(of: Members<K, T>): readonly Route[] => {
  const { path, key, check, code, members, replace, maxBodyBytes } = of;
  const others = (name: string) => members().filter((member) => member[key] !== name);
  return [
    {
      method: 'PUT',
      path,
      answer: async ({ req, json }) => {
        const name = req.param(key) ?? '';
        const member = { [key]: name, ...check(await readJson(req.raw, maxBodyBytes), 'request body') } as T;
        const place = members().findIndex((known) => known[key] === name);
        replace(others(name).toSpliced(place < 0 ? members().length : place, 0, member));
        return json(member, place < 0 ? 201 : 200);
      },
    },
    {
      method: 'DELETE',
      path,
      answer: ({ req, body }) => {
        const name = req.param(key) ?? '';
        if (others(name).length === members().length) throw memberUnknown(code, name);
        replace(others(name));
        return body(null, 204);
      },
    },
  ];
};

const memberUnknown = (code: Members<string, unknown>['code'], name: string) =>
  new ToolkitError(code, `Nobody is known as “${name}”.`, {
    next: `GET ${code === 'caller-unknown' ? '/callers' : '/users'} lists who is.`,
  });
