import { tilahistoriat } from '../student-traits.ts';
import { oikeustyypit, toisenAsteenTilahistoriat } from '../study-traits.ts';
import type { Constraint } from './dimension.ts';
import { type DimensionName, dimensions, koskityypit, tutkintotyypit } from './dimensions.ts';

type Never = { readonly [name in DimensionName]?: readonly string[] };

const define = (name: string, reason: string, never: Never): Constraint => ({ name, reason, never });

/** All values of a dimension but these. */
const but = (name: DimensionName, ...these: readonly string[]): readonly string[] =>
  dimensions
    .find((dimension) => dimension.name === name)
    ?.values.map(({ value }) => value)
    .filter((value) => !these.includes(value)) ?? [];

/** Where one dimension has one of these values, the other has one of those, and the other way round. */
const together = (
  name: string,
  reason: string,
  [one, these]: readonly [DimensionName, readonly string[]],
  [other, those]: readonly [DimensionName, readonly string[]],
): readonly Constraint[] => [
  define(name, reason, { [one]: these, [other]: but(other, ...those) }),
  define(`${name}-reversed`, reason, { [one]: but(one, ...these), [other]: those }),
];

const noRight = ['ei-oikeutta'];
const noApplication = ['ei-hakemusta'];
const notInVirta = [...noRight, ...koskityypit];
const noFee = ['ei-oikeutta', 'none-required'];
const maksulliset = tutkintotyypit.filter((tyyppi) => tyyppi !== '7');
const applicationDimensions = [
  'maksuvelvollisuus',
  'lukuvuosimaksu',
  'vastaanottoTila',
  'ilmoittautuminenTila',
  'muutHakutoiveet',
] as const;
const offered = ['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY'];
const anotherAccepted = ['toinen-paikka', 'toinen-korkeakoulu', 'useita'];
const yearRound = ['EI_TEHTY', 'EI_ILMOITTAUTUNUT', ...noApplication];

const rights: readonly Constraint[] = [
  ...together(
    'no-right-no-state',
    'A right that isn’t there has no state, and one that is there has.',
    ['opiskeluoikeus', noRight],
    ['tila', noRight],
  ),
  ...together(
    'koski-states',
    'Rights in Koski’s own database have Koski’s states, those in VIRTA have VIRTA’s.',
    ['opiskeluoikeus', koskityypit],
    ['tila', toisenAsteenTilahistoriat],
  ),
  ...together(
    'fee-in-virta',
    'Only VIRTA knows of fees, and only of a right that it has.',
    ['opiskeluoikeus', notInVirta],
    ['maksu', noRight],
  ),
  ...together(
    'funding-in-virta',
    'Only VIRTA knows the funding, and only of a right that it has.',
    ['opiskeluoikeus', notInVirta],
    ['rahoituslahde', noRight],
  ),
  define('exchange-ends-by-its-time', 'An exchange is in force or ends by its time.', {
    opiskeluoikeus: ['9'],
    tila: but('tila', '1', '1-6'),
  }),
  define('short-rights', 'A short right without a degree is in force, is given up or ends by its time.', {
    opiskeluoikeus: oikeustyypit.filter((tyyppi) => tyyppi !== '5' && tyyppi !== '6'),
    tila: but('tila', '1', '1-5', '1-6'),
  }),
  define(
    'one-right-rule',
    'The one-right rule ends a right to a bachelor’s or a master’s degree; a pair of rights is not split by it here.',
    {
      opiskeluoikeus: ['2+4', '5', '6', '7'],
      tila: tilahistoriat.filter((tilat) => tilat.includes('7')),
    },
  ),
  define('licentiate-histories', 'A licentiate who came back has not graduated yet.', {
    opiskeluoikeus: ['6'],
    tila: ['1-4-1-3', '1-5-1-3'],
  }),
  define('specialist-histories', 'Specialist training leads to no degree in VIRTA.', {
    opiskeluoikeus: ['5'],
    tila: tilahistoriat.filter((tilat) => tilat.endsWith('3')),
  }),
  define('holidays', 'Only vocational education records holidays.', {
    opiskeluoikeus: but('opiskeluoikeus', 'ammatillinenkoulutus'),
    tila: ['lasna-loma-lasna'],
  }),
];

