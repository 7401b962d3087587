import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareSchemas, ourSchemaFor, parseSchema, type SchemaTable } from '#contracts';
import { assessDrift } from '#scenarios';
import { shared } from './shared.ts';

const folder = join(shared ?? '', 'upstream/virta/xsd');

/** VIRTA's schema with everything that it includes; `edit` makes another version of a file. */
const readVirta = async (root: string, edit = (text: string) => text): Promise<SchemaTable> => {
  const load = async (name: string) => new TextEncoder().encode(edit(await readFile(join(folder, name), 'utf8')));
  return parseSchema(await load(root), { source: root, load });
};

/** As it was before 20.5.2026. */
const withoutSeven = (text: string): string =>
  text.replace(/<xs:enumeration value="7"\/>( *<!-- päättynyt yhden opiskeluoikeuden)/, '$1');

describe.skipIf(shared === undefined)("drift of VIRTA's own XML Schema", () => {
  it('is nothing from itself, with its 12 000 values and all elements', async () => {
    const virta = await readVirta('Virta.xsd');
    expect(virta.parts.get('elements')?.shapes.size).toBeGreaterThan(100);
    expect(compareSchemas(virta, virta, { sameMaker: true }).differences).toEqual([]);
  });

  it('is state 7 from the version before it, and Koski fails for who has it (VI-034, VI-035)', async () => {
    const [before, after] = [await readVirta('Virta.xsd', withoutSeven), await readVirta('Virta.xsd')];
    const drift = await assessDrift(compareSchemas(before, after, { sameMaker: true }), after);
    expect(drift.differences).toMatchObject([
      {
        change: 'value-added',
        severity: 'breaking',
        part: 'OpiskeluoikeusTilaKoodiTyyppi',
        values: ['7'],
        impact: { fields: ['koski: opiskeluoikeudet.tila.opiskeluoikeusjaksot.tila'] },
      },
    ]);
  });

  it('is state 7 alone from the code lists that Koski knows', async () => {
    const theirs = await readVirta('koodistot.xsd');
    expect(compareSchemas(ourSchemaFor(theirs), theirs).differences).toMatchObject([{ values: ['7'] }]);
  });
});
