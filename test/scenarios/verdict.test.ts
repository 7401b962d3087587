import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeVerdicts, verdicts } from '#scenarios';

const several = fc.array(fc.constantFrom(...verdicts));

test('nothing at all is inconclusive', () => {
  expect(mergeVerdicts([])).toBe('inconclusive');
});

test('failed outweighs inconclusive, which outweighs passed, which outweighs skipped', () => {
  expect(mergeVerdicts(['passed', 'skipped', 'inconclusive', 'failed'])).toBe('failed');
  expect(mergeVerdicts(['passed', 'skipped', 'inconclusive'])).toBe('inconclusive');
  expect(mergeVerdicts(['skipped', 'passed'])).toBe('passed');
});

test('merging knows no order and can be done in parts', () => {
  fc.assert(
    fc.property(several, fc.array(fc.constantFrom(...verdicts), { minLength: 1 }), (some, others) => {
      expect(mergeVerdicts([...some].reverse())).toBe(mergeVerdicts(some));
      if (some.length > 0)
        expect(mergeVerdicts([mergeVerdicts(some), mergeVerdicts(others)])).toBe(mergeVerdicts([...some, ...others]));
    }),
  );
});
