import { ToolkitError } from '#contracts';
import type { JournalEntry } from '../platform/journal.ts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';
import { toShownEntry } from './mask-entry.ts';
import { toNearMisses } from './near-misses.ts';
import { instantIn, numberIn } from './query.ts';

/** The journal, newest last; identifiers are masked unless `?unmasked=true`. */
export const requestRoutes = ({ journal, register }: ControlPlaneSettings): readonly Route[] => [
  {
    method: 'GET',
    path: '/requests',
    answer: ({ req, json }) => {
      const query = req.query();
      const matching = journal.entries().filter(filterOf(query));
      const limit = numberIn(query, 'limit', 100);
      const requests = limit === 0 ? [] : matching.slice(-limit);
      return json({ total: matching.length, requests: requests.map((entry) => toShownEntry(entry, showIn(query))) });
    },
  },
  {
    method: 'DELETE',
    path: '/requests',
    answer: ({ body }) => {
      journal.clear();
      return body(null, 204);
    },
  },
  {
    method: 'GET',
    path: '/requests/near-misses',
    answer: ({ req, json }) => {
      const query = req.query();
      const matching = journal.entries().filter(filterOf(query));
      return json({
        nearMisses: toNearMisses(matching, register, { limit: numberIn(query, 'limit', 20), ...showIn(query) }),
      });
    },
  },
  {
    method: 'GET',
    path: '/requests/:id',
    answer: ({ req, json }) => {
      const entry = journal.entries().find(({ id }) => String(id) === req.param('id'));
      if (!entry) throw requestUnknown(req.param('id'));
      return json(toShownEntry(entry, showIn(req.query())));
    },
  },
];

type Query = Readonly<Record<string, string>>;

const filterOf = (query: Query): ((entry: JournalEntry) => boolean) => {
  const { person, simulator, endpoint } = query;
  const since = instantIn(query, 'since');
  return (entry) =>
    (person === undefined || entry.persons.includes(person)) &&
    (simulator === undefined || entry.simulator === simulator) &&
    (endpoint === undefined || entry.endpoint === endpoint) &&
    (since === undefined || entry.at >= since);
};

const showIn = ({ unmasked }: Query) => ({ unmasked: unmasked === 'true' });

const requestUnknown = (id: string | undefined) =>
  new ToolkitError('request-unknown', `The journal has no request ${id}.`, {
    next: 'GET /requests lists what it holds; the oldest requests give way to new ones.',
  });
