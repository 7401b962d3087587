/**
 * Documented answers that no interaction of a pact shows, and why: `provider method path status name` as a regular
 * expression. What can be shown at all, `koeajo conform` shows.
 */
export const inexpressible: Readonly<Record<string, string>> = {
  'koski POST .+ 401 notAuthenticated':
    'The request would have to come without a certificate, which TLS refuses (KM-070).',
  'koski POST .+ 401 wrongIssuer': 'The request would have to come with the certificate of another issuer.',
  'valintarekisteri GET cas/serviceValidate .+': 'Neither Migri nor Koski asks it: Valintarekisteri does, of CAS.',
  'valintarekisteri (GET|POST) auth/login 500 internal': 'Nobody knows what to break for it.',
};
