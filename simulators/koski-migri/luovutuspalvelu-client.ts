/** Who may call: a certificate subject, the addresses it may call from, and the user it becomes. Source: koski-api.md 4. */
export interface LuovutuspalveluClient {
  /** Compared letter by letter with what the load balancer says: `CN=client.example.com,O=Testi,C=FI`. */
  readonly subjectDn: string;
  /** Single addresses; neither ranges nor wildcards. */
  readonly ips: readonly string[];
  readonly user: string;
}

/** A service user of Koski with its rights. */
export interface KoskiUser {
  readonly username: string;
  readonly oid: string;
  readonly roles: readonly KoskiRole[];
}

/** Whom Koski knows: the client list, and the directory of users in which a client's user is looked for. */
export interface CallerDirectory {
  readonly clients: readonly LuovutuspalveluClient[];
  readonly users: readonly KoskiUser[];
}

const readsEverything = [
  'GLOBAALI_LUKU_PERUSOPETUS',
  'GLOBAALI_LUKU_TOINEN_ASTE',
  'GLOBAALI_LUKU_KORKEAKOULU',
  'GLOBAALI_LUKU_MUU_KUIN_SAANNELTY',
  'GLOBAALI_LUKU_TAITEENPERUSOPETUS',
] as const;

/** `MIGRI` opens the API; the others say which education types are read. */
export const koskiRoles = ['MIGRI', 'LUOTTAMUKSELLINEN_KELA_LAAJA', ...readsEverything] as const;
export type KoskiRole = (typeof koskiRoles)[number];

/** Migri's service user. Source: koski MockUsers.scala. */
export const migriUser: KoskiUser = {
  username: 'Migri',
  oid: '1.2.246.562.98.10000003013',
  roles: ['MIGRI', ...readsEverything],
};

/** A user of another authority: a good certificate, but no right to Migri's API. */
export const kelaUser: KoskiUser = {
  username: 'Laaja',
  oid: '1.2.246.562.98.10000003026',
  roles: ['LUOTTAMUKSELLINEN_KELA_LAAJA', ...readsEverything],
};

export const koskiUsers: readonly KoskiUser[] = [migriUser, kelaUser];

/** The client list that Koski's own development environment has for these two. */
export const luovutuspalveluClients: readonly LuovutuspalveluClient[] = [
  { subjectDn: 'CN=migri', ips: ['0.0.0.0'], user: 'Migri' },
  { subjectDn: 'CN=kela', ips: ['0.0.0.0'], user: 'Laaja' },
];
