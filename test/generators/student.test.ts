import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCheckDigit, isSyntheticOid, koodistot, parseHetu } from '#contracts';
import { generateStudent, type Student, stream } from '#generators';
import { anyDay, anyStudent, anyTraits } from './student-arbitrary.ts';

const holds = (law: (student: Student) => void) => fc.assert(fc.property(anyStudent, law), { numRuns: 200 });
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('every student', () => {
  it('is the same for the same seed, traits and day, and another for another seed', () => {
    fc.assert(
      fc.property(fc.nat(), anyTraits, anyDay, (seed, traits, now) => {
        const generate = (of: number) => generateStudent(stream(of), traits, { now });
        expect(JSON.stringify(generate(seed))).toBe(JSON.stringify(generate(seed)));
        expect(generate(seed + 1).henkilo.oid).not.toBe(generate(seed).henkilo.oid);
      }),
    );
  });

  it('has identifiers that are valid and nobody’s (DF-072)', () => {
    holds(({ henkilo, sukupuoli }) => {
      for (const oid of [henkilo.oid, ...henkilo.linkitetytOidit]) {
        expect(isSyntheticOid(oid) && hasCheckDigit(oid), oid).toBe(true);
      }
      if (henkilo.hetu === undefined) return;
      const hetu = parseHetu(henkilo.hetu);
      expect(hetu).toMatchObject({ valid: true, artificial: true, syntymaaika: henkilo.syntymaaika });
      expect((hetu?.yksilonumero ?? 0) % 2).toBe(sukupuoli === 'mies' ? 1 : 0);
    });
  });

  it('has a name as a passport spells it, and is grown up or nearly so when the studies begin', () => {
    holds(({ henkilo, opinnot, opiskeluoikeudet }) => {
      expect(`${henkilo.etunimet} ${henkilo.sukunimi}`).toMatch(/^[A-Z][A-Za-z' -]+$/);
      const begins = opiskeluoikeudet[0]?.paikka.alkaa ?? opinnot.alkaa;
      const years = Number(begins.slice(0, 4)) - Number(henkilo.syntymaaika?.slice(0, 4));
      expect(years).toBeGreaterThanOrEqual(16);
      expect(years).toBeLessThanOrEqual(40);
    });
  });

  it('has dates in order: studies end after they begin, what is done lies in the past', () => {
    fc.assert(
      fc.property(fc.nat(), anyTraits, anyDay, (seed, traits, now) => {
        const { opinnot, opiskeluoikeudet, hakemustiedot } = generateStudent(stream(seed), traits, { now });
        // Nobody loses a right to the one-right rule before it is applied, so who does lives then.
        const today = traits.tilat?.endsWith('7') && now < '2026-09-01' ? '2026-09-01' : now;
        expect(opinnot.alkaa < opinnot.paattyy).toBe(true);
        expect(opinnot.paattyy < hakemustiedot.passiVoimassa).toBe(true);
        expect(hakemustiedot.haettuAika.alku < hakemustiedot.haettuAika.loppu).toBe(true);
        expect(hakemustiedot.ratkaisupaiva < hakemustiedot.haettuAika.alku).toBe(true);
        expect(hakemustiedot.ratkaisupaiva >= today).toBe(true);
        for (const { tilat } of opiskeluoikeudet) {
          // The one-right rule takes effect when the new studies begin.
          for (const { alku, koodi } of tilat.slice(1)) expect(koodi === '7' || alku <= today).toBe(true);
        }
        for (const { paikka, loppu, suoritukset, ilmoittautumiset, liikkuvuus } of opiskeluoikeudet) {
          expect(paikka.alkaa < loppu).toBe(true);
          for (const { paiva } of suoritukset)
            expect(paikka.alkaa < paiva && paiva <= today && paiva <= loppu).toBe(true);
          for (const { tehty, alku } of ilmoittautumiset) {
            expect(tehty <= hakemustiedot.ratkaisupaiva && tehty < alku).toBe(true);
          }
          if (liikkuvuus !== undefined) expect(liikkuvuus.alku < liikkuvuus.loppu).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has states without gaps or overlaps, from the first day of the right on, with no end but the last one’s', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { tilat, paikka } of opiskeluoikeudet) {
        expect(tilat[0]?.alku).toBe(paikka.alkaa);
        expect(tilat.at(-1)?.loppu).toBeUndefined();
        for (const [index, { alku, loppu }] of tilat.slice(0, -1).entries()) {
          expect(alku <= (loppu ?? '')).toBe(true);
          expect(tilat[index + 1]?.alku).toBe(dayAfter(loppu ?? alku));
        }
      }
    });
  });

  it('has graduated (state 3) exactly when there is a degree attainment, and never comes back', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { tilat, suoritukset } of opiskeluoikeudet) {
        const graduated = tilat.some(({ koodi }) => koodi === '3');
        expect(suoritukset.some(({ koulutuskoodi }) => koulutuskoodi !== undefined)).toBe(graduated);
        if (graduated) expect(tilat.at(-1)?.koodi).toBe('3');
      }
    });
  });

  it('enrols only for terms in which the right is active', () => {
    holds(({ opiskeluoikeudet }) => {
      for (const { tilat, ilmoittautumiset } of opiskeluoikeudet) {
        for (const { alku } of ilmoittautumiset) {
          expect(tilat.findLast((tila) => tila.alku <= alku)?.koodi).toBe('1');
        }
      }
    });
  });

  it('studies something that the code lists know', () => {
    const known = (koodisto: string) => new Set(koodistot[koodisto]?.koodit.map(({ koodiarvo }) => koodiarvo));
    const [koulutus, kunta, maa] = [known('koulutus'), known('kunta'), known('maatjavaltiot2')];
    holds(({ opiskeluoikeudet, henkilo }) => {
      for (const { paikka } of opiskeluoikeudet) {
        expect(koulutus, paikka.ohjelma.koulutuskoodi).toContain(paikka.ohjelma.koulutuskoodi);
        expect(kunta).toContain(paikka.korkeakoulu.kunta);
      }
      for (const kansalaisuus of henkilo.kansalaisuudet ?? []) expect(maa).toContain(kansalaisuus);
    });
  });
});
