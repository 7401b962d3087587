import { describe, expect, it } from 'vitest';
import { compareSchemas, ourSchemaFor, parseSchema } from '#contracts';
import { driftBetween, toLines, toTable } from './schema-table.ts';

const schema = (content: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:virta="urn:mace:funet.fi:virta/2015/09/01"
  targetNamespace="urn:mace:funet.fi:virta/2015/09/01">${content}</xs:schema>`;

/** A code list whose values are each explained by the comment behind it. */
const tilat = (values: readonly (readonly [value: string, words: string])[]): string => `
  <xs:simpleType name="OpiskeluoikeusTilaKoodiTyyppi">
    <xs:restriction base="xs:string">
      <xs:maxLength value="20"/>
${values.map(([value, words]) => `      <xs:enumeration value="${value}"/> <!-- ${words} -->`).join('\n')}
      <!-- added later -->
    </xs:restriction>
  </xs:simpleType>`;
const six = ['aktiivinen', 'optio', 'valmistunut', 'passivoitu', 'luopunut', 'päättynyt'].map(
  (words, index) => [String(index + 1), words] as const,
);

const elements = (tila: string, more = ''): string => `
  <xs:element name="Opiskeluoikeudet" type="virta:OpiskeluoikeudetTyyppi"/>
  <xs:complexType name="OpiskeluoikeudetTyyppi">
    <xs:sequence>
      <xs:element name="Opiskeluoikeus" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence>${tila}${more}</xs:sequence>
          <xs:attribute name="avain" type="xs:string" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>`;
const tila = '<xs:element name="Tila" type="virta:OpiskeluoikeusTilaKoodiTyyppi"/>';

describe('what changes in an XML Schema', () => {
  it('is a value that is new, and words that explain one', async () => {
    const newer = six.map(([value, words]) => [value, value === '6' ? 'määräaika päättynyt' : words] as const);
    const drift = await driftBetween(
      schema(tilat(six)),
      schema(tilat([...newer, ['7', 'päättynyt yhden opiskeluoikeuden säännöksen johdosta']])),
    );
    expect(toLines(drift)).toEqual(['breaking value-added  7', 'wording wording-changed  6']);
    expect(drift.differences[1]).toMatchObject({ before: 'päättynyt', after: 'määräaika päättynyt' });
  });

  it.each<[what: string, before: string, after: string, lines: readonly string[]]>([
    [
      'an element is new',
      elements(tila),
      elements(tila, '<xs:element name="Jotpa" minOccurs="0"/>'),
      ['additive field-added Opiskeluoikeudet.Opiskeluoikeus.Jotpa'],
    ],
    [
      'an element is gone',
      elements(tila, '<xs:element name="Jotpa"/>'),
      elements(tila),
      ['breaking field-removed Opiskeluoikeudet.Opiskeluoikeus.Jotpa'],
    ],
    [
      'an element may be absent',
      elements(tila),
      elements(tila.replace('/>', ' minOccurs="0"/>')),
      ['breaking field-became-optional Opiskeluoikeudet.Opiskeluoikeus.Tila'],
    ],
    [
      'an element may stand more than once',
      elements(tila),
      elements(tila.replace('/>', ' maxOccurs="unbounded"/>')),
      ['breaking limit-loosened Opiskeluoikeudet.Opiskeluoikeus.Tila'],
    ],
    [
      'an element is one of several',
      elements(tila),
      elements(`<xs:choice>${tila}<xs:element name="Muu"/></xs:choice>`),
      [
        'breaking field-became-optional Opiskeluoikeudet.Opiskeluoikeus.Tila',
        'additive field-added Opiskeluoikeudet.Opiskeluoikeus.Muu',
      ],
    ],
    [
      'an attribute is another',
      elements(tila),
      elements(tila).replace('name="avain"', 'name="tunnus"'),
      [
        'breaking field-removed Opiskeluoikeudet.Opiskeluoikeus@avain',
        'additive required-field-added Opiskeluoikeudet.Opiskeluoikeus@tunnus',
      ],
    ],
    [
      'a text may be longer',
      tilat(six),
      tilat(six).replace('maxLength value="20"', 'maxLength value="30"'),
      ['breaking limit-loosened'],
    ],
    ['a code list is new', '', tilat(six), ['additive part-added']],
  ])('is judged by who reads it: %s', async (_, before, after, lines) => {
    expect(toLines(await driftBetween(schema(before), schema(after), 'xsd'))).toEqual(lines);
  });

  it('stands in the files that it includes, too, each read once', async () => {
    const files: Readonly<Record<string, string>> = {
      'Virta.xsd': schema(
        `<xs:include schemaLocation="tyypit.xsd"/>${elements(tila)}<xs:include schemaLocation="koodit.xsd"/>`,
      ),
      'tyypit.xsd': schema('<xs:include schemaLocation="koodit.xsd"/>'),
      'koodit.xsd': schema(tilat(six)),
    };
    const asked: string[] = [];
    const load = async (name: string) => {
      asked.push(name);
      return new TextEncoder().encode(files[name]);
    };
    const table = await parseSchema(await load('Virta.xsd'), { source: 'Virta.xsd', load });
    expect(asked).toEqual(['Virta.xsd', 'tyypit.xsd', 'koodit.xsd']);
    expect([...table.parts.keys()]).toEqual(['elements', 'OpiskeluoikeusTilaKoodiTyyppi']);
  });
});

describe('a code list that is compared with those that Koski knows', () => {
  it('has no difference when it has the same values', async () => {
    const theirs = await toTable(schema(tilat(six)));
    expect(compareSchemas(ourSchemaFor(theirs), theirs).differences).toEqual([]);
  });

  it('breaks with state 7, which Koski does not know (VI-035)', async () => {
    const theirs = await toTable(schema(tilat([...six, ['7', 'päättynyt']])));
    expect(toLines(compareSchemas(ourSchemaFor(theirs), theirs))).toEqual(['breaking value-added  7']);
  });
});
