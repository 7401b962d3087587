import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKoskiMigriClient, type RetryOptions } from '#client';

// The law is held against what a client really does: its waits are handed in, and every answer asks for another time.

interface Refusal {
  readonly status: number;
  readonly retryAfter?: string;
}

/** Asks a register that refuses again and again; gives the waits and how often it was asked. */
const waitsOf = async (options: RetryOptions, refusals: readonly Refusal[]) => {
  const waits: number[] = [];
  let asked = 0;
  const client = createKoskiMigriClient({
    url: 'http://koski.test',
    retries: { ...options, wait: async (ms) => void waits.push(ms) },
    fetch: async () => {
      const { status, retryAfter } = refusals[asked % refusals.length] as Refusal;
      asked += 1;
      const headers = {
        ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
        date: 'Wed, 21 Oct 2026 07:28:00 GMT',
      };
      return new Response('', { status, headers });
    },
  });
  await expect(client.byOid('1')).rejects.toMatchObject({ code: 'server-error' });
  return { waits, asked };
};

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const someOptions = fc.record({
  retries: fc.nat(12),
  firstMs: fc.nat(2_000),
  maxMs: fc.nat(60_000),
  budgetMs: fc.nat(120_000),
});
const someRefusals = fc.array(
  fc.record({
    status: fc.constantFrom(500, 502, 503, 504),
    retryAfterS: fc.option(fc.nat(90), { nil: undefined, freq: 2 }),
  }),
  { minLength: 1, maxLength: 13 },
);

describe('whatever the options and whatever the answers ask for', () => {
  test('there are never more retries than asked for, nor more waiting than the budget', async () => {
    await fc.assert(
      fc.asyncProperty(someOptions, someRefusals, async (options, drawn) => {
        const refusals = drawn.map(({ status, retryAfterS }) => ({
          status,
          ...(retryAfterS !== undefined && { retryAfter: String(retryAfterS) }),
        }));
        const { waits, asked } = await waitsOf(options, refusals);
        expect(asked).toBe(waits.length + 1);
        expect(waits.length).toBeLessThanOrEqual(options.retries);
        expect(sum(waits)).toBeLessThanOrEqual(options.budgetMs);
        const askedFor = (nth: number) => (drawn[nth % drawn.length]?.retryAfterS ?? 0) * 1000;
        const due = (nth: number) => Math.max(Math.min(options.firstMs * 2 ** nth, options.maxMs), askedFor(nth));
        expect(waits).toEqual(waits.map((_, nth) => due(nth)));
        // Whoever stopped early could not have waited once more.
        if (waits.length < options.retries) expect(sum(waits) + due(waits.length)).toBeGreaterThan(options.budgetMs);
      }),
      { numRuns: 200 },
    );
  });

  test('without Retry-After the waits never become shorter, and never longer than the longest', async () => {
    await fc.assert(
      fc.asyncProperty(someOptions, async (options) => {
        const { waits } = await waitsOf(options, [{ status: 500 }]);
        expect(waits).toEqual([...waits].sort((a, b) => a - b));
        expect(Math.max(0, ...waits)).toBeLessThanOrEqual(options.maxMs);
      }),
    );
  });
});

test('unless told, the waits are 200, 400, 800 ms and so on, 5 s at most and 30 s together', async () => {
  const { waits } = await waitsOf({ retries: 20 }, [{ status: 500 }]);
  expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000, 5_000]);
});

test.each([
  ['a date is held against the answer’s own', 'Wed, 21 Oct 2026 07:28:07 GMT', 7_000],
  ['a date that is over asks for nothing more', 'Wed, 21 Oct 2026 07:27:00 GMT', 200],
  ['what is neither date nor seconds counts for nothing', 'soon', 200],
])('Retry-After: %s', async (_what, retryAfter, ms) => {
  expect(await waitsOf({ retries: 1 }, [{ status: 503, retryAfter }])).toEqual({ waits: [ms], asked: 2 });
});

test('a wait that is asked for but does not fit in the budget is not begun', async () => {
  expect(await waitsOf({ retries: 3 }, [{ status: 503, retryAfter: '31' }])).toEqual({ waits: [], asked: 1 });
});
