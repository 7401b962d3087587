import { createConsoleReport, type RunEvent } from '#scenarios';
import type { Output } from '../output.ts';

/** One line per scenario as it ends; on a terminal also how far the run is. */
export const createProgress = (
  run: { readonly subject: string; readonly seed: string },
  { write, warn, colors, isInteractive }: Output,
): ((event: RunEvent) => void) => {
  const report = createConsoleReport(run, { color: colors.isColorSupported });
  let done = 0;
  let total = 0;
  const status = (text: string) => isInteractive && warn(`\r\u001b[2K${text}`);
  return (event) => {
    if (event.kind === 'run-started') {
      total = event.total;
      write(`${colors.bold(run.subject)}: ${total} ${total === 1 ? 'scenario' : 'scenarios'}\n\n`);
    } else if (event.kind === 'scenario-finished') {
      done += 1;
      status('');
      write(`${report.scenario(event.result)}\n`);
      status(done < total ? colors.dim(`${done}/${total}`) : '');
    } else if (event.kind === 'run-finished') write('\n');
  };
};
