import type { Stream } from '../stream.ts';
import type { MuutHakutoiveet, StudentTraits } from '../student-traits.ts';
import { assumptions, type Shares } from './data/assumptions.ts';

/**
 * Traits of a student by the shares of {@link assumptions}: what is drawn of thousands looks like Finland's intake. Who has
 * a hetu is more likely one who continues; without `hetu` that is drawn as well.
 */
export const drawRealisticTraits = (stream: Stream, hetu?: NonNullable<StudentTraits['hetu']>): StudentTraits => {
  const draw = toDraw(stream);
  const who = {
    hetu: hetu ?? (stream.fork('hetu').chance(1 / assumptions.hetu.value) ? 'artificial' : 'none'),
    linkitettyja: draw('linkitettyja'),
    kansalaisuuksia: draw('kansalaisuuksia'),
    kaksoiskansalaisuus: draw('kaksoiskansalaisuus'),
  } as const;
  const { laji, vaihe } = stream.fork('tulija').weighted(who.hetu === 'none' ? hetuttomat : hetulliset);
  if (laji === 'tutkinto') return { laji, ...who, ...drawTutkinto(draw, vaihe, who.kaksoiskansalaisuus) };
  if (laji === 'vaihto') return { laji, ...who, ...drawVaihto(draw) };
  return { laji, ...who, kansalaisuus: draw('kansalaisuus'), toisenAsteenTilat: draw('toisenAsteenTilat') };
};

const tulijat = assumptions.opintolaji.value.flatMap(([laji, share]) =>
  assumptions.vaihe.value.map(([vaihe, part]) => ({ laji, vaihe, paino: share * part })),
);
type Tulija = (typeof tulijat)[number];

const hetuOsuus = ({ laji, vaihe }: Tulija): number => {
  if (laji === 'vaihto') return assumptions.hetuVaihdosta.value;
  const isNew = laji === 'tutkinto' && vaihe === 'uusi';
  return isNew ? assumptions.hetuUusista.value : assumptions.hetuJatkavista.value;
};

const hetulliset = tulijat.map((tulija) => [tulija, tulija.paino * hetuOsuus(tulija)] as const);
const hetuttomat = tulijat.map((tulija) => [tulija, tulija.paino * (1 - hetuOsuus(tulija))] as const);

/** Ids of the assumptions that are shares. */
type ShareId = { [Id in keyof Table]: Table[Id]['value'] extends Shares<unknown> ? Id : never }[keyof Table];
type Table = typeof assumptions;
type Draw = <Id extends ShareId>(id: Id) => Table[Id]['value'][number][0];

const toDraw =
  (stream: Stream): Draw =>
  (id) =>
    stream.fork(id).weighted<Table[typeof id]['value'][number][0]>(assumptions[id].value);

const drawTutkinto = (draw: Draw, vaihe: Tulija['vaihe'], finnish: boolean): StudentTraits => {
  const tutkinto = draw('tutkinto');
  const tilat = draw(vaihe === 'uusi' ? 'uudenTilat' : 'jatkavanTilat');
  const virta = vaihe === 'uusi' && tilat !== '1-7' ? draw('virta') : 'oikeus';
  const alkaa = draw('alkaa');
  return {
    tutkinto,
    oppilaitos: draw(tutkinto === 'amk' || tutkinto === 'yamk' ? 'ammattikorkeakoulu' : 'yliopisto'),
    organisaatio: draw('organisaatio'),
    kansalaisuus: draw('kansalaisuus'),
    vaihe,
    alkaa,
    // A history can't be wanted of a right that isn't there.
    ...(virta === 'oikeus' && { tilat }),
    oikeudenKesto: draw('oikeudenKesto'),
    virta,
    ...drawValinta(draw, { virta, vaihe, alkaa }),
    ilmoittautumisavain: draw('ilmoittautumisavain'),
    ...(finnish ? { lukuvuosimaksu: 'none-required' } : drawMaksu(draw, vaihe)),
    // The one-right rule leaves joint and double degrees alone.
    ...(tilat !== '1-7' && { ohjelmalaji: draw('ohjelmalaji') }),
    ...(vaihe === 'jatkava' && tilat === '1' && drawOpiskelu(draw, tutkinto)),
    ...drawSuoritukset(draw),
  };
};

