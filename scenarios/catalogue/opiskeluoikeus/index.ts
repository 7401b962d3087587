import type { Scenario } from '../../scenario.ts';
import { activeRightAloneConfirmsThePlace } from './active-right-alone-confirms-the-place.ts';
import { attainmentsWithoutARightAreNoPlace } from './attainments-without-a-right-are-no-place.ts';
import { attainmentsWithoutARightBesideThePlaceDoNotMatter } from './attainments-without-a-right-beside-the-place-do-not-matter.ts';
import { degreeFinishedBeforeDoesNotMatter } from './degree-finished-before-does-not-matter.ts';
import { endedRightOfAnotherTypeBesideThePlaceDoesNotMatter } from './ended-right-of-another-type-beside-the-place-does-not-matter.ts';
import { optionBesideAnActiveRightIsGranted } from './option-beside-an-active-right-is-granted.ts';
import { passiveRightThatBecameActiveAgainIsGranted } from './passive-right-that-became-active-again-is-granted.ts';
import { rightAtAnotherSchoolAloneGoesToAnOfficial } from './right-at-another-school-alone-goes-to-an-official.ts';
import { rightEndedByTheOneRightRuleIsNotGranted } from './right-ended-by-the-one-right-rule-is-not-granted.ts';
import { rightGivenUpByMistakeAndRestoredIsGranted } from './right-given-up-by-mistake-and-restored-is-granted.ts';
import { rightLongerThanTheTargetTimeDoesNotLengthenThePermit } from './right-longer-than-the-target-time-does-not-lengthen-the-permit.ts';
import { rightNotYetInVirtaDoesNotHoldUpAGrant } from './right-not-yet-in-virta-does-not-hold-up-a-grant.ts';
import { rightOfAGraduateGoesToAnOfficial } from './right-of-a-graduate-goes-to-an-official.ts';
import { rightOfAnotherTypeAloneGoesToAnOfficial } from './right-of-another-type-alone-goes-to-an-official.ts';
import { rightThatHasGonePassiveGoesToAnOfficial } from './right-that-has-gone-passive-goes-to-an-official.ts';
import { rightThatRunsOutBeforeTheStudiesBeginGoesToAnOfficial } from './right-that-runs-out-before-the-studies-begin-goes-to-an-official.ts';
import { rightThatRunsOutBesideOneThatGoesOnDoesNotMatter } from './right-that-runs-out-beside-one-that-goes-on-does-not-matter.ts';
import { rightThatWaitsAsAnOptionConfirmsThePlace } from './right-that-waits-as-an-option-confirms-the-place.ts';
import { rightThatWasGivenUpGoesToAnOfficial } from './right-that-was-given-up-goes-to-an-official.ts';
import { rightThatWentPassiveASecondTimeGoesToAnOfficial } from './right-that-went-passive-a-second-time-goes-to-an-official.ts';
import { rightWhoseTimeIsOverGoesToAnOfficial } from './right-whose-time-is-over-goes-to-an-official.ts';
import { rightWithAnUnknownStateIsNotGranted } from './right-with-an-unknown-state-is-not-granted.ts';
import { rightWithoutAnEndIsGranted } from './right-without-an-end-is-granted.ts';

export const opiskeluoikeus: readonly Scenario[] = [
  rightEndedByTheOneRightRuleIsNotGranted,
  rightNotYetInVirtaDoesNotHoldUpAGrant,
  activeRightAloneConfirmsThePlace,
  rightThatWaitsAsAnOptionConfirmsThePlace,
  rightOfAGraduateGoesToAnOfficial,
  rightThatHasGonePassiveGoesToAnOfficial,
  rightThatWasGivenUpGoesToAnOfficial,
  rightWhoseTimeIsOverGoesToAnOfficial,
  passiveRightThatBecameActiveAgainIsGranted,
  rightGivenUpByMistakeAndRestoredIsGranted,
  rightThatWentPassiveASecondTimeGoesToAnOfficial,
  optionBesideAnActiveRightIsGranted,
  degreeFinishedBeforeDoesNotMatter,
  endedRightOfAnotherTypeBesideThePlaceDoesNotMatter,
  rightAtAnotherSchoolAloneGoesToAnOfficial,
  rightOfAnotherTypeAloneGoesToAnOfficial,
  rightWithoutAnEndIsGranted,
  rightLongerThanTheTargetTimeDoesNotLengthenThePermit,
  attainmentsWithoutARightAreNoPlace,
  attainmentsWithoutARightBesideThePlaceDoNotMatter,
  rightWithAnUnknownStateIsNotGranted,
  rightThatRunsOutBeforeTheStudiesBeginGoesToAnOfficial,
  rightThatRunsOutBesideOneThatGoesOnDoesNotMatter,
];
