import type { Scenario } from '../../scenario.ts';
import { fortyEightMonthsForATwoYearDegreeGoToAnOfficial } from './forty-eight-months-for-a-two-year-degree-go-to-an-official.ts';

export const kesto: readonly Scenario[] = [fortyEightMonthsForATwoYearDegreeGoToAnOfficial];
