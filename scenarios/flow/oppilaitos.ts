import { type LocalizedString, type Oppilaitos, oppilaitokset } from '#contracts';

/** What the institution calls itself beside the names of the national list. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  '01906': ['Jyväskylä universitet'],
  '01914': ['LUT-yliopisto', 'LUT-universitetet', 'LUT University'],
};

const known = oppilaitokset
  .filter(({ seuraaja }) => seuraaja === undefined)
  .flatMap((oppilaitos) =>
    [...Object.values(oppilaitos.nimi), ...(shortNames[oppilaitos.oppilaitosnumero] ?? [])].map((nimi) => ({
      oppilaitos,
      nimi: plain(nimi),
    })),
  )
  // Tampere University of Applied Sciences is no part of Tampere University.
  .toSorted((one, other) => other.nimi.length - one.nimi.length);

/** The institution that the name names, or of which it names a part. */
export const toOppilaitos = (written: string): Oppilaitos | undefined => {
  const name = plain(written);
  return known.find(({ nimi }) => name.includes(nimi))?.oppilaitos;
};

/** Whether it is one of the universities of the Ministry's list (DF-003, DF-074). */
export const isYliopisto = ({ laji, hallinnonala }: Oppilaitos): boolean =>
  laji === 'yliopisto' && hallinnonala === undefined;

/** Whether a register's names are those of the institution that the applicant wrote, or of a part of it. */
export const isSameOppilaitos = (written: string, names: LocalizedString | undefined): boolean =>
  Object.values(names ?? {}).some((name) => {
    const oppilaitos = toOppilaitos(name);
    return plain(name) === plain(written) || (oppilaitos !== undefined && oppilaitos === toOppilaitos(written));
  });

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll('–', '-').replaceAll(/\s+/g, ' ');
}
