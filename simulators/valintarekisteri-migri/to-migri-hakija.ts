import type { Hakutoive, Henkilo, Maksuvelvollisuus, MigriHakemus, MigriHakija, PersonDocuments } from '#contracts';

/** Finland among the nationalities, alone or beside others: Migri is not told of the person. VM-037 */
export const isSuomenKansalainen = ({ kansalaisuudet }: Henkilo): boolean => kansalaisuudet?.includes('246') ?? false;

/** VM-039 */
export const isHyvaksytty = ({ valintaTila }: Hakutoive): boolean => isHyvaksyttyTila(valintaTila);

/** An option of Kouta's time; those of the old tarjonta had shorter OIDs. VM-040 */
export const isKoutaHakutoive = ({ hakukohdeOid }: Hakutoive): boolean => hakukohdeOid.length === 35;

/** The person under the OID that was asked for; `undefined` when there is no option to show. VM-041, VM-047, VM-049 */
export const toMigriHakija = (
  { henkilo, hakutoiveet }: PersonDocuments,
  henkiloOid: string,
): MigriHakija | undefined => {
  const hakemukset = withoutDoubles(hakutoiveet.filter(isKoutaHakutoive).flatMap(toMigriHakemus));
  if (hakemukset.length === 0) return undefined;
  return {
    ...(henkilo.hetu ? { henkilotunnus: henkilo.hetu } : {}),
    henkiloOid,
    ...(henkilo.sukunimi ? { sukunimi: henkilo.sukunimi } : {}),
    ...(henkilo.etunimet ? { etunimet: henkilo.etunimet } : {}),
    kansalaisuudet: [...(henkilo.kansalaisuudet ?? [])],
    ...(henkilo.syntymaaika ? { syntymaaika: henkilo.syntymaaika } : {}),
    hakemukset: [...hakemukset],
  };
};

const toMigriHakemus = (toive: Hakutoive): readonly MigriHakemus[] => {
  const { valintaTila, koulutuksenAlkamisvuosi } = toive;
  if (!isHyvaksyttyTila(valintaTila)) return [];
  const maksuvelvollisuus = toive.maksuvelvollisuus && maksuvelvollisuudet[toive.maksuvelvollisuus];
  const koulutuksenAlkamiskausi = toKausi(toive.koulutuksenAlkamiskausi);
  return [
    {
      hakuOid: toive.hakuOid,
      hakuNimi: toive.hakuNimi,
      hakemusOid: toive.hakemusOid,
      organisaatioOid: toive.organisaatioOid,
      organisaatioNimi: toive.organisaatioNimi,
      hakukohdeOid: toive.hakukohdeOid,
      hakukohdeNimi: toive.hakukohdeNimi,
      toteutusOid: toive.toteutusOid,
      toteutusNimi: toive.toteutusNimi,
      valintaTila,
      vastaanottoTila: toive.vastaanottoTila,
      ilmoittautuminenTila: toive.ilmoittautuminenTila,
      ...(maksuvelvollisuus ? { maksuvelvollisuus } : {}),
      ...(maksuvelvollisuus === 'REQUIRED' ? { lukuvuosimaksu: toive.lukuvuosimaksu ?? 'MAKSAMATTA' } : {}),
      ...(koulutuksenAlkamisvuosi === undefined ? {} : { koulutuksenAlkamisvuosi }),
      ...(koulutuksenAlkamiskausi ? { koulutuksenAlkamiskausi } : {}),
    },
  ];
};

const isHyvaksyttyTila = (tila: Hakutoive['valintaTila']): tila is MigriHakemus['valintaTila'] =>
  tila === 'HYVAKSYTTY' || tila === 'VARASIJALTA_HYVAKSYTTY';

const maksuvelvollisuudet: Readonly<Record<NonNullable<Hakutoive['maksuvelvollisuus']>, Maksuvelvollisuus>> = {
  obligated: 'REQUIRED',
  'not-obligated': 'NOT_REQUIRED',
  unreviewed: 'NOT_CHECKED',
};

/** VM-060 */
const toKausi = (uri = ''): MigriHakemus['koulutuksenAlkamiskausi'] => {
  if (uri.startsWith('kausi_k')) return 'K';
  return uri.startsWith('kausi_s') ? 'S' : undefined;
};

const withoutDoubles = (hakemukset: readonly MigriHakemus[]): readonly MigriHakemus[] => [
  ...new Map(hakemukset.map((hakemus) => [JSON.stringify(hakemus), hakemus])).values(),
];
