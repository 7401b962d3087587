import { type Claim, claimsFrom } from '../claim.ts';

// A page without a date carries the year in which it was read.
const page = (address: string, date = '2026') => {
  const claims = claimsFrom(`https://${address}`, date);
  return (statements: Readonly<Record<string, string>>) => claims('', statements);
};

const conditions = page('migri.fi/kayttoonottopaatokset', '2024-04-25');
const earliestConditions = page('migri.fi/en/implementation-decisions', '2023-10-19');
const pilot = page(
  'migri.fi/-/maahanmuuttovirasto-pilotoi-automaattista-paatoksentekoa-opiskelijoiden-oleskeluluvissa',
  '2023-10-19',
);
const fundsRaised = page('www.sttinfo.fi/tiedote/70463879/', '2024');
const derived = (statements: Readonly<Record<string, string>>) =>
  claimsFrom('https://migri.fi/kayttoonottopaatokset', '2024-04-25')(
    'read with both interfaces',
    statements,
    'derived',
  );
const assumption = (statements: Readonly<Record<string, string>>) =>
  claimsFrom('No source was found', '2026-08')('', statements, 'assumption');

const listed = [
  ...conditions({
    'DF-001': 'The application is for a first residence permit on the basis of studies.',
    'DF-002': 'The permit was applied for abroad.',
    'DF-003':
      'The applicant is a degree student of a Finnish university, or an exchange student of any Finnish institution.',
    'DF-004': 'The applicant is not in an EU mobility programme, such as Erasmus+, during the permit.',
    'DF-005': 'The application was sent in Enter Finland.',
    'DF-006': 'The processing fee was paid in Enter Finland.',
    'DF-007': 'The application was sent on 19.10.2023 or later, by Finnish time.',
    'DF-008': 'The application is filled in with care and has all information and attachments.',
    'DF-009': 'All conditions of the permit are met, without discretion in the single case.',
    'DF-010': 'No family member applies for a permit at the same time.',
    'DF-011': 'The studies have not begun.',
    'DF-012': 'The applicant does not ask for a D visa at the same time; only in the lists before 23.5.2024.',
    'DF-013': 'The applicant is under no turvakielto.',
    'DF-014': 'The applicant has never applied for or been given international protection.',
    'DF-015': 'No decision on deportation has been made about the applicant.',
    'DF-016': 'The permit is not asked for a time that clearly exceeds the target time of the studies.',
    'DF-017': 'The identity of the applicant has been proved.',
  }),
  ...derived({
    'DF-018': 'The applicant is a citizen of a third country; a Finnish citizen is absent from Valintarekisteri.',
    'DF-019': 'Application and registers speak of the same person; a 404 or an empty list is no match, and no refusal.',
    'DF-020': 'A register that does not answer, or answers with an error, leaves its conditions unknown.',
  }),
  ...pilot({
    'DF-021': 'There is no automatic refusal: whatever is not met, missing or contradictory goes to an official.',
    'DF-022': 'An automatic decision grants exactly what was applied for, in full.',
  }),
  ...earliestConditions({
    'DF-023': 'The contact language is not Swedish; only in the earliest list.',
  }),
];

const details = [
  ...conditions({
    'DF-024':
      'Degree studies at a university of applied sciences are outside the automation; exchange there is inside.',
  }),
  ...page('migri.fi/opiskelu-suomessa')({
    'DF-025': 'Doctoral studies need the permit of a researcher, so the right of type 7 goes to an official.',
  }),
  ...derived({
    'DF-026': 'Exchange students are not in Valintarekisteri; in VIRTA they have type 9 and class 2, outgoing ones 1.',
    'DF-027':
      'Mobility programmes 101 and 102 are those of the EU; no register passes them on, so the application must.',
    'DF-028':
      'An accepted place is enough, taken and enrolled or not; a place that was declined, cancelled or lost is not.',
    'DF-029': 'The applicant is liable for fees by maksuvelvollisuus REQUIRED or by any fee to pay in VIRTA.',
    'DF-030': 'NOT_CHECKED, no liability told, or registers that disagree on it, leave the fee unknown.',
    'DF-031': 'MAKSETTU and VAPAUTETTU settle the fee of the first year; MAKSAMATTA does not.',
    'DF-032':
      'In VIRTA the fee is settled by maksettu, which the sums of fee, payment and scholarship must not contradict.',
    'DF-033': 'Payment told differently by Valintarekisteri and by VIRTA leaves the fee unknown.',
  }),
  ...page('migri.fi/en/tuition-fees-and-contents-of-a-residence-permit-card')({
    'DF-034': 'An unpaid fee is no ground for refusal: the applicant then needs funds for it beside those for living.',
    'DF-035': 'A scholarship for the fee does not lower the funds needed for living.',
  }),
  ...fundsRaised({
    'DF-036': 'The funds needed for living are 800 euros a month and 9,600 a year from 1.11.2024.',
  }),
  ...page('migri.fi/en/means-of-support')({
    'DF-037':
      'Before 1.11.2024 it was 560 euros a month, 280 with free accommodation, 195 with meals too, and 6,720 a year.',
    'DF-038': 'Studies of a year or longer need the sum of a year, shorter ones the monthly sum for each month.',
  }),
  ...page('migri.fi/sv/forsorjning')({
    'DF-039': 'A grant for living lowers the funds needed by its amount.',
  }),
  ...page('migri.fi/en/means-of-support')({
    'DF-040': 'Income from work in Finland does not count for the first permit.',
  }),
  ...page('migri.fi/insurance')({
    'DF-041': 'Insurance covers 120,000 euros when the studies last under two years, else 40,000.',
    'DF-042': 'The excess of the insurance is at most 300 euros.',
    'DF-043': 'Insurance covers the whole stay, or one year when the stay is longer, from arrival and unbroken.',
    'DF-044': 'A European, British or Kela card stands for the insurance.',
  }),
  ...page('migri.fi/opiskelupaikka')({
    'DF-045': 'Studies that are mostly remote give no permit.',
  }),
  ...page('www.studyinfinland.fi/life-finland/residence-permits')({
    'DF-046': 'A permit is not given beyond the passport, so a shorter passport is no grant in full.',
  }),
  ...conditions({
    'DF-047': 'Entry bans, security remarks and other hits in the registers need discretion and go to an official.',
  }),
  ...derived({
    'DF-048': 'Each condition is met, not met or unknown, and unknown is treated as not met.',
    'DF-049': 'Only a flow with every condition met may grant; what waits for fee, identity or a register is pending.',
    'DF-057': 'State 7 ends an old right because a new place was accepted, so it is not the end of the studies.',
  }),
];

