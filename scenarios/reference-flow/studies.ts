import type { Hakemus, Laajuus, MigriOpiskeluoikeus } from '#contracts';
import { isOfKind, known, type PersonFacts } from './facts.ts';

/** What is known of studies that go on under a permit. */
export interface StudyFacts extends PersonFacts {
  /** The permit that they go on under. */
  readonly lupa?: { readonly alku: string; readonly loppu: string };
  /** Rights of the kind that the permit is for, at any school: who changes school needs no new permit. */
  readonly oikeudet: readonly MigriOpiskeluoikeus[];
}

export const oikeudetFor = (opiskelu: Hakemus['opiskelu'], koski: PersonFacts['koski']) =>
  (known(koski)?.opiskeluoikeudet ?? []).filter((oikeus) => isOfKind(oikeus, opiskelu));

/** VIRTA's state of the right on that day; nothing before the first. */
const stateOn = ({ tila }: MigriOpiskeluoikeus, paiva: string): string | undefined =>
  tila.opiskeluoikeusjaksot.findLast(({ alku }) => alku <= paiva)?.tila.koodiarvo;

export const isInForce = (oikeus: MigriOpiskeluoikeus, paiva: string): boolean =>
  ['1', '2'].includes(stateOn(oikeus, paiva) ?? '') &&
  (oikeus.päättymispäivä === undefined || oikeus.päättymispäivä >= paiva);

export const termsOf = (oikeus: MigriOpiskeluoikeus) =>
  oikeus.lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot ?? [];

export const feesOf = (oikeus: MigriOpiskeluoikeus) => oikeus.lisätiedot?.maksettavatLukuvuosimaksut ?? [];

/** Whether the period includes the day; without an end it goes on. */
export const covers =
  (paiva: string) =>
  ({ alku, loppu }: { readonly alku: string; readonly loppu?: string }): boolean =>
    alku <= paiva && (loppu === undefined || paiva <= loppu);

export interface Attainment {
  readonly op: number;
  readonly paiva: string;
}

/** What has been passed. A unit counts as a whole; one without an extent, such as a degree, by its parts. */
export const attainmentsOf = ({ suoritukset }: MigriOpiskeluoikeus): readonly Attainment[] =>
  suoritukset.flatMap(toAttainments);

interface Unit {
  readonly koulutusmoduuli: { readonly laajuus?: Laajuus };
  readonly arviointi?: readonly { readonly arviointiPäivä?: string }[];
  readonly osasuoritukset?: readonly Unit[];
}

const toAttainments = ({ koulutusmoduuli: { laajuus }, arviointi, osasuoritukset = [] }: Unit): Attainment[] => {
  const paiva = arviointi?.at(-1)?.arviointiPäivä;
  if (laajuus === undefined || paiva === undefined) return osasuoritukset.flatMap(toAttainments);
  return [{ op: laajuus.arvo, paiva }];
};

/** Academic years (1.8.-31.7.) of the permit that have ended; the first may begin a month before the permit. */
export const yearsEnded = (alku: string, paiva: string): number => {
  const first = alku.slice(5) <= '09-01' ? yearOf(alku) : yearOf(alku) + 1;
  const last = paiva.slice(5) > '07-31' ? yearOf(paiva) : yearOf(paiva) - 1;
  return Math.max(0, last - first);
};

/** The last day of the term in which studies begin. */
export const firstTermEnd = (alkaa: string): string =>
  alkaa.slice(5) >= '08-01' ? `${yearOf(alkaa)}-12-31` : `${yearOf(alkaa)}-07-31`;

const yearOf = (paiva: string): number => Number(paiva.slice(0, 4));
