/** A service user of the officials' CAS. */
export interface CasUser {
  readonly username: string;
  readonly password: string;
  /** OID of the user as a person. */
  readonly oidHenkilo: string;
  /** As CAS gives them, `ROLE_APP_…`; services strip `ROLE_`. */
  readonly roles: readonly string[];
}

/** The organisation above all others: Finnish National Agency for Education. */
export const rootOrganisaatio = '1.2.246.562.10.00000000001';

/** What one right becomes in CAS: the service, the right, and the right in the organisation. Source: VM-019, otuva. */
export const toRoles = (palvelu: string, oikeus: string, organisaatioOid = rootOrganisaatio): readonly string[] => [
  `ROLE_APP_${palvelu}`,
  `ROLE_APP_${palvelu}_${oikeus}`,
  `ROLE_APP_${palvelu}_${oikeus}_${organisaatioOid}`,
];

const migriRead = toRoles('VALINTATULOSSERVICE', 'MIGRI_READ');
const sijoitteluRead = toRoles('SIJOITTELU', 'READ');

/** Users for whom everything works, who may not ask at all, and whose every batch with an accepted person fails. */
export const casUsers: readonly CasUser[] = [
  {
    username: 'migripk',
    password: 'koeajo',
    oidHenkilo: '1.2.246.562.98.10000001015',
    roles: [...migriRead, ...sijoitteluRead],
  },
  {
    username: 'no-migri-read',
    password: 'koeajo',
    oidHenkilo: '1.2.246.562.98.10000001028',
    roles: sijoitteluRead,
  },
  {
    username: 'no-sijoittelu-read',
    password: 'koeajo',
    oidHenkilo: '1.2.246.562.98.10000001031',
    roles: migriRead,
  },
];
