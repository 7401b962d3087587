import { beforeAll, describe, expect, it } from 'vitest';
import {
  compareSchemas,
  conditions,
  jsonSchemaDocument,
  openApiDocument,
  ourSchemaFor,
  parseSchema,
  type SchemaTable,
} from '#contracts';
import { type AssessedDrift, assessDrift, catalogue } from '#scenarios';

const parse = (content: string): Promise<SchemaTable> =>
  parseSchema(new TextEncoder().encode(content), { source: 'test', load: async () => new Uint8Array() });

const assess = async (content: string, older?: string): Promise<AssessedDrift> => {
  const after = await parse(content);
  const before = older === undefined ? ourSchemaFor(after) : await parse(older);
  return assessDrift(compareSchemas(before, after, { sameMaker: older !== undefined }), after);
};

const codeList = (type: string, values: readonly string[]): string =>
  `<xs:simpleType name="${type}"><xs:restriction base="xs:string">${values
    .map((value) => `<xs:enumeration value="${value}"/>`)
    .join('')}</xs:restriction></xs:simpleType>`;
const xsd = (...types: readonly string[]): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${types.join('')}</xs:schema>`;

describe('state 7, which VIRTA has and Koski does not know (VI-035)', () => {
  let drift: AssessedDrift;
  beforeAll(async () => {
    drift = await assess(xsd(codeList('OpiskeluoikeusTilaKoodiTyyppi', ['1', '2', '3', '4', '5', '6', '7'])));
  });

  it('breaks: Koski fails for the whole person', () => {
    expect(drift.differences).toHaveLength(1);
    const [{ severity, values, impact }] = drift.differences as [AssessedDrift['differences'][number]];
    expect({ severity, values }).toEqual({ severity: 'breaking', values: ['7'] });
    expect(impact.koski).toMatch(/^With 7 there, Koski answers 503/);
  });

  it('touches the field that it would come out in, and what is decided from that', () => {
    const impact = drift.differences[0]?.impact;
    expect(impact?.fields).toEqual(['koski: opiskeluoikeudet.tila.opiskeluoikeusjaksot.tila']);
    expect(impact?.conditions).toContain('opiskeluoikeus-is-in-force');
    expect(impact?.conditions).not.toContain('toimeentulo-is-sufficient');
    expect(impact?.scenarios).toContain('opiskeluoikeus/right-ended-by-the-one-right-rule-is-not-granted');
    expect(impact?.traits).toContain('tilat');
    expect(impact?.anomalies).toEqual(['a-right-has-an-unknown-state']);
    expect(impact?.interactions.some((name) => name.startsWith('migri → koski: '))).toBe(true);
  });

  it('touches the persons who have a right in VIRTA, and nobody else', () => {
    const persons = drift.differences[0]?.impact.persons;
    expect(persons).toContain('a graduated master (state 3)');
    expect(persons).not.toContain('a vocational student');
  });
});

describe('a state that is gone from VIRTA', () => {
  const states = (...values: readonly string[]) => xsd(codeList('OpiskeluoikeusTilaKoodiTyyppi', values));
  const whenGone = async (state: string) => {
    const { differences } = await assess(states('1', '2'), states('1', '2', state));
    expect(differences).toMatchObject([{ change: 'value-removed', severity: 'additive', values: [state] }]);
    return differences[0]?.impact;
  };

  it('was no state that Migri saw, when Koski failed with it', async () => {
    const impact = await whenGone('7');
    expect(impact?.koski).toBe('With 7 there, Koski answered 503 for the whole person: that no longer happens.');
    expect(impact?.persons).toEqual([expect.stringContaining('(state 7)')]);
  });

  it('is met no longer, when Koski passed it on; it touches who has it', async () => {
    const impact = await whenGone('3');
    expect(impact?.koski).toBe('Koski reads it, and Migri meets what it made of 3 no longer.');
    expect(impact?.persons).toContain('a graduated master (state 3)');
    expect(impact?.persons.length).toBeLessThan(20);
  });
});

describe('what VIRTA has that Migri never sees', () => {
  it.each([
    ['a value of a list that Koski does not read', 'RahoituslahdeKoodiTyyppi', 'Koski does not read it'],
    ['a value that Koski takes as it takes any', 'ArvosanaHyvaksyttyKoodiTyyppi', /^Koski (takes it|does not read it)/],
  ])('breaks nothing: %s', async (_, type, because) => {
    const { differences } = await assess(xsd(codeList(type, ['1', 'uusi'])), xsd(codeList(type, ['1'])));
    expect(differences).toMatchObject([
      { change: 'value-added', severity: 'additive', because: expect.stringMatching(because) },
    ]);
  });
});

describe('an element that is gone from VIRTA', () => {
  const virta = (tyyppi: string): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Opiskeluoikeus"><xs:complexType><xs:sequence>${tyyppi}</xs:sequence></xs:complexType></xs:element></xs:schema>`;

  it('breaks when Koski fails without it, and touches where its value came out', async () => {
    const { differences } = await assess(virta(''), virta('<xs:element name="Tyyppi"/>'));
    expect(differences).toMatchObject([{ change: 'field-removed', severity: 'breaking' }]);
    expect(differences[0]?.impact.koski).toMatch(/^Without it, Koski answers 503/);
    expect(differences[0]?.impact.fields).toContain('koski: opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi');
  });
});

