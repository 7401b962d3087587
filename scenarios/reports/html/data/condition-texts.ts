import type { ConditionId } from '#contracts';

/** The published conditions in Finnish, for readers of the page; the published list itself is in English. */
export const conditionsInFinnish: Readonly<Record<ConditionId, string>> = {
  'permit-is-a-first-one-for-studies': 'Haettu lupa on ensimmäinen oleskelulupa opiskelua varten.',
  'hakemus-is-made-abroad': 'Lupaa haetaan ulkomailla.',
  'studies-are-for-a-university-degree-or-an-exchange':
    'Hakija suorittaa tutkintoa suomalaisessa yliopistossa tai on vaihto-opiskelija missä tahansa oppilaitoksessa.',
  'studies-are-outside-eu-mobility-programmes':
    'Hakija ei luvan aikana osallistu EU:n liikkuvuusohjelmaan, kuten Erasmus+:aan.',
  'hakemus-is-sent-in-enter-finland': 'Hakemus on lähetetty Enter Finlandissa.',
  'kasittelymaksu-is-paid': 'Hakemuksen käsittelymaksu on maksettu kokonaan.',
  'hakemus-is-sent-on-or-after-19-10-2023':
    'Hakemus on lähetetty 19.10.2023 tai myöhemmin Helsingin kalenterin mukaan.',
  'hakemus-has-all-its-liitteet': 'Hakemus on täytetty huolellisesti, ja siinä on kaikki tiedot ja liitteet.',
  'opiskelupaikka-is-confirmed-by-a-register':
    'Jokin rekisteri vahvistaa hakemuksessa nimetyn opiskelupaikan, eikä paikkaa ole menetetty.',
  'maksuvelvollisuus-is-settled': 'Maksuvelvollisuus on selvitetty, ja rekisterit ovat siitä yhtä mieltä.',
  'lukuvuosimaksu-is-paid-or-covered':
    'Lukuvuosimaksu on maksettu tai apuraha kattaa sen, tai maksua ei ole, ja rekisterit ovat siitä yhtä mieltä.',
  'toimeentulo-is-sufficient': 'Hakijalla on lähetyspäivänä vaadittu toimeentulo vähintään ensimmäiseksi vuodeksi.',
  'vakuutus-covers-the-stay':
    'Hakijalla on riittävä sairausvakuutus oleskelun ajaksi, tai pidemmän oleskelun ensimmäiseksi vuodeksi.',
  'passi-is-valid-for-the-time-applied-for': 'Passi on voimassa haetun ajan loppuun.',
  'studies-are-not-mainly-remote': 'Opintoja ei suoriteta pääosin etänä.',
  'nothing-known-stands-against-the-permit':
    'Tiedossa ei ole maahantulokieltoa, turvallisuushuomautusta eikä muuta harkintaa vaativaa seikkaa.',
  'no-family-member-applies-at-the-same-time': 'Perheenjäsenellä ei ole samaan aikaan hakemusta vireillä.',
  'studies-have-not-begun': 'Opinnot eivät ole alkaneet ratkaisupäivänä.',
  'no-d-viisumi-is-applied-for-at-the-same-time': 'Samalla ei haeta D-viisumia.',
  'asiointikieli-is-not-swedish': 'Asiointikieli ei ole ruotsi.',
  'applicant-has-no-turvakielto': 'Hakijalla ei ole turvakieltoa.',
  'applicant-has-no-kansainvalinen-suojelu': 'Hakija ei ole hakenut eikä saanut kansainvälistä suojelua.',
  'applicant-has-no-karkotuspaatos': 'Hakijasta ei ole tehty karkottamispäätöstä.',
  'time-applied-for-is-not-too-long': 'Haettu aika ei selvästi ylitä opintojen tavoiteaikaa.',
  'henkilollisyys-is-proved': 'Hakija on todistanut henkilöllisyytensä edustustossa tai palvelupisteessä.',
  'applicant-is-a-third-country-national':
    'Hakija ei minkään asiasta tietävän rekisterin mukaan ole EU- tai ETA-maan, Pohjoismaan eikä Sveitsin kansalainen.',
  'applicant-is-the-same-person-in-the-registers': 'Rekistereiden henkilö on hakija.',
  'registers-have-answered': 'Tarvittavat rekisterit ovat vastanneet.',
  'permit-is-granted-exactly-as-applied-for':
    'Kaikki ehdot täyttyvät, joten lupa voidaan myöntää täsmälleen niin kuin sitä on haettu.',
  'permit-to-extend-is-for-studies': 'Jatkettava lupa on opiskelulupa, ja sitä jatketaan opiskelua varten.',
  'jatkolupa-is-applied-for-in-time':
    'Jatkolupaa haetaan ennen luvan päättymistä, aikaisintaan kolme kuukautta ennen sitä.',
  'opiskeluoikeus-is-in-force': 'Opiskeluoikeus, jota lupa koskee, on voimassa.',
  'student-is-enrolled-as-present': 'Opiskelija on ilmoittautunut läsnäolevaksi lukukaudelle.',
  'lukuvuosimaksu-of-the-term-is-settled':
    'Lukukauden lukuvuosimaksu on maksettu tai apuraha kattaa sen, tai maksua ei ole.',
  'studies-progress-by-45-op-a-year':
    'Opiskelija on suorittanut vähintään 45 opintopistettä luvan kutakin lukuvuotta kohden.',
  'lupa-is-permanent':
    'Kortti on pysyvän luvan kortti tai EU-kansalaisen perheenjäsenen pysyvä kortti, ja lupa on voimassa.',
  'lupa-is-not-based-on-the-erosopimus': 'Oleskeluoikeus ei perustu Ison-Britannian erosopimukseen.',
  'korttihakemus-is-sent-on-or-after-25-4-2024':
    'Korttihakemus on lähetetty 25.4.2024 tai myöhemmin Helsingin kalenterin mukaan.',
  'korttihakemus-has-all-its-liitteet':
    'Korttihakemuksessa on kaikki tarvittava: valokuva, passi, enintään viisi vuotta vanhat sormenjäljet ja rikosilmoitus, jos kortti on kadonnut tai varastettu.',
  'valvottava-lupa-is-for-studies-and-in-force': 'Valvottava lupa on opiskelulupa, ja se on voimassa.',
  'studies-have-begun': 'Opinnot ovat alkaneet ensimmäisen lukukauden loppuun mennessä.',
};
