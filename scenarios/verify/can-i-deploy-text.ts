import picocolors from 'picocolors';
import type { DeployAnswer, MatrixRow } from './can-i-deploy.ts';

/** The answer as the broker's own tool prints it. */
export const toDeployText = (
  { deployable, matrix, reasons, notAsked }: DeployAnswer,
  { color }: { readonly color: boolean },
): string => {
  const colors = picocolors.createColors(color);
  const rows = [titles, ...matrix.map(toCells)];
  const widths = titles.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const toLine = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ');
  const told = reasons.join('\n');
  return [
    deployable ? colors.green('Computer says yes \\o/') : colors.red('Computer says no ¯\\_(ツ)_/¯'),
    '',
    ...(matrix.length === 0 ? [] : [toLine(titles).trimEnd(), widths.map((width) => '-'.repeat(width)).join('-|-')]),
    ...matrix.map((row) => toLine(toCells(row)).trimEnd()),
    ...(matrix.length === 0 ? [] : ['']),
    deployable ? colors.green(told) : colors.red(told),
    ...notAsked.map((sentence) => colors.yellow(sentence)),
  ].join('\n');
};

const titles = ['CONSUMER', 'C.VERSION', 'PROVIDER', 'P.VERSION', 'SUCCESS?', 'VERIFIED'] as const;

const toCells = ({ consumer, consumerVersion, provider, providerVersion, success, verifiedAt }: MatrixRow) => [
  consumer,
  consumerVersion ?? '-',
  provider,
  providerVersion ?? '-',
  success === undefined ? '???' : String(success),
  verifiedAt ?? '-',
];
