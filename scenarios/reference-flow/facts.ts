import type {
  Hakemus,
  MigriHakemus,
  MigriHakija,
  MigriOpiskeluoikeus,
  MigriOppija,
  Ratkaisupyynto,
  Rekisteritiedot,
} from '#contracts';
import { dayOf } from './calendar.ts';
import { isSameSchool } from './oppilaitos.ts';
import type { RegisterAnswer } from './register-answer.ts';

/** Everything that the rules look at. */
export interface Facts {
  readonly hakemus: Hakemus;
  readonly rekisteritiedot: Rekisteritiedot;
  /** Days in Helsinki. */
  readonly sentOn: string;
  readonly decidedOn: string;
  readonly koski: RegisterAnswer<MigriOppija>;
  readonly valintarekisteri: RegisterAnswer<MigriHakija>;
  /** The accepted option at the school of the hakemus; of several, one that has not been lost. */
  readonly hakutoive?: MigriHakemus;
  /** The right at the school of the hakemus, of the kind applied for. */
  readonly opiskeluoikeus?: MigriOpiskeluoikeus;
}

export const toFacts = (
  { hakemus, rekisteritiedot, ratkaisuhetki }: Ratkaisupyynto,
  koski: RegisterAnswer<MigriOppija>,
  valintarekisteri: RegisterAnswer<MigriHakija>,
): Facts => {
  const { oppilaitos } = hakemus.opiskelu;
  const hakutoiveet = known(valintarekisteri)?.hakemukset.filter(({ organisaatioNimi }) =>
    isSameSchool(oppilaitos, organisaatioNimi),
  );
  const hakutoive = hakutoiveet?.find((toive) => !isLost(toive)) ?? hakutoiveet?.[0];
  const opiskeluoikeus = known(koski)?.opiskeluoikeudet.find(
    (oikeus) =>
      isSameSchool(oppilaitos, oikeus.oppilaitos?.nimi) &&
      tyypit(hakemus.opiskelu).includes(oikeus.lisätiedot?.virtaOpiskeluoikeudenTyyppi?.koodiarvo ?? ''),
  );
  return {
    hakemus,
    rekisteritiedot,
    sentOn: dayOf(hakemus.lahetetty),
    decidedOn: dayOf(ratkaisuhetki),
    koski,
    valintarekisteri,
    ...(hakutoive === undefined ? {} : { hakutoive }),
    ...(opiskeluoikeus === undefined ? {} : { opiskeluoikeus }),
  };
};

export const known = <T>(answer: RegisterAnswer<T>): T | undefined =>
  answer.state === 'answered' ? answer.value : undefined;

/** Accepted once, but the place is no longer the applicant's. */
export const isLost = ({ vastaanottoTila }: MigriHakemus): boolean => lostPlaces.includes(vastaanottoTila);

const lostPlaces = ['PERUNUT', 'PERUUTETTU', 'EI_VASTAANOTETTU_MAARA_AIKANA', 'OTTANUT_VASTAAN_TOISEN_PAIKAN'];

/** VIRTA's types of right for what the applicant says to study. */
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
