import { createHash } from 'node:crypto';

/** A person OID in the test branch 98, with its check digit: the same for the same words everywhere. */
export const toSyntheticOid = (words: string): string => {
  const digits = String(createHash('sha256').update(words).digest().readUIntBE(0, 6) % 10 ** 10).padStart(10, '0');
  return `1.2.246.562.98.${digits}${checkDigit(digits)}`;
};

// Weights 7, 3, 1 from the right, as the learner register's own numbers have it.
const checkDigit = (digits: string): number => {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * ([7, 3, 1][index % 3] ?? 0), 0);
  return (10 - (sum % 10)) % 10;
};
