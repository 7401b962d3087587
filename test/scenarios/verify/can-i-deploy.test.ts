import { describe, expect, test } from 'vitest';
import { canIDeploy, type PactFile, toDeployText } from '#scenarios';
import { verified } from './verified.ts';

const pactOf = (consumer: string, provider: string): PactFile => ({
  consumer,
  provider,
  interactions: [],
  hash: `${consumer}-${provider}`,
  file: `${consumer}-${provider}.json`,
  metadata: {},
});

const pacts = [pactOf('migri', 'koski'), pactOf('migri', 'valintarekisteri'), pactOf('koski', 'valintarekisteri')];

const result = (
  consumer: string,
  provider: string,
  providerVersion: string,
  { outcome = 'passed', at = '2026-11-22T12:00:00.000Z', hash = `${consumer}-${provider}`, isPartial = false } = {},
) => verified(outcome as 'passed', { consumer, provider, providerVersion, at, pactHash: hash, isPartial });

const all = [
  result('migri', 'koski', '7'),
  result('migri', 'valintarekisteri', '3'),
  result('koski', 'valintarekisteri', '3'),
];

describe('can-i-deploy', () => {
  test('looks at every pact that the party has, as consumer and as provider', () => {
    const { deployable, matrix, reasons } = canIDeploy({ pacticipant: 'koski', version: '7' }, pacts, all);
    expect(deployable).toBe(true);
    expect(matrix.map(({ consumer, provider, success }) => [consumer, provider, success])).toEqual([
      ['migri', 'koski', true],
      ['koski', 'valintarekisteri', true],
    ]);
    expect(reasons).toEqual(['All required verification results are published and successful']);
  });

  test.each([
    ['there is no result', [], 'There is no verified pact between'],
    ['the result is of another version', [result('migri', 'koski', '6')], 'There is no verified pact between'],
    ['the result is of another content', [result('migri', 'koski', '7', { hash: 'old' })], 'an earlier content'],
    ['the result is of a part', [result('migri', 'koski', '7', { isPartial: true })], 'only a part'],
    ['something was skipped', [result('migri', 'koski', '7', { outcome: 'skipped' })], 'only a part'],
    ['something failed', [result('migri', 'koski', '7', { outcome: 'failed' })], 'failed'],
    [
      'it failed after it had passed',
      [
        result('migri', 'koski', '7'),
        result('migri', 'koski', '7', { outcome: 'failed', at: '2026-11-22T13:00:00.000Z' }),
      ],
      'failed',
    ],
  ])('says no when %s', (_, results, reason) => {
    const answer = canIDeploy({ pacticipant: 'koski', version: '7' }, pacts.slice(0, 1), results);
    expect(answer.deployable).toBe(false);
    expect(answer.reasons).toEqual([expect.stringContaining(reason)]);
  });

  test('says yes when it passes again after it had failed', () => {
    const failed = result('migri', 'koski', '7', { outcome: 'failed' });
    const mended = result('migri', 'koski', '7', { at: '2026-11-22T13:00:00.000Z' });
    expect(canIDeploy({ pacticipant: 'koski', version: '7' }, pacts.slice(0, 1), [failed, mended]).deployable).toBe(
      true,
    );
  });

  test('takes of an environment the versions that it has', () => {
    const to = (versions: Readonly<Record<string, string>>) => ({ deployed: { environment: 'production', versions } });
    const migri = { pacticipant: 'migri', version: '1' };
    expect(canIDeploy({ ...migri, ...to({ koski: '7', valintarekisteri: '3' }) }, pacts, all).deployable).toBe(true);
    expect(canIDeploy({ ...migri, ...to({ koski: '8', valintarekisteri: '3' }) }, pacts, all).reasons).toEqual([
      'There is no verified pact between version 1 of migri and version 8 of koski',
    ]);
    expect(canIDeploy({ ...migri, ...to({ koski: '7' }) }, pacts, all).reasons).toEqual([
      'No version of valintarekisteri is deployed to production',
    ]);
  });

  test('asks nothing of consumers that an environment does not have, and says so', () => {
    const deployed = { environment: 'production', versions: {} };
    const answer = canIDeploy({ pacticipant: 'valintarekisteri', version: '3', deployed }, pacts, all);
    expect(answer).toMatchObject({
      deployable: true,
      matrix: [],
      reasons: ['No consumer of valintarekisteri is deployed to production'],
      notAsked: [
        'migri is not in production: its pact with valintarekisteri was not asked',
        'koski is not in production: its pact with valintarekisteri was not asked',
      ],
    });
    expect(toDeployText(answer, { color: false })).toContain('migri is not in production');
  });

  test('says no of a version of which nothing was verified, whoever the environment has', () => {
    const deployed = { environment: 'production', versions: { valintarekisteri: '3' } };
    expect(canIDeploy({ pacticipant: 'koski', version: '7', deployed }, pacts, all).deployable).toBe(true);
    expect(canIDeploy({ pacticipant: 'koski', version: '999', deployed }, pacts, all)).toMatchObject({
      deployable: false,
      reasons: ['Nothing was verified of version 999 of koski'],
      notAsked: ['migri is not in production: its pact with koski was not asked'],
    });
  });

  test('knows only the parties of the pacts', () => {
    expect(() => canIDeploy({ pacticipant: 'kosky' }, pacts, [])).toThrow(
      expect.objectContaining({ code: 'unknown-pacticipant' }),
    );
  });

  test("answers in the words and the table of the broker's tool", () => {
    const answer = canIDeploy({ pacticipant: 'koski', version: '7' }, pacts, all.slice(0, 1));
    expect(toDeployText(answer, { color: false }).split('\n')).toEqual([
      'Computer says no ¯\\_(ツ)_/¯',
      '',
      'CONSUMER | C.VERSION | PROVIDER         | P.VERSION | SUCCESS? | VERIFIED',
      '---------|-----------|------------------|-----------|----------|-------------------------',
      'migri    | -         | koski            | 7         | true     | 2026-11-22T12:00:00.000Z',
      'koski    | 7         | valintarekisteri | -         | ???      | -',
      '',
      'There is no verified pact between version 7 of koski and the latest version of valintarekisteri',
    ]);
  });
});
