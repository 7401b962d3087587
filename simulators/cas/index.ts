export * from './create-cas-simulator.ts';
export { type CasUser, casUsers, rootOrganisaatio, toRoles } from './users.ts';
