// Pages that several conditions rest on.
export const kayttoonottopaatokset = 'https://migri.fi/kayttoonottopaatokset';
export const kayttoonottopaatoksetInEnglish = 'https://migri.fi/en/implementation-decisions';
export const pilotti =
  'https://migri.fi/-/maahanmuuttovirasto-pilotoi-automaattista-paatoksentekoa-opiskelijoiden-oleskeluluvissa';
export const oppilaitoksenRooli = 'https://migri.fi/oppilaitoksen-rooli-oleskelulupaprosessissa';
export const meansOfSupport = 'https://migri.fi/en/means-of-support';
export const extendedPermit = 'https://migri.fi/en/extended-permit-for-studies';
export const extendedPermitApplication =
  'https://migri.fi/en/application-for-an-extended-permit-on-the-basis-of-studies';
export const jalkivalvonta =
  'https://migri.fi/-/maahanmuuttovirasto-aloittaa-automaattisen-jalkivalvonnan-opiskelijoiden-oleskelulupiin';
export const oleskelulupakortti = 'https://migri.fi/oleskelulupakortti';
