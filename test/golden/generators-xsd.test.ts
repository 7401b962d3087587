import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toVirtaXml } from '#contracts';
import { generateSmallPopulation, type Student, toVirtaRecord } from '#generators';
import { anyStudent } from '../generators/student-arbitrary.ts';
import { shared } from './shared.ts';

describe.skipIf(shared === undefined)('VIRTA XML of generated students', () => {
  let validator: XsdValidator;

  beforeAll(() => {
    // The schema includes its parts by relative paths.
    xmlRegisterFsInputProviders();
    const path = join(shared ?? '', 'upstream/virta/xsd/Virta.xsd');
    const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
    validator = XsdValidator.fromDoc(schema);
    schema.dispose();
  });

  afterAll(() => validator.dispose());

  const validate = (xml: string): void => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
  const validateStudent = (student: Student): void => {
    const record = toVirtaRecord(student);
    if (record.opiskelijat.length > 0) validate(toVirtaXml(record));
  };

  it('is judged by schemas that refuse what they should', () => {
    const [first] = generateSmallPopulation({ seed: 'xsd', now: '2026-07-01' });
    const xml = first === undefined ? '' : toVirtaXml(toVirtaRecord(first));
    expect(() => validate(xml)).not.toThrow();
    expect(() => validate(xml.replace('<Tyyppi>4<', '<Tyyppi>99<'))).toThrow(/Tyyppi/);
    expect(() => validate(xml.replace(/<Henkilotunnus>(\d{6}.)</, '<Henkilotunnus>$1912X<'))).toThrow(/Henkilotunnus/);
  });

  it('is valid for the small population', () => {
    generateSmallPopulation({ seed: 'xsd', now: '2026-07-01' }).forEach(validateStudent);
  });

  it('is valid for ten thousand random students', () => {
    fc.assert(fc.property(anyStudent, validateStudent), { numRuns: 10_000 });
  }, 120_000);
});
