import { mutantsOf } from '../mutant.ts';

export const answerBugs = mutantsOf('decide.ts', [
  {
    name: 'pending-granted',
    sentence: 'Grants what is to be waited for.',
    find: "? 'pending' :",
    replace: '? positive :',
  },
  {
    name: 'never-waits',
    sentence: 'Sends to an official what is to be waited for.',
    find: "'kasittelymaksu-is-paid', 'henkilollisyys-is-proved'",
    replace: '',
  },
  {
    name: 'waits-for-everything',
    sentence: 'Waits where an official should look into it.',
    find: ": 'to-official',",
    replace: ": 'pending',",
  },
  {
    name: 'grants-everything',
    sentence: 'Grants whatever is open.',
    find: "open.every((id) => awaited.includes(id)) ? 'pending' : 'to-official'",
    replace: 'positive',
  },
  {
    name: 'refuses',
    sentence: 'Answers with a refusal, which there is not.',
    find: ": 'to-official',",
    replace: ": 'refusal',",
  },
  {
    name: 'majority-decides',
    sentence: 'Grants when one condition alone is not met.',
    find: 'open.length === 0 ? positive :',
    replace: 'open.length <= 1 ? positive :',
  },
  {
    name: 'unknown-as-met',
    sentence: 'Takes what is unknown for met.',
    find: '...(changes[id] ?? state)(facts) }));',
    replace:
      "...(changes[id] ?? state)(facts) })).map((each) => (each.state === 'unknown' ? { ...each, state: 'met' } : each));",
  },
  {
    name: 'wrong-reason',
    sentence: 'Decides right, but says that another condition is not met.',
    find: 'return {\n    outcome',
    replace:
      'const states = stated.map(({ state }) => state);\n  stated.forEach((each, index) => Object.assign(each, { state: states.at(index - 1) }));\n  return {\n    outcome',
  },
  {
    name: 'no-reasons',
    sentence: 'Sends to an official without a word on why.',
    find: '...toWhole(open) }] : stated,',
    replace:
      '...toWhole(open) }].filter(({ state }) => state === "met") : stated.filter(({ state }) => state === "met"),',
  },
  {
    name: 'condition-forgotten-in-a-grant',
    sentence: 'Grants without a word on one condition.',
    find: '[...stated, {',
    replace: '[...stated.slice(1), {',
  },
  {
    name: 'condition-told-twice',
    sentence: 'Tells one condition twice.',
    find: '[...stated, {',
    replace: '[...stated, ...stated.slice(0, 1), {',
  },
  {
    name: 'own-name-for-a-condition',
    sentence: 'Calls a condition by a name of its own.',
    find: "'permit-is-granted-exactly-as-applied-for', ...",
    replace: "'all-is-well', ...",
  },
]);
