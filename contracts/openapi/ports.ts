/** The ports that the simulators take unless told otherwise; the OpenAPI documents name them as defaults. */
export const ports = {
  koskiMigri: 7021,
  koskiMigriTls: 7443,
  valintarekisteriMigri: 7022,
  controlPlane: 7020,
  decisionFlow: 7030,
} as const;