/** A right in VIRTA is one to a place that was taken; until there is one, the place waits for an answer or has been lost. */
const drawValinta = (draw: Draw, { virta, vaihe, alkaa }: StudentTraits): StudentTraits => {
  const valintarekisteri = draw('valintarekisteri');
  if (valintarekisteri === 'ei-hakemusta') return { valintarekisteri };
  const muutHakutoiveet = draw('muutHakutoiveet');
  const always = { valintarekisteri, muutHakutoiveet, alkamistieto: draw('alkamistieto') };
  if (virta === 'oikeus') {
    if (vaihe === 'jatkava') return always;
    const ilmoittautuminenTila = draw(alkaa === 'syksy' ? 'syksynIlmoittautuminen' : 'tammikuunIlmoittautuminen');
    return { ...always, ilmoittautuminenTila };
  }
  const valintaTila = draw('valintaTila');
  const chosen = valintaTila === 'HYVAKSYTTY' || valintaTila === 'VARASIJALTA_HYVAKSYTTY';
  const vastaanottoTila = chosen ? draw('vastaanottoTila') : lost[valintaTila];
  const beside = companions[chosen ? vastaanottoTila : valintaTila] ?? (chosen ? muutHakutoiveet : 'ei');
  return { ...always, valintaTila, vastaanottoTila, muutHakutoiveet: beside };
};

/** The answer that goes with a place that was not offered, or was lost. */
const lost = {
  VARALLA: 'KESKEN',
  HYLATTY: 'KESKEN',
  PERUUNTUNUT: 'KESKEN',
  PERUNUT: 'PERUNUT',
  PERUUTETTU: 'PERUUTETTU',
} as const;

/** What must stand beside the option for it to be in such a state. */
const companions: Readonly<Record<string, MuutHakutoiveet>> = {
  PERUUNTUNUT: 'toinen-paikka',
  OTTANUT_VASTAAN_TOISEN_PAIKAN: 'toinen-korkeakoulu',
  EHDOLLISESTI_VASTAANOTTANUT: 'varalla',
};

/** Absent, abroad, or neither; of the pair of degrees nobody is absent here. */
const drawOpiskelu = (draw: Draw, tutkinto: StudentTraits['tutkinto']): StudentTraits => {
  const lasnaolo = tutkinto === 'alempi-ja-ylempi' ? 'lasna' : draw('lasnaolo');
  return { lasnaolo, ...(lasnaolo === 'lasna' && { vaihtojakso: draw('vaihtojakso') }) };
};

const drawSuoritukset = (draw: Draw): StudentTraits => ({
  suoritusrakenne: draw('suoritusrakenne'),
  hyvaksiluvut: draw('hyvaksiluvut'),
  irtosuorituksia: draw('irtosuorituksia'),
  paikallinenAsteikko: draw('paikallinenAsteikko'),
});

const drawMaksu = (draw: Draw, vaihe: 'uusi' | 'jatkava'): StudentTraits => {
  const velvollisuus = draw('maksuvelvollisuus');
  if (velvollisuus !== 'maksu') return { lukuvuosimaksu: velvollisuus };
  const lukuvuosimaksu = draw(draw(vaihe === 'uusi' ? 'maksutilanne' : 'jatkavanMaksutilanne'));
  // What is paid for one term has been required by term.
  return { lukuvuosimaksu, maksukaudet: lukuvuosimaksu === 'first-term-paid' ? 'lukukausittain' : draw('maksukaudet') };
};

const drawVaihto = (draw: Draw): StudentTraits => ({
  oppilaitos: draw('vaihtokoulu'),
  kansalaisuus: draw('vaihdonKansalaisuus'),
  alkaa: draw('alkaa'),
  virta: draw('vaihdonVirta'),
  liikkuvuusohjelma: draw('liikkuvuusohjelma'),
});
