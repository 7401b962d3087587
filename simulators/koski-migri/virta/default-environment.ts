import { koskiKoodistot, oppilaitokset } from '#contracts';
import type { KoskiEnvironment } from './environment.ts';

/** Our own code lists, as far as Koski knows them, and the Finnish higher education institutions. */
export const defaultKoskiEnvironment: KoskiEnvironment = { koodistot: koskiKoodistot, oppilaitokset };
