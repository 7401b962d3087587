import { expect, test } from 'vitest';
import { VirtaFailure } from '#simulators';
import { convert, ilmoittautuminen, oikeus, suoritukset, suoritus, tutkinto } from './convert.ts';

const jakso = (inner: string) => `<Jakso koulutusmoduulitunniste="M">${inner}</Jakso>`;
const maksu = (inner: string) => `<LukuvuosiMaksu><AlkuPvm>2020-08-01</AlkuPvm>${inner}</LukuvuosiMaksu>`;

// One bad value is enough: Koski gives nothing of the person's higher education and answers 503.
test.each<[what: string, parts: readonly string[], reason: string]>([
  ['an unknown state (VI-033, VI-035)', [oikeus({ tilat: [['2020-08-01', '7']] })], 'virtaopiskeluoikeudentila/7'],
  ['an unknown type (VI-033)', [oikeus({ tyyppi: '99' })], 'virtaopiskeluoikeudentyyppi/99'],
  [
    'an unknown municipality (VI-031)',
    [oikeus({ jakso: jakso('<AlkuPvm>2020-08-01</AlkuPvm><Koulutuskunta>999</Koulutuskunta>') })],
    'kunta/999',
  ],
  ['no municipality (VI-031)', [oikeus({ jakso: jakso('<AlkuPvm>2020-08-01</AlkuPvm>') })], 'kunta/'],
  [
    'an unknown education code (VI-040)',
    [
      oikeus({
        jakso: jakso(
          '<AlkuPvm>2020-08-01</AlkuPvm><Koulutuskoodi>999999</Koulutuskoodi><Koulutuskunta>049</Koulutuskunta>',
        ),
      }),
    ],
    'koulutus/999999',
  ],
  ['a degree with an unknown education code (VI-040)', [suoritukset(tutkinto('T', [], '999999'))], 'koulutus/999999'],
  [
    'an attainment with an unknown classification (VI-033)',
    [suoritukset(suoritus('a', { oikeusAvain: '', lisaa: '<Luokittelu>8</Luokittelu>' }))],
    'virtaopsuorluokittelu/8',
  ],
  [
    'an unknown classification (VI-033)',
    [
      oikeus({
        jakso: jakso('<AlkuPvm>2020-08-01</AlkuPvm><Koulutuskunta>049</Koulutuskunta><Luokittelu>8</Luokittelu>'),
      }),
    ],
    'virtaopiskeluoikeudenluokittelu/8',
  ],
  [
    'a classification that is no number',
    [suoritukset(suoritus('a', { oikeusAvain: '', lisaa: '<Luokittelu>x</Luokittelu>' }))],
    'For input string: "x"',
  ],
  [
    'an unknown two-letter qualification (VI-032)',
    [oikeus(), suoritukset(suoritus('a', { lisaa: '<Patevyys>zz</Patevyys>' }))],
    'virtapatevyys/zz',
  ],
  ['a state without a day (VI-006)', [oikeus({ tilat: [['', '1']] })], "Text ''"],
  ['a day with a time zone (VI-006)', [oikeus({ tilat: [['2020-08-01+02:00', '1']] })], '2020-08-01+02:00'],
  ['a day that does not exist (VI-006)', [oikeus({ tilat: [['2021-02-29', '1']] })], '2021-02-29'],
  ['an end that is no day (VI-006)', [oikeus({ loppu: '<LoppuPvm>kesä</LoppuPvm>' })], 'kesä'],
  ['a decimal fee (VI-008)', [oikeus({ lisaa: maksu('<Summa>7500.00</Summa>') })], '7500.00'],
  ['an empty fee (VI-008)', [oikeus({ lisaa: maksu('<Summa></Summa>') })], 'For input string: ""'],
  ['a fee beyond 32 bits (VI-008)', [oikeus({ lisaa: maksu('<Summa>2147483648</Summa>') })], '2147483648'],
  [
    'a scholarship with a space (VI-008)',
    [
      oikeus(),
      ilmoittautuminen({ lisaa: '<LukuvuosiMaksu><Maksettu>1</Maksettu><Apuraha> 1</Apuraha></LukuvuosiMaksu>' }),
    ],
    '" 1"',
  ],
  [
    'a bad day in an unkeyed enrolment of another institution (VI-006)',
    [oikeus(), ilmoittautuminen({ oikeusAvain: '', myontaja: '01901', alku: 'x' })],
    "Text 'x'",
  ],
  [
    'credits with a comma',
    [oikeus(), suoritukset(suoritus('a', { laajuus: '<Opintopiste>2,5</Opintopiste>' }))],
    '2,5',
  ],
  [
    'hexadecimal credits without an exponent',
    [oikeus(), suoritukset(suoritus('a', { laajuus: '<Opintopiste>0x10</Opintopiste>' }))],
    'For input string: "0x10"',
  ],
  [
    'a sum of credits beyond a float',
    [
      oikeus(),
      suoritukset(
        suoritus('a', { laajuus: '', sisaltaa: ['b'] }),
        suoritus('b', { laajuus: '<Opintopiste>1e39</Opintopiste>' }),
      ),
    ],
    'Infinity',
  ],
  [
    'bad credits of an ended right, though the degree that stands for it has none',
    [oikeus({ tilat: [['2020-08-01', '5']], lisaa: '<Laajuus><Opintopiste>x</Opintopiste></Laajuus>' })],
    'For input string: "x"',
  ],
  ['empty credits', [oikeus(), suoritukset(suoritus('a', { laajuus: '<Opintopiste/>' }))], 'empty String'],
  ['a known grade without a day (VI-051)', [oikeus(), suoritukset(suoritus('a', { paiva: '' }))], "Text ''"],
  [
    'a bad day of credit transfer (VI-006)',
    [oikeus(), suoritukset(suoritus('a', { lisaa: '<HyvaksilukuPvm>-</HyvaksilukuPvm>' }))],
    "Text '-'",
  ],
  [
    'an attainment of an institution that does not resolve (VI-041)',
    [oikeus(), suoritukset(suoritus('a', { myontaja: 'UK' }))],
    'nykyinen UK',
  ],
  [
    'an unfinished degree of an institution that does not resolve (VI-062)',
    [oikeus({ myontaja: 'UK' })],
    'nykyinen UK',
  ],
  [
    'a root that leads into a circle',
    [
      suoritukset(
        suoritus('r', { oikeusAvain: '', sisaltaa: ['a'] }),
        suoritus('a', { oikeusAvain: '', sisaltaa: ['b'] }),
        suoritus('b', { oikeusAvain: '', sisaltaa: ['a'] }),
      ),
    ],
    'contains itself',
  ],
])('%s fails the whole person', async (_, parts, reason) => {
  const refusal = await convert(...parts).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(VirtaFailure);
  expect((refusal as VirtaFailure).message).toContain(reason);
  expect((refusal as VirtaFailure).where).toMatch(/^(Opiskeluoikeus|Opintosuoritus|LukukausiIlmoittautuminen|Jakso)/);
});

test.each<[what: string, parts: readonly string[]]>([
  [
    'an education code of a right that leads to no degree (VI-040)',
    [
      oikeus({
        tyyppi: '18',
        jakso: jakso(
          '<AlkuPvm>2020-08-01</AlkuPvm><Koulutuskoodi>999999</Koulutuskoodi><Koulutuskunta>049</Koulutuskunta>',
        ),
      }),
    ],
  ],
  [
    'a bad day in an enrolment of another right (VI-006)',
    [oikeus(), ilmoittautuminen({ oikeusAvain: 'O9', alku: 'x' })],
  ],
  [
    'a qualification longer than two letters (VI-032)',
    [oikeus(), suoritukset(suoritus('a', { lisaa: '<Patevyys>ll4</Patevyys><Patevyys>𝐚𝐛</Patevyys>' }))],
  ],
  [
    'an attainment that contains an unknown one (VI-017)',
    [oikeus(), suoritukset(suoritus('a', { sisaltaa: ['nobody'] }))],
  ],
])('%s fails nothing', async (_, parts) => {
  expect(await convert(...parts)).toHaveLength(1);
});
