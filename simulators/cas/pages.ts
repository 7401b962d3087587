import { escapeXml } from './service-response.ts';

/** What a browser would see of a new TGT; the backslashes are the real one's. */
export const tgtPage = (location: string): string =>
  [
    '<!DOCTYPE HTML PUBLIC \\"-//IETF//DTD HTML 2.0//EN\\"><html><head><title>201 CREATED</title></head>',
    `<body><h1>TGT Created</h1><form action="${location}" method="POST">`,
    'Service:<input type="text" name="service" value=""><br><input type="submit" value="Submit"></form></body></html>',
  ].join('');

/** Where a client without a session ends up when it follows redirects: a page for people. */
export const loginPage = (service: string | null): string =>
  [
    '<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Kirjaudu sisään</title></head>',
    `<body><h1>Kirjaudu sisään</h1>${service === null ? '' : `<p>${escapeXml(service)}</p>`}`,
    '<p>Palvelukäyttäjät: POST /cas/v1/tickets</p></body></html>',
  ].join('');
