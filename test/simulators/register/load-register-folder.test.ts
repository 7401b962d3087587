import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadRegisterFolder } from '#simulators';
import { answer, folderWith, hetu, linkedOid, oid, otherHetu } from './folder-with.ts';

describe('a VIRTA answer in a folder', () => {
  it('named after a hetu is found by that hetu alone, and its person gets the national learner number as OID', async () => {
    const folder = await folderWith({ [`${hetu}.xml`]: answer({ avain: '1', hetu, oid, opiskeluoikeus: 'A' }) });
    const [person, ...others] = await loadRegisterFolder(folder);
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
    const folder = await folderWith({
      'helsinki.xml': answer({ avain: '1', hetu, oid }, { avain: '2', hetu: '010199-', oid }),
    });
    const [person] = await loadRegisterFolder(folder);
    expect(person?.virta[0]?.avaimet).toEqual([oid, hetu]);
  });

  it('without any identifier is found by a synthetic OID, the same every time', async () => {
    const folder = await folderWith({ 'nameless.xml': answer({ avain: '1', opiskeluoikeus: 'A' }) });
    const [first] = await loadRegisterFolder(folder);
    const [second] = await loadRegisterFolder(folder);
    expect(first?.henkilo.oid).toMatch(/^1\.2\.246\.562\.98\.\d{11}$/);
    expect(first?.henkilo.sukunimi).toMatch(/^Synteettinen-\d{5}$/);
    expect(first?.virta[0]?.avaimet).toEqual([first?.henkilo.oid]);
    expect(second).toEqual(first);
  });

  it('under a former hetu, once that is declared, belongs to the same person', async () => {
    const folder = await folderWith({
      'persons.json': JSON.stringify([{ oid, hetu, vanhatHetut: [otherHetu] }]),
      [`${hetu}.xml`]: answer({ avain: '1', hetu, oid }),
      'former.xml': answer({ avain: '1', hetu: otherHetu, oid }),
    });
    const [person, ...others] = await loadRegisterFolder(folder);
    expect(others).toEqual([]);
    expect(person?.henkilo).toMatchObject({ oid, hetu, vanhatHetut: [otherHetu] });
    expect(person?.virta.map(({ avaimet }) => avaimet)).toEqual([[hetu], [oid, otherHetu]]);
  });

  it('that contradicts its own name is a copy for another person', async () => {
    const folder = await folderWith({
      [`${hetu}.xml`]: answer({ avain: '1', hetu, oid }),
      [`${otherHetu}.xml`]: answer({ avain: '1', hetu, oid }),
    });
    const persons = await loadRegisterFolder(folder);
    expect(persons.map(({ henkilo }) => henkilo.hetu)).toEqual([hetu, otherHetu]);
    expect(persons[1]?.henkilo).toMatchObject({ syntymaaika: '2099-02-02' });
    expect(persons[1]?.henkilo.oid).not.toBe(oid);
  });

  it('joins other files of the same person, in the order of their names', async () => {
    const folder = await folderWith({
      [`${oid}.xml`]: answer({ avain: '1', oid, opiskeluoikeus: 'A' }),
      [`${hetu}.xml`]: answer({ avain: '1', hetu, oid, opiskeluoikeus: 'B' }),
      'more.xml': answer({ avain: '9', hetu, opiskeluoikeus: 'C' }),
    });
    const persons = await loadRegisterFolder(folder);
    expect(persons).toHaveLength(1);
    expect(persons[0]?.virta.map(({ avaimet }) => avaimet)).toEqual([[hetu], [oid], [hetu]]);
  });

  it('about several students is divided between them', async () => {
    const folder = await folderWith({
      'transfer.xml': answer(
        { avain: '1', hetu, opiskeluoikeus: 'A' },
        { avain: '2', oid, opiskeluoikeus: 'B' },
        { avain: '3', hetu, opiskeluoikeus: 'C' },
      ),
    });
    const persons = await loadRegisterFolder(folder);
    const rights = persons.map(({ virta }) => virta[0]?.record.opiskeluoikeudet.map(({ avain }) => avain));
    expect(rights).toEqual([['A', 'C'], ['B']]);
    expect(persons.map(({ virta }) => virta[0]?.avaimet)).toEqual([[hetu], [oid]]);
  });

  it('about several students with one key is refused, because a right could be anybody’s', async () => {
    const folder = await folderWith({ 'transfer.xml': answer({ avain: '1', hetu }, { avain: '1', oid }) });
    await expect(loadRegisterFolder(folder)).rejects.toMatchObject({
      code: 'student-unclear',
      where: expect.stringContaining('transfer.xml'),
      next: expect.stringContaining('a file of their own'),
    });
  });

  it('gets names and citizenship from henkilotiedot, as in Koski’s own folder', async () => {
    const folder = await folderWith({
      [`opintotiedot/${hetu}.xml`]: answer({ avain: '1', hetu, opiskeluoikeus: 'A' }),
      [`henkilotiedot/${hetu}.xml`]: answer({
        avain: '7',
        hetu,
        sukunimi: 'Koe',
        etunimet: 'Aino Testi',
        kansalaisuus: '404',
      }),
    });
    const [person, ...others] = await loadRegisterFolder(folder);
    expect(others).toEqual([]);
    expect(person?.henkilo).toMatchObject({ sukunimi: 'Koe', etunimet: 'Aino Testi', kansalaisuudet: ['404'] });
    expect(person?.virta).toHaveLength(1);
  });
});

describe('JSON in a folder', () => {
  it('declares persons and links over what the documents say', async () => {
    const folder = await folderWith({
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
    const [person, ...others] = await loadRegisterFolder(folder);
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
    const folder = await folderWith({
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
    const persons = await loadRegisterFolder(folder);
    expect(persons).toHaveLength(1);
    expect(persons[0]?.virta.map(({ avaimet }) => avaimet)).toEqual([[oid, hetu], [oid], [oid, hetu]]);
  });

  it('gives the same persons again when it is written from them', async () => {
    const folder = await folderWith({ [`${hetu}.xml`]: answer({ avain: '1', hetu, oid, opiskeluoikeus: 'A' }) });
    const persons = await loadRegisterFolder(folder);
    const copy = await folderWith({ 'all.json': JSON.stringify(persons) });
    expect(await loadRegisterFolder(copy)).toEqual(persons);
  });

  it('is as docs/folder-format.md shows it', async () => {
    const text = await readFile(new URL('../../../docs/folder-format.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^`]*)```/.exec(text) ?? [];
    const folder = await folderWith({
      'persons.json': example,
      'transfer-2026.xml': answer({ avain: '1' }),
      'kept/bachelor.xml': answer({ avain: '2' }),
    });
    const persons = await loadRegisterFolder(folder);
    expect(persons.map(({ henkilo, virta }) => [henkilo.oid, virta.length])).toEqual([
      ['1.2.246.562.98.10000000001', 1],
      ['1.2.246.562.98.10000000003', 2],
    ]);
  });

  it('that is an environment, or the answer expected for an XML file, is left alone', async () => {
    const folder = await folderWith({
      [`${hetu}.xml`]: answer({ avain: '1', hetu }),
      [`${hetu}.json`]: '[]',
      'environment.json': '{}',
    });
    expect(await loadRegisterFolder(folder)).toHaveLength(1);
  });
});
