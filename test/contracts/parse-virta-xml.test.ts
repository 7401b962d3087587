import { describe, expect, test } from 'vitest';
import { emptyVirtaRecord, parseVirtaXml } from '#contracts';

const opiskelija = (prefix: string, declaration = '') =>
  `<${prefix}Opiskelija avain="S"${declaration}>
    <${prefix}Opiskeluoikeudet><${prefix}Opiskeluoikeus avain="O1" opiskelijaAvain="S">
      <${prefix}Tila><${prefix}AlkuPvm>2026-08-01</${prefix}AlkuPvm><${prefix}Koodi>1</${prefix}Koodi></${prefix}Tila>
      <${prefix}Tyyppi>4</${prefix}Tyyppi><${prefix}Myontaja>10076</${prefix}Myontaja>
    </${prefix}Opiskeluoikeus></${prefix}Opiskeluoikeudet>
    <${prefix}Opintosuoritukset><${prefix}Opintosuoritus avain="a" opiskelijaAvain="S"/></${prefix}Opintosuoritukset>
  </${prefix}Opiskelija>`;

const bare = opiskelija('');
const soap = (answer: string) =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>${answer}</e:Body></e:Envelope>`;

describe('a VIRTA answer', () => {
  test.each([
    ['in no namespace', bare],
    ['in a default namespace', opiskelija('', ' xmlns="urn:mace:funet.fi:virta/2015/09/01"')],
    ['with a prefix', opiskelija('virta:', ' xmlns:virta="urn:mace:funet.fi:virta/2015/09/01"')],
    ['in a namespace that nobody knows', opiskelija('x:', ' xmlns:x="urn:x"')],
    [
      'in an answer of one student',
      soap(`<OpiskelijanKaikkiTiedotResponse><Virta>${bare}</Virta></OpiskelijanKaikkiTiedotResponse>`),
    ],
    [
      'in an answer of several',
      soap(`<OpiskelijanKaikkiTiedotListaResponse><Virta>${bare}</Virta></OpiskelijanKaikkiTiedotListaResponse>`),
    ],
  ])('says the same %s (VI-005)', async (_, xml) => {
    const record = await parseVirtaXml(xml);
    expect(record).toEqual(await parseVirtaXml(`<Virta>${bare}</Virta>`));
    expect(record.opiskeluoikeudet.map(({ avain, tilat, myontaja }) => [avain, tilat, myontaja])).toEqual([
      ['O1', [{ alkuPvm: '2026-08-01', koodi: '1' }], '10076'],
    ]);
    expect(record.opintosuoritukset.map(({ avain }) => avain)).toEqual(['a']);
  });

  test('says the same whichever Opiskelija its items stand in (VI-005)', async () => {
    const oikeus = (avain: string) => `<Opiskeluoikeus avain="${avain}" opiskelijaAvain="S"/>`;
    const apart = await parseVirtaXml(
      `<Virta><Opiskelija avain="S">${oikeus('O1')}</Opiskelija><Opiskelija avain="T">${oikeus('O2')}</Opiskelija></Virta>`,
    );
    const together = await parseVirtaXml(`<Virta>${oikeus('O1')}${oikeus('O2')}</Virta>`);
    expect(apart.opiskeluoikeudet).toEqual(together.opiskeluoikeudet);
  });

  test('without anybody is empty (VI-003)', async () => {
    expect(await parseVirtaXml('<Virta/>')).toEqual(emptyVirtaRecord);
    expect(await parseVirtaXml(soap(''))).toEqual(emptyVirtaRecord);
  });

  test('keeps its texts untrimmed and unchecked', async () => {
    const { opiskeluoikeudet } = await parseVirtaXml(
      '<Opiskeluoikeus avain="O1" opiskelijaAvain="S"><LoppuPvm> kesä </LoppuPvm><Tyyppi/></Opiskeluoikeus>',
    );
    expect(opiskeluoikeudet).toMatchObject([{ loppuPvm: ' kesä ', tyyppi: '' }]);
  });

  test('is read across comments, CDATA sections, character references and processing instructions', async () => {
    const { opiskeluoikeudet } = await parseVirtaXml(
      '<?a?><Virta><?b?><Opiskeluoikeus avain="O1"><?c?><LoppuPvm>20<?d?>2<!--1-->0-<![CDATA[01]]>&#45;01</LoppuPvm><?e?><Tyyppi>4</Tyyppi></Opiskeluoikeus></Virta>',
    );
    expect(opiskeluoikeudet).toMatchObject([{ loppuPvm: '2020-01-01', tyyppi: '4' }]);
  });
});

describe('what is no VIRTA answer', () => {
  test.each([
    ['cut short', '<Virta><Opiskelija>\n', 'answer.xml, line 2'],
    ['with a document type', '<!DOCTYPE Virta><Virta/>', 'answer.xml'],
    ['no XML', 'hello', 'answer.xml, line 1'],
    ['nothing', '', 'answer.xml, line 1'],
  ])('is refused as malformed: %s', async (_, xml, where) => {
    await expect(parseVirtaXml(xml, 'answer.xml')).rejects.toMatchObject({ code: 'virta-xml-malformed', where });
  });

  test.each([
    ['another document', '<html/>', '<html>'],
    ['an envelope around another answer', soap('<Answer><x/></Answer>'), '<Answer>'],
    ['a SOAP fault', soap('<e:Fault><faultstring>not allowed</faultstring></e:Fault>'), 'not allowed'],
  ])('is refused: %s', async (_, xml, said) => {
    await expect(parseVirtaXml(xml)).rejects.toMatchObject({
      code: 'not-a-virta-answer',
      message: expect.stringContaining(said),
    });
  });
});