const fees: readonly Constraint[] = [
  define('fee-for-degrees', 'Tuition fees are for bachelor’s and master’s degrees only.', {
    opiskeluoikeus: but('opiskeluoikeus', ...maksulliset),
    maksu: but('maksu', ...noFee),
  }),
  define('fee-funding', 'Only studies with a tuition fee can be funded by one.', {
    opiskeluoikeus: but('opiskeluoikeus', ...maksulliset),
    rahoituslahde: ['5'],
  }),
  ...together(
    'periods-of-a-fee',
    'A fee has periods, or payments without them; without a fee there are none.',
    ['maksu', noFee],
    ['maksukaudet', ['ei-maksua']],
  ),
  define('term-by-term', 'Only a fee that is required by term can be paid for the first one.', {
    maksu: ['first-term-paid'],
    maksukaudet: but('maksukaudet', 'lukukausittain', 'epatasaisesti'),
  }),
  define(
    'payment-in-an-enrolment',
    'VIRTA tells of payments in the enrolment for a term; who has not enrolled has none.',
    {
      maksu: but('maksu', ...noFee, 'payment-untold'),
      ilmoittautuminenTila: ['EI_TEHTY', 'EI_ILMOITTAUTUNUT'],
    },
  ),
  define('finns-owe-nothing', 'Citizens of Finland pay no tuition fee.', {
    kansalaisuus: ['suomi-mukana'],
    maksu: but('maksu', ...noFee),
  }),
  define('finns-are-not-funded-by-fees', 'Citizens of Finland pay no tuition fee.', {
    kansalaisuus: ['suomi-mukana'],
    rahoituslahde: ['5'],
  }),
  define('finns-are-not-obliged', 'Citizens of Finland pay no tuition fee, which Ataru sees by itself.', {
    kansalaisuus: ['suomi-mukana'],
    maksuvelvollisuus: ['REQUIRED', 'NOT_CHECKED'],
  }),
  define('finns-have-no-payment', 'Citizens of Finland pay no tuition fee.', {
    kansalaisuus: ['suomi-mukana'],
    lukuvuosimaksu: ['MAKSETTU', 'MAKSAMATTA', 'VAPAUTETTU'],
  }),
  define('sums-need-a-requirement', 'Without a required sum nobody can tell whether another sum suffices.', {
    maksu: ['one-euro-short', 'over-paid', 'flag-above-sums', 'flag-below-sums', 'payment-untold'],
    maksukaudet: ['ei-kausia'],
  }),
];

