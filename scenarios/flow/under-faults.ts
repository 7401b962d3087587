import { type Ratkaisupyynto, toHenkilo } from '#contracts';
import type { Fault } from '#simulators';
import type { RegisterAnswers } from './facts.ts';

type Register = keyof RegisterAnswers;
type PlannedFault = Pick<Fault, 'where' | 'when' | 'effect'>;

/** One question and two retries: what the check of the budget allows. */
const attempts = 3;

const simulators = { koski: 'koski-migri', valintarekisteri: 'valintarekisteri-migri' } as const;

/**
 * What a flow gets to hear that asks as often as the budget allows: a register that is back by then answers, one that
 * isn't is silent, and Koski's 404 is heard at once. A fault that is drawn by chance is taken for one that does not
 * come: a scenario with one tells itself what is expected. A login may be an old one, so faults of CAS silence nobody.
 */
export const underFaults = (
  answers: RegisterAnswers,
  faults: readonly PlannedFault[],
  pyynto: Ratkaisupyynto,
  timeoutMs: number,
): RegisterAnswers => {
  // A 404 says all by its status, whatever has become of its body.
  const isNotFound = answers.koski.answered && answers.koski.value === undefined;
  const koski = toHeard(
    'koski',
    isNotFound ? faults.filter(({ effect }) => !spoils(effect)) : faults,
    pyynto,
    timeoutMs,
  );
  const valintarekisteri = toHeard('valintarekisteri', faults, pyynto, timeoutMs);
  const silent = { answered: false } as const;
  return {
    koski: { answer: answers.koski, 'not-found': { answered: true } as const, silence: silent }[koski],
    valintarekisteri: valintarekisteri === 'answer' ? answers.valintarekisteri : silent,
  };
};

const spoils = ({ kind }: Fault['effect']): boolean =>
  ['malformed-json', 'truncated-json', 'content-type'].includes(kind);

type Heard = 'answer' | 'not-found' | 'silence';

const toHeard = (
  register: Register,
  faults: readonly PlannedFault[],
  pyynto: Ratkaisupyynto,
  timeoutMs: number,
): Heard => {
  const own = faults.filter((fault) => isOf(register, fault, pyynto));
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const consequences = own
      .filter((fault) => bites(fault, attempt))
      .map(({ effect }) => toConsequence(effect, register, pyynto, timeoutMs));
    if (consequences.includes('final')) return 'silence';
    if (consequences.includes('not-found')) return 'not-found';
    if (!consequences.includes('again')) return 'answer';
  }
  return 'silence';
};

const isOf = (register: Register, { where = {} }: PlannedFault, pyynto: Ratkaisupyynto): boolean => {
  const byOid = toHenkilo(pyynto).oppijanumero !== undefined;
  const endpoint = {
    koski: byOid ? '/oid' : '/hetu',
    valintarekisteri: `/hakemukset/${byOid ? 'henkilo-oidit' : 'hetut'}`,
  };
  return (
    (where.simulator ?? simulators[register]) === simulators[register] &&
    (where.endpoint ?? endpoint[register]) === endpoint[register]
  );
};

const bites = ({ when = {} }: PlannedFault, attempt: number): boolean => {
  const { nth = { from: 1 }, probability = 1 } = when;
  const { from, to = Number.POSITIVE_INFINITY } = typeof nth === 'number' ? { from: nth, to: nth } : nth;
  return probability === 1 && from <= attempt && attempt <= to;
};

/** `again`: nothing was heard, and another attempt may help. `final`: the register has refused. */
const toConsequence = (
  effect: Fault['effect'],
  register: Register,
  pyynto: Ratkaisupyynto,
  timeoutMs: number,
): 'again' | 'final' | 'not-found' | 'none' => {
  const isKoski = register === 'koski';
  switch (effect.kind) {
    case 'status':
      if (isKoski && effect.status === 404) return 'not-found';
      // Valintarekisteri's 401 ends a session, which a login renews.
      return effect.status >= 500 || (!isKoski && effect.status === 401) ? 'again' : 'final';
    case 'cut':
    case 'malformed-json':
    case 'truncated-json':
      return 'again';
    case 'content-type':
      return effect.value.startsWith('application/json') ? 'none' : 'again';
    case 'latency':
      return effect.ms < timeoutMs ? 'none' : 'again';
    case 'virta-down':
    case 'certificate-refused':
      return isKoski ? 'again' : 'none';
    case 'ytr-down':
      // The register of the matriculation examination is asked by hetu only.
      return isKoski && toHenkilo(pyynto).hetu !== undefined ? 'again' : 'none';
    case 'session-expired':
    case 'session-store-down':
      return isKoski ? 'none' : 'again';
    case 'log-normal-latency':
    case 'ticket-expired':
    case 'cas-slow':
      return 'none';
  }
};
