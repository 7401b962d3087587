import type { Scenario } from '../../scenario.ts';
import { crowdInTheRegistersIsNotAskedAbout } from './crowd-in-the-registers-is-not-asked-about.ts';
import { fiveThousandApplicantsAreEachGranted } from './five-thousand-applicants-are-each-granted.ts';
import { hundredApplicantsAtOnceAreEachGranted } from './hundred-applicants-at-once-are-each-granted.ts';
import { hundredsOfCoursesATenthShortGoToAnOfficial } from './hundreds-of-courses-a-tenth-short-go-to-an-official.ts';
import { hundredsOfCoursesThatMake45OpAreAddedUp } from './hundreds-of-courses-that-make-45-op-are-added-up.ts';
import { personWithManyLinkedOidsIsFound } from './person-with-many-linked-oids-is-found.ts';
import { placeAmongHundredsOfOptionsIsFound } from './place-among-hundreds-of-options-is-found.ts';
import { rightAmongDozensIsFound } from './right-among-dozens-is-found.ts';
import { sameQuestionGetsTheSameGrant } from './same-question-gets-the-same-grant.ts';
import { sameQuestionGoesToAnOfficialEachTime } from './same-question-goes-to-an-official-each-time.ts';
import { twentyApplicantsAtOnceEachGoToAnOfficial } from './twenty-applicants-at-once-each-go-to-an-official.ts';

export const volume: readonly Scenario[] = [
  hundredApplicantsAtOnceAreEachGranted,
  twentyApplicantsAtOnceEachGoToAnOfficial,
  fiveThousandApplicantsAreEachGranted,
  crowdInTheRegistersIsNotAskedAbout,
  sameQuestionGetsTheSameGrant,
  sameQuestionGoesToAnOfficialEachTime,
  hundredsOfCoursesThatMake45OpAreAddedUp,
  hundredsOfCoursesATenthShortGoToAnOfficial,
  placeAmongHundredsOfOptionsIsFound,
  rightAmongDozensIsFound,
  personWithManyLinkedOidsIsFound,
];
