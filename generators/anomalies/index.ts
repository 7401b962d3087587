import { type Henkilo, ToolkitError, type VirtaRecord } from '#contracts';
import type { Anomaly } from './anomaly.ts';
import { attainmentNotCounted } from './attainment-not-counted.ts';
import { attainmentOfUnknownInstitution } from './attainment-of-unknown-institution.ts';
import { attainmentsWithoutRight } from './attainments-without-right.ts';
import { blankPayment } from './blank-payment.ts';
import { creditsWithComma } from './credits-with-comma.ts';
import { dateWithZone } from './date-with-zone.ts';
import { doubledFeePeriod } from './doubled-fee-period.ts';
import { doubledRightKey } from './doubled-right-key.ts';
import { enrolmentKeyedToNobody } from './enrolment-keyed-to-nobody.ts';
import { feeWithDecimals } from './fee-with-decimals.ts';
import { finnishDate } from './finnish-date.ts';
import { gapBetweenFeePeriods } from './gap-between-fee-periods.ts';
import { localGradeOutsideScale } from './local-grade-outside-scale.ts';
import { missingCitizenship } from './missing-citizenship.ts';
import { missingMunicipality } from './missing-municipality.ts';
import { partToNowhere } from './part-to-nowhere.ts';
import { paymentKeyedElsewhere } from './payment-keyed-elsewhere.ts';
import { rightOfUnknownInstitution } from './right-of-unknown-institution.ts';
import { statesInReverse } from './states-in-reverse.ts';
import { studentTwiceAtSchool } from './student-twice-at-school.ts';
import { unknownEducationCode } from './unknown-education-code.ts';
import { unknownEnrolmentState } from './unknown-enrolment-state.ts';
import { unknownGrade } from './unknown-grade.ts';
import { unknownState } from './unknown-state.ts';

export type { Anomaly, KoskiDoes } from './anomaly.ts';

/** Register errors that a student may have (trait `anomaly`): fees, enrolments, days, rights, attainments, the person. */
export const anomalies = [
  gapBetweenFeePeriods,
  doubledFeePeriod,
  feeWithDecimals,
  blankPayment,
  paymentKeyedElsewhere,
  enrolmentKeyedToNobody,
  unknownEnrolmentState,
  finnishDate,
  dateWithZone,
  unknownState,
  statesInReverse,
  missingMunicipality,
  unknownEducationCode,
  rightOfUnknownInstitution,
  doubledRightKey,
  studentTwiceAtSchool,
  unknownGrade,
  localGradeOutsideScale,
  partToNowhere,
  attainmentNotCounted,
  attainmentOfUnknownInstitution,
  creditsWithComma,
  attainmentsWithoutRight,
  missingCitizenship,
] as const satisfies readonly Anomaly[];

export type AnomalyName = (typeof anomalies)[number]['name'];

/** The record with the student's error in it. Throws ToolkitError `anomaly-without-target` when it can't be made. */
export const spoilVirta = (record: VirtaRecord, name: AnomalyName | undefined): VirtaRecord => {
  const { inVirta, needs } = name === undefined ? {} : toAnomaly(name);
  if (inVirta === undefined) return record;
  const spoiled = inVirta(record);
  if (spoiled !== record) return spoiled;
  throw new ToolkitError('anomaly-without-target', `The student has nothing that "${name}" could be wrong in.`, {
    next: `Give the student what it needs (${needs}), or leave the trait anomaly out.`,
  });
};

/** The person with the student's error, where the error is one of the learner register. */
export const spoilHenkilo = (henkilo: Henkilo, name: AnomalyName | undefined): Henkilo =>
  (name && toAnomaly(name).inHenkilo?.(henkilo)) ?? henkilo;

/** The error of this name. Throws ToolkitError `unknown-anomaly` for a name that came from outside and isn't one. */
export const toAnomaly = (name: AnomalyName): Anomaly => {
  const anomaly = byName.get(name);
  if (anomaly !== undefined) return anomaly;
  throw new ToolkitError('unknown-anomaly', `There is no register error "${name}".`, {
    next: `Use one of ${[...byName.keys()].join(', ')}.`,
  });
};

const byName: ReadonlyMap<string, Anomaly> = new Map(anomalies.map((anomaly) => [anomaly.name, anomaly]));
