import { expect, test } from 'vitest';
import { validateMigriHakijat, validateRatkaisu, validateVirtaRecord } from '#contracts';
import * as samples from './schema-samples.ts';

test('an issue tells a stranger what stands there and what should', () => {
  expect(validateRatkaisu({ outcome: 'refused', conditions: [{ id: 7, state: 'met' }], comment: '' })).toEqual([
    { path: 'comment', message: 'is not a property that exists here' },
    {
      path: 'outcome',
      message: 'must be one of "automatic-grant", "proposal", "no-action", "to-official", "pending", but is "refused"',
    },
    { path: 'conditions.0.id', message: 'must be a string, but is 7' },
  ]);
  expect(validateMigriHakijat({})).toEqual([{ path: '', message: 'must be an array, but is {}' }]);
  expect(validateRatkaisu({ outcome: 'pending' })).toEqual([{ path: 'conditions', message: 'is missing' }]);
});

test('a long value is cut short, and a value that fits no form of a union is named once', () => {
  const [issue, ...others] = validateVirtaRecord(samples.virtaRecord.wrong[1]?.value);
  expect(others).toEqual([]);
  expect(issue).toEqual({
    path: 'opintosuoritukset.0.arvosana',
    message: 'has none of the forms that are possible here: {"laji":"Muu","koodi":"5"}',
  });
  const long = validateRatkaisu('x'.repeat(200))[0]?.message;
  expect(long).toMatch(/^must be an object, but is "x{56}…$/);
});
