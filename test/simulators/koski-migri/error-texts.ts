// The errors of Koski as they come over the wire, written out: what the simulator answers is held against these.

const error = (key: string, message: string) => `[{"key":"${key}","message":"${message}"}]`;

export const malformed = error('badRequest.format.json', 'Epäkelpo JSON-dokumentti');

export const schema = (errors: string) => `[{"key":"badRequest.validation.jsonSchema","message":[${errors}]}]`;

export const hetuFormat = (hetu: string) =>
  error('badRequest.validation.henkilötiedot.hetu', `Virheellinen muoto hetulla: ${hetu}`);

export const oidFormat = (oid: string) =>
  error(
    'badRequest.queryParam.virheellinenHenkilöOid',
    `Virheellinen oid: ${oid}. Esimerkki oikeasta muodosta: 1.2.246.562.24.00000000001.`,
  );

export const notFound = (whom: string) =>
  error(
    'notFound.oppijaaEiLöydyTaiEiOikeuksia',
    `Oppijaa ${whom} tai käyttäjällä ei ole oikeuksia tietojen katseluun.`,
  );

export const virtaUnavailable = error(
  'unavailable.virta',
  'Korkeakoulutuksen opiskeluoikeuksia ei juuri nyt saada haettua. Yritä myöhemmin uudelleen.',
);

export const ytrUnavailable = error(
  'unavailable.ytr',
  'Ylioppilastutkintojen tietoja ei juuri nyt saada haettua. Yritä myöhemmin uudelleen.',
);
