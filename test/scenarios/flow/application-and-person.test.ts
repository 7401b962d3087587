import { expect, test } from 'vitest';
import type { ConditionId } from '#contracts';
import { type Changes, clean, exchange, koodi, onlyInKoski, onlyInSelection, stateOf, vary } from './cases.ts';

const opiskelu = 'pyynto.hakemus.opiskelu';
const silent = { answered: false };

test.each<[condition: ConditionId, when: string, changes: Changes, state: string | undefined]>([
  ['permit-is-a-first-one-for-studies', 'another basis', { 'pyynto.hakemus.peruste': 'muu' }, 'not-met'],
  [
    'hakemus-is-sent-on-or-after-19-10-2023',
    'the last second before, in Helsinki',
    { 'pyynto.hakemus.lahetetty': '2023-10-18T23:59:59+03:00' },
    'not-met',
  ],
  [
    'hakemus-is-sent-on-or-after-19-10-2023',
    'the first second, in Helsinki',
    { 'pyynto.hakemus.lahetetty': '2023-10-19T00:00:00+03:00' },
    'met',
  ],
  [
    'hakemus-is-sent-on-or-after-19-10-2023',
    'the first second, told in UTC',
    { 'pyynto.hakemus.lahetetty': '2023-10-18T21:00:00Z' },
    'met',
  ],
  [
    'hakemus-is-sent-on-or-after-19-10-2023',
    'a day that has begun in Dhaka only',
    { 'pyynto.hakemus.lahetetty': '2023-10-19T01:00:00+06:00' },
    'not-met',
  ],
  [
    'asiointikieli-is-not-swedish',
    'in the list of the day',
    { 'pyynto.hakemus.asiointikieli': 'sv', 'pyynto.hakemus.lahetetty': '2024-04-24T23:59:59+03:00' },
    'not-met',
  ],
  [
    'asiointikieli-is-not-swedish',
    'no longer in the list',
    { 'pyynto.hakemus.asiointikieli': 'sv', 'pyynto.hakemus.lahetetty': '2024-04-25T00:00:00+03:00' },
    undefined,
  ],
  [
    'no-d-viisumi-is-applied-for-at-the-same-time',
    'in the list of the day',
    { 'pyynto.hakemus.dViisumi': true, 'pyynto.hakemus.lahetetty': '2024-05-22T20:59:59Z' },
    'not-met',
  ],
  [
    'no-d-viisumi-is-applied-for-at-the-same-time',
    'no longer in the list',
    { 'pyynto.hakemus.dViisumi': true, 'pyynto.hakemus.lahetetty': '2024-05-22T21:00:00Z' },
    undefined,
  ],
  [
    'studies-are-for-a-university-degree-or-an-exchange',
    'a doctorate',
    { [`${opiskelu}.tutkinto`]: 'tohtori' },
    'not-met',
  ],
  [
    'studies-are-for-a-university-degree-or-an-exchange',
    'a degree that is not told',
    { [`${opiskelu}.tutkinto`]: undefined },
    'unknown',
  ],
  [
    'studies-are-for-a-university-degree-or-an-exchange',
    'a university of applied sciences with the name of a town that has a university',
    { [`${opiskelu}.oppilaitos`]: 'Tampere University of Applied Sciences' },
    'not-met',
  ],
  [
    'studies-are-for-a-university-degree-or-an-exchange',
    'a part of a university',
    { [`${opiskelu}.oppilaitos`]: 'Aalto University School of Business' },
    'met',
  ],
  [
    'studies-are-for-a-university-degree-or-an-exchange',
    'the National Defence University',
    { [`${opiskelu}.oppilaitos`]: 'Maanpuolustuskorkeakoulu' },
    'not-met',
  ],
  [
    'studies-are-for-a-university-degree-or-an-exchange',
    'a school of no list',
    { [`${opiskelu}.oppilaitos`]: 'Uppsala University' },
    'unknown',
  ],
  [
    'studies-are-outside-eu-mobility-programmes',
    'Erasmus+ that is denied',
    { [`${opiskelu}.liikkuvuusohjelma`]: '101' },
    'not-met',
  ],
  [
    'studies-are-outside-eu-mobility-programmes',
    'no answer',
    { [`${opiskelu}.euLiikkuvuusohjelma`]: undefined },
    'unknown',
  ],
  [
    'studies-are-outside-eu-mobility-programmes',
    'an exchange in an unknown programme',
    { ...exchange, [`${opiskelu}.liikkuvuusohjelma`]: '999' },
    'unknown',
  ],
  [
    'applicant-has-no-turvakielto',
    'DVV has not answered',
    { 'pyynto.rekisteritiedot.turvakielto': undefined },
    'unknown',
  ],
  [
    'applicant-has-no-karkotuspaatos',
    'a refusal of entry is none',
    { 'pyynto.rekisteritiedot.maastapoistamispaatokset': ['kaannytys'] },
    'met',
  ],
  [
    'henkilollisyys-is-proved',
    'on the day of decision',
    { 'pyynto.rekisteritiedot.henkilollisyysTodettu': '2026-07-01' },
    'met',
  ],
  [
    'henkilollisyys-is-proved',
    'on the day after it',
    { 'pyynto.rekisteritiedot.henkilollisyysTodettu': '2026-07-02' },
    'not-met',
  ],
  [
    'applicant-is-a-third-country-national',
    'Finnish as well',
    { 'pyynto.hakemus.henkilo.kansalaisuudet': ['524', '246'] },
    'not-met',
  ],
  [
    'applicant-is-a-third-country-national',
    'Swiss by a register',
    { 'valintarekisteri.value.kansalaisuudet': ['756'] },
    'not-met',
  ],
  [
    'applicant-is-a-third-country-national',
    'British',
    {
      'pyynto.hakemus.henkilo.kansalaisuudet': ['826'],
      'valintarekisteri.value.kansalaisuudet': ['826'],
      'koski.value.henkilö.kansalaisuus': [koodi('826')],
    },
    'met',
  ],
  [
    'applicant-is-a-third-country-national',
    'of another country by a register',
    { 'koski.value.henkilö.kansalaisuus': [koodi('356')] },
    'unknown',
  ],
  [
    'applicant-is-a-third-country-national',
    'of no told country',
    { 'pyynto.hakemus.henkilo.kansalaisuudet': [] },
    'unknown',
  ],
  [
    'applicant-is-a-third-country-national',
    'of an unknown country',
    {
      'pyynto.hakemus.henkilo.kansalaisuudet': ['999'],
      'valintarekisteri.value.kansalaisuudet': ['999'],
      'koski.value.henkilö.kansalaisuus': [koodi('999')],
    },
    'unknown',
  ],
  [
    'applicant-is-the-same-person-in-the-registers',
    'the day of birth as 1.1.2000',
    { 'valintarekisteri.value.syntymaaika': '1.1.2000' },
    'met',
  ],
  [
    'applicant-is-the-same-person-in-the-registers',
    'another day of birth',
    { 'valintarekisteri.value.syntymaaika': '2.1.2000' },
    'unknown',
  ],
  [
    'applicant-is-the-same-person-in-the-registers',
    'capital letters',
    { 'koski.value.henkilö.sukunimi': 'ESIMERKKI' },
    'met',
  ],
  [
    'applicant-is-the-same-person-in-the-registers',
    'no day of birth in a register',
    { 'koski.value.henkilö.syntymäaika': undefined },
    'unknown',
  ],
  [
    'applicant-is-the-same-person-in-the-registers',
    'nobody such in any register',
    { ...onlyInKoski, ...onlyInSelection },
    'unknown',
  ],
  ['registers-have-answered', 'nobody such in any register', { ...onlyInKoski, ...onlyInSelection }, 'met'],
  ['registers-have-answered', 'one is silent', { valintarekisteri: silent }, 'unknown'],
])('%s: %s', (condition, _when, changes, state) => {
  expect(stateOf(condition, vary(clean.ensilupa, changes))).toBe(state);
});
