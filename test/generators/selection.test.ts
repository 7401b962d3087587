import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Hakutoive,
  type IlmoittautuminenTila,
  ilmoittautuminenTilat,
  valintaTilat,
  vastaanottoTilat,
} from '#contracts';
import {
  contradiction,
  generateStudent,
  muutHakutoiveet,
  type StudentTraits,
  stream,
  toHakemus,
  toHakutoiveet,
  toVirtaRecord,
} from '#generators';
import { anyStudent } from './student-arbitrary.ts';

const generate = (traits: StudentTraits) => generateStudent(stream('valinta'), traits, { now: '2026-07-01' });
const options = (traits: StudentTraits) => toHakutoiveet(generate(traits));
const states = ({ valintaTila, vastaanottoTila, ilmoittautuminenTila }: Hakutoive) =>
  [valintaTila, vastaanottoTila, ilmoittautuminenTila] as const;

const isAccepted = ({ valintaTila }: Hakutoive): boolean =>
  valintaTila === 'HYVAKSYTTY' || valintaTila === 'VARASIJALTA_HYVAKSYTTY';
const isOfKouta = ({ hakukohdeOid }: Hakutoive): boolean => hakukohdeOid.length === 35;

describe('every value can be had', () => {
  const autumn = (tila: IlmoittautuminenTila): StudentTraits =>
    contradiction({ ilmoittautuminenTila: tila }) === undefined ? {} : { alkaa: 'tammikuu' };

  it.each(valintaTilat)('valintaTila %s (VM-039)', (valintaTila) => {
    expect(options({ valintaTila })[0]?.valintaTila).toBe(valintaTila);
  });

  it.each(vastaanottoTilat)('vastaanottoTila %s of an accepted option (VM-053)', (vastaanottoTila) => {
    const [oma] = options({ vastaanottoTila, valintaTila: 'HYVAKSYTTY' });
    expect(oma).toMatchObject({ valintaTila: 'HYVAKSYTTY', vastaanottoTila });
  });

  it.each(ilmoittautuminenTilat)('ilmoittautuminenTila %s (VM-055)', (ilmoittautuminenTila) => {
    const [oma] = options({ ilmoittautuminenTila, ...autumn(ilmoittautuminenTila) });
    expect(oma).toMatchObject({ vastaanottoTila: 'VASTAANOTTANUT_SITOVASTI', ilmoittautuminenTila });
  });

  it('studies that begin in January are enrolled for by LASNA, others for the whole year (VM-060)', () => {
    expect(options({ alkaa: 'tammikuu' })[0]).toMatchObject({
      ilmoittautuminenTila: 'LASNA',
      koulutuksenAlkamisvuosi: 2027,
      koulutuksenAlkamiskausi: 'kausi_k#1',
    });
    expect(options({})[0]?.ilmoittautuminenTila).toBe('LASNA_KOKO_LUKUVUOSI');
  });
});

