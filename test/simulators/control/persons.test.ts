import { describe, expect, it } from 'vitest';
import { virtaXml } from '../register/virta-texts.ts';
import { person, personOid, serveControlPlane } from './serve-control-plane.ts';

const hetu = '010199-9012';
const otherHetu = '020299A902J';

describe('persons on the control plane', () => {
  it('are added together, and told back with the OID that they got', async () => {
    const { call, register } = await serveControlPlane();
    const added = await call('POST', '/persons', [
      { oid: personOid(1) },
      { henkilo: { hetu }, virta: [{ xml: '<Virta/>' }] },
    ]);
    expect(added.status).toBe(201);
    expect(added.body.persons).toMatchObject([{ henkilo: { oid: personOid(1) } }, { henkilo: { hetu }, virta: 1 }]);
    const given = added.body.persons[1].henkilo.oid;
    expect(given).toMatch(/^1\.2\.246\.562\.98\.\d{11}$/);
    expect(register.findByHetu(hetu)?.virta[0]?.avaimet).toEqual([given, hetu]);
  });

  it('are listed in pages, and given whole in the form that is taken back', async () => {
    const { call, register } = await serveControlPlane([person(1), person(2, { henkilo: { hetu } }), person(3)]);
    const page = await call('GET', '/persons?offset=1&limit=1');
    expect(page.body).toMatchObject({ total: 3, offset: 1, persons: [{ henkilo: { oid: personOid(2) }, virta: 0 }] });
    const whole = await call('GET', `/persons/${personOid(2)}`);
    expect(whole.body).toEqual(person(2, { henkilo: { hetu } }));
    await call('DELETE', `/persons/${personOid(2)}`);
    expect(register.findByHetu(hetu)).toBeUndefined();
    expect(await call('PUT', `/persons/${personOid(2)}`, whole.body)).toMatchObject({ status: 201, body: whole.body });
    expect((await call('PUT', `/persons/${personOid(2)}`, { sukunimi: 'Uusi' })).status).toBe(200);
    expect(register.findByOid(personOid(2))?.henkilo.sukunimi).toBe('Uusi');
    expect(register.findByHetu(hetu)).toBeUndefined();
  });

  it('come as VIRTA XML, and the same answer again takes the place of the earlier one', async () => {
    const { call, register } = await serveControlPlane([person(1, { henkilo: { hetu } })]);
    const answer = (opiskeluoikeus: string) => virtaXml({ students: [{ avain: '1', hetu, opiskeluoikeus }] });
    expect((await call('POST', '/persons/virta', answer('A'))).status).toBe(201);
    expect((await call('POST', '/persons/virta', answer('B'))).status).toBe(201);
    expect((await call('POST', `/persons/virta?key=${personOid(1)}`, answer('C'))).status).toBe(201);
    const documents = register.findByOid(personOid(1));
    expect(documents?.henkilo).toEqual(person(1, { henkilo: { hetu, syntymaaika: '1999-01-01' } }).henkilo);
    const rights = documents?.virta.map(({ avaimet, record }) => [avaimet, record.opiskeluoikeudet[0]?.avain]);
    expect(rights).toEqual([
      [[hetu], 'B'],
      [[personOid(1)], 'C'],
    ]);
    expect(register.size()).toBe(1);
  });

  it('keep every answer that comes at the same time', async () => {
    const { call, register } = await serveControlPlane([
      person(1, { henkilo: { linkitetytOidit: [2, 3, 4, 5].map(personOid) } }),
    ]);
    const answers = [1, 2, 3, 4, 5].map((number) =>
      call('POST', `/persons/virta?key=${personOid(number)}`, '<Virta/>'),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(register.findByOid(personOid(1))?.virta).toHaveLength(5);
  });

  it('come as VIRTA XML that makes a new person, found by ?key=', async () => {
    const { call, register } = await serveControlPlane();
    await call('POST', `/persons/virta?key=${personOid(7)}`, '<Opiskeluoikeudet/>');
    expect(register.findByOid(personOid(7))?.virta[0]?.avaimet).toEqual([personOid(7)]);
  });
});

describe('a change of persons that can not be carried out', () => {
  const refusals: readonly (readonly [string, string, string, unknown, number, object])[] = [
    [
      'breaks off as JSON',
      'POST',
      '/persons',
      '[{"oid":',
      400,
      { code: 'json-malformed', detail: expect.stringContaining('line 1, column 9') },
    ],
    [
      'has another shape',
      'POST',
      '/persons',
      [{ oid: personOid(5) }, { etunimi: 'A' }],
      400,
      { code: 'json-shape', where: 'item 2', detail: expect.stringContaining('etunimi') },
    ],
    [
      'refers to a file',
      'POST',
      '/persons',
      [{ henkilo: { oid: personOid(5) }, virta: [{ file: '/etc/passwd' }] }],
      400,
      { code: 'file-reference' },
    ],
    [
      'gives an identifier of another person',
      'POST',
      '/persons',
      [{ oid: personOid(5) }, { oid: personOid(6), hetu }],
      409,
      { code: 'duplicate-identifier', next: expect.any(String) },
    ],
    [
      'may be about a living person',
      'POST',
      '/persons',
      [{ oid: personOid(5) }, { hetu: '000199-123A' }],
      422,
      { code: 'real-identifier', detail: '000199-**** is not a synthetic identifier.' },
    ],
    [
      'has a path of one person and a body of another',
      'PUT',
      `/persons/${personOid(1)}`,
      { oid: personOid(2) },
      400,
      { code: 'oid-mismatch' },
    ],
    [
      'has a path that is no OID',
      'PUT',
      '/persons/aino',
      {},
      400,
      { code: 'json-shape', detail: expect.stringContaining('oid') },
    ],
    [
      'is broken XML',
      'POST',
      '/persons/virta',
      '<Virta>\n<',
      400,
      { code: 'virta-xml-malformed', where: expect.stringContaining('2') },
    ],
    ['is no VIRTA answer', 'POST', '/persons/virta', '<html/>', 400, { code: 'not-a-virta-answer' }],
    [
      'says nothing of who is meant',
      'POST',
      '/persons/virta',
      '<Virta/>',
      400,
      { code: 'person-without-identifier', next: expect.stringContaining('?key=') },
    ],
    [
      'has a key that is none',
      'POST',
      '/persons/virta?key=aino',
      '<Virta/>',
      400,
      { code: 'person-without-identifier', where: '?key=' },
    ],
    [
      'joins two persons',
      'POST',
      '/persons/virta',
      virtaXml({ students: [{ avain: '1', hetu, oid: personOid(2) }] }),
      409,
      { code: 'duplicate-identifier' },
    ],
    ['removes nobody', 'DELETE', `/persons/${personOid(9)}`, undefined, 404, { code: 'person-unknown' }],
    [
      'asks for a page that is none',
      'GET',
      '/persons?limit=many',
      undefined,
      400,
      { code: 'query-malformed', where: '?limit=' },
    ],
  ];
  it.each(refusals)('%s: it says so and nothing has changed', async (_, method, path, body, status, problem) => {
    const { call, register } = await serveControlPlane([
      person(1, { henkilo: { hetu } }),
      person(2, { henkilo: { hetu: otherHetu } }),
    ]);
    const before = register.list();
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ status, next: expect.any(String), ...problem });
    expect(register.list()).toEqual(before);
  });

  it('takes other identifiers when told to', async () => {
    const { call, register } = await serveControlPlane([], { allowRealIdentifiers: true });
    expect((await call('POST', '/persons', { hetu: '000199-123A', oid: personOid(1) })).status).toBe(201);
    expect(register.size()).toBe(1);
  });
});
