import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKoskiMigriClient } from '#client';
import { MigriHakijat, MigriOppija } from '#contracts';
import { toArbitrary } from '../schema-arbitrary.ts';
import { failureOf } from './registers.ts';

test('placeholder', () => {
  expect([fc, describe, createKoskiMigriClient, MigriHakijat, MigriOppija, toArbitrary, failureOf]).toBeTruthy();
});
