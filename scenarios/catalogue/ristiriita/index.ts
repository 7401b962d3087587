import type { Scenario } from '../../scenario.ts';
import { registersThatDisagreeOnLukuvuosimaksuGoToAnOfficial } from './registers-that-disagree-on-lukuvuosimaksu-go-to-an-official.ts';

export const ristiriita: readonly Scenario[] = [registersThatDisagreeOnLukuvuosimaksuGoToAnOfficial];
