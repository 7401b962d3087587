// Enumerations of Valintarekisteri, under the names of the fields that carry them. Values:
// Opetushallitus/valinta-tulos-service@ce541deb, 2026-06-03; they have no public names, so the names are ours.

export const valintaTila = `
HYLATTY|Hylätty|Underkänd|Rejected
VARALLA|Varalla|På reserv|On the reserve list
PERUUNTUNUT|Peruuntunut|Annullerad|Annulled
VARASIJALTA_HYVAKSYTTY|Varasijalta hyväksytty|Antagen från reservplats|Accepted from the reserve list
HYVAKSYTTY|Hyväksytty|Antagen|Accepted
PERUNUT|Perunut|Avstått|Declined
PERUUTETTU|Peruutettu|Återtagen|Cancelled
`;

export const vastaanottoTila = `
KESKEN|Kesken|Pågående|Unanswered
VASTAANOTTANUT_SITOVASTI|Vastaanottanut sitovasti|Tagit emot bindande|Accepted the place bindingly
EI_VASTAANOTETTU_MAARA_AIKANA|Ei vastaanotettu määräaikana|Inte mottagen inom utsatt tid|Not accepted in time
PERUNUT|Perunut|Avstått|Declined
PERUUTETTU|Peruutettu|Återtagen|Cancelled
OTTANUT_VASTAAN_TOISEN_PAIKAN|Ottanut vastaan toisen paikan|Tagit emot en annan plats|Accepted another place
EHDOLLISESTI_VASTAANOTTANUT|Ehdollisesti vastaanottanut|Tagit emot villkorligt|Accepted the place conditionally
`;

export const ilmoittautuminenTila = `
EI_TEHTY|Ei tehty|Inte gjord|Not done
LASNA_KOKO_LUKUVUOSI|Läsnä koko lukuvuoden|Närvarande hela läsåret|Present for the academic year
POISSA_KOKO_LUKUVUOSI|Poissa koko lukuvuoden|Frånvarande hela läsåret|Absent for the academic year
EI_ILMOITTAUTUNUT|Ei ilmoittautunut|Har inte anmält sig|Not enrolled
LASNA_SYKSY|Läsnä syksyllä, poissa keväällä|Närvarande på hösten, frånvarande på våren|Present in autumn, absent in spring
POISSA_SYKSY|Poissa syksyllä, läsnä keväällä|Frånvarande på hösten, närvarande på våren|Absent in autumn, present in spring
LASNA|Läsnä, keväällä alkava|Närvarande, börjar på våren|Present, beginning in spring
POISSA|Poissa, keväällä alkava|Frånvarande, börjar på våren|Absent, beginning in spring
`;

export const maksuvelvollisuus = `
REQUIRED|Maksuvelvollinen|Avgiftsskyldig|Liable for tuition fees
NOT_REQUIRED|Ei maksuvelvollinen|Inte avgiftsskyldig|Not liable for tuition fees
NOT_CHECKED|Ei tarkastettu|Inte granskad|Not checked
`;

export const lukuvuosimaksu = `
MAKSETTU|Maksettu|Betald|Paid
MAKSAMATTA|Maksamatta|Obetald|Not paid
VAPAUTETTU|Vapautettu|Befriad|Exempt
`;

export const koulutuksenAlkamiskausi = `
S|Syksy|Höst|Autumn
K|Kevät|Vår|Spring
`;
