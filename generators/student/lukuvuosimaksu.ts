import type { Stream } from '../stream.ts';
import type { DecidedTraits, Maksutapaus } from '../student-traits.ts';
import type { Lukukausi } from './lukukausi.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';

/** What the school requires in a period: whole euros, scholarship included (VI-072). */
export interface VaadittuMaksu extends Lukukausi {
  readonly summa: number;
}

/** What has been settled of a term: `summa` by the student, `apuraha` by a scholarship, whole euros (VI-073, VI-074). */
export interface MaksettuMaksu {
  readonly maksettu: boolean;
  readonly summa?: number;
  readonly apuraha?: number;
}

/** The fees of some academic years: the periods required, and for each term what stands in its enrolment. */
export interface Lukuvuosimaksut {
  readonly vaaditut: readonly VaadittuMaksu[];
  /** As many as there are terms; undefined where the enrolment says nothing of fees. */
  readonly maksetut: readonly (MaksettuMaksu | undefined)[];
}

/** What the school asks for a year; 0 from those who needn't pay, and while nobody has checked. */
export const drawVuosimaksu = (stream: Stream, traits: DecidedTraits, paikka: Opiskelupaikka): number => {
  if (traits.lukuvuosimaksu === 'none-required' || traits.lukuvuosimaksu === 'not-checked') return 0;
  const { ensimmainen, toinen } = paikka.korkeakoulu.vuosimaksut;
  return stream.pick(paikka.ohjelma.taso === 'ylempi' || paikka.ohjelma.taso === 'yamk' ? toinen : ensimmainen);
};

/** The fee case played out over the terms, two to a year. */
export const toLukuvuosimaksut = (
  traits: DecidedTraits,
  vuosimaksu: number,
  lukukaudet: readonly Lukukausi[],
): Lukuvuosimaksut => {
  if (vuosimaksu === 0) return { vaaditut: [], maksetut: lukukaudet.map(() => undefined) };
  const wholeYears = traits.maksukaudet === 'lukuvuosittain';
  const due = lukukaudet.map((_, index) => (wholeYears ? (index % 2 === 0 ? vuosimaksu : 0) : vuosimaksu / 2));
  return {
    vaaditut: lukukaudet.flatMap((lukukausi, index) =>
      due[index] === 0
        ? []
        : [
            {
              ...lukukausi,
              loppu: (wholeYears && lukukaudet[index + 1]?.loppu) || lukukausi.loppu,
              summa: due[index] ?? 0,
            },
          ],
    ),
    maksetut: due.map((summa) => settle[traits.lukuvuosimaksu](summa)),
  };
};

const half = (summa: number): number => Math.floor(summa / 2);

const settle: Readonly<Record<Maksutapaus, (due: number) => MaksettuMaksu | undefined>> = {
  'none-required': () => undefined,
  'not-checked': () => undefined,
  unpaid: () => ({ maksettu: false, summa: 0 }),
  'partly-paid': (due) => ({ maksettu: false, summa: half(due) }),
  paid: (due) => ({ maksettu: true, summa: due }),
  'full-scholarship': (due) => ({ maksettu: true, summa: 0, apuraha: due }),
  'half-scholarship': (due) => ({ maksettu: true, summa: due - half(due), apuraha: half(due) }),
  'flag-without-sums': () => ({ maksettu: true }),
  'registers-disagree': () => ({ maksettu: false, summa: 0 }),
};
