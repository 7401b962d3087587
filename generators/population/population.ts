import { ToolkitError } from '#contracts';
import { type AnomalyPlan, anomalyOf } from '../anomalies/anomaly-plan.ts';
import { type AnomalyName, toAnomaly } from '../anomalies/index.ts';
import { showsAnomaly } from '../anomalies/shows-anomaly.ts';
import { type DecidedTraits, toDecidedTraits } from '../decided-traits.ts';
import { drawRealisticTraits } from '../realistic/draw-realistic-traits.ts';
import { drawUniformTraits } from '../realistic/draw-uniform-traits.ts';
import { type Stream, stream } from '../stream.ts';
import type { Tunnukset } from '../student/tunnukset.ts';
import { generateDecidedStudent, type Student } from '../student.ts';
import { contradiction, type StudentTraits } from '../student-traits.ts';
import { createOidSpace } from './oid-space.ts';
import { createPopulationHetut } from './population-hetut.ts';

/** What a population is a function of. */
export interface PopulationOptions {
  readonly seed: string | number;
  /** Reference day, `YYYY-MM-DD`: it tells the students' future from their past. */
  readonly now: string;
  /** From 1 to 100 000 000. */
  readonly size: number;
  /** `uniform` unless told. */
  readonly mix?: PopulationMix;
  /** Errors in the registers; none unless told. */
  readonly anomalies?: AnomalyPlan;
}

/** How traits are drawn: every value as likely as the others, or by the shares of the assumptions. */
export type PopulationMix = 'uniform' | 'realistic';

/**
 * Invented persons 0 … size - 1, none of whom is stored: each is computed from the seed, the reference day, the mix and
 * their number whenever asked for, at the same cost for all. The size takes no part in it: the first ten of ten
 * million are the ten of a population of ten.
 */
export interface Population extends Required<Omit<PopulationOptions, 'anomalies'>> {
  /** Throws RangeError for a number that nobody has. */
  readonly student: (index: number) => Student;
  /** Whose own or linked OID this is, found by computing backwards; nothing for an OID of nobody here. */
  readonly indexOfOid: (oid: string) => number | undefined;
  /** Whose current or former hetu this is. */
  readonly indexOfHetu: (hetu: string) => number | undefined;
}

/**
 * A population; nothing is drawn yet. OIDs are of branch 98 with a right check digit, hetut artificial (900-999); no two
 * persons share one. Throws ToolkitError `population-size`, `unknown-anomaly`.
 */
export const createPopulation = ({ seed, now, size, mix = 'uniform', anomalies }: PopulationOptions): Population => {
  refuseSize(size);
  for (const name of anomalies?.names ?? []) toAnomaly(name);
  const root = stream(seed).fork('population');
  const oidit = createOidSpace(root.fork('oidit'));
  const hetut = createPopulationHetut(root.fork('hetut'), now);
  const people = root.fork(mix);

  const drawPerson = (index: number, drawing: string, anomaly?: AnomalyName): Person | undefined => {
    const own = people.fork(String(index));
    const trait = hetut.traitOf(index);
    const traits = draw[mix](own.fork(drawing), trait);
    if (anomaly && contradiction({ ...traits, anomaly }) !== undefined) return undefined;
    // What is drawn never contradicts itself.
    const drawn = toDecidedTraits(anomaly ? { ...traits, anomaly } : traits);
    const decided = { ...drawn, label: `person ${index}`, hetu: trait ?? 'none' } as const;
    const linkitetytOidit: string[] = [];
    while (linkitetytOidit.length < decided.linkitettyja) {
      linkitetytOidit.push(oidit.oidOf(index, linkitetytOidit.length + 1));
    }
    const { hetu, vanhatHetut } = hetut.hetutOf(index, decided);
    const tunnukset = { oid: oidit.oidOf(index, 0), linkitetytOidit, vanhatHetut, ...(hetu && { hetu }) };
    return { own, decided, tunnukset };
  };
  const personOf = (index: number): Person => {
    const anomaly = anomalies && anomalyOf(anomalies, index);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const person = drawPerson(index, attempt === 0 ? 'traits' : `traits:${attempt}`, anomaly);
      if (person && (anomaly === undefined || showsAnomaly(generate(person)))) return person;
    }
    throw new RangeError(`nobody was found who could have the error "${anomaly}"`);
  };
  const generate = ({ own, decided, tunnukset }: Person): Student =>
    generateDecidedStudent(own, decided, { now, tunnukset });
  const isHere = (index: number): boolean => Number.isSafeInteger(index) && index >= 0 && index < size;

  return {
    seed,
    now,
    size,
    mix,
    student: (index) => {
      if (!isHere(index)) throw new RangeError(`a population of ${size} has nobody with the number ${index}`);
      return generate(personOf(index));
    },
    indexOfOid: (oid) => {
      const index = oidit.indexOf(oid);
      if (index === undefined || !isHere(index)) return undefined;
      const { tunnukset } = personOf(index);
      return tunnukset.oid === oid || tunnukset.linkitetytOidit.includes(oid) ? index : undefined;
    },
    indexOfHetu: (hetu) =>
      hetut.candidatesOf(hetu).find((index) => {
        if (!isHere(index)) return false;
        const { tunnukset } = personOf(index);
        return tunnukset.hetu === hetu || tunnukset.vanhatHetut.includes(hetu);
      }),
  };
};

/** A person before anything is generated of them. */
interface Person {
  readonly own: Stream;
  readonly decided: DecidedTraits;
  readonly tunnukset: Tunnukset;
}

const draw: Readonly<
  Record<PopulationMix, (stream: Stream, hetu?: NonNullable<StudentTraits['hetu']>) => StudentTraits>
> = {
  uniform: drawUniformTraits,
  realistic: drawRealisticTraits,
};

/** The rarest of those who can have an error, one who continues, pays and has local grades, is one in some hundred. */
const attempts = 10_000;

const largest = 100_000_000;

const refuseSize = (size: number): void => {
  if (Number.isSafeInteger(size) && size >= 1 && size <= largest) return;
  throw new ToolkitError('population-size', `A population can't have ${size} persons.`, {
    next: `Give a whole number from 1 to ${largest}.`,
  });
};
