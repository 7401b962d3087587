import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  drawStudyTraits,
  drawUniformTraits,
  generateStudent,
  type StudentTraits,
  stream,
  toHakemus,
  toPersonDocuments,
  toRekisteritiedot,
} from '#generators';

const now = '2026-07-01';

/** Everything that is known of the student, as a person can read it. */
const toGolden = (traits: StudentTraits) => {
  const student = generateStudent(stream('golden').fork(traits.label ?? ''), traits, { now });
  return { ...toPersonDocuments(student), hakemus: toHakemus(student), rekisteritiedot: toRekisteritiedot(student) };
};

/** JSON as the formatter leaves it: short lists of texts on one line. */
const toReadable = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /^( *)(.*)\[\n((?: +"[^"\n]*",?\n)+) *\](,?)$/gm,
    (whole, indent: string, key: string, items: string, comma: string) => {
      const line = `${indent}${key}[${items.trim().split(/,\n */).join(', ')}]${comma}`;
      return line.length <= 120 ? line : whole;
    },
  )}\n`;

describe('golden students, the same for ever', () => {
  it.each<StudentTraits & { readonly label: string }>([
    {
      label: 'continuing-master',
      vaihe: 'jatkava',
      oppilaitos: '10076',
      kansalaisuus: '050',
      hetu: 'artificial',
      suoritusrakenne: 'kokonaisuudet',
      hyvaksiluvut: 'ulkomailta',
      opintovauhti: 40,
    },
    { label: 'exchange', laji: 'vaihto', oppilaitos: '10065', tilat: '1-6', alkaa: 'tammikuu', kansalaisuus: '392' },
    {
      label: 'vocational',
      laji: 'ammatillinen',
      toisenAsteenTilat: 'lasna-valmistunut',
      hetu: 'vaihtunut',
      kansalaisuus: '704',
    },
  ])('$label in full', async (traits) => {
    await expect(toReadable(toGolden(traits))).toMatchFileSnapshot(`golden/${traits.label}.json`);
  });

  it('five hundred of random traits', () => {
    const hash = createHash('sha256');
    for (let index = 0; index < 500; index += 1) {
      const own = stream('golden').fork(String(index));
      hash.update(JSON.stringify(toGolden(drawStudyTraits(own, { ...drawUniformTraits(own), label: String(index) }))));
    }
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"e0963a49c6c1cd0662bfc7722beb5f3594145b43abcf1a1d0150d204b43b418b"`,
    );
  });
});
