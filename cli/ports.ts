import { InvalidArgumentError } from 'commander';

/** Where things listen unless told: an implementation that is configured once finds them there every time. */
export const defaultPorts = {
  koski: 8400,
  koskiMtls: 8443,
  valintarekisteri: 8500,
  control: 8600,
  subject: 8700,
} as const;

/** A port of the command line. Throws commander's InvalidArgumentError. */
export const parsePort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('Give a number from 0 (any free port) to 65535.');
};
