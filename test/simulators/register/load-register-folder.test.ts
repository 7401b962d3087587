import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRegisterFolder } from '#simulators';
import { type Student, virtaXml } from './virta-texts.ts';

const hetu = '010199-9012';
const otherHetu = '020299A902J';
const oid = '1.2.246.562.98.10000000001';
const linkedOid = '1.2.246.562.98.10000000002';

// Not synthetic by their form, and yet nobody's: there is no day 00, and no such OID has been given.
const realHetu = '000199-123A';
const realOid = `1.2.246.562.${24}.00000000001`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koeajo-register-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
};
const answer = (...students: Student[]) => virtaXml({ students });
const load = () => loadRegisterFolder(folder);

describe('a VIRTA answer in a folder', () => {
  it('named after a hetu is found by that hetu alone, and its person gets the national learner number as OID', async () => {
    await write({ [`${hetu}.xml`]: answer({ avain: '1', hetu, oid, opiskeluoikeus: 'A' }) });
    const [person, ...others] = await load();
    expect(others).toEqual([]);
    expect(person?.henkilo).toMatchObject({
      oid,
      hetu,
      syntymaaika: '1999-01-01',
      linkitetytOidit: [],
      vanhatHetut: [],
    });
    expect(person?.virta.map(({ avaimet }) => avaimet)).toEqual([[hetu]]);
    expect(person?.virta[0]?.record.opiskeluoikeudet).toHaveLength(1);
  });

  it('named freely is found by the complete identifiers inside', async () => {
    await write({ 'helsinki.xml': answer({ avain: '1', hetu, oid }, { avain: '2', hetu: '010199-', oid }) });
    const [person] = await load();
    expect(person?.virta[0]?.avaimet).toEqual([oid, hetu]);
  });

  it('without any identifier is found by a synthetic OID, the same every time', async () => {
    await write({ 'nameless.xml': answer({ avain: '1', opiskeluoikeus: 'A' }) });
    const [first] = await load();
    const [second] = await load();
    expect(first?.henkilo.oid).toMatch(/^1\.2\.246\.562\.98\.\d{11}$/);
    expect(first?.henkilo.sukunimi).toMatch(/^Synteettinen-\d{5}$/);
    expect(first?.virta[0]?.avaimet).toEqual([first?.henkilo.oid]);
    expect(second).toEqual(first);
  });

  it('under a former hetu, once that is declared, belongs to the same person', async () => {
    await write({
      'persons.json': JSON.stringify([{ oid, hetu, vanhatHetut: [otherHetu] }]),
      [`${hetu}.xml`]: answer({ avain: '1', hetu, oid }),
      'former.xml': answer({ avain: '1', hetu: otherHetu, oid }),
    });
    const [person, ...others] = await load();
    expect(others).toEqual([]);
    expect(person?.henkilo).toMatchObject({ oid, hetu, vanhatHetut: [otherHetu] });
    expect(person?.virta.map(({ avaimet }) => avaimet)).toEqual([[hetu], [oid, otherHetu]]);
  });

  it('that contradicts its own name is a copy for another person', async () => {
    await write({
      [`${hetu}.xml`]: answer({ avain: '1', hetu, oid }),
      [`${otherHetu}.xml`]: answer({ avain: '1', hetu, oid }),
    });
    const persons = await load();
    expect(persons.map(({ henkilo }) => henkilo.hetu)).toEqual([hetu, otherHetu]);
    expect(persons[1]?.henkilo).toMatchObject({ syntymaaika: '2099-02-02' });
    expect(persons[1]?.henkilo.oid).not.toBe(oid);
  });

  it('joins other files of the same person, in the order of their names', async () => {
    await write({
      [`${oid}.xml`]: answer({ avain: '1', oid, opiskeluoikeus: 'A' }),
      [`${hetu}.xml`]: answer({ avain: '1', hetu, oid, opiskeluoikeus: 'B' }),
      'more.xml': answer({ avain: '9', hetu, opiskeluoikeus: 'C' }),
    });
    const persons = await load();
    expect(persons).toHaveLength(1);
    expect(persons[0]?.virta.map(({ avaimet }) => avaimet)).toEqual([[hetu], [oid], [hetu]]);
  });

  it('about several students is divided between them', async () => {
    await write({
      'transfer.xml': answer(
        { avain: '1', hetu, opiskeluoikeus: 'A' },
        { avain: '2', oid, opiskeluoikeus: 'B' },
        { avain: '3', hetu, opiskeluoikeus: 'C' },
      ),
    });
    const persons = await load();
    const rights = persons.map(({ virta }) => virta[0]?.record.opiskeluoikeudet.map(({ avain }) => avain));
    expect(rights).toEqual([['A', 'C'], ['B']]);
    expect(persons.map(({ virta }) => virta[0]?.avaimet)).toEqual([[hetu], [oid]]);
  });

  it('about several students with one key is refused, because a right could be anybody’s', async () => {
    await write({ 'transfer.xml': answer({ avain: '1', hetu }, { avain: '1', oid }) });
    await expect(load()).rejects.toMatchObject({
      code: 'student-unclear',
      where: expect.stringContaining('transfer.xml'),
      next: expect.stringContaining('a file of their own'),
    });
  });

  it('gets names and citizenship from henkilotiedot, as in Koski’s own folder', async () => {
    await write({
      [`opintotiedot/${hetu}.xml`]: answer({ avain: '1', hetu, opiskeluoikeus: 'A' }),
      [`henkilotiedot/${hetu}.xml`]: answer({
        avain: '7',
        hetu,
        sukunimi: 'Koe',
        etunimet: 'Aino Testi',
        kansalaisuus: '404',
      }),
    });
    const [person, ...others] = await load();
    expect(others).toEqual([]);
    expect(person?.henkilo).toMatchObject({ sukunimi: 'Koe', etunimet: 'Aino Testi', kansalaisuudet: ['404'] });
    expect(person?.virta).toHaveLength(1);
  });
});