describe("a field that is gone from Koski's answer", () => {
  it('touches the interactions that match on it, the persons who have it, and the conditions that read it', async () => {
    const schema = JSON.stringify(jsonSchemaDocument('migri-oppija'));
    const { differences } = await assess(schema.replace(/"maksettavatLukuvuosimaksut":\{.*?\}\},/, ''));
    expect(differences).toMatchObject([{ change: 'field-removed', severity: 'breaking' }]);
    const impact = differences[0]?.impact;
    expect(impact?.fields).toEqual(['koski: opiskeluoikeudet.lisätiedot.maksettavatLukuvuosimaksut']);
    expect(impact?.conditions).toContain('lukuvuosimaksu-is-paid-or-covered');
    expect(impact?.traits).toContain('lukuvuosimaksu');
    expect(impact?.anomalies).toContain('the-last-fee-period-begins-nineteen-days-late');
    expect(impact?.persons).toContain('the fee unpaid');
    expect(impact?.interactions.length).toBeGreaterThan(0);
    expect(impact?.scenarios.length).toBeLessThan(catalogue.length);
  });
});

describe("a value that is new in Valintarekisteri's answer", () => {
  it('touches what is decided from that field in both lists of persons', async () => {
    const document = JSON.stringify(openApiDocument('valintarekisteri-migri'));
    const { differences } = await assess(document.replaceAll('["KESKEN",', '["UUSI","KESKEN",'));
    expect(differences.map(({ change, severity, values }) => [change, severity, values])).toEqual([
      ['value-added', 'breaking', ['"UUSI"']],
      ['value-added', 'breaking', ['"UUSI"']],
    ]);
    for (const { impact, part } of differences) {
      expect(impact.fields, part).toEqual(['valintarekisteri: hakemukset.vastaanottoTila']);
      expect(impact.conditions, part).toContain('opiskelupaikka-is-confirmed-by-a-register');
      expect(impact.traits, part).toContain('vastaanottoTila');
    }
  });
});

describe('whatever is different', () => {
  it('touches only what there is', async () => {
    const schema = JSON.stringify(jsonSchemaDocument('migri-oppija'));
    const { differences } = await assess(schema.replaceAll('"type":"boolean"', '"type":"number"'));
    const names = catalogue.map(({ theme, name }) => `${theme}/${name}`);
    const ids = conditions.map(({ id }) => id);
    expect(differences.length).toBeGreaterThan(5);
    for (const { impact } of differences) {
      expect(names).toEqual(expect.arrayContaining([...impact.scenarios]));
      expect(ids).toEqual(expect.arrayContaining([...impact.conditions]));
    }
  });
});
