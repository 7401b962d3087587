import {
  type EnsilupaPyynto,
  type HakemusHenkilo,
  type JatkolupaPyynto,
  type KorttiPyynto,
  type MigriHakija,
  type MigriOppija,
  type Ratkaisupyynto,
  type Rekisteritiedot,
  toHelsinkiDay,
  type ValvontaPyynto,
} from '#contracts';

/** What a register says of the person: it has answered, with the person or with nothing, or it has not. */
export type RegisterAnswer<T> = { readonly answered: true; readonly value?: T } | { readonly answered: false };

export interface RegisterAnswers {
  readonly koski: RegisterAnswer<MigriOppija>;
  readonly valintarekisteri: RegisterAnswer<MigriHakija>;
}

/** What a first permit is decided from. Days are `YYYY-MM-DD` in Helsinki. */
export interface EnsilupaFacts extends RegisterAnswers, Pick<EnsilupaPyynto, 'hakemus' | 'rekisteritiedot'> {
  readonly menettely: 'ensimmainen-lupa';
  readonly henkilo: HakemusHenkilo;
  readonly sentOn: string;
  readonly decidedOn: string;
}

/** What an extended permit is decided from; Valintarekisteri, which knows who begins, is not asked. */
export interface JatkolupaFacts
  extends Pick<RegisterAnswers, 'koski'>,
    Pick<JatkolupaPyynto, 'hakemus' | 'rekisteritiedot'> {
  readonly menettely: 'jatkolupa';
  readonly henkilo: HakemusHenkilo;
  /** The permit to extend; absent: none is known. */
  readonly lupa?: Rekisteritiedot['aiemmatOleskeluluvat'][number];
  readonly sentOn: string;
  readonly decidedOn: string;
}

export type LupaFacts = EnsilupaFacts | JatkolupaFacts;

/** What a card is decided from; no register of studies is asked. */
export interface KorttiFacts extends Pick<KorttiPyynto, 'hakemus' | 'rekisteritiedot'> {
  readonly menettely: 'kortti';
  readonly sentOn: string;
  readonly decidedOn: string;
}

/** What monitoring looks at. */
export interface ValvontaFacts extends Pick<RegisterAnswers, 'koski'>, Pick<ValvontaPyynto, 'henkilo' | 'lupa'> {
  readonly menettely: 'valvonta';
  readonly decidedOn: string;
}

/** What studies that go on are judged by. */
export type OpintoFacts = JatkolupaFacts | ValvontaFacts;

export type Facts = LupaFacts | KorttiFacts | ValvontaFacts;

/** The question and what the registers say of its person, as the conditions look at them. */
export const toFacts = (pyynto: Ratkaisupyynto, { koski, valintarekisteri }: RegisterAnswers): Facts => {
  const decidedOn = toHelsinkiDay(pyynto.ratkaisuhetki);
  if (pyynto.menettely === 'valvonta') {
    const { menettely, henkilo, lupa } = pyynto;
    return { menettely, henkilo, lupa, decidedOn, koski };
  }
  const sentOn = toHelsinkiDay(pyynto.hakemus.lahetetty);
  if (pyynto.menettely === 'kortti') {
    const { menettely, hakemus, rekisteritiedot } = pyynto;
    return { menettely, hakemus, rekisteritiedot, sentOn, decidedOn };
  }
  const { menettely = 'ensimmainen-lupa', hakemus, rekisteritiedot } = pyynto;
  const common = { hakemus, rekisteritiedot, henkilo: hakemus.henkilo, sentOn, decidedOn, koski };
  if (menettely === 'ensimmainen-lupa') return { ...common, menettely, valintarekisteri };
  const lupa = rekisteritiedot.aiemmatOleskeluluvat.at(-1);
  return { ...common, menettely, ...(lupa === undefined ? {} : { lupa }) };
};
