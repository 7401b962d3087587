// @ts-check
// Asks both registers for one person: `npx koeajo start` in one terminal, `node ask.mjs <OID>` in another.
import { readFileSync } from 'node:fs';
import { ClientError, createKoskiMigriClient, createValintarekisteriClient } from 'koeajo/client';

const {
  KOEAJO_KOSKI_URL = 'https://127.0.0.1:8443/koski/api/luovutuspalvelu/migri',
  KOEAJO_KOSKI_CERTIFICATE = '.koeajo/certs/client.pem',
  KOEAJO_KOSKI_KEY = '.koeajo/certs/client-key.pem',
  KOEAJO_KOSKI_CA = '.koeajo/certs/ca.pem',
  KOEAJO_VALINTAREKISTERI_URL = 'http://127.0.0.1:8500/valinta-tulos-service',
  KOEAJO_CAS_URL = 'http://127.0.0.1:8500/cas',
} = process.env;
const [, , oid = ''] = process.argv;
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

const koski = createKoskiMigriClient({
  url: KOEAJO_KOSKI_URL,
  tls: {
    cert: readFileSync(KOEAJO_KOSKI_CERTIFICATE),
    key: readFileSync(KOEAJO_KOSKI_KEY),
    ca: readFileSync(KOEAJO_KOSKI_CA),
  },
  timeoutMs: 10_000,
  retries: 2,
});
const valintarekisteri = createValintarekisteriClient({
  url: KOEAJO_VALINTAREKISTERI_URL,
  cas: { url: KOEAJO_CAS_URL, username: 'migripk', password: 'koeajo' },
});

try {
  const answer = await koski.byOid(oid);
  for (const { oppilaitos } of answer.found ? answer.oppija.opiskeluoikeudet : []) {
    say(`Koski: a right to study at ${oppilaitos?.nimi?.fi}`);
  }
  if (!answer.found) say('Koski: nobody, or nothing that Migri may see');
  for (const { hakemukset } of await valintarekisteri.byHenkiloOidit([oid])) {
    for (const { hakukohdeNimi, vastaanottoTila } of hakemukset) {
      say(`Valintarekisteri: ${hakukohdeNimi.fi}, ${vastaanottoTila}`);
    }
  }
} catch (error) {
  if (!(error instanceof ClientError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await Promise.all([koski.close(), valintarekisteri.close()]);
}
