import { maskIdentifiers, type PersonDocuments, parseVirtaXml, ToolkitError } from '#contracts';
import { type DocumentRegister, identifiersOf } from '../register/document-register.ts';
import type { Fragment } from '../register/fragment.ts';
import { gatherPersons } from '../register/gather-persons.ts';
import { isIdentifier } from '../register/identifiers.ts';
import { mapAllInTurn } from '../register/map-all.ts';
import { parsePersonJson } from '../register/parse-person-json.ts';
import { refuseRealIdentifiers } from '../register/refuse-real-identifiers.ts';
import { identifiersIn, toVirtaFragments } from '../register/virta-fragments.ts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';
import { numberIn } from './query.ts';
import { readBytes, readJson } from './read-body.ts';

/**
 * Persons of the register, as JSON documents or VIRTA XML. A change that fails changes nothing. Who is there by a provider
 * state is shown, and is seen in the place of whoever is stored under the same identifiers meanwhile.
 */
export const personRoutes = ({
  register,
  maxBodyBytes,
  allowRealIdentifiers = false,
}: ControlPlaneSettings): readonly Route[] => [
  {
    method: 'GET',
    path: '/persons',
    answer: ({ req, json }) => {
      const offset = numberIn(req.query(), 'offset', 0);
      const limit = Math.min(numberIn(req.query(), 'limit', 100), mostAtOnce);
      const { total, persons } = register.page({ offset, limit });
      return json({ total, offset, persons: persons.map(toSummary) });
    },
  },
  {
    method: 'POST',
    path: '/persons',
    answer: async ({ req, json }) => {
      const body = await readJson(req.raw, maxBodyBytes);
      const items: readonly unknown[] = Array.isArray(body) ? body : [body];
      const fragments = await mapAllInTurn(items.entries(), ([index, item]) =>
        parsePersonJson(item, { place: `item ${index + 1}`, allowRealIdentifiers }),
      );
      const persons = gatherPersons(fragments);
      register.put(persons);
      return json({ persons: persons.map(toSummary) }, 201);
    },
  },
  {
    method: 'POST',
    path: '/persons/virta',
    answer: async ({ req, json }) => {
      const record = await parseVirtaXml(await readBytes(req.raw, maxBodyBytes), 'request body');
      const key = req.query('key') ?? '';
      if (!allowRealIdentifiers) refuseRealIdentifiers([key, ...identifiersIn(record.opiskelijat)], 'request body');
      const added = toVirtaFragments(record, key, 'request body');
      refuseNobody(added, key);
      const persons = gatherPersons([...earlierOf(added, register.bottom), ...added]);
      register.put(persons);
      return json({ persons: persons.map(toSummary) }, 201);
    },
  },
  {
    method: 'GET',
    path: '/persons/:oid',
    answer: ({ req, json }) => json(find(register, req.param('oid'))),
  },
  {
    method: 'PUT',
    path: '/persons/:oid',
    answer: async ({ req, json }) => {
      const oid = req.param('oid') ?? '';
      const body = await readJson(req.raw, maxBodyBytes);
      const fragment = await parsePersonJson(withOid(body, oid), { place: 'request body', allowRealIdentifiers });
      const [stored] = gatherPersons([fragment]);
      const isNew = register.bottom.findByOid(oid)?.henkilo.oid !== oid;
      if (stored) register.put(stored);
      return json(stored, isNew ? 201 : 200);
    },
  },
  {
    method: 'DELETE',
    path: '/persons/:oid',
    answer: ({ req, body }) => {
      const { oid } = find(register, req.param('oid')).henkilo;
      if (!register.remove(oid)) throw personOfState(oid);
      return body(null, 204);
    },
  },
];

/** Persons of a population are computed for each page. */
const mostAtOnce = 1000;

/** What a list says of a person: who, and how much there is. */
const toSummary = ({ henkilo, virta, koski, ylioppilastutkinto, hakutoiveet }: PersonDocuments) => ({
  henkilo,
  virta: virta.length,
  koski: koski.length,
  ylioppilastutkinto: ylioppilastutkinto !== undefined,
  hakutoiveet: hakutoiveet.length,
});

const find = (register: DocumentRegister, oid = ''): PersonDocuments => {
  const person = register.findByOid(oid);
  if (person) return person;
  throw new ToolkitError('person-unknown', `The register has nobody with the OID ${maskIdentifiers(oid)}.`, {
    where: '/persons/{oid}',
    next: 'GET /persons lists who is there.',
  });
};

const personOfState = (oid: string) =>
  new ToolkitError('person-of-state', `A provider state has put the person ${maskIdentifiers(oid)} here.`, {
    where: '/persons/{oid}',
    next: 'Tear the state down: GET /provider-states tells which ones hold.',
  });

/** The JSON of one person with the OID of the path, which it may leave out. */
const withOid = (body: unknown, oid: string): unknown => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const isDocuments = 'henkilo' in body && typeof body.henkilo === 'object' && body.henkilo !== null;
  const henkilo: object = isDocuments ? (body.henkilo as object) : body;
  if ('oid' in henkilo && henkilo.oid !== oid) {
    throw new ToolkitError('oid-mismatch', 'The OID in the path and the one in the body differ.', {
      where: '/henkilo/oid',
      next: 'Leave it out of the body, or send both alike.',
    });
  }
  return isDocuments ? { ...body, henkilo: { ...henkilo, oid } } : { ...henkilo, oid };
};

const refuseNobody = (added: readonly Fragment[], key: string): void => {
  if (added.every(({ identifiers }) => identifiers.length > 0) && (key === '' || isIdentifier(key))) return;
  throw new ToolkitError('person-without-identifier', 'Nothing says by which identifier the answer is to be found.', {
    where: key === '' ? 'request body' : '?key=',
    next: 'Add ?key= with a hetu or a person OID, or a complete Henkilotunnus or KansallinenOppijanumero to the XML.',
  });
};

/** What the register has of the same persons already, without the answers that the new ones replace. */
const earlierOf = (added: readonly Fragment[], register: DocumentRegister): readonly Fragment[] => {
  const replaced = new Set(added.flatMap(({ virta }) => virta.map(({ avaimet }) => avaimet.join())));
  const persons = added.flatMap(({ identifiers }) => identifiers.flatMap((key) => register.find(key) ?? []));
  return [...new Set(persons)].map(({ henkilo, virta, ...documents }) => ({
    ...documents,
    place: `the person ${maskIdentifiers(henkilo.oid)} in the register`,
    identifiers: identifiersOf(henkilo),
    names: [],
    declared: henkilo,
    virta: virta.filter(({ avaimet }) => !replaced.has(avaimet.join())),
  }));
};
