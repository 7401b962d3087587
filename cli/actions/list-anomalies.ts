import { type Anomaly, anomalies } from '#generators';
import { createOutput } from '../output.ts';

/** `koeajo generate --list-anomalies`: each error by its name, how it comes about, and what Koski does of it. */
export const listAnomalies = (): void => {
  const { write, colors } = createOutput();
  for (const { name, about, koskiDoes } of anomalies as readonly Anomaly[]) {
    const then = koskiDoes.outcome === 'converts' ? koskiDoes.effect : `503 for the whole person: ${koskiDoes.reason}`;
    write(`${colors.bold(name)}\n  ${about}\n  ${colors.dim('Koski:')} ${then}\n`);
  }
};
