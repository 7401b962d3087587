import type { KoskiRole, KoskiUser } from './luovutuspalvelu-client.ts';

/** Which education types a role opens. Source: koski Kayttooikeus.scala. */
const typesOf: Readonly<Partial<Record<KoskiRole, readonly string[]>>> = {
  GLOBAALI_LUKU_PERUSOPETUS: [
    'ahvenanmaanperusopetus',
    'esiopetus',
    'perusopetus',
    'aikuistenperusopetus',
    'perusopetuksenlisaopetus',
    'perusopetukseenvalmistavaopetus',
    'internationalschool',
    'europeanschoolofhelsinki',
  ],
  GLOBAALI_LUKU_TOINEN_ASTE: [
    'ammatillinenkoulutus',
    'ibtutkinto',
    'diatutkinto',
    'lukiokoulutus',
    'luva',
    'ylioppilastutkinto',
    'internationalschool',
    'vapaansivistystyonkoulutus',
    'tuva',
    'europeanschoolofhelsinki',
    'ebtutkinto',
  ],
  GLOBAALI_LUKU_KORKEAKOULU: ['korkeakoulutus'],
  GLOBAALI_LUKU_MUU_KUIN_SAANNELTY: ['muukuinsaanneltykoulutus'],
  GLOBAALI_LUKU_TAITEENPERUSOPETUS: ['taiteenperusopetus'],
};

/**
 * The education types that a user reads; the others are left out without a word, and with them VIRTA
 * (`korkeakoulutus`) and YTR (`ylioppilastutkinto`). Claim KM-072.
 */
export const toReadableTypes = ({ roles }: KoskiUser): ReadonlySet<string> =>
  new Set(roles.flatMap((role) => typesOf[role] ?? []));
