import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegisterFolder } from '#simulators';
import { answer, type Files, folderWith, hetu, linkedOid, oid, otherHetu, realHetu, realOid } from './folder-with.ts';

describe('a folder that can not be taken', () => {
  const refusals: readonly (readonly [string, Files, object])[] = [
    [
      'has broken XML: file and line',
      { [`${hetu}.xml`]: '<Virta>\n<Opiskelija avain="1">\n</Virta>' },
      { code: 'virta-xml-malformed', where: expect.stringMatching(/010199-9012\.xml.*3/) },
    ],
    [
      'has XML in another encoding than it says',
      {
        'latin.xml': Buffer.from(
          '<?xml version="1.0" encoding="UTF-8"?><Virta><Opiskelija avain="ä"/></Virta>',
          'latin1',
        ),
      },
      { code: 'virta-xml-malformed', where: expect.stringContaining('latin.xml') },
    ],
    [
      'has XML that is no VIRTA answer',
      { 'page.xml': '<html><body>Kirjaudu</body></html>' },
      { code: 'not-a-virta-answer', where: expect.stringContaining('page.xml') },
    ],
    [
      'declares one OID twice: both places',
      { 'a.json': JSON.stringify([{ oid }]), 'b.json': JSON.stringify([{ oid: linkedOid, linkitetytOidit: [oid] }]) },
      { code: 'duplicate-identifier', message: expect.stringMatching(/a\.json, item 1 and .*b\.json, item 1/) },
    ],
    [
      'gives one OID to two hetut that nobody declares to be one person’s: both places',
      { [`${hetu}.xml`]: answer({ avain: '1', hetu, oid }), 'other.xml': answer({ avain: '1', hetu: otherHetu, oid }) },
      {
        code: 'duplicate-identifier',
        message: expect.stringMatching(
          /OID 1\.2\..*0001 leads to two persons: .*\.xml \(hetu 010199-\*{4}\) and .*other\.xml/,
        ),
        next: expect.stringContaining('vanhatHetut'),
      },
    ],
    [
      'has a folder where a file should be',
      { 'x.xml/file': '' },
      { code: 'file-unreadable', message: expect.stringContaining('x.xml can not be read: EISDIR') },
    ],
    [
      'has JSON that does not parse: line and column',
      { 'persons.json': '[\n  {"oid": "1.2",\n  oops}\n]' },
      { code: 'json-malformed', message: expect.stringContaining('line 3, column 3') },
    ],
    [
      'has JSON in another encoding',
      { 'persons.json': Buffer.from('[{"etunimet": "Päivi"}]', 'latin1') },
      { code: 'not-utf-8', where: expect.stringContaining('persons.json') },
    ],
    [
      'has JSON of another shape: item and path',
      {
        'persons.json': JSON.stringify([
          { oid },
          { henkilo: { oid: linkedOid }, virta: [{ record: { opiskelijat: 'x' } }] },
        ]),
      },
      {
        code: 'json-shape',
        where: expect.stringContaining('item 2'),
        message: expect.stringContaining('virta.0.record.opiskelijat'),
      },
    ],
    [
      'declares a person by nothing',
      { 'persons.json': JSON.stringify([{ etunimet: 'Aino' }]) },
      { code: 'person-without-identifier', next: expect.stringContaining('oid') },
    ],
    [
      'declares a file that is not there',
      { 'persons.json': JSON.stringify([{ oid, avaimet: ['alto'] }]), 'aalto.xml': answer({ avain: '1' }) },
      { code: 'avain-unknown', message: expect.stringContaining('“alto”') },
    ],
    [
      'refers to a file outside',
      { 'a.json': JSON.stringify({ henkilo: { oid }, virta: [{ file: '../x.xml' }] }) },
      { code: 'file-reference', message: '../x.xml is outside the folder.' },
    ],
    [
      'refers to a file that is not there',
      { 'a.json': JSON.stringify({ henkilo: { oid }, virta: [{ file: 'x.xml' }] }) },
      { code: 'file-unreadable', message: expect.stringContaining('x.xml can not be read: ENOENT') },
    ],
    [
      'has a hetu that may be a living person’s, which is not repeated',
      { [`${realHetu}.xml`]: answer({ avain: '1', hetu: realHetu }) },
      {
        code: 'real-identifier',
        message: '000199-**** is not a synthetic identifier.',
        where: expect.stringContaining('000199-****.xml'),
        next: expect.stringContaining('--allow-real-identifiers'),
      },
    ],
    [
      'has a person OID of production inside',
      { [`${oid}.xml`]: answer({ avain: '1', oid: realOid }) },
      { code: 'real-identifier', message: expect.stringContaining('1.2.246.562.24.*******0001') },
    ],
    ['is empty', {}, { code: 'folder-empty', next: expect.stringContaining('folder-format.md') }],
  ];
  it.each(refusals)('%s', async (_, files, expected) => {
    const folder = await folderWith(files);
    await expect(loadRegisterFolder(folder)).rejects.toMatchObject(expected);
  });

  it('is not there, or is a file', async () => {
    const folder = await folderWith({ file: '' });
    for (const name of ['nowhere', 'file']) {
      await expect(loadRegisterFolder(join(folder, name))).rejects.toMatchObject({ code: 'folder-missing' });
    }
  });

  it('is wrong in several ways: all of them are told together', async () => {
    const folder = await folderWith({
      'a.xml': '<Virta>',
      'b.xml': '<html/>',
      'c.json': JSON.stringify([{ oid: 1 }, { oid }, { hetu: 'x' }]),
      [`${hetu}.xml`]: answer({ avain: '1', hetu }),
    });
    const error: unknown = await loadRegisterFolder(folder).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'several-errors', message: expect.stringMatching(/^4 things are wrong:/) });
    const { cause } = error as { cause: AggregateError };
    expect(cause.errors.map(({ code }) => code).sort()).toEqual([
      'json-shape',
      'json-shape',
      'not-a-virta-answer',
      'virta-xml-malformed',
    ]);
  });

  it('takes identifiers that are not synthetic when told to', async () => {
    const folder = await folderWith({ [`${realHetu}.xml`]: answer({ avain: '1', hetu: realHetu }) });
    const [person] = await loadRegisterFolder(folder, { allowRealIdentifiers: true });
    expect(person?.henkilo.hetu).toBe(realHetu);
  });
});
