import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { conformKoski, conformValintarekisteri } from '#scenarios';
import { type Bend, type BentRegisters, startBentRegisters } from '../scenarios/conform/bent.ts';
import { koskiMutants } from './thirty-ways/koski-mutants.ts';
import { type PactVerifier, readPact, startPactVerifier } from './thirty-ways/pact-verifier.ts';
import { valintarekisteriMutants } from './thirty-ways/valintarekisteri-mutants.ts';

// Thousands of requests over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

type Provider = 'koski' | 'valintarekisteri';
interface Caught {
  readonly mutant: string;
  readonly pact: readonly string[];
  readonly conform: readonly string[];
}

/** One interaction of each kind: all of them, for every mutant, would take some ten minutes. */
const sample = {
  koski:
    /^(the studies of a student, by (OID|hetu)|the studies of a person (by a former hetu|with two OIDs, by the OID .*)|nobody, by (OID|hetu)|a completed degree with its courses|a fee that has been paid by the student, by OID|a student while VIRTA does not answer, by OID|a right that is active \(state 1\)|a question to \/oid (with a certificate.*|under a path.*|with another method.*|as text.*|without its field)|the places of (an accepted person|nobody at all), by OID)$/,
  valintarekisteri:
    /^(a login of the service user|a service ticket for the login.*|a session for a service ticket|the end of a login|a login with a wrong password|a service ticket for no service|a session for an unknown service ticket|a session without ticket and cookie|a logout that CAS tells of.*|an accepted person, by (OID|hetu)|nobody, by OID|a fee that is required and recorded as MAKSETTU.*|a question to \/hakemukset\/hetut (that is announced.*|under a path.*|with another method.*|without a session|of a user without the right|about nobody|that is no list|about a person whose application.*))$/,
};
const pacts = {
  koski: readPact('migri-koski', (description) => sample.koski.test(description)),
  valintarekisteri: readPact('migri-valintarekisteri', (description) => sample.valintarekisteri.test(description)),
};

const atATime = 8;

/** What the load balancer tells of Migri. */
const loadBalancer = {
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '01',
  'x-amzn-mtls-clientcert-issuer': 'CN=koeajo',
  'x-forwarded-for': '0.0.0.0',
};

const folder = mkdtempSync(join(tmpdir(), 'koeajo-thirty-ways-'));
let verifier: PactVerifier;
const matrix: Caught[] = [];

let ofPact: Registers;
let ofRules: Registers;

beforeAll(async () => {
  [ofPact, ofRules] = await Promise.all([startRegisters(), startRegisters()]);
  verifier = startPactVerifier(folder);
});
afterAll(async () => {
  verifier.stop();
  await Promise.all([ofPact, ofRules].map(({ bent }) => bent.close()));
  rmSync(folder, { recursive: true });
  process.stdout.write(toText(matrix));
});

const straight: Bend = (fetch) => fetch;

/** Registers that are bent anew for every mutant: each side's own, so that neither sees the persons of the other. */
interface Registers {
  readonly bent: BentRegisters;
  readonly bend: (provider: Provider, bend: Bend) => void;
}

const startRegisters = async (): Promise<Registers> => {
  const bends: Record<Provider, Bend> = { koski: straight, valintarekisteri: straight };
  const bentBy =
    (provider: Provider): Bend =>
    (fetch) =>
    (request) =>
      bends[provider](fetch)(request);
  return {
    bent: await startBentRegisters({ koski: bentBy('koski'), virkailija: bentBy('valintarekisteri') }),
    bend: (provider, bend) => Object.assign(bends, { koski: straight, valintarekisteri: straight, [provider]: bend }),
  };
};

/** What the pacts say of a broken provider: a few interactions at a time, until some are not kept. */
const verify = async (provider: Provider, bend: Bend): Promise<readonly string[]> => {
  ofPact.bend(provider, bend);
  const { statesUrl, [provider]: url } = ofPact.bent.pact;
  const headers = provider === 'koski' ? { headers: loadBalancer } : {};
  const { interactions, ...pact } = pacts[provider];
  for (let at = 0; at < interactions.length; at += atATime) {
    const few = { ...pact, interactions: interactions.slice(at, at + atATime) };
    const failures = await verifier.failures({ pact: few, url, statesUrl, ...headers });
    if (failures.length > 0) return failures;
  }
  return [];
};

/** What the rules say of it: the first one that fails is enough. */
const conform = async (provider: Provider, bend: Bend): Promise<readonly string[]> => {
  ofRules.bend(provider, bend);
  const { bent } = ofRules;
  const how = { jobs: 16, bail: 1, timeoutMs: 30_000, signal: new AbortController().signal };
  const { results } = await (provider === 'koski'
    ? conformKoski(bent.koski, how)
    : conformValintarekisteri(bent.valintarekisteri, how));
  return results.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
};

/** Mutant × who caught it. */
const toText = (all: readonly Caught[]): string => {
  const first = ([one = '–', ...more]: readonly string[]) =>
    `${one}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
  const rows = [
    ['mutant', 'pact interaction', 'conform rule'],
    ...all.map(({ mutant, pact, conform: rules }) => [mutant, first(pact), first(rules)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const count = (by: 'pact' | 'conform') => all.filter((caught) => caught[by].length > 0).length;
  return [
    '',
    ...rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
    `${all.length} mutants: ${count('pact')} caught by a pact, ${count('conform')} by a rule of conform`,
    '',
  ].join('\n');
};

describe.each([
  ['koski', koskiMutants],
  ['valintarekisteri', valintarekisteriMutants],
] as const)('a %s', (provider, mutants) => {
  test('that is not broken keeps to its pacts and to every rule', async () => {
    expect([await verify(provider, straight), await conform(provider, straight)]).toEqual([[], []]);
  });

  test.each(Object.entries(mutants))('that %s is caught', async (mutant, bend) => {
    const [pact, rules] = await Promise.all([verify(provider, bend), conform(provider, bend)]);
    matrix.push({ mutant: `${provider} ${mutant}`, pact, conform: rules });
    expect([...pact, ...rules]).not.toEqual([]);
  });
});

test('there are at least thirty ways', () => {
  expect(Object.keys(koskiMutants).length + Object.keys(valintarekisteriMutants).length).toBeGreaterThanOrEqual(30);
});
