import { ToolkitError } from '#contracts';
import type { Fault } from '../platform/fault.ts';
import type { FaultDesk } from '../platform/fault-desk.ts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';
import { parseFault } from './parse-fault.ts';
import { readJson } from './read-body.ts';

export const faultRoutes = ({ faults, maxBodyBytes }: ControlPlaneSettings): readonly Route[] => [
  { method: 'GET', path: '/faults', answer: ({ json }) => json({ faults: faults.list() }) },
  {
    method: 'PUT',
    path: '/faults',
    answer: async ({ req, json }) => {
      const body = await readJson(req.raw, maxBodyBytes);
      const given: readonly unknown[] = Array.isArray(body) ? body : [body];
      const taken = new Set(given.map(idOf));
      const planned = given.map((value, index) =>
        parseFault(value, `fault ${index + 1}`, idOf(value) ?? freeId(taken)),
      );
      refuseDoubleIds(planned);
      faults.clear();
      for (const fault of planned) faults.plan(fault);
      return json({ faults: faults.list() });
    },
  },
  {
    method: 'POST',
    path: '/faults',
    answer: async ({ req, json }) => {
      const body = await readJson(req.raw, maxBodyBytes);
      const fault = parseFault(body, 'request body', idOf(body) ?? freeId(new Set(faults.list().map(({ id }) => id))));
      faults.plan(fault);
      return json(fault, 201, { location: `/faults/${encodeURIComponent(fault.id)}` });
    },
  },
  {
    method: 'DELETE',
    path: '/faults',
    answer: ({ body }) => {
      faults.clear();
      return body(null, 204);
    },
  },
  { method: 'GET', path: '/faults/:id', answer: ({ req, json }) => json(find(faults, req.param('id'))) },
  {
    method: 'PUT',
    path: '/faults/:id',
    answer: async ({ req, json }) => {
      const fault = parseFault(await readJson(req.raw, maxBodyBytes), 'request body', req.param('id'));
      const isNew = !faults.list().some(({ id }) => id === fault.id);
      faults.plan(fault);
      return json(fault, isNew ? 201 : 200);
    },
  },
  {
    method: 'DELETE',
    path: '/faults/:id',
    answer: ({ req, body }) => {
      faults.cancel(find(faults, req.param('id')).id);
      return body(null, 204);
    },
  },
];

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** The next of fault-1, fault-2 …, which is taken then. */
const freeId = (taken: Set<string | undefined>): string => {
  let count = 1;
  while (taken.has(`fault-${count}`)) count += 1;
  taken.add(`fault-${count}`);
  return `fault-${count}`;
};

const refuseDoubleIds = (faults: readonly Fault[]): void => {
  const double = faults.find(({ id }, index) => faults.findIndex((other) => other.id === id) !== index);
  if (!double) return;
  throw new ToolkitError('fault-twice', `Two of the faults have the id “${double.id}”.`, {
    where: 'request body',
    next: 'Give each an id of its own, or leave the ids out.',
  });
};

const find = (faults: FaultDesk, id: string | undefined) => {
  const fault = faults.list().find((planned) => planned.id === id);
  if (!fault) {
    throw new ToolkitError('fault-unknown', `No fault has the id “${id}”.`, { next: 'GET /faults lists them.' });
  }
  return fault;
};
