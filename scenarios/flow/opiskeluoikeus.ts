import type { Hakemus, MigriIlmoittautumisjakso, MigriOpiskeluoikeus, MigriOppija } from '#contracts';
import type { OpintoFacts, RegisterAnswer } from './facts.ts';
import { isSameOppilaitos } from './oppilaitos.ts';

type Opiskelu = Hakemus['opiskelu'];

/** VIRTA's types of right for what the applicant says to study. */
const tyypit: Readonly<Record<NonNullable<Opiskelu['tutkinto']>, readonly string[]>> = {
  alempi: ['2'],
  ylempi: ['4'],
  'alempi-ja-ylempi': ['2', '4'],
  amk: ['1'],
  yamk: ['3'],
  tohtori: ['6', '7'],
};

/** The person's rights of the kind of these studies, at any institution. */
const rightsOfKind = (koski: RegisterAnswer<MigriOppija>, opiskelu: Opiskelu): readonly MigriOpiskeluoikeus[] => {
  const { laji, tutkinto } = opiskelu;
  const wanted = laji === 'vaihto' ? ['9'] : tutkinto === undefined ? [] : tyypit[tutkinto];
  return (koski.answered ? (koski.value?.opiskeluoikeudet ?? []) : []).filter((oikeus) =>
    wanted.includes(oikeus.lisätiedot?.virtaOpiskeluoikeudenTyyppi?.koodiarvo ?? ''),
  );
};

/** Those of them at the institution that the applicant wrote. */
export const rightsAtSchool = (
  koski: RegisterAnswer<MigriOppija>,
  opiskelu: Opiskelu,
): readonly MigriOpiskeluoikeus[] =>
  rightsOfKind(koski, opiskelu).filter(({ oppilaitos }) => isSameOppilaitos(opiskelu.oppilaitos, oppilaitos?.nimi));

/** Rights that carry a permit on: a change of school at the same level needs no new one. https://migri.fi/ukk-opiskelu */
export const rightsOf = (facts: OpintoFacts): readonly MigriOpiskeluoikeus[] =>
  rightsOfKind(facts.koski, toOpiskelu(facts));

/** The studies that the permit is or shall be for. */
const toOpiskelu = (facts: OpintoFacts): Opiskelu =>
  facts.menettely === 'valvonta' ? facts.lupa.opiskelu : facts.hakemus.opiskelu;

/** Whether the right is in force on that day: state 1 (active) or 2 (an option of the same selection), and not run out. */
export const isInForce = ({ tila, päättymispäivä }: MigriOpiskeluoikeus, paiva: string): boolean => {
  const jakso = tila.opiskeluoikeusjaksot.findLast(({ alku }) => alku <= paiva);
  return ['1', '2'].includes(jakso?.tila.koodiarvo ?? '') && (päättymispäivä === undefined || paiva <= päättymispäivä);
};

/** The enrolments for terms. */
export const termsOf = ({ lisätiedot }: MigriOpiskeluoikeus): readonly MigriIlmoittautumisjakso[] =>
  lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot ?? [];

/** State 1: enrolled as present. */
export const isPresent = ({ tila }: MigriIlmoittautumisjakso): boolean => tila.koodiarvo === '1';
