import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnRegisters, startOwnRegisters } from '#scenarios';
import { type CertificateSet, createCertificates } from '#simulators';

/** The simulators with all that the rules need, and the way to be rid of them. */
export const startOwn = async (): Promise<
  OwnRegisters & { readonly certificates: CertificateSet; readonly stop: () => Promise<void> }
> => {
  const directory = mkdtempSync(join(tmpdir(), 'koeajo-conform-'));
  const certificates = await createCertificates({ directory: join(directory, 'certs'), now: Date.now() });
  const own = await startOwnRegisters({
    certificates,
    now: Date.now,
    token: 'token',
    seed: 'koeajo',
    day: '2026-06-15',
  });
  return {
    ...own,
    certificates,
    stop: async () => {
      await own.running.close();
      rmSync(directory, { recursive: true });
    },
  };
};
