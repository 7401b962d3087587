import type { Stream } from './stream.ts';
import { contradiction, type StudentTraits } from './student-traits.ts';
import {
  hyvaksilukutavat,
  kestot,
  lasnaolot,
  ohjelmalajit,
  oikeustyypit,
  passivoinnit,
  type StudyTraits,
  suoritusrakenteet,
  toisenAsteenTilahistoriat,
  vaylat,
} from './study-traits.ts';

/** Every value that each study trait may have. */
export const studyTraitValues = {
  kansalaisuuksia: [1, 2, 3],
  oikeustyyppi: oikeustyypit,
  oikeudenKesto: kestot,
  vayla: vaylat,
  ohjelmalaji: ohjelmalajit,
  passivointi: passivoinnit,
  lasnaolo: lasnaolot,
  suoritusrakenne: suoritusrakenteet,
  hyvaksiluvut: hyvaksilukutavat,
  irtosuorituksia: [false, true],
  paikallinenAsteikko: [false, true],
  toisenAsteenTilat: toisenAsteenTilahistoriat,
  ylioppilastutkinto: [false, true],
} as const satisfies { readonly [Trait in keyof StudyTraits]: readonly StudyTraits[Trait][] };

const names = Object.keys(studyTraitValues) as readonly (keyof typeof studyTraitValues)[];

/** The traits with study traits drawn besides: trait by trait in a drawn order, each where it contradicts none before it. */
export const drawStudyTraits = (stream: Stream, traits: StudentTraits): StudentTraits => {
  let drawn = traits;
  for (const trait of stream.fork('jarjestys').shuffle(names)) {
    if (drawn[trait] !== undefined) continue;
    const more = { ...drawn, [trait]: stream.fork(trait).pick<unknown>(studyTraitValues[trait]) };
    if (contradiction(more) === undefined) drawn = more;
  }
  return drawn;
};
