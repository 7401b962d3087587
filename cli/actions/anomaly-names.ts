import { type AnomalyName, anomalies, toAnomaly } from '#generators';
import { parseWords } from '../option-values.ts';

/** The errors of `--anomalies`: all, or names with commas between. Throws ToolkitError `unknown-anomaly`. */
export const toAnomalyNames = (names: string): readonly AnomalyName[] =>
  (names === 'all' ? anomalies : parseWords(names).map((name) => toAnomaly(name as AnomalyName))).map(
    ({ name }) => name as AnomalyName,
  );