describe('JSON in a folder', () => {
  it('declares persons and links over what the documents say', async () => {
    await write({
      'persons.json': JSON.stringify([
        {
          oid,
          linkitetytOidit: [linkedOid],
          etunimet: 'Aino',
          sukunimi: 'Koe',
          kansalaisuudet: ['586'],
          avaimet: ['aalto'],
        },
      ]),
      [`${linkedOid}.xml`]: answer({ avain: '1', oid: linkedOid, sukunimi: 'Muu', etunimet: 'Muu' }),
      'aalto.xml': answer({ avain: '2', hetu }),
    });
    const [person, ...others] = await load();
    expect(others).toEqual([]);
    expect(person?.henkilo).toEqual({
      oid,
      linkitetytOidit: [linkedOid],
      hetu,
      vanhatHetut: [],
      syntymaaika: '1999-01-01',
      etunimet: 'Aino',
      sukunimi: 'Koe',
      kansalaisuudet: ['586'],
    });
    expect(person?.virta.map(({ avaimet }) => avaimet)).toEqual([[linkedOid], [hetu]]);
  });

  it('holds whole persons, with VIRTA as XML text, as a record or as a file that is not read twice', async () => {
    await write({
      'aino.json': JSON.stringify({
        henkilo: { oid, hetu },
        virta: [
          { xml: answer({ avain: '1', opiskeluoikeus: 'A' }) },
          { file: 'kept/elsewhere.xml', avaimet: [oid] },
          { file: 'here.xml' },
        ],
      }),
      'kept/elsewhere.xml': answer({ avain: '2', opiskeluoikeus: 'B' }),
      'here.xml': answer({ avain: '3', opiskeluoikeus: 'C' }),
    });
    const persons = await load();
    expect(persons).toHaveLength(1);
    expect(persons[0]?.virta.map(({ avaimet }) => avaimet)).toEqual([[oid, hetu], [oid], [oid, hetu]]);
  });

  it('gives the same persons again when it is written from them', async () => {
    await write({ [`${hetu}.xml`]: answer({ avain: '1', hetu, oid, opiskeluoikeus: 'A' }) });
    const persons = await load();
    await rm(join(folder, `${hetu}.xml`));
    await write({ 'all.json': JSON.stringify(persons) });
    expect(await load()).toEqual(persons);
  });

  it('is as docs/folder-format.md shows it', async () => {
    const text = await readFile(new URL('../../../docs/folder-format.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^`]*)```/.exec(text) ?? [];
    await write({
      'persons.json': example,
      'transfer-2026.xml': answer({ avain: '1' }),
      'kept/bachelor.xml': answer({ avain: '2' }),
    });
    const persons = await load();
    expect(persons.map(({ henkilo, virta }) => [henkilo.oid, virta.length])).toEqual([
      ['1.2.246.562.98.10000000001', 1],
      ['1.2.246.562.98.10000000003', 2],
    ]);
  });

  it('that is an environment, or the answer expected for an XML file, is left alone', async () => {
    await write({ [`${hetu}.xml`]: answer({ avain: '1', hetu }), [`${hetu}.json`]: '[]', 'environment.json': '{}' });
    expect(await load()).toHaveLength(1);
  });
});

describe('a folder that can not be taken', () => {
  const refusals: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, object])[] = [
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
    await write(files);
    await expect(load()).rejects.toMatchObject(expected);
  });

  it('is not there, or is a file', async () => {
    await write({ file: '' });
    for (const name of ['nowhere', 'file']) {
      await expect(loadRegisterFolder(join(folder, name))).rejects.toMatchObject({ code: 'folder-missing' });
    }
  });

  it('is wrong in several ways: all of them are told together', async () => {
    await write({
      'a.xml': '<Virta>',
      'b.xml': '<html/>',
      'c.json': JSON.stringify([{ oid: 1 }, { oid }, { hetu: 'x' }]),
      [`${hetu}.xml`]: answer({ avain: '1', hetu }),
    });
    const error: unknown = await load().catch((reason) => reason);
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
    await write({ [`${realHetu}.xml`]: answer({ avain: '1', hetu: realHetu }) });
    const [person] = await loadRegisterFolder(folder, { allowRealIdentifiers: true });
    expect(person?.henkilo.hetu).toBe(realHetu);
  });
});
