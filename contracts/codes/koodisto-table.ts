import type { LocalizedString } from '../koski-migri/koodi.ts';
import type { Koodi, Koodisto } from './koodisto.ts';

/**
 * A code list from its table: a code on each line, `koodiarvo|fi|sv|en|fi|sv|en` with the names and then the short
 * names; `=` is a short name equal to the name, and empty cells are absent. Read when first asked for, so that the
 * large lists cost nothing to those who only import them.
 */
export const toKoodisto = (versio: number, table: string): Koodisto => {
  let koodit: readonly Koodi[] | undefined;
  return {
    versio,
    get koodit() {
      koodit ??= table.trim().split('\n').map(toKoodi);
      return koodit;
    },
  };
};

const toKoodi = (line: string): Koodi => {
  const [koodiarvo = '', fi, sv, en, lyhytFi, lyhytSv, lyhytEn] = line.split('|');
  const nimi = toLocalized(fi, sv, en);
  const lyhytNimi = toLocalized(short(lyhytFi, fi), short(lyhytSv, sv), short(lyhytEn, en));
  return { koodiarvo, ...(nimi && { nimi }), ...(lyhytNimi && { lyhytNimi }) };
};

const short = (cell: string | undefined, name: string | undefined): string | undefined => (cell === '=' ? name : cell);

const toLocalized = (fi?: string, sv?: string, en?: string): LocalizedString | undefined =>
  fi || sv || en ? { ...(fi && { fi }), ...(sv && { sv }), ...(en && { en }) } : undefined;
