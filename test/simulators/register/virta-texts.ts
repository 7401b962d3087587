/** VIRTA answers as a university's system would give them, for tests that write files. */
export const virtaXml = ({ students }: { readonly students: readonly Student[] }): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/">
  <SOAP-ENV:Body>
    <virtaluku:OpiskelijanKaikkiTiedotResponse xmlns:virtaluku="http://tietovaranto.csc.fi/luku">
      <virta:Virta xmlns:virta="urn:mace:funet.fi:virta/2015/09/01">
${students.map(studentXml).join('\n')}
      </virta:Virta>
    </virtaluku:OpiskelijanKaikkiTiedotResponse>
  </SOAP-ENV:Body>
</SOAP-ENV:Envelope>`;

export interface Student {
  readonly avain: string;
  readonly hetu?: string;
  readonly oid?: string;
  readonly sukunimi?: string;
  readonly etunimet?: string;
  readonly kansalaisuus?: string;
  readonly opiskeluoikeus?: string;
}

const studentXml = ({ avain, hetu, oid, sukunimi, etunimet, kansalaisuus, opiskeluoikeus }: Student): string => {
  const element = (name: string, text: string | undefined) =>
    text === undefined ? '' : `<virta:${name}>${text}</virta:${name}>`;
  return [
    `<virta:Opiskelija avain="${avain}">`,
    element('Henkilotunnus', hetu),
    element('KansallinenOppijanumero', oid),
    element('Sukunimi', sukunimi),
    element('Etunimet', etunimet),
    element('Kansalaisuus', kansalaisuus),
    opiskeluoikeus === undefined
      ? ''
      : `<virta:Opiskeluoikeudet><virta:Opiskeluoikeus avain="${opiskeluoikeus}" opiskelijaAvain="${avain}"><virta:AlkuPvm>2024-08-01</virta:AlkuPvm><virta:Tila><virta:AlkuPvm>2024-08-01</virta:AlkuPvm><virta:Koodi>1</virta:Koodi></virta:Tila><virta:Tyyppi>4</virta:Tyyppi><virta:Myontaja>01901</virta:Myontaja><virta:Jakso koulutusmoduulitunniste="m"><virta:AlkuPvm>2024-08-01</virta:AlkuPvm><virta:Koulutuskunta>091</virta:Koulutuskunta></virta:Jakso></virta:Opiskeluoikeus></virta:Opiskeluoikeudet>`,
    '</virta:Opiskelija>',
  ].join('');
};
