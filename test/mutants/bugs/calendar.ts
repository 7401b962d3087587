import { mutantsOf } from '../mutant.ts';

export const calendarBugs = [
  ...mutantsOf('calendar.ts', [
    {
      name: 'utc-for-helsinki',
      sentence: 'Takes the day in UTC for the day in Helsinki.',
      find: "timeZone: 'Europe/Helsinki'",
      replace: "timeZone: 'UTC'",
    },
    {
      name: 'month-of-thirty-days',
      sentence: 'Counts thirty days to every month.',
      find: 'Date.UTC(year, month - 1 + months, Math.min(day, lastDay))',
      replace: 'Date.UTC(year, month - 1, day + 30 * months)',
    },
    {
      name: 'month-that-runs-over',
      sentence: 'Goes on into the next month where a month has no such day.',
      find: 'Math.min(day, lastDay)',
      replace: 'day',
    },
    {
      name: 'year-of-365-days',
      sentence: 'Counts 365 days to a leap year too.',
      find: 'plusMonths(alku, months) <= nextDay(loppu)',
      replace: '(Date.parse(nextDay(loppu)) - Date.parse(alku)) / 86_400_000 >= (months / 12) * 365',
    },
    {
      name: 'last-day-left-out',
      sentence: 'Leaves the last day of a period out of its length.',
      find: 'plusMonths(alku, months) <= nextDay(loppu)',
      replace: 'plusMonths(alku, months) <= loppu',
    },
    {
      name: 'begun-month-left-out',
      sentence: 'Does not count a month that has begun but is not whole.',
      find: 'while (plusMonths(alku, months) <= loppu) months += 1;',
      replace: 'while (plusMonths(alku, months + 1) <= nextDay(loppu)) months += 1;',
    },
  ]),
  ...mutantsOf('facts.ts', [
    {
      name: 'sent-day-in-utc',
      sentence: 'Takes the day of sending in UTC.',
      find: 'sentOn: dayOf(hakemus.lahetetty)',
      replace: 'sentOn: new Date(hakemus.lahetetty).toISOString().slice(0, 10)',
    },
    {
      name: 'sent-day-as-written',
      sentence: 'Takes the day of sending as it is written, whatever its offset.',
      find: 'sentOn: dayOf(hakemus.lahetetty)',
      replace: 'sentOn: hakemus.lahetetty.slice(0, 10)',
    },
    {
      name: 'decided-day-in-utc',
      sentence: 'Takes the day of decision in UTC.',
      find: 'decidedOn: dayOf(ratkaisuhetki)',
      replace: 'decidedOn: new Date(ratkaisuhetki).toISOString().slice(0, 10)',
    },
    {
      name: 'clock-of-the-machine',
      sentence: 'Decides for today instead of the moment that is asked for.',
      find: 'decidedOn: dayOf(ratkaisuhetki)',
      replace: 'decidedOn: dayOf(new Date().toISOString())',
    },
  ]),
  ...mutantsOf('flows/kortti.ts', [
    {
      name: 'card-day-in-utc',
      sentence: 'Takes the day on which a card was applied for in UTC.',
      find: 'sentOn: dayOf(hakemus.lahetetty)',
      replace: 'sentOn: new Date(hakemus.lahetetty).toISOString().slice(0, 10)',
    },
  ]),
];
