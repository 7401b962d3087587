import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ToolkitError } from '#contracts';
import { createFunctionSubject, createSubject } from '#scenarios';
import { grant, nowhere, pyynto } from './pyynto.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koeajo-subject-'));
});
afterEach(() => rm(folder, { recursive: true }));

const module = async (source: string, name = 'flow.mjs'): Promise<string> => {
  await writeFile(join(folder, name), source);
  return join(folder, name);
};

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof ToolkitError ? error : Promise.reject(error)),
  );

const signal = () => AbortSignal.timeout(5000);

describe('a subject that is a function', () => {
  test('is given the question, the registers and the signal', async () => {
    const subject = createFunctionSubject('mine', (asked, { registers }) => ({ asked, registers }) as never, nowhere);
    expect(await subject.decide(pyynto, { signal: signal() })).toEqual({
      kind: 'answered',
      ratkaisu: { asked: pyynto, registers: nowhere },
    });
  });

  test('may say that it has no flow for a procedure', async () => {
    const subject = createFunctionSubject('mine', () => ({ unsupported: 'ensimmainen-lupa' }), nowhere);
    expect(await subject.decide(pyynto, { signal: signal() })).toEqual({ kind: 'unsupported' });
  });

  test('departs from the protocol when it throws', async () => {
    const subject = createFunctionSubject('mine', () => Promise.reject(new Error('no such thing')), nowhere);
    expect(await subject.decide(pyynto, { signal: signal() })).toEqual({
      kind: 'off-protocol',
      expected: 'decide() returns a Ratkaisu',
      actual: 'it threw Error: no such thing',
    });
  });
});

describe('createSubject', () => {
  test('loads a module that exports decide', async () => {
    const path = await module(`export const decide = async () => (${JSON.stringify(grant)});`);
    const subject = await createSubject(path, { registers: nowhere });
    expect(subject.name).toBe(path);
    expect(await subject.decide(pyynto, { signal: signal() })).toEqual({ kind: 'answered', ratkaisu: grant });
  });

  test('refuses a module without decide, one that breaks and one that is not there', async () => {
    const without = await module('export const other = 1;', 'without.mjs');
    expect(await errorOf(createSubject(without, { registers: nowhere }))).toMatchObject({
      code: 'subject-without-decide',
      where: without,
      next: expect.stringContaining('export const decide'),
    });
    const broken = await module('throw new Error("bad start");', 'broken.mjs');
    expect(await errorOf(createSubject(broken, { registers: nowhere }))).toMatchObject({
      code: 'subject-not-loadable',
      message: `${broken} could not be loaded: bad start`,
    });
    const absent = join(folder, 'absent.mjs');
    expect(await errorOf(createSubject(absent, { registers: nowhere }))).toMatchObject({
      code: 'subject-not-loadable',
      where: absent,
    });
  });

  test.each(['http//nowhere', 'cmd:', 'flow', '', 'https://'])(
    'refuses %j with the forms that there are',
    async (spec) => {
      expect(await errorOf(createSubject(spec, { registers: nowhere }))).toMatchObject({
        code: 'unknown-subject',
        next: expect.stringContaining('cmd:python3 flow.py'),
      });
    },
  );

  test.each(['reference', 'careless', 'http://127.0.0.1:8080', 'cmd:python3 flow.py'])('knows %s', async (spec) => {
    const subject = await createSubject(spec, { registers: nowhere });
    expect(subject.name).toBe(spec);
    await subject.close();
  });
});
