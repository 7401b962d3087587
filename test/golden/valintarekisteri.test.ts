import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MigriHakija, PersonDocuments } from '#contracts';
import { openVirkailija } from '../simulators/valintarekisteri-migri/virkailija.ts';
import { shared, sharedFiles } from './shared.ts';

/** What the registers must hold for this to be told: names that ONR lacks are empty, and there is no payment row. */
const toDocuments = ({ henkilotunnus, henkiloOid, syntymaaika, ...hakija }: MigriHakija): PersonDocuments => ({
  henkilo: {
    oid: henkiloOid,
    linkitetytOidit: [],
    ...(henkilotunnus ? { hetu: henkilotunnus } : {}),
    vanhatHetut: [],
    ...(syntymaaika ? { syntymaaika } : {}),
    etunimet: hakija.etunimet ?? '',
    sukunimi: hakija.sukunimi ?? '',
    kansalaisuudet: hakija.kansalaisuudet ?? [],
  },
  virta: [],
  koski: [],
  hakutoiveet: hakija.hakemukset.map(
    ({ maksuvelvollisuus, lukuvuosimaksu, koulutuksenAlkamiskausi, koulutuksenAlkamisvuosi, ...hakemus }) => {
      expect([maksuvelvollisuus, lukuvuosimaksu]).toEqual(['REQUIRED', 'MAKSAMATTA']);
      return {
        ...hakemus,
        maksuvelvollisuus: 'obligated',
        ...(koulutuksenAlkamiskausi ? { koulutuksenAlkamiskausi: 'kausi_s#1' } : {}),
        ...(koulutuksenAlkamisvuosi ? { koulutuksenAlkamisvuosi } : {}),
      };
    },
  ),
});

describe.skipIf(shared === undefined)('the answers that valinta-tulos-service expects of itself', () => {
  test.each(sharedFiles('golden/valintarekisteri', '.json').map((file) => [basename(file), file]))(
    '%s comes out, byte for byte but for the white space',
    async (_, file) => {
      const golden: readonly MigriHakija[] = JSON.parse(readFileSync(file, 'utf8'));
      const { ask, logIn } = openVirkailija(golden.map(toDocuments));
      const response = await ask(
        await logIn(),
        golden.map(({ henkiloOid }) => henkiloOid),
      );
      expect([response.status, await response.text()]).toEqual([200, JSON.stringify(golden)]);
    },
  );
});
