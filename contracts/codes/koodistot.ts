import { kieli } from './data/kieli.ts';
import { koskiopiskeluoikeudentila } from './data/koskiopiskeluoikeudentila.ts';
import { koulutus } from './data/koulutus.ts';
import { kunta } from './data/kunta.ts';
import { maatjavaltiot2 } from './data/maatjavaltiot2.ts';
import { opintojenlaajuusyksikko } from './data/opintojenlaajuusyksikko.ts';
import { opiskeluoikeudentyyppi } from './data/opiskeluoikeudentyyppi.ts';
import { suorituksentyyppi } from './data/suorituksentyyppi.ts';
import * as valintarekisteri from './data/valintarekisteri.ts';
import * as virta from './data/virta.ts';
import { virtaarvosana } from './data/virtaarvosana.ts';
import { virtalukukausiilmtila } from './data/virtalukukausiilmtila.ts';
import { virtaopiskeluoikeudenluokittelu } from './data/virtaopiskeluoikeudenluokittelu.ts';
import { virtaopiskeluoikeudentila } from './data/virtaopiskeluoikeudentila.ts';
import { virtaopiskeluoikeudentyyppi } from './data/virtaopiskeluoikeudentyyppi.ts';
import { virtaopsuorluokittelu } from './data/virtaopsuorluokittelu.ts';
import { virtapatevyys } from './data/virtapatevyys.ts';
import type { Koodisto } from './koodisto.ts';
import { toKoodisto } from './koodisto-table.ts';

/**
 * The code lists that Koski reads and prints, by `koodistoUri`, as Koski knows them at commit 180e806b. Its
 * `virtaopiskeluoikeudentila` ends with 6, so that state 7 is unknown (claim VI-035). `koulutus` has the codes that
 * begin with 6 to 9 (higher and unknown education) only; `kunta` has old municipalities too.
 */
export const koskiKoodistot: Readonly<Record<string, Koodisto>> = {
  virtaopiskeluoikeudentila: toKoodisto(1, virtaopiskeluoikeudentila),
  virtaopiskeluoikeudentyyppi: toKoodisto(1, virtaopiskeluoikeudentyyppi),
  virtaopiskeluoikeudenluokittelu: toKoodisto(1, virtaopiskeluoikeudenluokittelu),
  virtalukukausiilmtila: toKoodisto(1, virtalukukausiilmtila),
  virtaarvosana: toKoodisto(1, virtaarvosana),
  virtaopsuorluokittelu: toKoodisto(1, virtaopsuorluokittelu),
  virtapatevyys: toKoodisto(1, virtapatevyys),
  koskiopiskeluoikeudentila: toKoodisto(1, koskiopiskeluoikeudentila),
  opiskeluoikeudentyyppi: toKoodisto(1, opiskeluoikeudentyyppi),
  suorituksentyyppi: toKoodisto(1, suorituksentyyppi),
  opintojenlaajuusyksikko: toKoodisto(1, opintojenlaajuusyksikko),
  kieli: toKoodisto(1, kieli),
  kunta: toKoodisto(2, kunta),
  maatjavaltiot2: toKoodisto(2, maatjavaltiot2),
  koulutus: toKoodisto(12, koulutus),
};

/**
 * Every code list that the toolkit knows: Koski's, with state 7 in `virtaopiskeluoikeudentila` (claim VI-036); those
 * of VIRTA that Koski does not read (`rahoituslahde`, `liikkuvuusohjelma` …); and the enumerations of
 * Valintarekisteri under the names of their fields (`vastaanottoTila` …).
 */
export const koodistot: Readonly<Record<string, Koodisto>> = {
  ...koskiKoodistot,
  virtaopiskeluoikeudentila: toKoodisto(
    1,
    virtaopiskeluoikeudentila + virta.opiskeluoikeudentilaYhdenOikeudenSaannos.trimStart(),
  ),
  rahoituslahde: toKoodisto(1, virta.rahoituslahde),
  lukuvuosimaksuntila: toKoodisto(1, virta.lukuvuosimaksuntila),
  liikkuvuusohjelma: toKoodisto(1, virta.liikkuvuusohjelma),
  liikkuvuudensuunta: toKoodisto(1, virta.liikkuvuudensuunta),
  liikkuvuudentyyppi: toKoodisto(1, virta.liikkuvuudentyyppi),
  organisaatiorooli: toKoodisto(1, virta.organisaatiorooli),
  opintosuorituksenlaji: toKoodisto(1, virta.opintosuorituksenlaji),
  valintaTila: toKoodisto(1, valintarekisteri.valintaTila),
  vastaanottoTila: toKoodisto(1, valintarekisteri.vastaanottoTila),
  ilmoittautuminenTila: toKoodisto(1, valintarekisteri.ilmoittautuminenTila),
  maksuvelvollisuus: toKoodisto(1, valintarekisteri.maksuvelvollisuus),
  lukuvuosimaksu: toKoodisto(1, valintarekisteri.lukuvuosimaksu),
  koulutuksenAlkamiskausi: toKoodisto(1, valintarekisteri.koulutuksenAlkamiskausi),
};