const selection: readonly Constraint[] = [
  ...applicationDimensions.flatMap((name) =>
    together(
      `application-${name}`,
      'What stands in an application stands there or doesn’t as a whole.',
      ['valintaTila', noApplication],
      [name, noApplication],
    ),
  ),
  ...applicationDimensions.map((name) =>
    define(`selection-for-degrees-${name}`, 'Only degree students come through the selection of Valintarekisteri.', {
      opiskeluoikeus: but('opiskeluoikeus', ...noRight, ...tutkintotyypit),
      [name]: but(name, ...noApplication),
    }),
  ),
  define('selection-for-degrees', 'Only degree students come through the selection of Valintarekisteri.', {
    opiskeluoikeus: but('opiskeluoikeus', ...noRight, ...tutkintotyypit),
    valintaTila: but('valintaTila', ...noApplication),
  }),
  define('right-needs-an-offer', 'A right in VIRTA needs a place that was offered.', {
    opiskeluoikeus: but('opiskeluoikeus', ...noRight),
    valintaTila: but('valintaTila', ...offered, ...noApplication),
  }),
  define('right-needs-a-place', 'A right in VIRTA needs a place that was taken.', {
    opiskeluoikeus: but('opiskeluoikeus', ...noRight),
    vastaanottoTila: but('vastaanottoTila', 'VASTAANOTTANUT_SITOVASTI', ...noApplication),
  }),
  define('no-offer-no-answer', 'A place that was not offered cannot be answered.', {
    valintaTila: ['HYLATTY', 'PERUUNTUNUT'],
    vastaanottoTila: but('vastaanottoTila', 'KESKEN'),
  }),
  define('reserve-list-answers', 'Who is on the reserve list has not answered, or has taken another place.', {
    valintaTila: ['VARALLA'],
    vastaanottoTila: but('vastaanottoTila', 'KESKEN', 'OTTANUT_VASTAAN_TOISEN_PAIKAN'),
  }),
  define('declined', 'An option is PERUNUT because the place was declined or not answered in time.', {
    valintaTila: ['PERUNUT'],
    vastaanottoTila: but('vastaanottoTila', 'PERUNUT', 'EI_VASTAANOTETTU_MAARA_AIKANA'),
  }),
  define('withdrawn', 'An option is PERUUTETTU because an official withdrew the place.', {
    valintaTila: ['PERUUTETTU'],
    vastaanottoTila: but('vastaanottoTila', 'PERUUTETTU'),
  }),
  define('enrolment-needs-an-offer', 'Only a place that was offered can be enrolled for.', {
    valintaTila: but('valintaTila', ...offered),
    ilmoittautuminenTila: but('ilmoittautuminenTila', 'EI_TEHTY', ...noApplication),
  }),
  define('enrolment-needs-a-place', 'Only a place that was taken bindingly can be enrolled for.', {
    vastaanottoTila: but('vastaanottoTila', 'VASTAANOTTANUT_SITOVASTI', ...noApplication),
    ilmoittautuminenTila: but('ilmoittautuminenTila', 'EI_TEHTY', ...noApplication),
  }),
  define('another-place-taken', 'Another place was taken only when there is another place (VM-054).', {
    vastaanottoTila: ['OTTANUT_VASTAAN_TOISEN_PAIKAN'],
    muutHakutoiveet: but('muutHakutoiveet', ...anotherAccepted),
  }),
  define('lapsed-for-another', 'An option lapses because another place was accepted.', {
    valintaTila: ['PERUUNTUNUT'],
    muutHakutoiveet: but('muutHakutoiveet', ...anotherAccepted),
  }),
  define('conditional', 'A place is taken conditionally while a higher wish is on the reserve list.', {
    vastaanottoTila: ['EHDOLLISESTI_VASTAANOTTANUT'],
    muutHakutoiveet: but('muutHakutoiveet', 'varalla', 'useita'),
  }),
  define(
    'lapsed-below',
    'A second queue has accepted, and lower wishes have lapsed, only where the option was accepted.',
    {
      valintaTila: but('valintaTila', ...offered),
      muutHakutoiveet: ['peruuntunut', 'kaksi-valintatapajonoa'],
    },
  ),
];

const seasons: readonly Constraint[] = [
  define('spring-enrolment', 'Studies that begin in the spring are enrolled for by LASNA or POISSA.', {
    alkamiskausi: ['K'],
    ilmoittautuminenTila: but('ilmoittautuminenTila', 'LASNA', 'POISSA', ...yearRound),
  }),
  define('autumn-enrolment', 'Studies that begin in the autumn are enrolled for by year or by term.', {
    alkamiskausi: ['S', 'puuttuu'],
    ilmoittautuminenTila: ['LASNA', 'POISSA'],
  }),
  define('koski-autumn', 'In Koski’s own database studies begin in the autumn here.', {
    opiskeluoikeus: [...koskityypit],
    alkamiskausi: ['K', 'puuttuu'],
  }),
  define('start-from-virta', 'VIRTA says when a right begins.', {
    opiskeluoikeus: but('opiskeluoikeus', ...noRight),
    valintaTila: noApplication,
    alkamiskausi: ['puuttuu'],
  }),
  define('start-of-nothing', 'Without a right and an application nobody says when studies begin.', {
    opiskeluoikeus: noRight,
    valintaTila: noApplication,
    alkamiskausi: ['S', 'K'],
  }),
];

/** What can't be, each with the reason. */
export const constraints: readonly Constraint[] = [...rights, ...fees, ...selection, ...seasons];
