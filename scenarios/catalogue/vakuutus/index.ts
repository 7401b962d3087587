import type { Scenario } from '../../scenario.ts';
import { vakuutusWithAnExcessOf301EurosGoesToAnOfficial } from './vakuutus-with-an-excess-of-301-euros-goes-to-an-official.ts';

export const vakuutus: readonly Scenario[] = [vakuutusWithAnExcessOf301EurosGoesToAnOfficial];