describe('the options of one person agree with each other', () => {
  const holds = (law: (options: readonly Hakutoive[]) => void) =>
    fc.assert(
      fc.property(anyStudent, (student) => law(toHakutoiveet(student))),
      { numRuns: 300 },
    );
  const kouta = (options: readonly Hakutoive[]) => options.filter(isOfKouta);

  it('only what was taken bindingly is enrolled for', () => {
    holds((options) => {
      for (const { vastaanottoTila, ilmoittautuminenTila } of options) {
        if (ilmoittautuminenTila !== 'EI_TEHTY') expect(vastaanottoTila).toBe('VASTAANOTTANUT_SITOVASTI');
      }
    });
  });

  it('another place was taken only beside one that was taken, bindingly or on another application conditionally', () => {
    holds((all) => {
      const options = kouta(all);
      for (const { vastaanottoTila, hakemusOid } of options) {
        if (vastaanottoTila !== 'OTTANUT_VASTAAN_TOISEN_PAIKAN') continue;
        const others = options.filter(
          (other) =>
            other.vastaanottoTila === 'VASTAANOTTANUT_SITOVASTI' ||
            (other.vastaanottoTila === 'EHDOLLISESTI_VASTAANOTTANUT' && other.hakemusOid !== hakemusOid),
        );
        expect(others.length).toBeGreaterThan(0);
      }
    });
  });

  it('at most one place is taken in a term', () => {
    holds((options) => {
      const taken = kouta(options).filter(({ vastaanottoTila }) => vastaanottoTila === 'VASTAANOTTANUT_SITOVASTI');
      expect(new Set(taken.map(({ hakukohdeOid }) => hakukohdeOid)).size).toBeLessThanOrEqual(1);
    });
  });

  it('who was not accepted has answered nothing, and a declined or withdrawn option says so twice', () => {
    holds((options) => {
      for (const { valintaTila, vastaanottoTila } of options) {
        if (valintaTila === 'HYLATTY' || valintaTila === 'PERUUNTUNUT') expect(vastaanottoTila).toBe('KESKEN');
        if (valintaTila === 'VARALLA') expect(['KESKEN', 'OTTANUT_VASTAAN_TOISEN_PAIKAN']).toContain(vastaanottoTila);
        if (valintaTila === 'PERUNUT') expect(['PERUNUT', 'EI_VASTAANOTETTU_MAARA_AIKANA']).toContain(vastaanottoTila);
        if (valintaTila === 'PERUUTETTU') expect(vastaanottoTila).toBe('PERUUTETTU');
      }
    });
  });

  it('one application accepts one option at most', () => {
    holds((options) => {
      const accepted = options
        .filter(isAccepted)
        .map(({ hakemusOid, hakukohdeOid }) => `${hakemusOid} ${hakukohdeOid}`);
      const applications = new Set([...new Set(accepted)].map((one) => one.split(' ')[0]));
      expect(applications.size).toBe(new Set(accepted).size);
    });
  });

  it('start and term are both there or neither (VM-061)', () => {
    holds((options) => {
      for (const { koulutuksenAlkamisvuosi, koulutuksenAlkamiskausi } of options) {
        expect(koulutuksenAlkamisvuosi === undefined).toBe(koulutuksenAlkamiskausi === undefined);
      }
    });
  });

  it('a right in VIRTA means that the place was taken', () => {
    fc.assert(
      fc.property(anyStudent, (student) => {
        const [oma] = toHakutoiveet(student);
        if (oma === undefined || toVirtaRecord(student).opiskeluoikeudet.length === 0) return;
        expect([isAccepted(oma), oma.vastaanottoTila]).toEqual([true, 'VASTAANOTTANUT_SITOVASTI']);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the first year in VIRTA is as the selection register has it (VM-055, VI-068)', () => {
  it.each<[IlmoittautuminenTila, readonly string[], StudentTraits?]>([
    ['EI_TEHTY', []],
    ['EI_ILMOITTAUTUNUT', ['4', '4']],
    ['LASNA_KOKO_LUKUVUOSI', ['1', '1']],
    ['POISSA_KOKO_LUKUVUOSI', ['3', '3']],
    ['LASNA_SYKSY', ['1', '3']],
    ['POISSA_SYKSY', ['3', '1']],
    ['LASNA', ['1', '1'], { alkaa: 'tammikuu' }],
    ['POISSA', ['3', '1'], { alkaa: 'tammikuu' }],
  ])('%s: %j', (ilmoittautuminenTila, states, traits) => {
    const { lukukausiIlmoittautumiset } = toVirtaRecord(generate({ ilmoittautuminenTila, ...traits }));
    expect(lukukausiIlmoittautumiset.map(({ tila }) => tila)).toEqual(states);
  });
});

describe('beside the place', () => {
  it.each(muutHakutoiveet.filter((one) => one !== 'ei'))('%s: the own option stays as it is', (others) => {
    const [oma, ...rest] = options({ muutHakutoiveet: others });
    expect(oma).toEqual(options({})[0]);
    expect(rest.length).toBeGreaterThan(0);
  });

  it('hylatty, varalla, peruuntunut: other options of the same application, at other schools', () => {
    const [oma, ...rest] = options({ muutHakutoiveet: 'useita', vastaanottoTila: 'KESKEN' });
    const same = rest.filter(({ hakemusOid }) => hakemusOid === oma?.hakemusOid);
    expect(same.map(states)).toEqual([
      ['HYLATTY', 'KESKEN', 'EI_TEHTY'],
      ['VARALLA', 'KESKEN', 'EI_TEHTY'],
    ]);
    for (const { hakuOid, organisaatioOid } of same) {
      expect(hakuOid).toBe(oma?.hakuOid);
      expect(organisaatioOid).not.toBe(oma?.organisaatioOid);
    }
    expect(options({ muutHakutoiveet: 'peruuntunut' }).map(({ valintaTila }) => valintaTila)).toContain('PERUUNTUNUT');
  });

  it('toinen-paikka: another programme of the same school, in an application of its own', () => {
    const [oma, toinen] = options({ oppilaitos: '10076', muutHakutoiveet: 'toinen-paikka' });
    expect(toinen?.organisaatioOid).toBe(oma?.organisaatioOid);
    expect(toinen?.hakukohdeNimi).not.toEqual(oma?.hakukohdeNimi);
    expect(toinen?.hakemusOid).not.toBe(oma?.hakemusOid);
    expect(toinen?.vastaanottoTila).toBe('OTTANUT_VASTAAN_TOISEN_PAIKAN');
  });

  it('toinen-korkeakoulu: accepted at two schools, both open until one is taken', () => {
    const both = (traits: StudentTraits) => options({ ...traits, muutHakutoiveet: 'toinen-korkeakoulu' });
    const [oma, toinen] = both({});
    expect(toinen?.organisaatioOid).not.toBe(oma?.organisaatioOid);
    const answers = (traits: StudentTraits) => both(traits).map(({ vastaanottoTila }) => vastaanottoTila);
    expect(answers({})).toEqual(['VASTAANOTTANUT_SITOVASTI', 'OTTANUT_VASTAAN_TOISEN_PAIKAN']);
    expect(answers({ virta: 'ei-oikeutta' })).toEqual(['KESKEN', 'KESKEN']);
    expect(answers({ vastaanottoTila: 'OTTANUT_VASTAAN_TOISEN_PAIKAN' })).toEqual([
      'OTTANUT_VASTAAN_TOISEN_PAIKAN',
      'VASTAANOTTANUT_SITOVASTI',
    ]);
    expect(answers({ vastaanottoTila: 'PERUNUT' })).toEqual(['PERUNUT', 'VASTAANOTTANUT_SITOVASTI']);
  });

  it('kaksi-valintatapajonoa: the same option in two states (VM-048)', () => {
    const [oma, toinen] = options({ muutHakutoiveet: 'kaksi-valintatapajonoa', valintaTila: 'HYVAKSYTTY' });
    expect(toinen).toEqual({ ...oma, valintaTila: 'VARASIJALTA_HYVAKSYTTY' });
  });

  it('vanha-tarjonta: a place of before Kouta, with shorter OIDs (VM-040)', () => {
    const [, vanha] = options({ muutHakutoiveet: 'vanha-tarjonta' });
    expect(vanha?.hakukohdeOid).toMatch(/^1\.2\.246\.562\.20\.\d{11}$/);
    expect(vanha).toMatchObject({ valintaTila: 'HYVAKSYTTY', koulutuksenAlkamisvuosi: 2020 });
    expect(vanha?.maksuvelvollisuus).toBeUndefined();
  });

  it('nobody has paid for a place that is not theirs (VM-058)', () => {
    const [oma, ...rest] = options({ muutHakutoiveet: 'useita' });
    expect(oma?.lukuvuosimaksu).toBe('MAKSETTU');
    expect(rest.every(({ lukuvuosimaksu }) => lukuvuosimaksu === undefined)).toBe(true);
  });

  it('who is not accepted applies without a letter of acceptance', () => {
    const attached = (traits: StudentTraits) => toHakemus(generate(traits)).liitteet;
    expect(attached({ valintaTila: 'VARALLA' })).not.toContain('hyvaksymiskirje');
    expect(attached({ valintaTila: 'PERUUTETTU' })).toContain('hyvaksymiskirje');
    expect(attached({ laji: 'vaihto' })).toContain('hyvaksymiskirje');
  });
});

describe('a selection that cannot be', () => {
  it.each<[string, StudentTraits]>([
    ['a rejected place that was taken', { valintaTila: 'HYLATTY', vastaanottoTila: 'VASTAANOTTANUT_SITOVASTI' }],
    ['an enrolment for a declined place', { vastaanottoTila: 'PERUNUT', ilmoittautuminenTila: 'LASNA_SYKSY' }],
    [
      'another place taken where there is none',
      { vastaanottoTila: 'OTTANUT_VASTAAN_TOISEN_PAIKAN', muutHakutoiveet: 'ei' },
    ],
    ['an autumn present in January', { alkaa: 'tammikuu', ilmoittautuminenTila: 'LASNA_SYKSY' }],
    ['a right in VIRTA for a place on the reserve list', { valintaTila: 'VARALLA', virta: 'oikeus' }],
    ['an exchange student in the selection', { laji: 'vaihto', vastaanottoTila: 'KESKEN' }],
    [
      'a conditional answer without a higher wish',
      { vastaanottoTila: 'EHDOLLISESTI_VASTAANOTTANUT', muutHakutoiveet: 'ei' },
    ],
  ])('%s is refused', (_, traits) => {
    expect(() => generate(traits)).toThrow(expect.objectContaining({ code: 'traits-contradict' }));
  });
});
