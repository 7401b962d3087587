import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseVirtaXml, toKoskiJson, toVirtaXml } from '#contracts';
import { convertVirtaRecord, parseKoskiEnvironment } from '#simulators';
import { shared, sharedFiles } from './shared.ts';

describe.runIf(shared)('real VIRTA answers', () => {
  const environmentFile = join(shared ?? '', 'golden/virta/environment.json');
  const environment = shared
    ? parseKoskiEnvironment(JSON.parse(readFileSync(environmentFile, 'utf8')), environmentFile)
    : { koodistot: {}, oppilaitokset: [] };
  const answers = sharedFiles('golden/virta', '.xml').map((file) => [basename(file), file] as const);
  const examples = sharedFiles('upstream/virta/examples', '.xml').map((file) => [basename(file), file] as const);

  test('there are at least fourteen of them, and twenty-four published examples', () => {
    expect(answers.length).toBeGreaterThanOrEqual(14);
    expect(examples).toHaveLength(24);
  });

  test.each(answers)('%s is converted to the bytes that Koski gives', async (_, file) => {
    const record = await parseVirtaXml(readFileSync(file), file);
    const expected = readFileSync(file.replace(/\.xml$/, '.json'), 'utf8');
    expect(`${toKoskiJson(convertVirtaRecord(record, environment))}\n`).toBe(expected);
  });

  test.each([...answers, ...examples])('%s, read and written and read again, is the same record', async (_, file) => {
    const record = await parseVirtaXml(readFileSync(file), file);
    for (const envelope of [false, true]) {
      const again = await parseVirtaXml(toVirtaXml(record, { envelope }), file);
      expect({ ...again, opiskelijat: again.opiskelijat.slice(0, record.opiskelijat.length) }).toEqual(record);
    }
  });

  test.each(examples)('%s, a published example, is converted or refused with a reason', async (_, file) => {
    const record = await parseVirtaXml(readFileSync(file), file);
    const outcome = outcomeOf(() => convertVirtaRecord(record, environment));
    expect(outcome).toMatch(/^(\d+ rights|Koodia ei löydy koodistosta: \S+\/\S+)$/);
  });
});

const outcomeOf = (convert: () => readonly unknown[]): string => {
  try {
    return `${convert().length} rights`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
