import { describe, expect, it } from 'vitest';
import { ToolkitError } from '#contracts';
import { generateStudent, maksutapaukset, type StudentTraits, stream, toHakemus, toPersonDocuments } from '#generators';

const now = '2026-07-01';
const student = (traits: StudentTraits = {}) => generateStudent(stream('traits'), traits, { now });
const withoutFees = (traits: StudentTraits) => {
  const { henkilo, opinnot, hakemustiedot, opiskeluoikeudet, hakutoiveet } = student(traits);
  return {
    henkilo,
    opinnot: { ...opinnot, vuosimaksu: undefined },
    hakemustiedot,
    tilat: opiskeluoikeudet.map(({ tilat }) => tilat),
    hakukohteet: hakutoiveet.map(({ hakukohdeOid }) => hakukohdeOid),
  };
};

describe('a trait moves only what it names', () => {
  it.each(maksutapaukset)('the fee case %s: the person, the studies and the application stay', (lukuvuosimaksu) => {
    expect(withoutFees({ lukuvuosimaksu })).toEqual(withoutFees({}));
  });

  it('a hetu: everything else of the person stays', () => {
    const { hetu, ...others } = student({ hetu: 'artificial' }).henkilo;
    expect(hetu).toMatch(/^\d{6}.9\d\d.$/);
    expect(others).toEqual(student().henkilo);
  });

  it('linked OIDs: the own OID stays', () => {
    const { linkitetytOidit, ...others } = student({ linkitettyja: 2 }).henkilo;
    expect(new Set(linkitetytOidit).size).toBe(2);
    expect({ ...others, linkitetytOidit: [] }).toEqual(student().henkilo);
  });

  it('Finnish citizenship: it comes after the other, and the name stays', () => {
    const { henkilo } = student({ kaksoiskansalaisuus: true });
    expect(henkilo).toEqual({
      ...student().henkilo,
      kansalaisuudet: [...(student().henkilo.kansalaisuudet ?? []), '246'],
    });
  });

  it('no right in VIRTA yet: the place waits for an answer, and the application is the same', () => {
    const documents = toPersonDocuments(student({ virta: 'ei-oikeutta' }));
    expect(documents.virta).toEqual([]);
    expect(documents.hakutoiveet[0]).toMatchObject({ valintaTila: 'HYVAKSYTTY', vastaanottoTila: 'KESKEN' });
    expect(toHakemus(student({ virta: 'ei-oikeutta' }))).toEqual(toHakemus(student()));
  });

  it('enrolments without a key: only the keys are gone', () => {
    const lukukausiIlmoittautumiset = (traits: StudentTraits) =>
      toPersonDocuments(student(traits)).virta[0]?.record.lukukausiIlmoittautumiset;
    const keyed = lukukausiIlmoittautumiset({});
    const unkeyed = lukukausiIlmoittautumiset({ ilmoittautumisavain: 'puuttuu' });
    expect(keyed).toHaveLength(2);
    expect(unkeyed).toEqual(
      keyed?.map(
        ({ opiskeluoikeusAvain: _, lukuvuosiMaksu: { opiskeluoikeusAvain: __, ...maksu } = {}, ...others }) => ({
          ...others,
          lukuvuosiMaksu: maksu,
        }),
      ),
    );
  });

  it('a faculty: the option has its own organisation, below the real institution', () => {
    const [institution] = student({ oppilaitos: '10076' }).hakutoiveet;
    const [faculty] = student({ oppilaitos: '10076', organisaatio: 'tiedekunta' }).hakutoiveet;
    expect(institution?.organisaatioOid).toBe('1.2.246.562.10.56753942459');
    expect(faculty?.organisaatioOid).toMatch(/^1\.2\.246\.562\.99\.\d{11}$/);
    expect(faculty?.organisaatioNimi).not.toEqual(institution?.organisaatioNimi);
    expect(faculty?.hakukohdeOid).toBe(institution?.hakukohdeOid);
  });
});

it.each(['1-7', '1-4-7'] as const)(
  'after %s studies go on: a new right begins on the day of state 7 (DF-057)',
  (tilat) => {
    const [ended, begun] = student({ tilat }).opiskeluoikeudet;
    expect(ended?.tilat.at(-1)).toEqual({ koodi: '7', alku: begun?.paikka.alkaa });
    expect(begun?.tilat).toEqual([{ koodi: '1', alku: begun?.paikka.alkaa }]);
  },
);

it.each([
  ['2020-02-01', 'syksy', '2027-08-01'],
  ['2026-07-01', 'tammikuu', '2027-01-01'],
  ['2026-07-01', 'syksy', '2027-08-01'],
  ['2027-02-01', 'syksy', '2027-08-01'],
  ['2027-09-01', 'tammikuu', '2028-01-01'],
] as const)(
  'as of %s the one-right rule, first applied in autumn 2026, ends a right in %s on %s',
  (now, alkaa, day) => {
    const [ended] = generateStudent(stream(1), { tilat: '1-7', alkaa }, { now }).opiskeluoikeudet;
    expect(ended?.tilat.at(-1)).toEqual({ koodi: '7', alku: day });
  },
);

describe('a student who cannot exist', () => {
  it.each<[string, StudentTraits]>([
    ['a doctoral student who pays', { tutkinto: 'tohtori', lukuvuosimaksu: 'paid' }],
    ['an exchange student who takes a degree', { laji: 'vaihto', tutkinto: 'ylempi' }],
    ['a graduate who has just come', { tilat: '1-3', vaihe: 'uusi' }],
    ['a university degree at Metropolia', { tutkinto: 'ylempi', oppilaitos: '10065' }],
    ['an upper secondary student in VIRTA', { laji: 'lukio', virta: 'oikeus' }],
    ['a history without a right', { tilat: '1-4', virta: 'ei-oikeutta' }],
    ['a degree student in a mobility programme', { liikkuvuusohjelma: '101' }],
  ])('%s is refused with the reason and the next step', (_, traits) => {
    const refused = expect.objectContaining({ code: 'traits-contradict', next: expect.any(String) });
    expect(() => student(traits)).toThrow(refused);
    expect(() => student(traits)).toThrow(ToolkitError);
  });

  it('an unknown institution or citizenship is refused with those that are known', () => {
    expect(() => student({ oppilaitos: '99999' })).toThrow(expect.objectContaining({ code: 'unknown-oppilaitos' }));
    expect(() => student({ kansalaisuus: '246' })).toThrow(expect.objectContaining({ code: 'unknown-kansalaisuus' }));
  });
});
