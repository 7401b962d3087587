import { describe, expect, test } from 'vitest';
import { allClaims, type Claim } from '#contracts';
import { readSourceFiles } from './source-files.ts';
import { unsimulatedClaims } from './unsimulated-claims.ts';

// An id that ends with 000 is nobody's, for tests of what is unknown.
const id = /\b(?:KM|VM|VI|DF)-(?!000)\d{3}\b/g;
const isAddressBook = (path: string) => /(^|\/)(claims|unsimulated-claims)\.ts$/.test(path);

const citations = readSourceFiles()
  .filter(({ path }) => !isAddressBook(path))
  .flatMap(({ path, text }) => [...new Set(text.match(id))].map((cited) => ({ cited, path })));
const pathsOf = ({ id }: Pick<Claim, 'id'>) => citations.filter(({ cited }) => cited === id).map(({ path }) => path);

const isShown = (claim: Pick<Claim, 'id'>) => pathsOf(claim).some((path) => /^(test|scenarios)\//.test(path));
const isDecidedBy = (claim: Claim) =>
  pathsOf(claim).some((path) => /^contracts\/decision-flow\/.*conditions/.test(path));
const [ofDecisions, ofRegisters] = [true, false].map((is) => allClaims.filter((one) => one.id.startsWith('DF') === is));
const idsOf = (claims: readonly Claim[] = []) => claims.map((claim) => claim.id);

test('hundreds of citations were read', () => {
  expect(citations.length).toBeGreaterThan(500);
});

test('whatever is cited is a claim', () => {
  const known = new Set(idsOf(allClaims));
  expect(citations.filter(({ cited }) => !known.has(cited))).toEqual([]);
});

describe('a claim nobody cites does not exist', () => {
  test('about the registers: a test or a scenario shows it, or it is told why none can', () => {
    const homeless = ofRegisters?.filter((claim) => !isShown(claim) && !(claim.id in unsimulatedClaims));
    expect(idsOf(homeless)).toEqual([]);
  });

  test('about decisions: a condition, a rule, a scenario or a test goes by it; an assumption, whatever is made by it', () => {
    const homeless = ofDecisions?.filter(
      (claim) =>
        !isShown(claim) && !isDecidedBy(claim) && !(claim.status === 'assumption' && pathsOf(claim).length > 0),
    );
    expect(idsOf(homeless)).toEqual([]);
  });
});

test('nothing is excused that needs no excuse', () => {
  const needless = Object.keys(unsimulatedClaims).filter(
    (excused) => isShown({ id: excused }) || !ofRegisters?.some((claim) => claim.id === excused),
  );
  expect(needless).toEqual([]);
});
