import type { CasUser } from './users.ts';

/** The XML that tells a service whose ticket it was given. */
export const toSuccessXml = ({ username, oidHenkilo, roles }: CasUser): string =>
  toResponseXml(
    `<cas:authenticationSuccess>${element('user', username)}<cas:attributes>${[
      element('oidHenkilo', oidHenkilo),
      element('kayttajaTyyppi', 'PALVELU'),
      element('idpEntityId', 'usernamePassword'),
      ...roles.map((role) => element('roles', role)),
    ].join('')}</cas:attributes></cas:authenticationSuccess>`,
  );

/** The XML that refuses a ticket; still a 200. */
export const toFailureXml = (code: 'INVALID_REQUEST' | 'INVALID_TICKET' | 'INVALID_SERVICE', message: string): string =>
  toResponseXml(`<cas:authenticationFailure code="${code}">${escapeXml(message)}</cas:authenticationFailure>`);

/** What CAS posts to a service to end the session that a ticket began. */
export const toLogoutXml = (logout: { id: string; at: number; username: string; ticket: string }): string =>
  [
    '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ',
    `ID="${logout.id}" Version="2.0" IssueInstant="${new Date(logout.at).toISOString()}">`,
    '<saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">',
    `${escapeXml(logout.username)}</saml:NameID>`,
    `<samlp:SessionIndex>${escapeXml(logout.ticket)}</samlp:SessionIndex></samlp:LogoutRequest>`,
  ].join('');

const toResponseXml = (content: string): string =>
  `<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${content}</cas:serviceResponse>`;

const element = (name: string, text: string): string => `<cas:${name}>${escapeXml(text)}</cas:${name}>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
