import type { Scenario } from '../../scenario.ts';
import { varatOf9600EurosAreEnough } from './varat-of-9600-euros-are-enough.ts';
import { varatOneCentBelow9600EurosGoToAnOfficial } from './varat-one-cent-below-9600-euros-go-to-an-official.ts';

export const toimeentulo: readonly Scenario[] = [varatOf9600EurosAreEnough, varatOneCentBelow9600EurosGoToAnOfficial];
