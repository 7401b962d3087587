import { toVerification, type Verification, type VerificationRun, type VerifiedInteraction } from '#scenarios';

export const run: VerificationRun = {
  provider: 'koski',
  url: 'http://127.0.0.1:7021',
  at: '2026-11-22T12:00:00.000Z',
  command: 'koeajo verify koski',
};

const interaction: VerifiedInteraction = {
  description: 'something',
  states: [],
  isPending: false,
  outcome: 'passed',
  claims: [],
  mismatches: [],
  durationMs: 1,
};

/** A result with one interaction. */
export const verified = (
  outcome: VerifiedInteraction['outcome'],
  about: Partial<Verification> & Pick<Verification, 'consumer' | 'provider'>,
  description = interaction.description,
): Verification => ({
  ...toVerification({ ...run, provider: about.provider }, { consumer: about.consumer, isPartial: false }, [
    { ...interaction, description, outcome },
  ]),
  ...about,
});
