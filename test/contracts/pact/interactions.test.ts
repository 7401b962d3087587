import { describe, expect, test } from 'vitest';
import {
  claimById,
  createSchemaValidator,
  exampleOf,
  isSyntheticOid,
  KoskiErrorList,
  LoginAnswer,
  mismatches,
  pacts,
  parseHetu,
  ValintarekisteriVirhe,
  validateMigriHakijat,
  validateMigriOppija,
} from '#contracts';
import { allInteractions, marksOf, templatesOf } from './templates.ts';

describe('an interaction', () => {
  test.each(pacts.map((pact) => [`${pact.consumer} → ${pact.provider}`, pact] as const))(
    'of %s has a description of its own',
    (_, { interactions }) => {
      const descriptions = interactions.map(({ description }) => description);
      expect(interactions.length).toBeGreaterThan(10);
      expect(new Set(descriptions).size).toBe(descriptions.length);
    },
  );

  test('says in a sentence what its consumer could not do', () => {
    const wrong = allInteractions.filter(({ need }) => !/^(Migri|Koski|A developer|A session) .+\.$/.test(need));
    expect(wrong.map(({ description }) => description)).toEqual([]);
  });

  test('cites claims that there are', () => {
    const cited = allInteractions.flatMap(({ claims }) => claims);
    expect(cited.filter((claim) => claimById(claim) === undefined)).toEqual([]);
  });

  test('knows no person who could exist', () => {
    const text = JSON.stringify(allInteractions);
    const hetut = text.match(/\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/g) ?? [];
    const oids = text.match(/\b1\.2\.246\.562\.(?:24|98|198|10|99|199)\.\d{11}\b/g) ?? [];
    expect(hetut.length).toBeGreaterThan(50);
    expect(hetut.filter((hetu) => parseHetu(hetu)?.artificial !== true)).toEqual([]);
    // The example in Koski's own error text, and Koski's name among the services.
    const known = ['1.2.246.562.24.00000000001', '1.2.246.562.10.00000000001'];
    expect(oids.filter((oid) => !isSyntheticOid(oid) && !known.includes(oid))).toEqual([]);
  });

  test('has to itself the person of whom it needs other data than any other, since Koski keeps for an hour what VIRTA said', () => {
    const kept = new Map<string, string>();
    const shared: string[] = [];
    for (const { states, pact, description } of allInteractions) {
      for (const { name, params } of states) {
        if (typeof params.oid !== 'string') continue;
        const key = `${pact.provider} ${params.oid}`;
        const world = JSON.stringify([name, params]);
        if ((kept.get(key) ?? world) !== world) shared.push(description);
        kept.set(key, world);
      }
    }
    expect(kept.size).toBeGreaterThan(100);
    expect(shared).toEqual([]);
  });
});

describe('the example of an interaction', () => {
  test('is what its template allows', () => {
    const wrong = allInteractions.flatMap((interaction) =>
      templatesOf(interaction).flatMap(([place, template]) =>
        mismatches(template, exampleOf(template)).map((why) => `${interaction.description}: ${place} ${why}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  const validators = {
    oppija: validateMigriOppija,
    hakijat: validateMigriHakijat,
    koskiVirhe: createSchemaValidator(KoskiErrorList),
    virhe: createSchemaValidator(ValintarekisteriVirhe),
    login: createSchemaValidator(LoginAnswer),
  };

  test('is an answer of the shape that our JSON Schemas give', () => {
    const checked = allInteractions.flatMap(({ description, request, response, pact }) => {
      const shape = shapeOf(pact.provider, String(exampleOf(request.path)), response.status);
      // Koski hands on what it does not read.
      if (pact.consumer === 'koski' && shape === 'hakijat') return [];
      if (shape === undefined || response.body === undefined || !('json' in response.body)) return [];
      return [{ description, issues: validators[shape](exampleOf(response.body.json)) }];
    });
    expect(checked.length).toBeGreaterThan(200);
    expect(checked.filter(({ issues }) => issues.length > 0)).toEqual([]);
  });
});

const shapeOf = (provider: string, path: string, status: number) => {
  if (path.startsWith('/cas/')) return undefined;
  if (status !== 200) return provider === 'koski' ? 'koskiVirhe' : 'virhe';
  if (path.endsWith('/auth/login')) return 'login';
  return provider === 'koski' && !path.includes('/valinta/') ? 'oppija' : 'hakijat';
};

describe('a mark', () => {
  const marks = allInteractions.flatMap((interaction) => templatesOf(interaction).flatMap(([, it]) => marksOf(it)));

  test('goes by regular expressions that say the whole text', () => {
    const expressions = marks.flatMap((mark) => {
      if ('regex' in mark) return mark.regex;
      return mark.mark === 'texts' ? mark.keys : [];
    });
    expect(expressions.length).toBeGreaterThan(1000);
    expect([...new Set(expressions)].filter((regex) => !/^\^.+\$$/s.test(regex))).toEqual([]);
  });

  test('gives values of a state only in requests, and addresses of the provider only in answers', () => {
    const kinds = (side: 'request' | 'response') =>
      new Set(allInteractions.flatMap((one) => marksOf({ ...one[side] } as never)).map(({ mark }) => mark));
    expect(kinds('request')).not.toContain('address');
    expect(kinds('response')).not.toContain('state');
  });
});
