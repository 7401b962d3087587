import type { Claim } from './claim.ts';
import { decisionFlowClaims } from './decision-flow/claims.ts';
import { koskiMigriClaims } from './koski-migri/claims.ts';
import { valintarekisteriMigriClaims } from './valintarekisteri-migri/claims.ts';
import { virtaClaims } from './virta/claims.ts';

/** Every statement that the toolkit stands on, in the order KM, VM, VI, DF. */
export const allClaims: readonly Claim[] = [
  ...koskiMigriClaims,
  ...valintarekisteriMigriClaims,
  ...virtaClaims,
  ...decisionFlowClaims,
];

const byId: ReadonlyMap<string, Claim> = new Map(allClaims.map((claim) => [claim.id, claim]));

/** The claim of an id such as `DF-021`, or `undefined`. */
export const claimById = (id: string): Claim | undefined => byId.get(id);
