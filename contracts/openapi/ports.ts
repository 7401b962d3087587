/** Where things listen unless told; the same as the command line's own. */
export const ports = {
  koskiMigri: 8400,
  koskiMigriTls: 8443,
  valintarekisteriMigri: 8500,
  controlPlane: 8600,
  decisionFlow: 8700,
} as const;
