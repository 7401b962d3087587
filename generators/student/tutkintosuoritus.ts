import type { Ohjelma, Tutkintotaso } from '../data/ohjelmat.ts';
import { toTutkintonimike } from '../data/tutkintonimikkeet.ts';
import { plusDays } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import { drawOpinnaytteenArvosana, eiArvosanaa, hyvaksytty, type Opinnaytearvostelu } from './arvosanat.ts';
import type { Koulutus } from './opiskeluoikeus.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';
import type { Suoritus, SuoritusWish } from './suoritukset.ts';

/** What courses must add up to (op), and how large a part of full-time study, 30 op a term, the whole is: 1 at most. */
export const toTutkintovaatimus = (
  { laajuus = 1000, koulutuskoodi }: Koulutus,
  { ohjelma, lukukausia }: Opiskelupaikka,
): { readonly kurssit: number; readonly osuus: number } => {
  const kurssit = koulutuskoodi === undefined ? laajuus : laajuus - toOpinnaytelaji(ohjelma, koulutuskoodi).laajuus;
  const slow = koulutuskoodi === undefined || ohjelma.taso === 'tohtori';
  return { kurssit, osuus: slow ? Math.min(1, kurssit / (30 * lukukausia)) : 1 };
};

/** The thesis, the maturity test that goes with it, and the degree that contains what stands outside of everything else. */
export const generateTutkintosuoritukset = (
  stream: Stream,
  { avain, koulutus, paikka }: SuoritusWish,
  valmistui: string,
  muut: readonly Suoritus[],
): readonly Suoritus[] => {
  const { koulutuskoodi = '' } = koulutus;
  const { arvostelu, ...laji } = toOpinnaytelaji(paikka.ohjelma, koulutuskoodi);
  const opinnayte: Suoritus = {
    avain: `${avain}-T1`,
    ...laji,
    paiva: plusDays(valmistui, -8),
    arvosana: drawOpinnaytteenArvosana(stream, arvostelu),
    opinnayte: true,
  };
  const kypsyysnayte: Suoritus = {
    avain: `${avain}-T2`,
    tunniste: 'KYPS-1',
    nimi: { fi: 'Kypsyysnäyte', sv: 'Mognadsprov', en: 'Maturity Test' },
    laajuus: 0,
    paiva: plusDays(valmistui, -8),
    arvosana: hyvaksytty,
  };
  const sisaltyvat = muut.some((one) => one.sisaltyvat !== undefined) ? toJuuret([...muut, opinnayte]) : undefined;
  return [
    opinnayte,
    kypsyysnayte,
    {
      avain: `${avain}-T3`,
      tunniste: koulutuskoodi,
      nimi: toTutkintonimike(koulutuskoodi),
      laajuus: koulutus.laajuus ?? 0,
      paiva: plusDays(valmistui, -1),
      arvosana: eiArvosanaa,
      koulutuskoodi,
      ...(sisaltyvat && { sisaltyvat }),
      ...(koulutus.tutkintoluokittelu && { luokittelu: koulutus.tutkintoluokittelu }),
    },
  ];
};

/** Keys of those that nothing contains and that belong to the right. */
const toJuuret = (suoritukset: readonly Suoritus[]): readonly string[] => {
  const sisaltyvat = new Set(suoritukset.flatMap((one) => one.sisaltyvat ?? []));
  return suoritukset.flatMap(({ avain, irrallinen }) => (irrallinen || sisaltyvat.has(avain) ? [] : [avain]));
};

type Opinnaytelaji = Pick<Suoritus, 'tunniste' | 'nimi' | 'laajuus'> & { readonly arvostelu: Opinnaytearvostelu };

const laji = (
  tunniste: string,
  laajuus: number,
  arvostelu: Opinnaytearvostelu,
  fi: string,
  sv: string,
  en: string,
): Opinnaytelaji => ({ tunniste, laajuus, arvostelu, nimi: { fi, sv, en } });

const lajit: Readonly<Record<Tutkintotaso, Opinnaytelaji>> = {
  alempi: laji('KAND-1', 10, 'viisiportainen', 'Kandidaatintutkielma', 'Kandidatavhandling', "Bachelor's Thesis"),
  ylempi: laji('GRADU-1', 30, 'tutkielma', 'Pro gradu -tutkielma', 'Pro gradu-avhandling', "Master's Thesis"),
  amk: laji('ONT-1', 15, 'viisiportainen', 'Opinnäytetyö', 'Examensarbete', "Bachelor's Thesis"),
  yamk: laji('ONT-2', 30, 'viisiportainen', 'Opinnäytetyö', 'Examensarbete', "Master's Thesis"),
  tohtori: laji('VAIT-1', 200, 'hyvaksytty', 'Väitöskirja', 'Doktorsavhandling', 'Doctoral Dissertation'),
};
const diplomityo = laji('DI-1', 30, 'viisiportainen', 'Diplomityö', 'Diplomarbete', "Master's Thesis");
const taiteellinen = laji(
  'TAIT-1',
  30,
  'naytetyo',
  'Taiteellinen opinnäyte',
  'Konstnärligt lärdomsprov',
  'Artistic Thesis',
);
const syventava = laji(
  'SYVT-1',
  20,
  'viisiportainen',
  'Syventävä tutkielma',
  'Fördjupad avhandling',
  'Advanced Thesis',
);

const toOpinnaytelaji = ({ taso, ala }: Ohjelma, koulutuskoodi: string): Opinnaytelaji => {
  if (koulutuskoodi.startsWith('7721')) return syventava;
  if (taso !== 'ylempi') return lajit[taso];
  return ala === 'tekniikka' ? diplomityo : ala === 'taide' ? taiteellinen : lajit.ylempi;
};
