import type { ArtificialPerson } from '../../pact/artificial-person.ts';
import { oneOf, type Template, text, texts } from '../../pact/marks.ts';
import { defaultsOf } from '../../pact/provider-state.ts';
import { ilmoittautuminenTilat, vastaanottoTilat } from '../hakutoive.ts';
import { valintarekisteriStates } from '../states.ts';

// As much of Valintarekisteri's answer as anybody relies on. What a state dictates is literal, the rest has its shape.

type Fields = Readonly<Record<string, Template>>;

const nimi = (fi: string, en: string) => texts('(fi|sv|en)', { fi, en });
const oid = (branch: number) =>
  text(`1\\.2\\.246\\.562\\.${branch}\\.\\d{11,20}`, `1.2.246.562.${branch}.00000000000000000001`);

/** One accepted option. */
export const hakemus = (fields: Fields = {}): Fields => ({
  hakuOid: oid(29),
  hakuNimi: nimi('Korkeakoulujen yhteishaku', 'Joint application to higher education'),
  hakemusOid: oid(11),
  organisaatioOid: text('1\\.2\\.246\\.562\\.(10|99|199)\\.\\d{11,24}', '1.2.246.562.99.00000000001'),
  organisaatioNimi: nimi('Esimerkkiyliopisto', 'Example University'),
  hakukohdeOid: text('1\\.2\\.246\\.562\\.20\\.\\d{20}', '1.2.246.562.20.00000000000000000001'),
  hakukohdeNimi: nimi('Konetekniikka', 'Mechanical Engineering'),
  toteutusOid: oid(17),
  toteutusNimi: nimi('Konetekniikka', 'Mechanical Engineering'),
  valintaTila: oneOf(['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY']),
  vastaanottoTila: oneOf(vastaanottoTilat),
  ilmoittautuminenTila: oneOf(ilmoittautuminenTilat),
  ...fields,
});

/** A person with options; identifiers as the state has them. */
export const hakija = (identifiers: Fields, hakemukset: Template = [hakemus()]): Fields => ({
  ...identifiers,
  hakemukset,
});

/** The person of whom nothing but the identifiers was told to the state of an accepted person: the rest is its defaults. */
export const hyvaksytty = ({ oid, hetu }: ArtificialPerson): Fields => {
  const { etunimet, sukunimi, kansalaisuudet, syntymaaika, ...option } = defaults;
  return hakija({ henkilotunnus: hetu, henkiloOid: oid, sukunimi, etunimet, kansalaisuudet, syntymaaika }, [
    hakemus(option),
  ]);
};

const { oid: _oid, hetu: _hetu, ...defaults } = defaultsOf(valintarekisteriStates.hyvaksytty);
