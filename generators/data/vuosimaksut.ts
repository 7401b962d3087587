/** What a degree of a cycle costs at a school, euros per academic year; several where programmes differ. */
export interface Vuosimaksut {
  readonly ensimmainen: readonly number[];
  readonly toinen: readonly number[];
}

/**
 * The price levels for those whose studies begin on the day, which hold to the end of the degree. Throws RangeError for a
 * school that has none.
 */
export const toVuosimaksut = (oppilaitosnumero: string, alkaa: string): Vuosimaksut => {
  const levels = tasot.filter((taso) => taso.oppilaitosnumero === oppilaitosnumero);
  const level = levels.findLast(({ mista }) => mista <= alkaa) ?? levels[0];
  if (level === undefined) throw new RangeError(`there are no fees of ${oppilaitosnumero}`);
  if (alkaa < '2026-08-01') return level;
  return { ensimmainen: level.ensimmainen.map(toTaysi), toinen: level.toinen.map(toTaysi) };
};

/**
 * Fees must cover the costs for rights that begin in autumn 2026 or later (HE 51/2024). Assumption: they rise by 30 %, to
 * the nearest 500 euros; what schools ask then was not found.
 */
const toTaysi = (summa: number): number => 500 * Math.round((summa * 1.3) / 500);

// Where the last column names no page it is an assumption within the public ranges: universities 8 000-18 000, universities
// of applied sciences 4 000-13 000 with 6 000 and 8 000 the commonest (https://yle.fi/uutiset/3-10165916,
// https://minedu.fi/-/valiraportti-kokoaa-havaintoja-korkeakoulujen-lukuvuosimaksujen-kayttoonoton-vaikutuksista).
// oppilaitosnumero|from those who begin in|first cycle|second cycle|source
const taulukko = `
01901|2017|13000|13000 15000 18000|helsinki.fi
10076|2017|12000|15000|aalto.fi
10122|2017|10000|10000 12000|assumption
10089|2017|8000|8000 12000 16000|verkkouutiset.fi/a/60423 for the second cycle: from 8 000 to 16 000
01904|2017|10000|10000 13000|assumption
01906|2017|8000|8000 12000|assumption
10088|2017|8000|8000 15000|assumption
01914|2017|9500|10000|verkkouutiset.fi/a/60423 for the second cycle
01914|2021|9500|13500|assumption
01914|2025|9500|15000|lut.fi for the second cycle
01913|2017|10000|10000 12000|assumption
01918|2017|8000|8000|yle.fi/a/3-9423813
01903|2017|10000|10000|assumption
01910|2017|12500|12500|assumption
10103|2017|5000|5000|assumption
10065|2017|11000|12000|assumption
10056|2017|8500|9500|assumption
10056|2022|9500|10500|haaga-helia.fi
02629|2017|8600|9600|assumption
02535|2017|6000|8000|assumption
02630|2017|9800|9800|assumption
02509|2017|9000|10000|assumption
02471|2017|8000|9000|assumption
02504|2017|8000|9000|assumption
10126|2017|8900|9900|assumption
02537|2017|6000|7500|assumption
02507|2017|9500|9500|samk.fi
02469|2017|6000|8000|assumption
02467|2017|8000|9700|assumption
02627|2017|6000|8000|assumption
02472|2017|6000|8000|assumption
02473|2017|6000|8000|assumption
`;

const toEuros = (text: string): readonly number[] => text.split(' ').map(Number);

const tasot = taulukko
  .trim()
  .split('\n')
  .map((line) => {
    const [oppilaitosnumero = '', mista = '', ensimmainen = '', toinen = ''] = line.split('|');
    return { oppilaitosnumero, mista, ensimmainen: toEuros(ensimmainen), toinen: toEuros(toinen) };
  });