const assumed = assumption({
  'DF-058': 'A-1: the exclusions of Swedish and of the D visa ended with the lists that no longer name them.',
  'DF-059': 'A-2: with free accommodation 400 euros a month are needed, and 280 with meals too, from 1.11.2024.',
  'DF-060': 'A-3: the funds needed go by the day on which the application was sent.',
  'DF-061': 'A-4: more than three months over the target time clearly exceed it.',
  'DF-062':
    'A-5: whether the studies have begun is judged on the day of the decision, by the start of programme or term.',
  'DF-063': 'A-6: a mobility programme that is unknown or not told goes to an official.',
  'DF-064': 'A-7: a refusal of entry is no deportation.',
  'DF-065': 'A-8: protection applied for in another country is not seen.',
  'DF-066': 'A-9: the names of the fields of Enter Finland, UMA and VTJ are invented.',
  'DF-067': 'A-10: shares of citizenships, hetut, scholarships and pace of study in generated data are estimates.',
  'DF-068': 'A-11: target times of universities of applied sciences are 3.5 to 4 years, and 1 to 2 for a master.',
  'DF-070': 'A-13: state 7 makes Koski answer 503, as its code says; nobody has seen it happen.',
  'DF-071':
    'A-14: a person without any citizenship in ONR makes the batch of Valintarekisteri fail or is shown with none.',
  'DF-072': 'A-15: synthetic persons have OIDs of branches 98 and 198, synthetic organisations of 99 and 199.',
  'DF-073': 'A-16: citizens of the EU, the EEA and Switzerland are outside.',
  'DF-074':
    'A-17: the universities are the thirteen of the Ministry; the National Defence University is not among them.',
});

// The other procedures: cards, extended permits, monitoring.
const others = [
  ...conditions({
    'DF-075':
      'A card is renewed automatically when it is of a permanent permit, or a permanent card of an EU citizen’s family member.',
    'DF-076': 'A right that rests on the withdrawal agreement is outside the renewal of cards.',
    'DF-077':
      'The card was applied for on 25.4.2024 or later, with all data and attachments, and the applicant is under no turvakielto.',
  }),
  ...page('migri.fi/en/extended-permit-for-studies')({
    'DF-078': 'An extended permit for studies needs 45 op for each academic year; fewer need a statement of reasons.',
    'DF-079': 'An extended permit is applied for before the permit ends, and not earlier than three months before.',
  }),
  ...page(
    'migri.fi/-/maahanmuuttovirasto-aloittaa-automaattisen-jalkivalvonnan-opiskelijoiden-oleskelulupiin',
    '2023-09-28',
  )({
    'DF-080':
      'Permits for studies are monitored: begun, in progress, right in force. What is found, an official looks into; no permit is revoked by the machine.',
  }),
  ...page(
    'www.kho.fi/fi/index/paatokset/ennakkopaatokset/1701758693731.html',
    '2023',
  )({
    'DF-081': 'Slow progress is weighed as a whole (KHO:2023:114), so fewer than 45 op is a matter for an official.',
  }),
  ...page('migri.fi/oleskelulupakortti')({
    'DF-082': 'A card is of P, P-EU, A or B; a fixed-term permit is not renewed by a card but by an extended permit.',
    'DF-083': 'A new card needs a photograph and a passport, and new fingerprints after five years.',
    'DF-084': 'For a card that was lost or stolen a report to the police is asked.',
  }),
  ...page('migri.fi/en/application-for-an-extended-permit-on-the-basis-of-studies')({
    'DF-085': 'Income from work counts as means of support for an extended permit.',
  }),
];

const assumedOfOthers = assumption({
  'DF-086':
    'The automation of extended permits is not found: a flow that finds all conditions met makes a proposal, which an official confirms.',
  'DF-087':
    'The 45 op are judged by the average: op earned since the permit began, by the academic years (1.8.-31.7.) that have ended, one at least.',
  'DF-088':
    'Monitoring finds studies that have begun by presence in a term or an attainment; before the first term has ended nothing is missed.',
  'DF-089': 'Income from work of an extended permit is told as euros a month and counts for each month of a year.',
  'DF-090': 'Presence and the fee of an extended permit are judged by the term in which the decision is made.',
  'DF-091':
    'Absence that is enrolled (states 2 and 3) is a matter for an official when a permit is extended or monitored.',
});

/** What is known, concluded and assumed of Migri's decisions; the first twenty are the rows of the decision table. */
export const decisionFlowClaims: readonly Claim[] = [...listed, ...details, ...assumed, ...others, ...assumedOfOthers];
