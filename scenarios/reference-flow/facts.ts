import type {
  EnsilupaPyynto,
  Hakemus,
  HakemusHenkilo,
  MigriHakemus,
  MigriHakija,
  MigriOpiskeluoikeus,
  MigriOppija,
  Rekisteritiedot,
} from '#contracts';
import { dayOf } from './calendar.ts';
import { isSameSchool } from './oppilaitos.ts';
import type { RegisterAnswer } from './register-answer.ts';

/** What is known of a person whom registers were asked about. */
export interface PersonFacts {
  readonly henkilo: HakemusHenkilo;
  readonly koski: RegisterAnswer<MigriOppija>;
  /** Absent where it is not asked. */
  readonly valintarekisteri?: RegisterAnswer<MigriHakija>;
  /** Days in Helsinki. */
  readonly decidedOn: string;
}

/** What is known of an application for a permit, first or extended. */
export interface PermitFacts extends PersonFacts {
  readonly hakemus: Hakemus;
  readonly rekisteritiedot: Rekisteritiedot;
  readonly sentOn: string;
}

/** What is known of an application for a first permit. */
export interface Facts extends PermitFacts {
  readonly valintarekisteri: RegisterAnswer<MigriHakija>;
  /** The accepted options at the school of the hakemus that have not been lost; when each has, all. */
  readonly hakutoiveet: readonly MigriHakemus[];
  /** Rights at the school of the hakemus, of the kind applied for: a bachelor's and a master's are granted together. */
  readonly opiskeluoikeudet: readonly MigriOpiskeluoikeus[];
}

export const toFacts = (
  { hakemus, rekisteritiedot, ratkaisuhetki }: EnsilupaPyynto,
  koski: RegisterAnswer<MigriOppija>,
  valintarekisteri: RegisterAnswer<MigriHakija>,
): Facts => {
  const { laji, oppilaitos } = hakemus.opiskelu;
  // A place for a degree says nothing of an exchange.
  const accepted = (known(valintarekisteri)?.hakemukset ?? []).filter(
    ({ organisaatioNimi }) => laji !== 'vaihto' && isSameSchool(oppilaitos, organisaatioNimi),
  );
  const held = accepted.filter((toive) => !isLost(toive));
  return {
    henkilo: hakemus.henkilo,
    hakemus,
    rekisteritiedot,
    sentOn: dayOf(hakemus.lahetetty),
    decidedOn: dayOf(ratkaisuhetki),
    koski,
    valintarekisteri,
    hakutoiveet: held.length > 0 ? held : accepted,
    opiskeluoikeudet: (known(koski)?.opiskeluoikeudet ?? []).filter(
      (oikeus) => isSameSchool(oppilaitos, oikeus.oppilaitos?.nimi) && isOfKind(oikeus, hakemus.opiskelu),
    ),
  };
};

export const known = <T>(answer: RegisterAnswer<T> | undefined): T | undefined =>
  answer?.state === 'answered' ? answer.value : undefined;

/** Accepted once, but the place is no longer the applicant's. */
export const isLost = ({ vastaanottoTila }: MigriHakemus): boolean => lostPlaces.includes(vastaanottoTila);

const lostPlaces = ['PERUNUT', 'PERUUTETTU', 'EI_VASTAANOTETTU_MAARA_AIKANA', 'OTTANUT_VASTAAN_TOISEN_PAIKAN'];

/** Whether the right is for what the applicant says to study. */
export const isOfKind = ({ lisätiedot }: MigriOpiskeluoikeus, opiskelu: Hakemus['opiskelu']): boolean =>
  tyypit(opiskelu).includes(lisätiedot?.virtaOpiskeluoikeudenTyyppi?.koodiarvo ?? '');

/** VIRTA's types of right. */
const tyypit = ({ laji, tutkinto }: Hakemus['opiskelu']): readonly string[] => {
  if (laji === 'vaihto') return ['9'];
  switch (tutkinto) {
    case 'alempi':
      return ['2'];
    case 'ylempi':
      return ['4'];
    case 'alempi-ja-ylempi':
      return ['2', '4'];
    case 'amk':
      return ['1'];
    case 'yamk':
      return ['3'];
    case 'tohtori':
      return ['6', '7'];
    default:
      return [];
  }
};
