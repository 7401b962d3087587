// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/koulutus_11.json, 2026-08-21; codes since then: CSCfi/VIRTA-Opintotietopalvelu@401b3af XML-skeemat/koodistot.xsd, 2026-06-12.
export const koulutus: string = `
600039|Kasvun ja hyvinvoinnin edistäminen|||=
600040|Hyvinvoinnin ja toimintakyvyn edistäminen|||=
600041|Kotihoidossa toimiminen|||=
600042|Ikääntyneiden osallisuuden edistäminen|||=
600043|Toiminnalliset menetelmät hyvinvoinnin edistämisessä|||=
600044|Lapsen kasvun, hyvinvoinnin ja oppimisen edistäminen|||=
600045|Lapsen, nuoren ja perheen terveyden ja hyvinvoinnin edistäminen|||=
600046|Sairaanhoitotyössä toimiminen|||=
611000|Opettajankoulutusalan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom lärarutbildningsområdet|BA (Poly), Teacher Education|Opettajankoulutusalan AMK|Y.h.ex., lärarutb.omr.|Bachelor of Arts (Polytechnic), Teacher Education
611100|Musiikin ammattikorkeakoulututkinto, opettajankoulutus|Yrkeshögskoleexamen i musik, lärarutbildning|BA (Poly), Music, Teacher Ed.|Musiikin AMK, opettajankoul|Y.h.ex., musik, lärarutb.|Bachelor of Arts (Polytechnic), Music Teacher Education
611101|Musiikkipedagogi (AMK)|Musikpedagog (YH)|BA (Poly), Music Educator|=|=|Bachelor of Culture and Arts (Polytechnic), Music Educator
611200|Teatteri- ja tanssialan ammattikorkeakoulututkinto, opettajankoulutus|Yrkeshögskoleexamen inom teater och dans, lärarutbildning|BA (Poly), Theatre, Dance Ed.|Teatteri-tanssialan AMK, opett|Y.h.ex., teat.dans, lärarutb.|Bachelor of Culture and Arts (Polytechnic), Theatre and Dance
611201|Tanssinopettaja (AMK)|Danslärare (YH)|BA (Poly), Dance Instruction|=|=|Bachelor of Culture and Arts (Polytechnic), Dance Instruction
612000|Kasvatustieteen kandidaatti (alempi)|Pedagogie kandidat (lägre)|BA, Education|Kasvatustieteen kand. (alempi)|Ped. kand. (lägre)|Bachelor of Arts (Education)
612100|Kasvatustieteen kandidaatti (alempi), opettajankoulutus|Pedagogie kandidat (lägre), lärarutbildning|BA, Teacher Education|KK (al), opettajankoulutus|PeK (lägre), lärarutb.|Bachelor of Arts (Education), Teacher Education
612101|Kasvatustieteiden kandidaatti (alempi), lastentarhanopettaja|Ped. kand. (lägre), barnträdgårdslärare|BA, Kindergarten Teacher|KK (al), lastentarhanopettaja|PeK (lägre), barntr.|Bachelor of Arts (Education), Kindergarten Teacher
612102|Kasvatust. kand. (alempi), luokanopettaja (ei opettajankelpoisuutta)|Ped. kand. (lägre), klasslärare (inte lärarbehörighet)|BA, Class Teacher, no Comp.|KK (al), luokanop., ei op.k|PeK (lägre), klasslär, ej komp|Bachelor of Arts (Education), Class Teacher (no Teacher Competence)
612103|Kasvatust. kand. (alempi), erityisopettaja (ei opettajankelpoisuutta)|Ped. kand. (lägre), speciallärare (inte lärarbehörighet)|BA, Spec. Ed. Teach., no Comp.|KK (al), erityisop., ei op.k|PeK (lägre), spec.lär, ej komp|Bachelor of Arts (Education), Special Education Teacher  (no Teacher Competence)
612104|Kasvatust. kand. (alempi), kotitalousopettaja (ei opettajankelpoisuutta)|Ped. kand. (lägre), lärare i huslig ekonomi (inte lärarbehörighet)|BA, Home Econ.Teach., no Comp.|KK (al), kotit.op., ei op.k|PeK (lägre), lär.,husl,ej komp|Bachelor of Arts (Education), Home Economics Teacher (no Teacher Competence)
612105|Kasvatust. kand. (alempi), käsityönopettaja (ei opettajankelpoisuutta)|Ped. kand. (lägre), handarbetslärare (inte lärarbehörighet)|BA, Crafts Teacher, no Comp.|KK (al), käsityönop., ei op.k|PeK (lägre),handarbl., ej komp|Bachelor of Arts (Education), Crafts Teacher  (no Teacher Competence)
612106|Kasvatust. kand. (alempi), teknisen työn opettaja (ei opettajankelpoisuutta)|Kasvatust. kand. (alempi), teknisen työn opettaja (ei opettajankelpoisuutta)
612107|Kasvatust. kand. (alempi), peruskoulun ja lukion opinto-ohjaaja (ei opettajankelpoisuutta)|Ped. kand. (lägre), studiehandledare i grundskolan och gymnasiet (inte lärarbehörighet)|BA, Guid. Counsellor, no Comp.|KK (al), opinto-ohj, ei op.k|PeK (lägre), st.hand, ej komp|Bachelor of Arts (Education), Study Guidance Counsellor (no Teacher Competence)
612108|Kasvatust. kand. (alempi), musiikinopettaja (ei opettajankelpoisuutta)|Ped. kand. (lägre), musiklärare (inte lärarbehörighet)|BA, Music Teacher, no Comp.|KK (al), musiikinop., ei op.k|PeK (lägre), musiklär, ej komp|Bachelor of Arts (Education), Music Teacher (no Teacher Competence)
612199|Kasvatust. kand. (alempi), muu tai tuntematon opettajankoulutus|Ped. kand. (lägre), annan eller okänd lärarutbildning|BA, Other Teacher Education|KK (al), muu opettajankoulutus|PeK (lägre), ann. lärarutb.|Bachelor of Arts (Education), Other or Unknown Teacher Education
612200|Kasvatustieteen kandidaatti (alempi), kasvatustieteet|Pedagogie kandidat (lägre), pedagogik|BA, Educational Science|KK (al), kasvatustieteet|PeK (lägre), pedagogik|Bachelor of Arts (Education), Educational Science
612201|Kasvatust. kand. (alempi), kasvatustiede|Ped. kand. (lägre), pedagogik|BA, Educational Science|KK (al), kasvatustiede|PeK (lägre), pedagogik|Bachelor of Arts (Education), Educational Science
612202|Kasvatust. kand. (alempi), aikuiskasvatus|Ped. kand. (lägre), vuxenutbildning|BA, Adult Education|KK (al), aikuiskasvatus|PeK (lägre), vuxenutb.|Bachelor of Arts (Education), Adult Education
612203|Kasvatust. kand. (alempi), erityispedagogiikka|Ped. kand. (lägre), specialpedagogik|BA, Special Education|KK (al), erityispedagogiikka|PeK (lägre), specialpedagogik|Bachelor of Arts (Education), Special Education
612204|Kasvatustieteiden kandidaatti, (alempi), varhaiskasvatus|Ped. kand. (lägre), småbarnspedagogik|BA, Early Childhood Education|KK (al), varhaiskasvatus|PeK (lägre), småbarnspedagogik|Bachelor of Arts (Education), Early Childhood Education
612205|Kasvatust. kand. (alempi), tekstiilityö, tekninen työ ja kotitalous|Ped. kand. (lägre), textilslöjd, tekniskt arbete och huslig ekonomi|BA, Text., Tech., Home Econ.|KK (al), tekst.,tekn., kotit.|PeK (lägre), text., tekn.,hus.|Bachelor of Arts (Education), Textiles and Related Crafts, Technical Work and Home Economics
612299|Kasvatust. kand. (alempi), muu tai tuntematon pääaineryhmä|Ped. kand. (lägre), annat eller okänt huvudämne|BA, Other Field|KK (al), muu pääaineryhmä|PeK (lägre), ann. huvudämne|Bachelor of Arts (Education), Other or Unknown Field
612900|Muu kasvatustieteellinen koulutus, alempi korkeakouluaste|Annan pedagogisk utbildning på lägre högskolenivå|Other Educational Sc., Lvl 6|Muu kasvatustiet. koul, 6-aste|Ann. ped. utb., nivå 6|Other Education in Educational Science, Lower-Degree Level Tertiary Education
612999|Muu tai tuntematon kasvatustieteellinen koulutus, alempi korkeakouluaste|Annan eller okänd pedagogisk utbildning på lägre högskolenivå|Other Educational Sc., Lvl 6|Muu kasvatustiet. koul, 6-aste|Ann. ped. utb., nivå 6|Other or Unknown Education in Educational Science, Lower-Degree Level Tertiary Education
613000|Opettajankoulutus, alempi korkeakouluaste|Lärarutbildning på lägre högskolenivå|Teacher Education, Level 6|Opettajankoulutus, 6-aste|Lärarutb., nivå 6|Teacher Education, Lower-Degree Level Tertiary Education
613100|Lastentarhanopettaja (1986-)|Barnträdgårdslärare (1986-)|Kindergarten Teacher (1986-)|=|=|=
613101|Lastentarhanopettaja (1986-)|Barnträdgårdslärare (1986-)|Kindergarten Teacher (1986-)|=|=|=
613200|Peruskoulun luokanopettaja|Klasslärare i grundskolan|Class Teacher, Compr. School|=|=|Class Teacher at Comprehensive School
613201|Peruskoulun luokanopettaja|Klasslärare i grundskolan|Class Teacher, Compr. School|=|=|Class Teacher at Comprehensive School
613300|Peruskoulun aineenopettaja|Ämneslärare i grundskolan|Subj. Teacher, Compr. School|=|=|Subject Teacher at Comprehensive School
613352|Ruotsin kielen aineenopettaja|Ämneslärare i svenska språket|Subj. Teacher, Swedish Lang.|Ruotsin kielen aineenopett.|=|Subject Teacher in Swedish Language
613353|Englannin kielen aineenopettaja|Ämneslärare i engelska språket|Subj. Teacher, English Lang.|Englannin kielen aineenopett.|=|Subject Teacher in English Language
613354|Kotitalousopettaja (HY)|Lärare i huslig ekonomi (Helsingfors universitet)|Teacher in Home Economics|Kotitalousopettaja|Lärare i huslig ekonomi (HU)|=
613355|Käsityönopettaja, tekstiiliopettaja|Handarbetslärare, textillärare|Teacher in Textile Handicraft|Käsityönopettaja, tekstiiliop.|Handarb.lärare, textillärare|=
613356|Kotitalouden ja tekstiilikäsityön opettaja|Hushålls- och textilhandarbetslärare|Teacher in Home Economics|Kotital. ja tekst. opett.|Hush.- o textilhandarb.lärare|Teacher in Home Economics and Textile Handicraft
613357|Teknisen käsityön opettaja|Lärare i teknisk slöjd|Technical Handicraft Teacher|=|=|=
613399|Muu tai tuntematon peruskoulunopettaja|Annan eller okänd utbildning av grundskollärare|Other Compr. School Teacher|Muu peruskoulunopettaja|Ann. utb. av grundskollärare|Other or Unknown Comprehensive School Teacher
613400|Erityisopettaja|Speciallärare|Special Education Teacher|=|=|=
613401|Erityislastentarhanopettaja|Specialbarnträdgårdslärare|Special Kindergarten Teacher|=|=|=
613402|Erityisopettaja|Speciallärare|Special Education Teacher|=|=|=
613500|Opinto-ohjaaja|Studiehandledare|Guidance Councellor|=|=|Guidance Counsellor
613501|Peruskoulun ja lukion opinto-ohjaaja|Studiehandledare i grundskolan och gymnasiet|Guid. Counc. Compr.,Sec.School|Peruskoulun, lukion opinto-ohj|Studiehandled., gr.sk. o gymn.|Guidance Counsellor, Comprehensive and Upper Secondary School
613502|Ammatillisten oppilaitosten opinto-ohjaaja|Ammatillisten oppilaitosten opinto-ohjaaja
613600|Musiikinopettaja, alempi korkeakouluaste|Musiklärare, lägre högskolenivå|Music Teacher, Level 6|Musiikinopettaja, 6-aste|Musiklärare, nivå 6|Music Teacher, Lower-Degree Level Tertiary Education
613601|Musiikkileikkikoulun opettaja|Musiikkileikkikoulun opettaja
613602|Musiikkiopiston opettaja|Musiikkiopiston opettaja
613603|Musiikkioppilaitoksen opettaja|Musiikkioppilaitoksen opettaja
613604|Pop- ja jazzmusiikin opettaja|Pop- ja jazzmusiikin opettaja
613651|Musiikin teorian opettaja|Lärare i musikens teori|Univ. Ex., Pedagogics in Music|=|=|University Examination of Pedagogics in Music Theory
613652|Musiikinopettaja|Musiklärare|Music Teacher|=|=|=
613653|Soitonopettaja ja yksinlaulun opettaja|Lärare i spelning och solosång|Univ. Ex., Vocal Pedagogics|Soitonop., yksinlaulun opett.|Lärare i spelning o solosång|University Examination of Vocal and Instrumental Pedagogics
613654|Ylempi musiikinopettajan tutkinto|Högre musiklärarexamen|Higher Music Teacher Exam.|Ylempi musiikinopettajan tutk.|=|Higher Music Teacher Examination
613699|Muu tai tuntematon musiikinopettajan koulutus, alempi korkeakouluaste|Annan eller okänd musiklärarutbildning på lägre högskolenivå|Other Music Teacher Ed., Lvl 6|Muu musiikinop. koul, 6-aste|Ann. mus.lärarutb., nivå 6|Other or Unknown Music Teacher Education, Lower-Degree Level Tertiary Education
613800|Kansa- ja kansalaiskoulunopettaja|Folk- och medborgarskollärare|Primary, Civic School Teacher|Kansa-, kansalaiskoulunopett.|Folk- o medborgarskollärare|Primary and Civic School Teacher
613811|Kansakoulunopettaja, kansalaiskoulunopettaja|Folkskollärare, medborgarskollärare|Primary, Civic School Teacher|Kansa-, kansalaiskoulunopett.|Folkskollär., medb.skollärare|Primary School Teacher, Civic School Teacher
613900|Muu opettajankoulutus, alempi korkeakouluaste|Annan lärarutbildning på lägre högskolenivå|Other Teacher Education, Lvl 6|Muu opettajankoulutus, 6-aste|Ann. lärarutb., nivå 6|Other Teacher Education, Lower-Degree Level Tertiary Education
613901|Sairaanhoidonopettaja|Sairaanhoidonopettaja
613902|Tanssinopettaja|Tanssinopettaja
613951|Voimistelunopettaja|Gymnastiklärare|BA, Sport and Health Sciences|=|=|Bachelor of Sport and Health Sciences
613952|Steinerpäiväkodin varhaiskasvattaja|Förskollärare i Steinerdaghem|Steiner Kindergarten Teacher|Steinerpäiväkodin varhaiskasv.|=|Steiner Kindergarten Early Years Teacher
613999|Muu tai tuntematon opettajankoulutus, alempi korkeakouluaste|Annan eller okänd lärarutbildning på lägre högskolenivå|Other Teacher Education, Lvl 6|Muu opettajankoulutus, 6-aste|Ann. lärarutb., nivå 6|Other or Unknown Teacher Education, Lower-Degree Level Tertiary Education
621000|Humanistinen, taide- ja kulttuurialan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom humanistiska området och konst- och kulturbranschen|BA (Poly), Hum., Arts, Cult.|Hum., taide- ja kultt. AMK|Y.h.ex., hum., konst o kultur|Bachelor of Arts (Polytechnic), Humanities, Arts and Culture
621100|Käsi- ja taideteollisuuden ja konservoinnin ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom hantverk och konstindustri samt konservering|BA (Poly), Crafts, Des., Cons.|Käsi-taide ja konserv. AMK|Y.h.ex., hantv. o konst|Bachelor of Arts (Polytechnic), Crafts, Design and Conservation
621101|Artenomi (AMK)|Artenom (YH)|BA (Poly), Crafts and Des.|=|=|Bachelor of Culture and Arts (Polytechnic), Crafts and Design
621102|Muotoilija (AMK)|Formgivare (YH)|BA (Poly), Designer|=|=|Bachelor of Culture and Arts (Polytechnic), Designer
621103|Konservaattori (AMK)|Konservator (YH)|BA (Poly), Conservator|=|=|Bachelor of Culture and Arts (Polytechnic), Conservator
621104|Vestonomi (AMK)|Vestonom (YH)|BA (Poly), Fashion Designer|=|=|Bachelor of Culture and Arts (Polytechnic), Fashion Designer
621199|Muu tai tuntematon käsi- ja taideteollisuuden ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom hantverk och konstindustri|Other BA (Poly), Crafts, Des.|Muu käsi-taide AMK|Ann. y.h.ex., hantv. o konst|Other or Unknown Polytechnic Bachelor's Degree in Crafts and Design
621200|Musiikin ammattikorkeakoulututkinto|Yrkeshögskoleexamen i musik|BA (Poly), Music|Musiikin AMK|Y.h.ex. i musik|Bachelor of Arts (Polytechnic), Music
621201|Muusikko (AMK)|Musiker (YH)|BA (Poly), Musician|=|=|Bachelor of Culture and Arts (Polytechnic), Musician
621299|Muu tai tuntematon musiikin ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen i musik|Other BA (Poly), Music|Muu musiikin AMK|Ann. y.h.ex. i musik|Other or Unknown Polytechnic Bachelor's Degree, Music
621300|Kuvataiteen ammattikorkeakoulututkinto|Yrkeshögskoleexamen i bildkonst|BA (Poly), Visual Arts|Kuvataiteen AMK|YHex. i bildkonst|Bachelor of Culture and Arts (Polytechnic), Visual Arts
621301|Kuvataiteilija (AMK)|Bildkonstnär (YH)|BA (Poly), Visual Artist|=|=|Bachelor of Culture and Arts (Polytechnic), Visual Artist
621399|Muu tai tuntematon kuvataiteen ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen i bildkonst|Other BA (Poly), Fine Arts|Muu kuvataiteen AMK|Ann. y.h.ex., bildkonst|Other or Unknown Polytechnic Bachelor's Degree in Fine Arts
621500|Teatteri- ja tanssialan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom teater och dans|BA (Poly), Theatre and Dance|Teatteri- ja tanssialan AMK|Y.h.ex., teater o dans|Bachelor of Culture and Arts (Polytechnic), Theatre and Dance
621501|Teatteri-ilmaisun ohjaaja (AMK)|Scenkonstpedagog (YH)|Bachelor of Culture and Arts|Teatteri-ilmaisun ohj. (AMK)|=|=
621502|Teatteripedagogi (AMK)|Scenkonstpedagog (YH)|Bachelor of Culture and Arts (University of Applied Sciences), Drama Instructor|=|=|=
621599|Muu tai tuntematon teatteri- ja tanssialan ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom teater och dans|Other BA (Poly), Theatre,Dance|Muu teatteri-tanssialan AMK|Ann. y.h.ex., teater o dans|Other or Unknown Polytechnic Bachelor's Degree, Theatre and Dance
621600|Medianomin ammattikorkeakoulututkinto|Medianom (YH)|BA (Poly), Media|Medianomin AMK|=|Bachelor of Culture and Arts (Polytechnic), Media
621601|Medianomi (AMK)|Medianom (YH)|BA (Poly), Media|=|=|Bachelor of Culture and Arts (Polytechnic), Media
621700|Humanistisen alan ja kulttuurialan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom humanistiska området och kulturbranschen|BA (Poly), Hum., Arts, Cult.|Hum.alan, kulttuuri AMK|Y.h.ex., hum.omr. o kulturbr.|Bachelor of Arts (Polytechnic), Humanities, Arts and Culture
621701|Viittomakielentulkki (AMK)|Teckenspråktolk (YH)|BH (Poly), Sign Lang. Int.|=|=|Bachelor of Humanities (Polytechnic), Sign Language Interpreter
621702|Kulttuurituottaja (AMK)|Kulturproducent (YH)|BA (Poly), Cultural Manager|=|=|Bachelor of Culture and Arts (Polytechnic), Cultural Manager
621703|Yhteisöpedagogi (AMK)|Samhällspedagog (YH)|BH (Poly), Community Educator|=|=|Bachelor of Humanities (Polytechnic), Community Educator
621704|Tulkki (AMK)|Tolk (YH)|Bachelor of Humanities|=|=|=
621799|Muu tai tuntematon humanistisen alan ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom det humanistiska området|Other BA (Poly), Humanities|Muu humanistisen alan AMK|Ann. y.h.ex., hum. omr.|Other or Unknown Polytechnic Bachelor's Degree, Humanities
621900|Muu humanistinen, taide- ja kulttuurialan ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen inom humanistiska området och konst- och kulturbranschen|Other BA (Poly), Hum.,Arts, C|Muu hum., taide- ja kultt, AMK|Ann. y.h.ex, hum., konst, kult|Other Polytechnic Bachelor's Degree in Humanities, Arts and Culture
621999|Muu tai tuntematon taidealan tai käsi- ja taideteollisuuden ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen i konst samt hantverk och konstindustri|Other BA (Poly), Crafts, Des.|Muu taidealan AMK|Ann. y.h.ex., konst o hantv.|Other or Unknown Polytechnic Bachelor's Degree, Crafts and Design
622000|Taidealan koulutus, alempi korkeakouluaste|Utbildning inom konstområdet på lägre högskolenivå|Education in Arts, Level 6|Taidealan koulutus, 6-aste|Utb., konstomr., nivå 6|Education in Arts, Lower-Degree Level Tertiary Education
622100|Taiteen koulutus, alempi korkeakouluaste|Konstutbildning på lägre högskolenivå|Education in Arts, Level 6|Taiteen koul, 6-aste|Konstutb., nivå 6|Education in Arts, Lower-Degree Level Tertiary Education
622101|Taiteen kandidaatti (alempi)|Konstkandidat (lägre)|BA (Art and  Design)|Taiteen kandidaatti (al)|=|Bachelor of Arts (Art and Design)
622199|Muu tai tuntematon taiteen koulutus, alempi korkeakouluaste|Annan eller okänd konstutbildning på lägre högskolenivå|Other Ed. in Arts, Level 6|Muu taiteen koulutus, 6-aste|Ann. konstutb., nivå 6|Other or Unknown Education in Arts, Lower-Degree Level Tertiary Education
622200|Musiikin koulutus, alempi korkeakouluaste|Musikutbildning på lägre högskolenivå|Education in Music, Level 6|Musiikin koul, 6-aste|Musikutb., nivå 6|Education in Music, Lower-Degree Level Tertiary Education
622201|Musiikin kandidaatti (alempi)|Musikkandidat (lägre)|Bachelor of Music|Musiikin kandidaatti (al)|=|=
622251|Kanttori-urkurin ylempi tutkinto|Högre kantor-organist-examen|Higher Cantor-Organist Exam.|Kanttori-urkurin ylempi tutk.|=|Higher Cantor-Organist Examination
622252|Musiikin päästötutkinto|Musik, avgångsexamen|University Diploma in Music|Mus. päästötutk.|Musik, avg.ex.|=
622253|Oopperalaulajan tutkinto|Operasångarexamen|Univ. Diploma in Opera Singing|=|=|University Diploma in Opera Singing
622299|Muu tai tuntematon musiikin koulutus, alempi korkeakouluaste|Annan eller okänd musikutbildning på lägre högskolenivå|Other Ed. in Music, Level 6|Muu musiikin koulutus, 6-aste|Ann. musikutb., nivå 6|Other or Unknown Education in Music, Lower-Degree Level Tertiary Education
622300|Kuvataiteen koulutus, alempi korkeakouluaste|Utbildning i bildkonst på lägre högskolenivå|Education in Fine Arts, Lvl 6|Kuvataiteen koul, 6-aste|Utb. i bildk., nivå 6|Education in Fine Arts, Lower-Degree Level Tertiary Education
622301|Kuvataiteen kandidaatti, kuvataiteen tutkinto (Kuvataideakatemia)|Bildkonstkandidat, bildkonstexamen (Bildkonstakademin)|Bachelor of Fine Arts|Kuvat. kand. (Kuvataideakat.)|Bildk.kand., bildkonstexamen|=
622399|Muu tai tuntematon kuvataiteen koulutus, alempi korkeakouluaste|Annan eller okänd utbildning i bildkonst på lägre högskolenivå|Other Ed. in Fine Arts, Lvl 6|Muu kuvataiteen koul, 6-aste|Ann. utb., bildk., nivå 6|Other or Unknown Education in Fine Arts, Lower-Degree Level Tertiary Education
622500|Teatteri- ja tanssialan koulutus, alempi korkeakouluaste|Utbildning inom teater och dans på lägre högskolenivå|Ed. in Theatre, Dance, Lvl 6|Teatteri-tanssiala, 6-aste|Utb., teater o dans, nivå 6|Education in Theatre and Dance, Lower-Degree Level Tertiary Education
622501|Teatteritaiteen kandidaatti (alempi)|Teaterkonstkandidat (lägre)|BA  (Theatre and Dance)|Teatteritaiteen kand. (al)|=|Bachelor of Arts (Theatre and Drama)
622502|Tanssitaiteen kandidaatti (alempi)|Danskonstkandidat (lägre)|BA  (Dance)|Tanssitaiteen kand. (al)|=|Bachelor of Arts (Dance)
622551|Dramaturgi|Dramaturg|Dramaturg|=|=|=
622552|Teatteriohjaaja|Teaterregissör|Theatre Director|=|=|=
622553|Teatteritutkinto|Teaterexamen|Univ. Dipl. in Theatre, Drama|=|=|University Diploma in Theatre and Drama
622554|Ammattinäyttelijä|Yrkesskådespelare|Univ. Dipl. in Theatre, Drama|=|=|University Diploma in Theatre and Drama
622555|Teatterilavastaja|Scenograf|Scenograph|=|=|=
622599|Muu tai tuntematon teatteri- ja tanssialan koulutus, alempi korkeakouluaste|Annan eller okänd utbildning inom teater och dans på lägre högskolenivå|Other Ed. in Theatre, Lvl 6|Muu teatteri-tanssiala, 6-aste|Ann. utb., teater o dans, n-6|Other or Unknown Education in Theatre and Dance, Lower-Degree Level Tertiary Education
622900|Muu taidealan koulutus, alempi korkeakouluaste|Annan utbildning inom konstområdet på lägre högskolenivå|Other Ed. in Arts, Level 6|Muu taidealan koul, 6-aste|Ann. utb., konstomr., nivå 6|Other Education in Arts, Lower-Degree Level Tertiary Education
622951|Taideteollisuusopiston tutkinto|Examen vid konstindustriellt institut|Diploma of Inst. of Ind. Art|Taideteollisuusopiston tutk|Examen vid konstind. inst.|Diploma of Institute of Industrial Art
622999|Muu tai tuntematon taidealan koulutus, alempi korkeakouluaste|Annan eller okänd utbildning inom konstområdet på lägre högskolenivå|Other Ed. in Arts, Level 6|Muu taidealan koul, 6-aste|Ann. utb., konstomr., nivå 6|Other or Unknown Education in Arts, Lower-Degree Level Tertiary Education
623000|Humanististen tieteiden kandidaatti|Kandidat i humanistiska vetenskaper|Bachelor of Arts|Humanististen tieteiden kand.|Kand. i hum. vetenskaper|=
623100|Humanististen tieteiden kandidaatti, kielitieteet|Kandidat i humanistiska vetenskaper, språkvetenskaper|Bachelor of Arts, Linguistics|HuK, kielitieteet|HuK, språkv.|=
623101|Hum. kand., suomen kieli|Hum. kand., finska språket|BA, Finnish Language|HuK, suomen kieli|HuK, finska språket|Bachelor of Arts, Finnish Language
623102|Hum. kand., ruotsin kieli|Hum. kand., svenska språket|BA, Swedish Language|HuK, ruotsin kieli|HuK, svenska språket|Bachelor of Arts, Swedish Language
623103|Hum. kand., englannin kieli|Hum. kand., engelska språket|BA, English Language|HuK, englannin kieli|HuK, engelska språket|Bachelor of Arts, English Language
623104|Hum. kand., saksan kieli|Hum. kand., tyska språket|BA, German Language|HuK, saksan kieli|HuK, tyska språket|Bachelor of Arts, German Language
623105|Hum. kand., ranskan kieli|Hum. kand., franska språket|BA, French Language|HuK, ranskan kieli|HuK, franska språket|Bachelor of Arts, French Language
623106|Hum. kand., venäjän kieli|Hum. kand., ryska språket|BA, Russian Language|HuK, venäjän kieli|HuK, ryska språket|Bachelor of Arts, Russian Language
623107|Hum. kand., espanjan kieli|Hum. kand., spanska språket|BA, Spanish Language|HuK, espanjan kieli|HuK, spanska språket|Bachelor of Arts, Spanish Language
623108|Hum. kand., italian kieli|Hum. kand., italienska språket|BA, Italian Language|HuK, italian kieli|HuK, italienska språket|Bachelor of Arts, Italian Language
623109|Hum. kand., saamen kieli|Hum. kand., samespråket|BA, Sami Language|HuK, saamen kieli|HuK, samespråket|Bachelor of Arts, Sami Language
623110|Hum. kand., suomalais-ugrilaiset kielet|Hum. kand., finsk-ugriska språk|Bachelor of Arts, Finno-Ugrian Languages|HuK, suomalais-ugrilaiset kielet|HuK, finsk-ugriska språk|=
623111|Hum. kand., unkarin kieli|Hum. kand., ungerska språket|BA, Hungarian Language|HuK, unkarin kieli|HuK, ungerska språket|Bachelor of Arts, Hungarian Language
623112|Hum. kand., balttilaiset kielet|Hum. kand., baltiska språk|BA, Baltic Languages|HuK, balttilaiset kielet|HuK, baltiska språk|Bachelor of Arts, Baltic Languages
623113|Hum. kand., klassilliset kielet|Hum. kand., klassiska språk|BA, Classical Languages|HuK, klassilliset kielet|HuK, klassiska språk|Bachelor of Arts, Classical Languages
623114|Hum. kand., slaavilaiset kielet|Hum. kand., slaviska språk|BA, Slavonic Languages|HuK, slaavilaiset kielet|HuK, slaviska språk|Bachelor of Arts, Slavonic Languages
623115|Hum. kand., viittomakieli|Hum. kand., teckenspråk|BA, Sign Language|HuK, viittomakieli|HuK, teckenspråk|Bachelor of Arts, Sign Language
623116|Hum. kand., pohjoismaiset kielet|Hum. kand., nordiska språk|Bachelor of Arts, Scandinavian Languages|=|=|=
623199|Hum, kand., muu tai tuntematon kieli|Hum. kand., annat eller okänt språk|BA, Other Language|HuK, muu kieli|HuK, ann. språk|Bachelor of Arts, Other or Unknown Language
623200|Humanististen tieteiden kandidaatti, kääntäminen ja tulkkaus|Kandidat i humanistiska vetenskaper, översättning och tolkning|BA, Translation Interpretation|HuK, kääntäminen ja tulkkaus|HuK, översättn. o tolkn.|Bachelor of Arts, Translation and Interpretation
623201|Hum. kand., suomen kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i finska|BA, Transl., Intpr., Finnish|HuK, suomen käänt., tulkk.|HuK, övers. o tolkn. i finska|Bachelor of Arts, Translation and Interpretation, Finnish Language
623202|Hum. kand., ruotsin kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i svenska|BA, Transl., Intpr., Swedish|HuK, ruotsin käänt., tulkk.|HuK, övers. o tolkn. i svenska|Bachelor of Arts, Translation and Interpretation, Swedish Language
623203|Hum. kand., englannnin kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i engelska|BA, Transl., Intpr., English|HuK, englannin käänt., tulkk.|HuK, övers. o tolkn. i eng.|Bachelor of Arts, Translation and Interpretation, English Language
623204|Hum. kand., saksan kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i tyska|BA, Transl., Intpr., German|HuK, saksan käänt., tulkk.|HuK, övers. o tolkn. i tyska|Bachelor of Arts, Translation and Interpretation, German Language
623205|Hum. kand., ranskan kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i franska|BA, Transl., Intpr., French|HuK, ranskan käänt., tulkk.|HuK, övers. o tolkn. i franska|Bachelor of Arts, Translation and Interpretation, French Language
623206|Hum. kand., venäjän kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i ryska|BA, Transl., Intpr., Russian|HuK, venäjän käänt., tulkk.|HuK, övers. o tolkn. i ryska|Bachelor of Arts, Translation and Interpretation, Russian Language
623207|Hum. kand., espanjan kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i spanska|BA, Transl., Intpr., Spanish|HuK, espanjan käänt., tulkk.|HuK, övers. o tolkn. i spanska|Bachelor of Arts, Translation and Interpretation, Spanish Language
623208|Hum. kand., italian kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i italienska|BA, Transl., Intpr., Italian|HuK, italian käänt., tulkk.|HuK, övers.o tolk.i italienska|Bachelor of Arts, Translation and Interpretation, Italian Language
623299|Hum. kand., muu tai tuntematon kielen kääntäminen ja tulkkaus|Hum. kand., översättning och tolkning i annat eller okänt språk|BA, Other Transl. and Intpr.|HuK, muu kiel. käänt., tulkk.|HuK, övers. o tolkn. ann. spr.|Bachelor of Arts, Other or Unknown Translation and Interpretation
623300|Humanististen tieteiden kandidaatti, historia ja arkeologia|Kandidat i humanistiska vetenskaper, historia och arkeologi|BA, History and Archeology|HuK, historia ja arkeologia|HuK, hist.|Bachelor of Arts, History and Archeology
623301|Hum. kand., historia|Hum. kand., historia|BA, History|HuK, historia|HuK, historia|Bachelor of Arts, History
623302|Hum. kand., arkeologia|Hum. kand., arkeologi|BA, Archeology|HuK, arkeologia|HuK, arkeologi|Bachelor of Arts, Archeology
623400|Humanististen tieteiden kandidaatti, kirjallisuuden, kulttuurien ja kielentutkimus|Kandidat i humanistiska vetenskaper, litteratur-, kultur- och språkforskning|BA, Literature, Cult. Research|HuK, kirj., kultt., kielentutk|HuK, litt.|Bachelor of Arts, Literature, Cultural Research and Linguistics
623401|Hum. kand., kirjallisuuden tutkimus|Hum. kand., litteraturforskning|BA, Literature|HuK, kirjallisuuden tutkimus|HuK, litt.forskning|Bachelor of Arts, Literature
623402|Hum. kand., kulttuurien tutkimus|Hum. kand., kulturforskning|BA, Cultural Research|HuK, kulttuurien tutkimus|HuK, kulturforskning|Bachelor of Arts, Cultural Research
623403|Hum. kand., kielentutkimus|Hum. kand., språkforskning|BA, Linguistics|HuK, kielentutkimus|HuK, språkforskning|Bachelor of Arts, Linguistics
623404|Hum. kand., puhetieteet|Hum. kand., talvetenskaper|BA, Speech Sciences|HuK, puhetieteet|HuK, talvetenskaper|Bachelor of Arts, Speech Sciences
623405|Hum. kand., logopedia|Hum. kand., logopedi|Bachelor of Arts, Logopedics|=|=|=
623500|Humanististen tieteiden kandidaatti, taiteiden tutkimus|Kandidat i humanistiska vetenskaper, konstforskning|BA, Arts Research|HuK, taiteiden tutkimus|HuK, konstf.|Bachelor of Arts, Arts Research
623501|Hum. kand., taidehistoria ja taidekasvatus|Hum. kand., konsthistoria och konstpedagogik|BA, Art History, Art Education|HuK, taidehistoria, -kasvatus|HuK, konsthist. o -ped|Bachelor of Arts, Art History and Art Education
623502|Hum. kand., musiikkitiede ja musiikkikasvatus|Hum. kand., musikvetenskap och musikpedagogik|BA, Musicology, Music Ed.|HuK, musiikkitiede, -kasvatus|HuK, musikv. o -pedag.|Bachelor of Arts, Musicology and Music Education
623503|Hum. kand., teatteritiede|Hum. kand., teatervetenskap|BA, Theatre|HuK, teatteritiede|HuK, teatervetenskap|Bachelor of Arts, Theatre
623599|Hum. kand., muu tai tuntematon taiteiden tutkimuksen ala|Hum. kand., annan eller okänd konstforskning|BA, Other Arts Research|HuK, muu taiteiden tutkimus|HuK, ann. konstforskn.|Bachelor of Arts, Other or Unknown Arts Research
623600|Humanististen tieteiden kandidaatti, viestintätieteet ja informaatiotutkimus|Kandidat i humanistiska vetenskaper, kommunikationsvetenskaper och informationsforskning|BA, Commucation, Inform. Sc.|HuK, viestintätieteet ym.|HuK, komm.vet|Bachelor of Arts, Communication and Information Sciences
623601|Hum. kand., viestintätieteet ja informaatiotutkimus|Hum. kand., kommunikationsvetenskaper och informationsforskning|BA, Commucation, Inform. Sc.|HuK, viestintät., inf.tutkimus|HuK, komm.vet.sk. o inf.forsk.|Bachelor of Arts, Communication and Information Sciences
623700|Humanististen tieteiden kandidaatti, filosofia|Kandidat i humanistiska vetenskaper, filosofi|BA, Philosophy|HuK, filosofia|HuK, filosofi|Bachelor of Arts, Philosophy
623701|Hum. kand., filosofia (humanistinen ala)|Hum. kand., filosofi (humanistiska området)|BA, Philosophy (Humanities)|HuK, filosofia|HuK, filosofi|Bachelor of Arts, Philosophy (Humanities)
623900|Humanististen tieteiden kandidaatti, muu ala|Kandidat i humanistiska vetenskaper, annat specialområde|BA, Other Field|HuK, muu ala|HuK, ann. omr|Bachelor of Arts, Other Field
623999|Hum. kand., muu tai tuntematon ala|Hum. kand., annat eller okänt specialområde|BA, Other Field|HuK, muu ala|HuK, ann. spec.omr.|Bachelor of Arts, Other or Unknown Field
624000|Teologian koulutus, alempi korkeakouluaste|Teologiutbildning på lägre högskolenivå|Education in Theology, Level 6|Teologian koul, 6-aste|Teologiutbildning, nivå 6|Education in Theology, Lower-Degree Level Tertiary Education
624100|Teologian koulutus, alempi korkeakouluaste|Teologiutbildning på lägre högskolenivå|Education in Theology, Level 6|Teologian koul, 6-aste|Teologiutbildning, nivå 6|Education in Theology, Lower-Degree Level Tertiary Education
624101|Teologian kandidaatti (alempi)|Teologie kandidat (lägre)|Bachelor of Theology|Teologian kandidaatti (al)|=|=
624199|Muu tai tuntematon teologian koulutus, alempi korkeakouluaste|Annan eller okänd teologiutbildning på lägre högskolenivå|Other Ed. in Theology, Level 6|Muu teologian koulutus, 6-aste|Ann. teologiutbildning, nivå 6|Other or Unknown Education in Theology, Lower-Degree Level Tertiary Education
628000|Diplomikielenkääntäjä (kieli-instituutti)|Diplomtranslator (språkinstitut)|Diploma in Translation, Lvl 6|Dipl.kielenkäänt. (kieli-inst)|Diplomtranslator (språkinst.)|Diploma in Translation (Language Insitute)
628100|Diplomikielenkääntäjä (kieli-instituutti)|Diplomtranslator (språkinstitut)|Diploma in Translation, Lvl 6|Dipl.kielenkäänt. (kieli-inst)|Diplomtranslator (språkinst.)|Diploma in Translation (Language Institute)
628151|Diplomikielenkääntäjä, ruotsi|Diplomtranslator, svenska|Univ. Dipl., Transl., Swedish|Dipl.kielenkäänt., ruotsi|=|University Diploma in Translation, Swedish
628152|Diplomikielenkääntäjä, englanti|Diplomtranslator, engelska|Univ. Dipl., Transl., English|Dipl.kielenkäänt., englanti|=|University Diploma in Translation, English
628153|Diplomikielenkääntäjä, saksa|Diplomtranslator, tyska|Univ. Dipl., Transl., German|Dipl.kielenkäänt., saksa|=|University Diploma in Translation, German
628154|Diplomikielenkääntäjä, ranska|Diplomtranslator, franska|Univ. Dipl., Transl., French|Dipl.kielenkäänt., ranska|=|University Diploma in Translation, French
628155|Diplomikielenkääntäjä, venäjä|Diplomtranslator, ryska|Univ. Dipl., Transl., Russian|Dipl.kielenkäänt., venäjä|=|University Diploma in Translation, Russian
628199|Diplomikielenkääntäjä, muu tai tuntematon kieli|Diplomtranslator, annat eller okänt språk|Univ. Dipl., Other Translation|Dipl.kielenkäänt., muu kieli|Diplomtranslator, ann. språk|University Diploma in Translation, Other or Unknown Language
629000|Muu humanistinen ja taidealan koulutus, alempi korkeakouluaste|Annan utbildning i humanistiska ämnen och konst på lägre högskolenivå|Other Ed. in Humanities, Lvl 6|Muu hum., taideala, 6-aste|Ann. utb., hum. o konst,nivå 6|Other Education in Humanities and Arts, Lower-Degree Level Tertiary Education
629900|Muu humanistinen ja taidealan koulutus, alempi korkeakouluaste|Annan utbildning i humanistiska ämnen och konst på lägre högskolenivå|Other Ed. in Humanities, Lvl 6|Muu hum., taideala, 6-aste|Ann. utb., hum. o konst,nivå 6|Other Education in Humanities and Arts, Lower-Degree Level Tertiary Education
629999|Muu tai tuntematon humanistinen ja taidealan koulutus, alempi korkeakouluaste|Annan eller okänd utbildning i humanistiska ämnen och konst på lägre högskolenivå|Other Ed. in Humanities, Lvl 6|Muu hum., taideala, 6-aste|Ann. utb., hum. o konst,nivå 6|Other or Unknown Education in Humanities and Arts, Lower-Degree Level Tertiary Education
631000|Tradenomi, liiketalouden ammattikorkeakoulututkinto|Tradenom, yrkeshögskoleexamen inom företagsekonomi|BBA (Poly), Business Admin.|Tradenomi, liiketalouden AMK|Tradenom, y.h.ex., föret.ek.|Bachelor of Business Administration (Polytechnic), Business Administration
631100|Tradenomi, liiketalouden ammattikorkeakoulututkinto|Tradenom, yrkeshögskoleexamen inom företagsekonomi|BBA (Poly), Business Admin.|Tradenomi, liiketalouden AMK|Tradenom, y.h.ex., föret.ek.|Bachelor of Business Administration (Polytechnic), Business Administration
631101|Tradenomi, talous, hallinto ja markkinointi|Tradenom, ekonomi, förvaltning och marknadsföring|BBA (Poly), Econ. Adm., Mark.|Tradenomi, tal., hall., markk.|Tradenom, ekon., förv., markn.|Bachelor of Business Administration (Polytechnic), Economics, Administration and Marketing
631104|Tradenomi, sihteerityö ja kielet|Tradenom, sekreterararbete och språk|BBA (Poly), Secr., Lang.|Tradenomi, sihteerityö, kielet|Tradenom, sekr.arbete o språk|Bachelor of Business Administration (Polytechnic), Secretarial and Language Studies
631107|Tradenomi, tietojenkäsittely|Tradenom, databehandling|BBA (Poly), Data Proc.|=|=|Bachelor of Business Administration (Polytechnic), Data Processing
631108|Tradenomi, liiketalous ja markkinointi|Tradenomi, liiketalous ja markkinointi
631109|Tradenomi, kirjasto- ja informaatiopalvelut|Tradenom, biblioteks- och informationstjänster|BBA (Poly), Lib, Inf. Serv.|Tradenomi, kirjasto-,inform.p.|Tradenom, bibl.- o inf.tjänst.|Bachelor of Business Administration (Polytechnic), Library and Information Services
631110|Tradenomi, matkailu|Tradenom, turism|BBA (Poly), Tourism|=|=|Bachelor of Business Administration (Polytechnic), Tourism
631199|Tradenomi, muu tai tuntematon ala|Tradenom, annat eller okänt område|BBA (Poly), Other Field|Tradenomi, muu ala|Tradenom, annat område|Bachelor of Business Administration (Polytechnic), Other or Unknown Field
632000|Kauppatieteellinen koulutus, alempi korkeakouluaste|Ekonomisk utbildning på lägre högskolenivå|Ed. in Business, Level 6|Kauppatiet. koul, 6-aste|Ekonomisk utbildning, nivå 6|Education in Business, Lower-Degree Level Tertiary Education
632100|Kauppatieteiden kandidaatti (alempi)|Ekonomie kandidat (lägre)|BSc (Econ., Business Admin.)|Kauppatieteiden kand. (alempi)|=|Bachelor of Science (Economics and Business Administration)
632101|Kauppat. kand. (alempi), liiketaloustieteet|Ekon. kand. (lägre), företagsekonomi|BSc, Business Economics|KTK (al), liiketaloustieteet|EK (lägre), föret.ek.|Bachelor of Science (Economics and Business Administration), Business Economics
632105|Kauppat. kand. (alempi), yhteiskuntatieteet|Ekon. kand. (lägre), samhällsvetenskaper|BSc, Social Sciences|KTK (al), yhteiskuntatieteet|EK (lägre), samh.vet.|Bachelor of Science (Economics and Business Administration), Social Sciences
632114|Kauppat. kand. (alempi), tilastotiede|Ekon. kand. (lägre), statistik|BSc, Statistics|KTK (al), tilastotiede|EK (lägre), statistik|Bachelor of Science (Economics and Business Administration), Statistics
632115|Kauppat. kand. (alempi), tietojärjestelmätiede|Ekon. kand. (lägre), informationssystem|BSc, Information Systems Sc.|KTK (al), tietojärjestelmät.|EK (lägre), inf.syst.|Bachelor of Science (Economics and Business Administration), Information Systems Science
632199|Kauppat. kand. (alempi), muu tai tuntematon pääaineryhmä|Ekon. kand. (lägre), annat eller okänt huvudämne|BSc, Other Field|KTK (al), muu pääaineryhmä|EK (lägre), ann. h.ä.|Bachelor of Science (Economics and Business Administration), Other or Unknown Field
632200|Ekonomi (alempi)|Ekonom (lägre)|BSc (Econ., Business Admin.)|=|=|Bachelor of Science (Economics and Business Administration)
632201|Ekonomi (alempi), liiketaloustieteet|Ekonom (lägre), företagsekonomi|BSc, Business Economics|Ekon. (al), liiketaloustieteet|Ekonom (lägre), föret.ek.|Bachelor of Science (Economics and Business Administration), Business Economics
632205|Ekonomi (alempi), yhteiskuntatieteet|Ekonom (lägre), samhällsvetenskaper|BSc, Social Sciences|Ekon. (al), yhteiskuntatieteet|Ekonom (lägre), samh.vet.sk.|Bachelor of Science (Economics and Business Administration), Social Sciences
632214|Ekonomi (alempi), tilastotiede|Ekonom (lägre), statistik|BSc, Statistics|Ekon. (al), tilastotiede|=|Bachelor of Science (Economics and Business Administration), Statistics
632215|Ekonomi (alempi), tietojärjestelmätiede|Ekonom (lägre), informationssystem|BSc, Information Systems Sc.|Ekon. (al), tietojärj.tiede|Ekonom (lägre), inf.syst.|Bachelor of Science (Economics and Business Administration), Information Systems Science
632299|Ekonomi (alempi), muu tai tuntematon pääaineryhmä|Ekonom (lägre), annat eller okänt huvudämne|BSc, Other Field|Ekon. (al), muu pääaineryhmä|Ekonom (lägre), ann. huvudämne|Bachelor of Science (Economics and Business Administration), Other or Unknown Field
632400|Akateeminen sihteeri ja kirjeenvaihtaja|Akademisk sekreterare och diplomkorrespondent|Univ. Dipl., Academic Secr.|Akat. siht., kirjeenvaihtaja|Akademisk sekr. o dipl.korr.|University Diploma for Academic Secretary and Correspondent
632451|Akateeminen sihteeri|Akademisk sekreterare|Univ. Dipl., Academic Secr.|=|=|University Diploma for Academic Secretary
632452|Kirjeenvaihtaja|Diplomkorrespondent|Univ. Dipl., Correspondent|=|=|University Diploma for Correspondent
632900|Muu kauppatieteellinen koulutus, alempi korkeakouluaste|Annan ekonomisk utbildning på lägre högskolenivå|Other Ed. in Business, Lvl 6|Muu kauppatiet. koul, 6-aste|Ann. ekon. utb., nivå 6|Other Education in Business, Lower-Degree Level Tertiary Education
632999|Muu tai tuntematon kauppatieteellinen koulutus, alempi korkeakouluaste|Annan eller okänd ekonomisk utbildning på lägre högskolenivå|Other Ed. in Business, Lvl 6|Muu kauppatiet. koul, 6-aste|Ann. ekon. utb., nivå 6|Other or Unknown Education in Business, Lower-Degree Level Tertiary Education
633000|Yhteiskuntatieteellinen koulutus, alempi korkeakouluaste|Samhällsvetenskaplig utbildning på lägre högskolenivå|Ed. in Social Sciences, Lvl 6|Yhteiskuntatiet. koul, 6-aste|Samh.vetensk. utb., nivå 6|Education in Social Sciences, Lower-Degree Level Tertiary Education
633100|Valtiotieteiden kandidaatti (alempi)|Politices kandidat (lägre)|Bachelor of Social Sciences|Valtiot. kand. (alempi)|=|=
633101|Valtiot. kand. (alempi), politiikkatieteet|Pol. kand. (lägre), politikvetenskaper|Bachelor of Social Sciences|VTK (al), politiikkatieteet|PK (lägre), politikvetenskaper|Bachelor of Social Sciences, Political Sciences
633102|Valtiot. kand. (alempi), taloustieteet|Pol. kand. (lägre), ekonomivetenskaper|BSocSc, Economics|VTK (al), taloustieteet|PK (lägre), ekon.vet.|Bachelor of Social Sciences, Economics
633103|Valtiot. kand. (alempi), sosiaalitieteet|Pol. kand. (lägre), socialvetenskaper|BSocSc, Social Studies|VTK (al), sosiaalitieteet|PK (lägre), soc.vet.|Bachelor of Social Sciences, Social Studies
633105|Valtiot. kand. (alempi), psykologia|Pol. kand. (lägre), psykologi|BSocSc, Psychology|VTK (al), psykologia|PK (lägre), psykologi|Bachelor of Social Sciences, Psychology
633106|Valtiot. kand. (alempi), viestintätieteet|Pol. kand. (lägre), kommunikationsvetenskaper|BSocSc, Communication Sc.|VTK (al), viestintätieteet|PK (lägre), komm.vet.|Bachelor of Social Sciences, Communication Sciences
633107|Valtiot. kand. (alempi), filosofia|Pol. kand. (lägre), filosofi|BSocSc, Philosophy|VTK (al), filosofia|PK (lägre), filosofi|Bachelor of Social Sciences, Philosophy
633108|Valtiot. kand. (alempi), tilastotiede|Pol. kand. (lägre), statistik|BSocSc, Statistics|VTK (al), tilastotiede|PK (lägre), statistik|Bachelor of Social Sciences, Statistics
633199|Valtiot. kand. (alempi), muu tai tuntematon pääaineryhmä|Pol. kand. (lägre), annat eller okänt huvudämne|BSocSc, Other Field|VTK (al), muu pääaineryhmä|PK (lägre), ann. h.ä.|Bachelor of Social Sciences, Other or Unknown Field
633200|Yhteiskuntatieteiden kandidaatti (alempi)|Kandidat i samhällsvetenskaper (lägre)|Bachelor of Social Sciences|Yhteiskuntat. kand. (alempi)|Kand. i samh.vet.sk. (lägre)|=
633201|Yhteiskuntat. kand. (alempi), politiikkatieteet|Samh. kand. (lägre), politikvetenskaper|BSocSc, Political Sciences|YTK (al), politiikkatieteet|SVK (lägre), politikvetenskap.|Bachelor of Social Sciences, Political Sciences
633202|Yhteiskuntat. kand. (alempi), taloustieteet|Samh. kand. (lägre), ekonomivetenskaper|BSocSc, Economics|YTK (al), taloustieteet|SVK (lägre), ekon.vet.|Bachelor of Social Sciences, Economics
633203|Yhteiskuntat. kand. (alempi), sosiaalitieteet|Samh. kand. (lägre), socialvetenskaper|BSocSc, Social Studies|YTK (al), sosiaalitieteet|SVK (lägre), soc.vet.|Bachelor of Social Sciences, Social Studies
633205|Yhteiskuntat. kand. (alempi), psykologia|Samh. kand. (lägre), psykologi|BSocSc, Psychology|YTK (al), psykologia|SVK (lägre), psykologi|Bachelor of Social Sciences, Psychology
633206|Yhteiskuntat. kand. (alempi), viestintätieteet|Samh. kand. (lägre), kommunikationsvetenskaper|BSocSc, Communication Sc.|YTK (al), viestintätieteet|SVK (lägre), komm.vet.|Bachelor of Social Sciences, Communication Sciences
633207|Yhteiskuntat. kand. (alempi), filosofia|Samh. kand. (lägre), filosofi|BSocSc, Philosophy|YTK (al), filosofia|SVK (lägre), filosofi|Bachelor of Social Sciences, Philosophy
633208|Yhteiskuntat. kand. (alempi), tilastotiede|Samh. kand. (lägre), statistik|BSocSc, Statistics|YTK (al), tilastotiede|SVK (lägre), statistik|Bachelor of Social Sciences, Statistics
633209|Yhteiskuntat. kand. (alempi), matkailu|Samh. kand. (lägre), turism|BSocSc, Tourism|YTK (al), matkailu|SVK (lägre), turism|Bachelor of Social Sciences, Tourism
633210|Yhteiskuntat. kand. (alempi), alue- ja ympäristötieteet|Samh. kand. (lägre), regional- och miljövetenskaper|BSocSc, Regional Studies|YTK (al), alue- ja ympär.tiet.|SVK (lägre), reg.- o miljövet.|Bachelor of Social Sciences, Regional and Environmental Studies
633299|Yhteiskuntat. kand. (alempi), muu tai tuntematon pääaineryhmä|Samh. kand. (lägre), annat eller okänt huvudämne|BSocSc, Other Field|YTK (al), muu pääaineryhmä|SVK (lägre), ann. h.ä.|Bachelor of Social Sciences, Other or Unknown Field
633300|Hallintotieteiden kandidaatti (alempi)|Förvaltningskandidat (lägre)|Bachelor of Administrative Sc.|Hallintot. kand. (alempi)|=|Bachelor of Administrative Sciences
633301|Hallintot. kand. (alempi), hallintotieteet|Förv. kand. (lägre), förvaltningsvetenskaper|B.Adm.Sc., Administrative Sc.|HTK (al), hallintotieteet|FöK (lägre), förv.vet.|Bachelor of Administrative Sciences, Administrative Sciences
633310|Hallintot. kand. (alempi), alue- ja ympäristötieteet|Förv. kand. (lägre), regional- och miljövetenskaper|B.Adm.Sc., Regional Studies|HTK (al), alue- ja ympäristöt.|FöK (lägre), reg.- o miljövet.|Bachelor of Administrative Sciences, Regional and Environmental Studies
633399|Hallintot. kand. (alempi), muu tai tuntematon pääaineryhmä|Förv. kand. (lägre), annat eller okänt huvudämne|B.Adm.Sc., Other Field|HTK (al), muu pääaineryhmä|FöK (lägre), ann. h.ä.|Bachelor of Administrative Sciences, Other or Unknown Field
633400|Humanististen tieteiden kandidaatti, yhteiskuntatieteellinen ala|Kandidat i humanistiska vetenskaper, samhällsvetenskapliga området|BA, Social Sciences|HuK, yhteiskuntat. ala|Kand., hum. vet.sk., samh.vet.|Bachelor of Arts, Social Sciences
633401|Hum. kand., politiikkatieteet|Hum. kand., politikvetenskaper|BA, Political Sciences|HuK, politiikkatieteet|HuK, politikvetenskaper|Bachelor of Arts, Political Sciences
633402|Hum. kand., taloustieteet|Hum. kand., ekonomivetenskaper|BA, Economics|HuK, taloustieteet|HuK, ekonomivetenskaper|Bachelor of Arts, Economics
633403|Hum. kand., sosiaalitieteet|Hum. kand., socialvetenskaper|BA, Social Studies|HuK, sosiaalitieteet|HuK, socialvetenskaper|Bachelor of Arts, Social Studies
633404|Hum. kand., kasvatustieteet|Hum. kand., pedagogik|BA, Education|HuK, kasvatustieteet|HuK, pedagogik|Bachelor of Arts, Education
633405|Hum. kand., psykologia|Hum. kand., psykologi|BA, Psychology|HuK, psykologia|HuK, psykologi|Bachelor of Arts, Psychology
633407|Hum. kand., filosofia (yhteiskuntatieteellinen ala)|Hum. kand., filosofi (samhällsvetenskapliga området)|BA, Philosophy|HuK, filosofia|HuK, filosofi|Bachelor of Arts, Philosophy
633408|Hum. kand., tilastotiede|Hum. kand., statistik|BA, Statistics|HuK, tilastotiede|HuK, statistik|Bachelor of Arts, Statistics
633409|Hum. kand., tietojenkäsittelytiede|Hum. kand., datavetenskap|BA, Computer Science|HuK, tietojenkäsittelytiede|HuK, datavetenskap|Bachelor of Arts, Computer Science
633499|Hum. kand., yhteiskuntatieteellinen ala, muu tai tuntematon pääaineryhmä|Hum. kand., annat eller okänt huvudämne inom samhällsvetenskapliga området|BA, Soc. Sc., Other Field|HuK, yht.kuntat., muu pääainer|HuK, ann. h.ä., samh.vet.|Bachelor of Arts, Social Sciences, Other or Unknown Field
633500|Psykologian kandidaatti (alempi)|Psykologie kandidat (lägre)|Bachelor of Arts (Psychology)|Psykologian kand. (alempi)|=|=
633501|Psykologian kandidaatti (alempi)|Psykologie kandidat (lägre)|BA (Psychology)|Psykologian kandidaatti (al)|=|Bachelor of Arts (Psychology)
633600|Taloudellis-hallinnollinen tutkinto|Ekonomisk-administrativ examen|Univ. Dipl., Economics, Admin.|Taloudellis-hallinnoll. tutk.|=|University Diploma in Economics and Administration
633651|Taloudellis-hallinnollinen tutkinto|Ekonomisk-administrativ examen|Univ. Dipl., Economics, Admin.|Taloudellis-hallinnoll. tutk.|=|University Diploma in Economics and Administration
633900|Muu yhteiskuntatieteellinen koulutus, alempi korkeakouluaste|Annan samhällsvetenskaplig utbildning på lägre högskolenivå|Other Ed. in Social Sc., Lvl 6|Muu yhteiskuntat. koul, 6-aste|Ann. samh.vet. utb., nivå 6|Other Education in Social Sciences, Lower-Degree Level Tertiary Education
633999|Muu tai tuntematon yhteiskuntatieteellinen koulutus, alempi korkeakouluaste|Annan eller okänd samhällsvetenskaplig utbildning på lägre högskolenivå|Other Ed. in Social Sc., Lvl 6|Muu yhteiskuntat. koul, 6-aste|Ann. samh.vet. utb., nivå 6|Other or Unknown Education in Social Sciences, Lower-Degree Level Tertiary Education
634000|Oikeustieteellinen koulutus, alempi korkeakouluaste|Juridisk utbildning på lägre högskolenivå|Ed. in Laws, Level 6|Oikeustiet. koul, 6-aste|Juridisk utb., nivå 6|Education in Laws, Lower-Degree Level Tertiary Education
634100|Oikeustieteellinen koulutus, alempi korkeakouluaste|Juridisk utbildning på lägre högskolenivå|Ed. in Laws, Level 6|Oikeustiet. koul, 6-aste|Juridisk utb., nivå 6|Education in Laws, Lower-Degree Level Tertiary Education
634101|Oikeusnotaari|Rättsnotarie|University Diploma in Law|=|=|=
634102|Varanotaari|Vicenotarie|Bachelor of Laws|=|=|=
634199|Muu tai tuntematon oikeustieteellinen koulutus, alempi korkeakouluaste|Annan eller okänd juridisk utbildning på lägre högskolenivå|Other Ed. in Laws, Lvl 6|Muu oikeustiet. koul, 6-aste|Ann. juridisk utb., nivå 6|Other or Unknown Education in Laws, Lower-Degree Level Tertiary Education
639000|Muu kaupallinen ja yhteiskuntatieteellinen koulutus, alempi korkeakouluaste|Annan utbildning inom handel och samhällsvetenskaper på lägre högskolenivå|Other Ed. in Social Sc., Lvl 6|Muu kaup.,yht.kuntat., 6-aste|Ann.handel o samh.vetensk.,n-6|Other Education in Social Sciences and Business, Lower-Degree Level Tertiary Education
639100|Sosionomikoulutus ja muu yhteiskunnallinen toimihenkilökoulutus|Socionomutbildning och annan samhällelig tjänstemannautbildning|Other Ed. in Social Sc., Lvl 6|Sosionomi-, muu toimihenk.koul|Soc.utb. o ann. samh., n-6|Other Education in Social Sciences
639151|Hallintovirkamiestutkinto, hallintonotaari|Examen för förvaltningstjänstemän, förvaltningsnotarie|Univ. Dipl., Public Admin.|Hallintovirkamiestutk,hall.not|Ex. för förv.tjänstemän, f.not|University Diploma in Public Administration
639152|Kirjastonhoitaja, sosionomi|Bibliotekarie, socionom|Univ. Diploma, Librarian|=|=|University Diploma in Social Studies, Librarian
639153|Kirjastotutkinto|Biblioteksexamen|Univ. Dipl., Librarianship|=|=|University Diploma in Librarianship
639154|Kunnallistutkinto, socionomexamen, offentlig förvaltning|Kommunalexamen, socionomexamen, offentlig förvaltning|Univ. Dipl., Local Government|Kunnallistutkinto|Komm.ex., soc.ex., off..förv.|University Diploma in Local Government
639155|Nuorisotyön tutkinto, sosionomi|Examen i ungdomsarbete, socionom|Univ. Dipl., Youth Instruction|Nuorisotyön tutk., sosionomi|Ex. i ungdomsarbete, socionom|University Diploma in Youth Instruction
639156|Sosiaalihuoltaja, socionomexamen, socialt arbete|Socialvårdare, socionomexamen, socialt arbete|Univ. Dipl., Social Services|Sosiaalihuoltaja|Soc.vård., soc.ex., soc. arb.|University Diploma in Social Services
639157|Sosiaalivakuutustutkinto, sosionomi, socialförsäkringsexamen|Socialförsäkringsexamen, socionom|Univ. Dipl., Social Insurance|Sosiaalivakuutustutk., sosion.|Socialförs.examen, socionom|University Diploma in Social Insurance
639158|Toimittajatutkinto, socionomexamen, journalistik|Journalistexamen, socionomexamen, journalistik|Univ. Dipl., Journalism|Toimittajatutkinto|Journalistex., soc.ex., journ.|University Diploma in Journalism
639159|Verovirkamiestutkinto, hallintonotaari|Examen för skattetjänstemän, förvaltningsnotarie|Univ. Dipl., Taxation|Verovirkamiestutk., hall.not.|Ex. för skattetj.män, f.not|University Diploma in Taxation
639160|Yhteiskunnallinen tutkinto, sosionomi|Socialexamen, socionom|Univ. Dipl., Social Studies|Yht.kunnallinen tutk, sosion.|=|University Diploma in Social Studies
639161|Yleinen vakuutustutkinto|Allmän försäkringsexamen|Univ. Dipl., General Insurance|=|=|University Diploma in General Insurance
639199|Muu tai tuntematon sosionomikoulutus tai yhteiskunnallinen toimihenkilökoulutus|Annan eller okänd socionomutbildning eller samhällelig tjänstemannautbildning|Univ. Dipl., Other Field|Muu sosionomi-, toimihenk.koul|Ann. soc.utb. el. samh., n-6|Other or Unknown Diploma or Education in Social Sciences or Public Administration
639900|Muu kaupallinen ja yhteiskuntatieteellinen koulutus, alempi korkeakouluaste|Annan utbildning inom handel och samhällsvetenskaper på lägre högskolenivå|Other Ed. in Social Sc., Lvl 7|Muu kaup.,yht.kuntat., 6-aste|Ann.handel o samh.vetensk.,n-6|Other Education in Social Sciences and Business, Lower-Degree Level Tertiary Education
639999|Muu tai tuntematon kaupallinen tai yhteiskuntatieteellinen koulutus, alempi korkeakouluaste|Annan eller okänd utbildning inom handel och samhällsvetenskaper på lägre högskolenivå|Other Ed. in Social Sc., Lvl 7|Muu kaup.,yht.kuntat., 6-aste|Ann.handel o samh.vetensk.,n-6|Other or Unknown Education in Social Sciences and Business, Lower-Degree Level Tertiary Education
642000|Luonnontieteiden kandidaatti|Kandidat i naturvetenskaper|Bachelor of Science|=|=|=
642100|Luonnontieteiden kandidaatti, matematiikka ja tilastotiede|Kandidat i naturvetenskaper, matematik och statistik|BSc, Mathematics, Statistics|LuK, matemat., tilastotiede|NaK, mat. o stat.|Bachelor of Science, Mathematics and Statistics
642101|Luonnont. kand., matematiikka|Nat. kand., matematik|BSc, Mathematics|LuK, matematiikka|NaK, matematik|Bachelor of Science, Mathematics
642102|Luonnont. kand., tilastotiede|Nat. kand., statistik|BSc, Statistics|LuK, tilastotiede|NaK, statistik|Bachelor of Science, Statistics
642200|Luonnontieteiden kandidaatti, tietojenkäsittelytiede|Kandidat i naturvetenskaper, datavetenskap|BSc, Computer Science|LuK, tietojenkäsittelytiede|NaK, datavetenskap|Bachelor of Science, Computer Science
642201|Luonnont. kand., tietojenkäsittelytiede|Nat. kand., datavetenskap|BSc, Computer Science|LuK, tietojenkäsittelytiede|NaK, datavetenskap|Bachelor of Science, Computer Science
642300|Luonnontieteiden kandidaatti, fysikaaliset tieteet|Kandidat i naturvetenskaper, fysikaliska vetenskaper|BSc, Physical Sciences|LuK, fysikaaliset tieteet|NaK, fysik. vet.|Bachelor of Science, Physical Sciences
642301|Luonnont. kand., fysiikka|Nat. kand., fysik|BSc, Physics|LuK, fysiikka|NaK, fysik|Bachelor of Science, Physics
642302|Luonnont. kand., geofysiikka|Nat. kand., geofysik|BSc, Geophysics|LuK, geofysiikka|NaK, geofysik|Bachelor of Science, Geophysics
642303|Luonnont. kand., meteorologia|Nat. kand., meteorologi|BSc, Meteorology|LuK, meteorologia|NaK, meteorologi|Bachelor of Science, Meteorology
642304|Luonnont. kand., tähtitiede|Nat. kand., astronomi|BSc, Astronomy|LuK, tähtitiede|NaK, astronomi|Bachelor of Science, Astronomy
642400|Luonnontieteiden kandidaatti, kemia|Kandidat i naturvetenskaper, kemi|BSc, Chemistry|LuK, kemia|NaK, kemi|Bachelor of Science, Chemistry
642401|Luonnont. kand., kemia|Nat. kand., kemi|BSc, Chemistry|LuK, kemia|NaK, kemi|Bachelor of Science, Chemistry
642500|Luonnontieteiden kandidaatti, geologia|Kandidat i naturvetenskaper, geologi|BSc, Geology|LuK, geologia|NaK, geologi|Bachelor of Science, Geology
642501|Luonnont. kand., geologia|Nat. kand., geologi|BSc, Geology|LuK, geologia|NaK, geologi|Bachelor of Science, Geology
642600|Luonnontieteiden kandidaatti, maantiede|Kandidat i naturvetenskaper, geografi|BSc, Geography|LuK, maantiede|NaK, geografi|Bachelor of Science, Geography
642601|Luonnont. kand., maantiede|Nat. kand., geografi|BSc, Geography|LuK, maantiede|NaK, geografi|Bachelor of Science, Geography
642700|Luonnontieteiden kandidaatti, biologia, biotieteet, biokemia ja ympäristö- tiede|Kandidat i naturvetenskap, biologi, biovetenskaper, biokemi och            miljövetenskap|BSc, Biol., Biosc.,Bioch.,Ecol|LuK, biol., biot., biok., ymp.|NaK, biol., biov.,biok. miljöv|Bachelor of Science, Biology, Biosciences, Biochemistry and Ecology
642701|Luonnont. kand., biologia|Nat. kand., biologi|BSc, Biology|LuK, biologia|NaK, biologi|Bachelor of Science, Biology
642702|Luonnont. kand., biotieteet, biokemia|Nat. kand., biovetenskaper, biokemi|BSc, Biosciences, Biechemistry|LuK, biotieteet, biokemia|NaK, biovetenskaper, biokemi|Bachelor of Science, Biosciences, Biochemistry
642703|Luonnont. kand., ympäristötiede|Nat. kand., miljövetenskap|BSc, Environmental Science|LuK, ympäristötiede|NaK, miljövetenskap|Bachelor of Science, Environmental Science
642704|Luonnont. kand., biotiede|Luonnont. kand., biotiede
642900|Luonnontieteiden kandidaatti, muu ala|Kandidat i naturvetenskaper, annat specialområde|BSc, Other Field|LuK, muu ala|NaK, ann. spec.|Bachelor of Science, Other Field
642901|Luonnont. kand., filosofia|Nat. kand., filosofi|BSc, Philosophy|LuK, filosofia|NaK, filosofi|Bachelor of Science, Philosophy
642999|Luonnont. kand., muu tai tuntematon ala|Nat. kand., annat eller okänt specialområde|BSc, Other Field|LuK, muu ala|NaK, ann. spec.omr.|Bachelor of Science, Other or Unknown Field
649000|Muu luonnontieteellinen koulutus, alempi korkeakouluaste|Annan naturvetenskaplig utbildning på lägre högskolenivå|Other Ed. Natural Sc., Lvl 6|Muu luonnontiet. koul, 6-aste|Ann. nat.vet. utb., nivå 6|Other Education in Natural Sciences, Lower-Degree Level Tertiary Education
649900|Muu luonnontieteellinen koulutus, alempi korkeakouluaste|Annan naturvetenskaplig utbildning på lägre högskolenivå|Other Ed. Natural Sc., Lvl 6|Muu luonnontiet. koul, 6-aste|Ann. nat.vet. utb., nivå 6|Other Education in Natural Sciences, Lower-Degree Level Tertiary Education
649999|Muu tai tuntematon luonnontieteellinen koulutus, alempi korkeakouluaste|Annan eller okänd naturvetenskaplig utbildning på lägre högskolenivå|Other Ed. Natural Sc., Lvl 6|Muu luonnontiet. koul, 6-aste|Ann. nat.vet. utb., nivå 6|Other or Unknown Education in Natural Sciences, Lower-Degree Level Tertiary Education
651000|Insinööri (ammattikorkeakoulu)|Ingenjör (yrkeshögskola)|BEng (Poly), Engineering|Insinööri (AMK)|=|Bachelor of Engineering (Polytechnic)
651100|Insinööri (AMK), konetekniikka, energiatekniikka ja kuljetustekniikka|Ingenjör (YH), maskinteknik, energiteknik och transportteknik|BEng (Poly), Mechanics|Ins. (AMK), kone, energia ym.|Ingenjör (YH), maskinteknik|Bachelor of Engineering (Polytechnic), Mechanical Engineering and Transportation Engineering
651101|Insinööri (AMK), konetekniikka|Ingenjör (YH), maskinteknik|BEng (Poly), Mechanics|Ins. (AMK), konetekniikka|=|Bachelor of Engineering (Polytechnic), Mechanical Engineering
651102|Insinööri (AMK), energiatekniikka|Ingenjör (YH), energiteknik|BEng (Poly), Energy Eng.|Ins. (AMK), energiatekniikka|=|Bachelor of Engineering (Polytechnic), Energy Engineering
651103|Insinööri (AMK), LVI-tekniikka|Ingenjör (YH), VVS-teknik|BEng (Poly), Heat., Vent.|Ins. (AMK), LVI-tekniikka|=|Bachelor of Engineering (Polytechnic), Heating and Ventilation Engineering
651104|Insinööri (AMK), kuljetustekniikka|Ingenjör (YH), transportteknik|BEng (Poly), Transport.|Ins. (AMK), kuljetustekniikka|=|Bachelor of Engineering (Polytechnic), Transportation Engineering
651105|Insinööri (AMK), merenkulku|Ingenjör (YH), sjöfart|BEng (Poly), Navigation|Ins. (AMK), merenkulku|=|Bachelor of Engineering (Polytechnic), Navigation Technology
651199|Muu tai tuntematon kone-, energia- ja kuljetustekniikan insinööri (AMK)|Annan eller okänd ingenjör (YH) inom maskin-, energi- och transportte|Other or Unknown Bachelor of Engineering (Polytechic) in Mechanical and Transportation Engineering
651200|Insinööri (AMK), sähkötekniikka ja automaatiotekniikka|Ingenjör (YH), elektroteknik och automationsteknik|BEng (Poly), Electrics|Ins. (AMK), sähkö, automaatio|Ingenjör (YH), elektr. o autom|Bachelor of Engineering (Polytechnic), Electrical Engineering and Automation Engineering
651201|Insinööri (AMK), sähkötekniikka|Ingenjör (YH), elektroteknik|BEng (Poly), Electrics|Ins. (AMK), sähkötekniikka|=|Bachelor of Engineering (Polytechnic), Electrical Engineering
651202|Insinööri (AMK), automaatiotekniikka|Ingenjör (YH), automationsteknik|BEng (Poly), Automation|Ins. (AMK), automaatiotekn.|Ingenjör (YH), autom.teknik|Bachelor of Engineering (Polytechnic), Automation Engineering
651203|Insinööri (AMK), elektroniikka|Ingenjör (YH), elektronik|BEng (Poly), Electronics|Ins. (AMK), elektroniikka|=|Bachelor of Engineering (Polytechnic), Electronic Engineering
651299|Muu tai tuntematon sähkö- ja automaatiotekniikan insinööri (AMK)|Annan eller okänd ingenjör (YH) inom elektro- och automatioteknik|Other or Unknown Bachelor of Engineering in Electrical and Automation Engineering
651300|Insinööri (AMK), tietotekniikka ja tietoliikennetekniikka|Ingenjör (YH), datateknik och datakommunikationsteknik|BEng (Poly), IT|Ins. (AMK), tietotekn.,tietol.|Ingenjör (YH), data- o datakom|Bachelor of Engineering (Polytechnic), Information Technology and Telecommunications Technology
651301|Insinööri (AMK), tietotekniikka|Ingenjör (YH), datateknik|BEng (Poly), IT|Ins. (AMK), tietotekniikka|=|Bachelor of Engineering (Polytechnic), Information Technology
651302|Insinööri (AMK), tietoliikennetekniikka|Ingenjör (YH), datakommunikationsteknik|BEng (Poly), Telecomm.|Ins. (AMK), tietoliikennetekn.|Ingenjör (YH), datakomm.tekn.|Bachelor of Engineering (Polytechnic), Telecommunications Technology
651303|Insinööri (AMK), robotiikka ja tekoäly
651399|Muu tai tuntematon tieto- ja tietoliikennetekniikan insinööri (AMK)|Annan eller okänd ingenjör (YH) inom data och datakommunikationstekni|Other or Unknown Bachelor of Engineering (Polytechic) in Information and Telecommunications Tehcnology
651400|Insinööri (AMK), prosessitekniikka ja materiaalitekniikka|Ingenjör (YH), processteknik och materialteknik|BEng (Poly), Process Eng.|Ins. (AMK), prosessi, mater.|Ingenjör (YH), proc. o mat.tek|Bachelor of Engineering (Polytechnic), Process Engineering and Materials Engineering
651401|Insinööri (AMK), kemia|Ingenjör (YH), kemi|BEng (Poly), Chemistry|Ins. (AMK), kemia|=|Bachelor of Engineering (Polytechnic), Chemistry
651402|Insinööri (AMK), prosessitekniikka|Ingenjör (YH), processteknik|BEng (Poly), Process Eng.|Ins. (AMK), prosessitekniikka|=|Bachelor of Engineering (Polytechnic), Process Engineering
651403|Insinööri (AMK), ympäristötekniikka|Ingenjör (YH), miljöteknik|BEng (Poly), Environment|Ins. (AMK), ympäristötekniikka|=|Bachelor of Engineering (Polytechnic), Environmental Engineering
651404|Insinööri (AMK), puunjalostustekniikka|Ingenjör (YH), träförädlingsteknik|BEng (Poly), Wood Proc.|Ins. (AMK), puunjalostustekn.|Ingenjör (YH), träförädl.tekn.|Bachelor of Engineering (Polytechnic), Wood Processing Technology
651408|Insinööri (AMK), materiaalitekniikka|Ingenjör (YH), materialteknik|BEng (Poly), Materials|Ins. (AMK), materiaalitekn.|=|Bachelor of Engineering (Polytechnic), Materials Engineering
651409|Insinööri (AMK), bio- ja elintarviketekniikka|Ingenjör (YH), bio- och livsmedelsteknik|BEng (Poly), Biotech.|Ins. (AMK), bio-, elint.tekn.|Ingenjör (YH), bio- o livsm.|Bachelor of Engineering (Polytechnic), Biotechnology, Food Industry
651410|Insinööri (AMK), paperi-, tekstiili- ja kemiantekniikka|Ingenjör (YH), pappers-, textil- och kemiateknik|BEng (Poly), Pap., Text., Chem|Ins. (AMK), pap.,tekst., kemia|Ingenjör (YH), papp,text o kem|Bachelor of Engineering (Polytechnic), Paper, Textiles, Chemistry
651411|Insinööri (AMK), elintarviketekniikka|Insinööri (AMK), elintarviketekniikka
651499|Muu tai tuntematon prosessi- ja materiaalitekniikan insinööri (AMK)|Annan eller okänd ingenjör (YH) inom process -och materialteknik|Other or Unknown Bachelor of Engineering (Polytechnic) in Process and Materials Engineering
651500|Insinööri (AMK), rakennustekniikka ja maanmittaustekniikka|Ingenjör (YH), byggnadsteknik och lantmäteriteknik|BEng (Poly), Build. Constr.|Ins. (AMK), rakennus,maanmitt.|Ingenjör (YH), byggn. o lantm.|Bachelor of Engineering (Polytechnic), Building Construction and Surveying Technology
651501|Insinööri (AMK), rakennustekniikka ja yhdyskuntatekniikka|Ingenjör (YH), byggnadsteknik och samhällsteknik|BEng (Poly), Build. Construct.|Ins. (AMK), rakennus, yhdysk.|Ingenjör (YH), byggn. o samh.|Bachelor of Engineering (Polytechnic), Building Construction, Community Development
651502|Insinööri (AMK), maanmittaustekniikka|Ingenjör (YH), lantmäteriteknik|BEng (Poly), Surveying|Ins. (AMK), maanmittaustekn.|Ingenjör (YH), lantmäteritekn.|Bachelor of Engineering (Polytechnic), Surveying Technology
651503|Insinööri (AMK), rakennusarkkitehtuuri|Ingenjör (YH), byggnadsarkitektur|BEng (Poly), Constr. Arch.|Ins. (AMK), rakennusarkkiteht.|Ingenjör (YH), byggn.arkitekt.|Bachelor of Engineering (Polytechnic), Construction Architecture
651504|Insinööri (AMK), miljöösuunnittelu|Ingenjör (YH), miljöplanering|BEng (Poly), Environm.Des|Ins. (AMK), miljöösuunnittelu|=|Bachelor of Engineering (Polytechnic), Environmental Design
651599|Muu tai tuntematon rakennus- ja maanmittaustekniikan Insinööri (AMK)|Annan eller okänd ingenjör (YH) inom byggnads- och lantmäteringstekni|Other or Unknown Bachelor of Engineering (Polytechnic) in Building Construction and Surveying Technology
651600|Insinööri (AMK), tuotantotalous|Ingenjör (YH), produktionsekonomi|BEng (Poly), Industr. Man.|Ins. (AMK), tuotantotalous|Ingenjör (YH), produkt.ekonomi|Bachelor of Engineering (Polytechnic), Industrial Management
651601|Insinööri (AMK), tuotantotalous|Ingenjör (YH), produktionsekonomi|BEng (Poly), Industr. Man.|Ins. (AMK), tuotantotalous|Ingenjör (YH), produkt.ekonomi|Bachelor of Engineering (Polytechnic), Industrial Management
651602|Insinööri (AMK), logistiikka|Ingenjör (YH), logistik|BEng (Poly), Logistics|Ins. (AMK), logistiikka|=|Bachelor of Engineering (Polytechnic), Logistics
651699|Muu tai tuntematon tuotantotalouden insinööri (AMK)|Annan eller okänd ingenjör (YH) inom produktionsekonomi|Other or Unknown Bachelor of Engineering (Polytechnic) in Industrial Management
651900|Insinööri (AMK), muu tekniikka|Ingenjör (YH), annat tekniskt område|BEng (Poly), Other Tech.|Ins. (AMK), muu tekniikka|Ingenjör (YH), ann. tekn. omr.|Bachelor of Engineering (Polytechnic), Other Technology
651901|Insinööri (AMK), tekstiili- ja vaatetustekniikka|Ingenjör (YH), textil- och beklädnadsteknik|BEng (Poly), Textiles|Ins. (AMK), tekstiili,vaatetus|Ingenjör (YH), textil- o bekl.|Bachelor of Engineering (Polytechnic), Textiles and Clothing Technology
651902|Insinööri (AMK), graafinen ja viestintätekniikka|Ingenjör (YH), grafisk teknik och medieteknik|BEng (Poly), Graphics|Ins. (AMK), graaf.,viest.tekn.|Ingenjör (YH), graf.,medietekn|Bachelor of Engineering (Polytechnic), Graphics and Communications Technology
651903|Insinööri (AMK),Energia- ja Ympäristötekniikka|Ingenjör (YH), Energi- och Miljöteknik|Bachelor of Engineering (Polytechnic), Energy and Enviromental Engineering
651999|Insinööri (AMK), muu tai tuntematon tekniikka|Ingenjör (YH), annat eller okänt tekniskt område|BEng (Poly), Other Tech.|Ins. (AMK), muu tekniikka|Ingenjör (YH), ann. tekn. omr.|Bachelor of Engineering (Polytechnic), Other or Unknown Technology
652000|Muu tekniikan ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen i teknik|Other Bach (Poly), Technology|Muu tekniikan AMK|Ann. y.h.ex. i teknik|Other Polytechnic Bachelor's Degree in Technology
652100|Rakennusmestarin ammattikorkeakoulututkinto|Yrkeshögskoleexamen för byggmästare|BEng (Poly), Buildning Constr.|Rakennusmestarin AMK|Y.h.ex. för byggmäst.|Bachelor of Engineering (Polytechnic), Building Construction
652101|Rakennusmestari (AMK)|Byggmästare (YH)|BEng (Poly), Buildning Constr.|=|=|Bachelor of Engineering (Polytechnic), Building Construction
652200|Miljöösuunnittelun ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom miljöplanering|BEng (Poly), Environm. Design|Miljöösuunnittelun AMK|Y.h.ex. inom miljöplanering|Bachelor of Engineering (Polytechnic), Environmental Design
652202|Miljöösuunnittelija (AMK)|Miljöplanerare (YH)|BEng (Poly), Environm. Design|=|=|Bachelor of Engineering (Polytechnic), Environmental Design
652300|Tekstiili- ja vaatetusalan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom textil- och beklädnadsbranschen|BEng (Poly), Textiles,|Tekstiili- ja vaatetusalan AMK|Y.h.ex., textil- o bekl.br.|Bachelor of Engineering (Polytechnic),Textiles and Fashion Design
652301|Tekstiili- ja vaatetusalan AMK|Textil- och beklädnadsbranschen, YH|BEng (Poly), Textiles,|=|Textil- o beklädnadsbr., YH|Bachelor of Engineering (Polytechnic),Textiles and Fashion Design
652400|Laboratorioalan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom laboratoriebranschen|BEng (Poly), Lab. Service|Laboratorioalan AMK|Y.h.ex. inom laboratoriebr.|Bachelor of Laboratory Services (Polytechnic)
652401|Laboratorioanalyytikko (AMK)|Laboratorieanalytiker (YH)|BEng (Poly), Lab. Service|=|=|Bachelor of Laboratory Services (Polytechnic)
652501|Rakennusarkkitehti (AMK)|Byggnadsarkitekt (YH)|Bachelor of Construction Achitect|=|=|=
652900|Muu tekniikan ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen i teknik|Other Bach (Poly), Technology|Muu tekniikan AMK|Ann. y.h.ex. i teknik|Other Polytechnic Bachelor's Degree in Technology
652901|Tietojärjestelmäsuunnittelija (AMK) Systemvetare (YH)
652999|Muu tai tuntematon tekniikan ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen i teknik|Other Bach (Poly), Technology|Muu tekniikan AMK|Ann. y.h.ex. i teknik|Other or Unknown Polytechnic Bachelor's Degree in Technology
653000|Insinööri|Ingenjör|Engineer|=|=|=
653100|Insinööri, konetekniikka, energiatekniikka ja kuljetustekniikka|Ingenjör, maskinteknik, energiteknik och transportteknik|Eng., Mechanics, Energy Eng.|Ins., kone, energia ym.|Ingenjör, maskinteknik|Engineer, Mechanical Engineering, Energy Engineering and Transport Engineering
653101|Insinööri, konetekniikka|Ingenjör, maskinteknik|Eng., Mechanics|Ins., konetekniikka|=|Engineer, Mechanical Engineering
653102|Insinööri, energiatekniikka|Ingenjör, energiteknik|Eng., Energy Eng.|Ins., energiatekniikka|=|Engineer, Energy Engineering
653103|Insinööri, LVI-tekniikka|Ingenjör, VVS-teknik|Eng., Heating, Ventilation|Ins., LVI-tekniikka|=|Engineer, Heating and Ventilation Engineering
653104|Insinööri, kuljetustekniikka|Ingenjör, transportteknik|Eng., Transportation|Ins., kuljetustekniikka|Ingenjör, transp.tekn.|Engineer, Transportation Engineering
653200|Insinööri, sähkötekniikka ja automaatiotekniikka|Ingenjör, elektroteknik och automationsteknik|Eng., Electrical Eng.|Ins., sähkö, automaatio|Ingenjör, el- o autom.|Engineer, Electrical Engineering and Automation Engineering
653201|Insinööri, sähkötekniikka|Ingenjör, elektroteknik|Eng., Electrical Eng.|Ins., sähkötekniikka|Ingenjör, el-teknik|Engineer, Electrical Engineering
653202|Insinööri, automaatiotekniikka|Ingenjör, automationsteknik|Eng., Automation Eng.|Ins., automaatiotekniikka|Ingenjör, autom.teknik|Engineer, Automation Engineering
653300|Insinööri, tietotekniikka ja tietoliikennetekniikka|Ingenjör, datateknik och datakommunikationsteknik|Eng., IT, Telecommunication|Ins., tietotekn., tietol.|Ingenjör, datateknik|Engineer, Information Technology and Telecommunications Technology
653301|Insinööri, tietotekniikka|Ingenjör, datateknik|Eng., Information Technology|Ins., tietotekniikka|=|Engineer, Information Technology
653302|Insinööri, tietoliikennetekniikka|Ingenjör, datakommunikationsteknik|Eng., Telecommunications|Ins., tietoliikennetekn.|Ingenjör, datakomm.tek|Engineer, Telecommunications Technology
653400|Insinööri, prosessitekniikka ja materiaalitekniikka|Ingenjör, processteknik och materialteknik|Eng., Process Eng.|Ins., prosessi, mater.|Ingenjör, proc. o mat.|Engineer, Process Engineering and Materials Engineering
653401|Insinööri, kemia|Ingenjör, kemi|Eng., Chemistry|Ins., kemia|=|Engineer, Chemistry
653402|Insinööri, prosessitekniikka|Ingenjör, processteknik|Eng., Process Eng.|Ins., prosessitekniikka|Ingenjör, proc.teknik|Engineer, Process Engineering
653403|Insinööri, ympäristötekniikka|Ingenjör, miljöteknik|Eng., Environmental Eng.|Ins., ympäristötekniikka|=|Engineer, Environmental Engineering
653404|Insinööri, paperitekniikka|Ingenjör, pappersteknik|Eng., Paper Tech.|Ins., paperitekniikka|Ingenjör, papp.teknik|Engineer, Paper Technology
653405|Insinööri, puutekniikka|Ingenjör, träteknik|Eng., Wood Tech.|Ins., puutekniikka|=|Engineer, Wood Technology
653409|Insinööri, biotekniikka|Ingenjör, bioteknik|Eng., Biotechnology|Ins., biotekniikka|=|Engineer, Biotechnology
653411|Insinööri, elintarviketekniikka|Ingenjör, livsmedelsteknik|Eng., Food Industry|Ins., elintarviketekn.|Ingenjör, livsm.tekn.|Engineer, Food Industry
653500|Insinööri, rakennustekniikka ja maanmittaustekniikka|Ingenjör, byggnadsteknik och lantmäteriteknik|Eng., Build. Constr. and Surv.|Ins., rakennus, maanmitt.|Ingenjör, bygg. o lant|Engineer, Building Construction and Surveying Technology
653501|Insinööri, rakennustekniikka ja yhdyskuntatekniikka|Ingenjör, byggnadsteknik och samhällsteknik|Eng., Build. Constraction|Ins., rakennus, yhdysk.|Ingenjör, bygg o samh.|Engineer, Building Construction and Community Development
653502|Insinööri, maanmittaustekniikka|Ingenjör, lantmäteriteknik|Eng., Surveying Tech.|Ins., maanmittaustekn.|Ingenjör, lantm.tekn.|Engineer, Surveying Technology
653600|Insinööri, tuotantotalous|Ingenjör, produktionsekonomi|Eng., Industrial Management|Ins., tuotantotalous|Ingenjör, prod.ekon.|Engineer, Industrial Management
653601|Insinööri, tuotantotalous|Ingenjör, produktionsekonomi|Eng., Ind. Man.|Ins., tuotantotalous|Ingenjör, prod.ekon.|Engineer, Industrial Management
653900|Insinööri, muu tekniikka|Ingenjör, annat tekniskt område|Eng., Other Technology|Ins., muu tekniikka|Ingenjör, ann. tekn.|Engineer, Other Technology
653901|Insinööri, tekstiili- ja vaatetustekniikka|Ingenjör, textil- och beklädnadsteknik|Eng., Textiles, Clothing|Ins., tekstiili, vaatetus|Ingenjör, text o bekl.|Engineer, Textiles and Clothing Technology
653902|Insinööri, kirjapainotekniikka|Ingenjör, boktryckeriteknik|Eng., Printing Tech.|Ins., kirjapainotekniikka|Ingenjör, boktr.tekn.|Engineer, Printing Technology
653999|Insinööri, muu tai tuntematon tekniikka|Ingenjör, annat eller okänt tekniskt område|Eng., Other Technology|Ins., muu tekniikka|Ingenjör, ann. tekn.|Engineer, Other or Unknown Technology
654000|Rakennusarkkitehti|Byggnadsarkitekt|Construction Architect|=|=|=
654100|Rakennusarkkitehti|Byggnadsarkitekt|Construction Architect|=|=|=
654101|Rakennusarkkitehti|Byggnadsarkitekt|Construction Architect|=|=|=
655000|Tekniikan kandidaatti|Teknologie kandidat|BSc, Technology|=|=|Bachelor of Science in Technology
655100|Tekniikan kandidaatti, konetekniikka ja energiatekniikka|Teknologie kandidat, maskinteknik och energiteknik|BSc, Mechanics, Energy Eng.|Tekn. kand., kone, energia|Tekn. kand., mask.tekn. o e|Bachelor of Science (Technology), Mechanical Engineering and Energy Engineering
655101|Tekn. kand., konetekniikka|Tekn. kand., maskinteknik|BSc, Mechanics|=|=|Bachelor of Science (Technology), Mechanical Engineering
655102|Tekn. kand., energiatekniikka|Tekn. kand., energiteknik|BSc, Energy Eng.|=|=|Bachelor of Science (Technology), Energy Engineering
655200|Tekniikan kandidaatti, sähkötekniikka ja automaatiotekniikka|Teknologie kandidat, elektroteknik och automationsteknik|BSc, Electrical Eng., Autom.|Tekn. kand., sähkö, automaatio|Tekn. kand., el.tekn. o aut|Bachelor of Science (Technology), Electrical Engineering and Automation Engineering
655201|Tekn. kand., sähkötekniikka|Tekn. kand., elektroteknik|BSc, Electrical Eng.|=|=|Bachelor of Science (Technology), Electrical Engineering
655202|Tekn. kand., automaatiotekniikka|Tekn. kand., automationsteknik|BSc, Automation Eng.|Tekn. kand., automaatiotekn.|=|Bachelor of Science (Technology), Automation Engineering
655203|Tekn. kand., teknillinen fysiikka|Tekn. kand., teknisk fysik|BSc, Engineering Physics|Tekn. kand., tekn. fysiikka|=|Bachelor of Science (Technology), Engineering Physics
655204|Tekn. kand., teknis-luonnontieteellinen koulutus|Tekn. kand., teknisk-naturvetenskaplig utbildning|BSc, Science and Engineering|Tekn. kand., tekn.-luonn. koul|Tekn. kand., tekn.-nat.vet.utb|Bachelor of Science (Technology), Science and Engineering
655300|Tekniikan kandidaatti, tietotekniikka ja tietoliikennetekniikka|Teknologie kandidat, datateknik och datakommunikationsteknik|BSc, IT, Telecommunications|Tekn. kand., tietot., tietol.|Tekn. kand., datat., datakomm.|Bachelor of Science (Technology), Information Technology and Telecommunications Technology
655301|Tekn. kand., tietotekniikka|Tekn. kand., datateknik|BSc, Information Technology|=|=|Bachelor of Science (Technology), Information Technology
655302|Tekn. kand., tietoliikennetekniikka|Tekn. kand., datakommunikationsteknik|BSc, Telecommunications|Tekn. kand., tietoliik.tekn.|Tekn. kand., datakomm.tekn.|Bachelor of Science (Technology), Telecommunications Technology
655303|Tekn. kand., tietojohtaminen
655400|Tekniikan kandidaatti, prosessitekniikka ja materiaalitekniikka|Teknologie kandidat, processteknik och materialteknik|BSc, Process Eng.|Tekn. kand., prosessi, mater.|Tekn. kand., proc. o mater.|Bachelor of Science (Technology), Process Engineering and Materials Engineering
655401|Tekn. kand., kemian tekniikka|Tekn. kand., kemisk teknik|BSc, Chemical Eng.|=|=|Bachelor of Science (Technology), Chemical Engineering
655402|Tekn. kand., prosessitekniikka|Tekn. kand., processteknik|BSc, Processing Eng.|=|=|Bachelor of Science (Technology), Process Engineering
655403|Tekn. kand., ympäristötekniikka|Tekn. kand., miljöteknik|BSc, Environmental Eng.|Tekn. kand., ympäristötekn.|=|Bachelor of Science (Technology), Environmental Engineering
655404|Tekn. kand., puunjalostustekniikka|Tekn. kand., träförädlingsteknik|BSc, Wood Processing|Tekn. kand., puunjalostustekn.|Tekn. kand., träförädl.teknik|Bachelor of Science (Technology), Wood Processing Technology
655408|Tekn. kand., materiaalitekniikka, kalliotekniikka|Tekn. kand., materialteknik, bergsteknik|BSc, Materials Tech.|Tekn. kand., mater., kalliot.|Tekn. kand., mater., bergst.|Bachelor of Science (Technology), Materials Technology, Rock Engineering
655409|Tekn. kand., biotekniikka|Tekn. kand., bioteknik|BSc, Biotechnology|=|=|Bachelor of Science (Technology), Biotechnology
655410|Tekn. kand., kaivos- ja rikastustekniikka|Tekn.kand., gruv- och anrikningsteknik||=|=
655499|Tekn.kand.,muu prosessi ja materiaalitekniikka|Annan eller okänd teknisk kandidat inom processteknik och materialtek|Bachelor of Science (Technology), Other or unkn.Techn.in Process engin. and mater
655500|Tekniikan kandidaatti, rakennustekniikka ja maanmittaustekniikka|Teknologie kandidat, byggnadsteknik och lantmäteriteknik|BSc, Civil Eng., Build.Constr|Tekn. kand., rak., maanmitt.|Tekn. kand., byggn. o lantm|Bachelor of Science (Technology), Building Construction and Surveying Technology
655501|Tekn. kand., rakennustekniikka, yhdyskuntatekniikka|Tekn. kand., byggnadsteknik, samhällsteknik|BSc, Build. Constr., Comm.|Tekn. kand., rak., yhdyskunt.|Tekn. kand., byggn., samhällst|Bachelor of Science (Technology), Building Construction, Community Development
655502|Tekn. kand., maanmittaustekniikka|Tekn. kand., lantmäteriteknik|BSc, Surveying Tech.|Tekn. kand., maanmittaustekn.|Tekn. kand., lantmäteritekn.|Bachelor of Science (Technology), Surveying Technology
655600|Tekniikan kandidaatti, tuotantotalous|Teknologie kandidat, produktionsekonomi|BSc, Industrial Management|Tekn. kand., tuotantotalous|Tekn. kand., prod.ekonomi|Bachelor of Science (Technology), Industrial Management
655601|Tekn. kand., tuotantotalous|Tekn. kand., produktionsekonomi|BSc, Industrial Management|=|Tekn. kand., produktionsek.|Bachelor of Science (Technology), Industrial Management
655800|Tekniikan kandidaatti, arkkitehtuuri|Teknologie kandidat, arkitektur|BSc, Architecture|Tekn. kand., arkkitehtuuri|Tekn. kand., arkitektur|Bachelor of Science (Architecture)
655801|Tekn. kand., arkkitehtuuri|Tekn. kand., arkitektur|BSc, Architecture|=|=|Bachelor of Science (Architecture)
655900|Tekniikan kandidaatti, muu tekniikka|Teknologie kandidat, annat tekniskt område|BSc, Other Technology|Tekn. kand., muu tekniikka|Tekn. kand., ann. tekn. omr|Bachelor of Science (Technology), Other Technology
655901|Tekn. kand., tekstiili- ja vaatetustekniikka|Tekn. kand., textil- och beklädnadsteknik|BSc, Textiles, Clothing Tech.|Tekn. kand., tekst., vaat.tekn|Tekn. kand., textil, bekl.tekn|Bachelor of Science (Technology), Textiles and Clothing Technology
655999|Tekn. kand., muu tai tuntematon tekniikka|Tekn. kand., annat eller okänt tekniskt område|BSc, Other Technology|Tekn. kand., muu tekniikka|Tekn. kand., ann. tekn. område|Bachelor of Science (Technology), Other or Unknown Technology
659000|Muu tekniikan koulutus, alempi korkeakouluaste|Annan teknisk utbildning på lägre högskolenivå|Other Ed. in Technology, Lvl 6|Muu tekniikan koul, 6-aste|Ann. utb. i teknik, nivå 6|Other Education in Technology, Lower-Degree Level Tertiary Education
659900|Muu tekniikan koulutus, alempi korkeakouluaste|Annan teknisk utbildning på lägre högskolenivå|Other Ed. in Technology, Lvl 6|Muu tekniikan koul, 6-aste|Ann. utb. i teknik, nivå 6|Other Education in Technology, Lower-Degree Level Tertiary Education
659999|Muu tai tuntematon tekniikan koulutus, alempi korkeakouluaste|Annan eller okänd teknisk utbildning på lägre högskolenivå|Other Ed. in Technology, Lvl 6|Muu tekniikan koul, 6-aste|Ann. utb. i teknik, nivå 6|Other or Unknown Education in Technology, Lower-Degree Level Tertiary Education
661000|Maa- ja metsätalousalan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom lant- och skogsbruk|BNatRes (Poly), Agr., Forestry|Maa- ja metsätalousalan AMK|Y.h.ex. inom lant- o sk.bruk|Bachelor of Natural Resources (Polytechnic), Agriculture and Forestry
661100|Agrologi (AMK)|Agrolog (YH)|BNatRes (Poly), Agronomist|=|=|Bachelor of Natural Resources (Polytechnic), Agronomist
661101|Agrologi (AMK)|Agrolog (YH)|BNatRes (Poly), Agronomist|=|=|Bachelor of Natural Resources (Polytechnic), Agronomist
661200|Hortonomi (AMK)|Hortonom (YH)|BNatRes (Poly), Hortic.|=|=|Bachelor of Natural Resources (Polytechnic), Horticulturist
661201|Hortonomi (AMK)|Hortonom (YH)|BNatRes (Poly), Hortic.|=|=|Bachelor of Natural Resources (Polytechnic), Horticulturist
661300|Metsätalousinsinööri (AMK)|Skogsbruksingenjör (YH)|BNatRes (Poly), Forestry|=|=|Bachelor of Natural Resources (Polytechnic), Forestry
661301|Metsätalousinsinööri (AMK)|Skogsbruksingenjör (YH)|BNatRes (Poly), Forestry|=|=|Bachelor of Natural Resources (Polytechnic), Forestry
661400|Iktyonomi (AMK)|Iktyonom (YH)|BNatRes (Poly), Fishery|=|=|Bachelor of Natural Recources (Polytechnic), Fishery
661401|Iktyonomi (AMK)|Iktyonom (YH)|BNatRes (Poly), Fishery|=|=|Bachelor of Natural Recources (Polytechnic), Fishery
661500|Ympäristösuunnittelija (AMK): ympäristöohjaaja (AMK)|Miljöplanerare (YH): miljöinstruktör (YH)|BNatRes (Poly), Environm.Plan.|Ympäristösuunnittelija (AMK)|Miljöplanerare (YH)|Bachelor of Natural Resources (Polytechnic), Environmental planning
661501|Ympäristösuunnittelija (AMK): ympäristöohjaaja (AMK)|Miljöplanerare (YH): miljöinstruktör (YH)|BNatRes (Poly), Environm.Plan.|Ympäristösuunnittelija (AMK)|Miljöplanerare (YH)|Bachelor of Natural Resources (Polytechnic), Environmental planning
661900|Muu maa- ja metsätalousalan ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen inom lant- och skogsbruk|Other BNatRes (Poly), Agr,For.|Muu maa- ja metsätal.alan AMK|Ann. y.h.ex., lant- o sk.bruk|Other Polytechnic Bachelor's Degree in Agriculture and Forestry
661999|Muu tai tuntematon maa- ja metsätalousalan ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom lant- och skogsbruk|Other BNatRes (Poly), Agr,For.|Muu maa- ja metsätal.alan AMK|Ann. y.h.ex., lant- o sk.bruk|Other or Unknown Polytechnic Bachelor's Degree in Agriculture and Forestry
662000|Maa- ja metsätalousalan koulutus, alempi korkeakouluaste|Utbildning inom lant- och skogsbruk på lägre högskolenivå|Ed. in Agriculture, Level 6|Maa-, metsätal. koul, 6-aste|Utb., lant- o sk.br., nivå 6|Education in Agriculture and Forestry, Lower-Degree Level Tertiary Education
662100|Maatalous- ja metsätieteiden kandidaatti (alempi)|Agronomie- och forstkandidat (lägre)|BSc (Agriculture and Forestry)|Maat. ja metsät. kand.(alempi)|Agr. o forstkand. (lägre)|Bachelor of Science (Agriculture and Forestry)
662101|Maat. ja metsät. kand. (alempi), maatalous|Agr. o. forstkand. (lägre), lantbruk|BSc, Agriculture|MMK (al), maatalous|AFK (lägre), lantbruk|Bachelor of Science (Agriculture and Forestry), Agriculture
662102|Maat. ja metsät. kand. (alempi), metsätalous|Agr. o. forstkand. (lägre), skogsbruk|BSc, Forestry|MMK (al), metsätalous|AFK (lägre), skogsbruk|Bachelor of Science (Agriculture and Forestry), Forestry
662103|Maat. ja metsät. kand. (alempi), ympäristöala|Agr. o. forstkand. (lägre), miljöbranschen|BSc, Environmental Science|MMK (al), ympäristöala|AFK (lägre), miljöbranschen|Bachelor of Science (Agriculture and Forestry), Environmental Science
662104|Maat. ja metsät. kand. (alempi), kotitalousala|Agr. o. forstkand. (lägre), hushållsbranschen|BSc, Household Science|MMK (al), kotitalousala|AFK (lägre), hushållsbranschen|Bachelor of Science (Agriculture and Forestry), Household Science
662105|Maat. ja metsät. kand. (alempi), biotekniikka|Agr. o. forstkand. (lägre), bioteknik|BSc, Biotechnology|MMK (al), biotekniikka|AFK (lägre), bioteknik|Bachelor of Science (Agriculture and Forestry), Biotechnology
662151|Maat. ja metsät. kand. (alempi), elintarvikeala|Agr. o. forstkand. (lägre), livsmedelsbranschen|Bachelor of Science (Agriculture and Forestry), Food Science
662199|Maat. ja metsät. kand. (alempi), muu tai tuntematon ala|Agr. o. forstkand. (lägre), annat eller okänt specialområde|BSc, Other Field|MMK (al), muu ala|AFK (lägre), spec.|Bachelor of Science (Agriculture and Forestry), Other or Unknown Field
662200|Elintarviketieteiden kandidaatti (alempi)|Kandidat i livsmedelsvetenskaper (lägre)|Bachelor of Food Sciences|Elintarviket. kand. (alempi)|Kand. i livsm.vetensk. (lägre)|=
662201|Elintarviketieteiden kandidaatti (alempi)|Kandidat i livsmedelsvetenskaper (lägre)|Bachelor of Food Sciences|Elintarviket. kand. (al)|Kand. i livsm.vetensk. (lägre)|=
662500|Metsätalousinsinööri|Skogsbruksingenjör|Forestry Engineer|=|=|=
662551|Metsätalousinsinööri, yleinen linja|Skogsbruksingenjör, allmän linje|Forestry Engineer, Unspec.|Metsätal.ins., yleinen|Skogsbr.ing., allm.|Forestry Engineer, Unspecialised
662552|Metsätalousinsinööri, puukaupallinen linja|Skogsbruksingenjör, linje för trävaruhandel|Forestry Engineer, Wood Trade|Metsätal.ins., puukauppa|Skogsbr.ing., trävaruh|=
662599|Metsätalousinsinööri, muu tai tuntematon opintolinja|Skogsbruksingenjör, annan eller okänd studielinje|Forestry Engineer, Other Field|Metsätal.ins., muu linja|Skogsbr.ing., ann.|Forestry Engineer, Other or Unknown Field
662900|Muu maa- ja metsätalousalan koulutus, alempi korkeakouluaste|Annan utbildning inom lant- och skogsbruk på lägre högskolenivå|Other Ed. Agriculture, Lvl 6|Muu maa-, metsätal., 6-aste|Ann. utb., lant- o sk.br., n-6|Other Education in Agriculture and Forestry, Lower-Degree Level Tertiary Education
662999|Muu tai tuntematon maa- ja metsätalousalan koulutus, alempi korkeakouluaste|Annan eller okänd utbildning inom lant- och skogsbruk på lägre högskolenivå|Other Ed. Agriculture, Lvl 6|Muu maa-, metsätal., 6-aste|Ann. utb., lant- o sk.br., n-6|Other or Unknown Education in Agriculture and Forestry, Lower-Degree Level Tertiary Education
671000|Terveys- ja sosiaalialan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom hälso- och socialvård|Bach (Poly), Health, Welfare|Terveys- ja sosiaalialan AMK|Y.h.ex., hälso- o socialvård|Bachelor of Health Care and Social Services  (Polytechnic), Health and Welfare
671100|Terveydenhuollon ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom hälsovård|BHC (Poly), Health Care|Terveydenhuollon AMK|Y.h.ex. inom hälsovård|Bachelor of Health Care (Polytechnic), Health Care
671101|Sairaanhoitaja (AMK)|Sjukskötare (YH)|BHC (Poly), Regist. Nurse|=|=|Bachelor of Health Care (Polytechnic), Registered Nurse
671103|Terveydenhoitaja (AMK)|Hälsovårdare (YH)|BHC (Poly), Health Nurse|=|=|Bachelor of Health Care (Polytechnic), Public Health Nurse
671104|Bioanalyytikko (AMK): laboratoriohoitaja (AMK)|Bioanalytiker (YH): laboratorieskötare (YH)|BHC (Poly), Biomed.Tech.|Bioanalyytikko (AMK)|Bioanalytiker (YH)|Bachelor of Health Care (Polytechnic), Biomedical Laboratory Technologist (Polytechnic)
671105|Röntgenhoitaja (AMK)|Röntgenskötare (YH)|BHC (Poly), Radiographer|=|=|Bachelor of Health Care (Polytechnic), Radiographer
671106|Kätilö (AMK)|Barnmorska (YH)|BHC (Poly), Midwife|=|=|Bachelor of Health Care (Polytechnic), Midwife
671107|Suuhygienisti (AMK): hammashuoltaja (AMK)|Mundhygienist (YH): tandhygienist (YH)|BHC (Poly), Dental Hyg.|Suuhygienisti (AMK)|Mundhygienist (YH)|Bachelor of Health Care (Polytechnic), Dental Hygienist
671108|Hammasteknikko (AMK)|Tandtekniker (YH)|BHC (Poly), Dental Tech.|=|=|Bachelor of Health Care (Polytechnic), Dental Technician
671111|Optometristi (AMK): optikko (AMK)|Optometriker (YH): optiker (YH)|BHC (Poly), Optometrist|Optometristi (AMK)|Optometriker (YH)|Bachelor of Health Care (Polytechnic), Optometrist
671112|Fysioterapeutti (AMK)|Fysioterapeut (YH)|BHC (Poly), Physiotherapist|=|=|Bachelor of Health Care (Polytechnic), Physiotherapist
671113|Jalkaterapeutti (AMK)|Fotterapeut (YH)|BHC (Poly), Podiatrist|=|=|Bachelor of Health Care (Polytechnic), Podiatrist
671114|Toimintaterapeutti (AMK)|Ergoterapeut (YH)|BHC (Poly), Occ. Therapist|=|=|Bachelor of Health Care (Polytechnic), Occupational Therapist
671115|Apuvälineteknikko (AMK): apuneuvoteknikko (AMK)|Hjälpmedelstekniker (YH)|BHC (Poly), Orth.-Prosth.|Apuvälineteknikko (AMK)|=|Bachelor of Health Care (Polytechnic), Orthotics-Prosthetics
671116|Ensihoitaja (AMK)|Förstavårdare (YH)|BHC (Poly), Emer. Nurse|=|=|Bachelor of Health Care (Polytechnic), Emergency Nurse
671117|Osteopaatti (AMK)|Osteopat (YH)|BHC (Poly), Ostheopath|=|=|Bachelor of Health Care (Polytechnic), Osteopath
671118|Kuntoutuksen ohjaaja (AMK)|Rehabiliteringsledare (YH)|BHC (Poly), Rehab. Couns.|=|=|Bachelor of Social Services and Health Care (Polytechnic), Rehabilitation Counsellor
671119|Naprapaatti (AMK)|Naprapat (YH)|BHC (Poly), Naprapath|=|=|Bachelor of Health Care (Polytechnic), Naprapath
671199|Muu tai tuntematon terveydenhuollon ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom hälsovård|Other BHC (Poly), Health,Welf.|Muu terveydenhuollon AMK|Ann. y.h.ex., hälsovård|Other or Unknown Polytechnic Bachelor's Degree in Health and Welfare
671200|Sosiaalialan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom socialbranschen|BSocSc (Poly), Social Services|Sosiaalialan AMK|Y.h.ex. inom socialbranschen|Bachelor of Social Sciences (Polytechnic), Social Services
671201|Sosionomi (AMK), sosiaaliala|Socionom (YH), socialbranschen|BSocSc (Poly), Social Services|=|Socionom (YH), socialbr.|Bachelor of Social Sciences (Polytechnic), Social Services
671202|Sosiaali- ja terveysalan AMK, rikosseuraamusala|Yrkeshögskoleexamen inom hälsovård och det sociala området, brottspåföljdsområdet|BSocSc (Poly), Correct. Serv.|Sos.,terv.alan AMK, rik.seur.|Hälso- o soc.v. YH, brottsomr.|Polytechnic Bachelor's  Degree in Health Care, Correctional Services
671299|Muu tai tuntematon sosiaalialan ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom socialbranschen|Other BSocSc (Poly), Soc.Serv.|Muu sosiaalialan AMK|Ann. y.h.ex., socialbr.|Other or Unknown Polytechnic Bachelor's Degree in Social Services
671900|Muu terveys- ja sosiaalialan ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen inom hälso- och socialvård|Other Bach (Poly), Health,Welf|Muu terveys- ja sos.alan AMK|Ann. y.h.ex. inom hälso- o soc|Other Polytechnic Bachelor's Degree in Health and Welfare
671901|Geronomi (AMK)|Geronom (YH)|Bach (Poly), Geriatry Nurse|=|=|Bachelor of Social Services and Health Care (Polytechnic), Geriatry Nurse
671999|Muu tai tuntematon terveys- ja sosiaalialan ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom hälso- och socialvård|Other Bach (Poly), Health,Welf|Muu terveys- ja sos.alan AMK|Ann. y.h.ex., hälso- o socialv|Other or unknown Polytechnic Bachelor's Degree in Health and Welfare
672000|Terveys- ja sosiaalialan koulutus, alempi korkeakouluaste|Utbildning inom hälso- och socialvård på lägre högskolenivå|Ed. in Health, Welfare, Lvl 6|Terv.-, sos.alan koul, 6-aste|Utb., hälso- o soc.vård,nivå 6|Education in Health and Welfare, Lower-Degree Level Tertiary Education
672100|Lääketieteen kandidaatti|Medicine kandidat|Bachelor of Medicine|=|=|=
672101|Lääketieteen kandidaatti|Medicine kandidat|Bachelor of Medicine|=|=|=
672102|Lääketieteen kandidaatti (2025-)
672200|Hammaslääketieteen kandidaatti|Odontologie kandidat|Bachelor of Dentistry|=|=|=
672201|Hammaslääketieteen kandidaatti|Odontologie kandidat|Bachelor of Dentistry|=|=|=
672202|Hammaslääketieteen kandidaatti (2025-)
672300|Eläinlääketieteen kandidaatti|Veterinärmedicine kandidat|Bachelor of Veterinary Med.|=|=|Bachelor of Veterinary Medicine
672301|Eläinlääketieteen kandidaatti|Veterinärmedicine kandidat|Bachelor of Veterinary Med.|=|=|Bachelor of Veterinary Medicine
672400|Farmaseutti|Farmaceut|Bachelor of Science (Pharmacy)|=|=|=
672401|Farmaseutti|Farmaceut|Bachelor of Science (Pharmacy)|=|=|=
672500|Terveystieteiden kandidaatti (alempi)|Kandidat i hälsovetenskaper (lägre)|Bachelor of Health Sciences|Terveyst. kand. (alempi)|Kand. i hälsov.sk. (lägre)|=
672501|Terveystieteiden kandidaatti (alempi)|Kandidat i hälsovetenskaper (lägre)|Bachelor of Health Sciences|Terveyst. kand. (al)|Kand. i hälsov.sk. (lägre)|=
672600|Terveydenhoitoalan hallinnollinen tutkinto|Administrativ examen inom hälsovårdsbranschen|Admin. Ex. for Health Pers.|Terv.hoitoalan hall. tutkinto|Adm. examen inom hälsovårdsbr.|Administrative Examination for Health Personnel
672651|Terveydenhoitoalan hallinnollinen tutkinto|Administrativ examen inom hälsovårdsbranschen|Admin. Ex. for Health Pers.|Terv.hoitoalan hall. tutkinto|Adm. examen inom hälsovårdsbr.|Administrative Examination for Health Personnel
672900|Muu terveys- ja sosiaalialan koulutus, alempi korkeakouluaste|Annan utbildning inom hälso- och socialvård på lägre högskolenivå|Other Ed. in Health, Level 6|Muu terv., sos. koul, 6-aste|Ann.utb.,hälso- o soc.vård,n-6|Other Education in Health and Welfare, Lower-Degree Level Tertiary Education
672999|Muu tai tuntematon terveys- ja sosiaalialan koulutus, alempi korkeakouluaste|Annan eller okänd utbildning inom hälso- och socialvård på lägre högskolenivå|Other Ed. in Health, Level 6|Muu terv., sos. koul, 6-aste|Ann.utb.,hälso- o soc.vård,n-6|Other or Unknown Education in Health and Welfare, Lower-Degree Level Tertiary Education
681000|Palvelualojen ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom servicebranscher|BServ (Poly), Services|Palvelualojen AMK|Y.h.ex. inom servicebranscher|Polytechnic Bachelor's Degree in Services
681100|Matkailu-, ravitsemis- ja talousalan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom turist-, kosthålls- och hushållsbranschen|BServ (Poly), Hotel, Catering|Matk.-, rav.-, talousalan AMK|Y.h.ex., tur.-, kosth.- o hush|Polytechnic Bachelor's Degree in Hotel, Catering and Home Economics
681101|Restonomi (AMK), majoitus- ja ravitsemisala|Restonom (YH), inkvarterings- och kosthållsbranschen|BServ (Poly), Hotel,Restaurant|Restonomi (AMK), majoit,ravits|Restonom (YH), inkvart. o.kost|Bachelor of Hospitality Management (Polytechnic), Hotel and Restaurant
681102|Restonomi (AMK), matkailu|Restonom (YH), turism|BServ (Poly), Tourism|=|=|Bachelor of Hospitality Management (Polytechnic), Tourism
681103|Restonomi (AMK), liikkeenjohto|Restonom (YH), affärsledning|BServ (Poly), Bus. Management|=|=|Bachelor of Hospitality Management (Polytechnic), Business Management
681104|Restonomi (AMK), puhdistuspalvelu ja talousala|Restonom (YH), rengöringsservice och ekonomibranschen|BServ (Poly), Cleaning|Restonomi (AMK), puhd, tal.ala|Restonom (YH), rengörings.ekon|Bachelor of Hospitality Management (Polytechnic), Cleaning and Domestic Services
681199|Restonomi (AMK), muu tai tuntematon ala|Restonom (YH), annat eller okänt område|BServ (Poly), Other Field|Restonomi (AMK), muu ala|Restonom (YH), annat område|Bachelor of Hospitality Management (Polytechnic), Other or Unknown Field
681200|Vapaa-aikatoiminnan ja liikunnan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom fritidsverksamhet och idrott|BSS (Poly), Leisure Activities|Vap.aikatoim. ja liikunnan AMK|Y.h.ex., fritidsverks. o idr.|Polytechnic Bachelor's Degree in Leisure Activities and Sports Studies
681201|Vapaa-aikatoiminnan AMK|Fritidsverksamhet, YH|BSS (Poly), Recreation Act.|=|=|Bachelor of Recreation Activity (Polytechnic)
681202|Liikunnanohjaaja (AMK)|Idrottsinstruktör (YH)|BSS (Poly), Sports Instr.|=|=|Bachelor of Sports Studies, Sports Instructor (Polytechnic)
681300|Kauneudenhoitoalan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom skönhetsbranschen|BBC (Poly), Beauty Care|Kauneudenhoitoalan AMK|Y.h.ex., skönhetsbranschen|Polytechnic Bachelor's Degree in Beauty Care
681301|Estenomi (AMK)|Estenom (YH)|BBC (Poly), Beauty|=|=|Bachelor of Beauty and Cosmetics (Polytechnic)
681400|Merenkulun ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom sjöfart|BMar (Poly), Seafaring|Merenkulun AMK|Y.h.ex. inom sjöfart|Polytechnic Bachelor's Degree in Seafaring
681401|Merikapteeni (AMK)|Sjökapten (YH)|Bachelor of Maritime Management|=|=|=
681500|Suojelualan ammattikorkeakoulututkinto|Yrkeshögskoleexamen inom skyddsbranschen|BSec (Poly), Safety, Security|Suojelualan AMK|Y.h.ex., skyddsbranschen|Polytechnic Bachelor's Degree in Safety and Security
681501|Poliisipäällystön tutkinto (AMK)|Polisbefälsexamen (YH)|BSec (Poly), Command. Police|Poliisipäällystön tutk. AMK|=|Commanding Police Officer's Diploma (Polytechnic)
681502|Insinööri (AMK), palopäällystön koulutus|Ingenjör (YH), brandbefälsutbildning|BEng (Poly), Fire Officer|Ins. (AMK), palopääll. koul.|Ing. (YH), brandbefälsutbildn.|Bachelor of Engineering (Polytechnic), Fire Officer
681503|Poliisi (AMK)|Polis (YH)
681504|Pelastusalan päällystötutkinto (AMK)|Befälsexamen för räddningsbranschen (YH)|Bachelor of Rescue Services
681900|Muu palvelualojen ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen inom servicebranscher|Other BServ (Poly), Services|Muu palvelualojen AMK|Ann. y.h.ex. inom servicebr.|Other Polytechnic Bachelor's Degree in Services
681901|Tradenomi, turvallisuusala|Tradenom, säkerhetsbranschen|BBA (Poly), Sec. Management|=|Tradenom, säkerhetsbr.|Bachelor of Business Administration (Polytechnic), Security Management
681999|Muu tai tuntematon palvelualojen ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen inom servicebranscher|Other BServ (Poly), Services|Muu palvelualojen AMK|Ann. y.h.ex. inom servicebr.|Other or Unknown Polytechnic Bachelor's Degree in Services
682000|Palvelualojen koulutus, alempi korkeakouluaste|Utbildning inom servicebranscher på lägre högskolenivå|Ed. in Services, Level 6|Palvelualojen koul, 6-aste|Utb., servicebr., nivå 6|Education in Services, Lower-Degree Level Tertiary Education
682200|Liikuntatieteiden kandidaatti (alempi), liikuntakasvatuksen kandidaatti|Kandidat i gymnastik- och idrottsvetenskaper (lägre), kandidat i gymnastik- och idrottspedagogik|BS, Sport and Health Sciences|Liikuntatiet. kand. (alempi)|Kand., gymn.- o idr.vet.,lägre|Bachelor of Science, Sport and Health Sciences
682201|Liikuntatieteiden kandidaatti (alempi)|Kandidat i gymnastik- och idrottsvetenskaper (lägre)|BS, Sport and Health Sciences|Liikuntatiet. kand. (al)|Kand., gymn.- o idr.vet.,lägre|Bachelor of Science, Sport and Health Sciences
682251|Liikuntakasvatuksen kandidaatti|Kandidat i gymnastik- och idrottspedagogik|BS, Sport and Health Sciences|Liikuntakasv. kand.|Kand., gymn.- o idrottspedag.|Bachelor of Sport and Health Sciences
682400|Liikenteen ja merenkulun koulutus, alempi korkeakouluaste|Utbildning inom transport och sjöfart på lägre högskolenivå|Ed. Traffic, Seafaring, Lvl 6|Liikenne, merenkulku, 6-aste|Utb., transport o sjöfart, n-6|Education in Traffic and Seafaring, Lower-Degree Level Tertiary Education
682401|Merikapteeni|Sjökapten|Sea Captain|=|=|=
682402|Insinööri (AMK), liikenneala|Ingenjör (YH), transport|BEng (Poly), Traffic|Ins. (AMK), liikenneala|=|Bachelor of Engineering (Polytechnic), Traffic
682499|Muu tai tuntematon liikenteen ja merenkulun koulutus, alempi korkeakouluaste|Annan eller okänd utbildning inom transport och sjöfart på lägre högskolenivå|Other Ed. in Traffic, Level 6|Muu liik., merenkulku, 6-aste|Ann. utb., transport o sjöfart|Other or Unknown Education in Traffic and Seafaring, Lower-Degree Level Tertiary Education
682600|Sotilasalan koulutus, alempi korkeakouluaste|Utbildning inom militärbranschen på lägre högskolenivå|Ed. in Military Science, Lvl 6|Sotilasalan koulutus, 6-aste|Utb., militärbr., nivå 6|Education in Military Science, Lower-Degree Level Tertiary Education
682601|Sotatieteiden kandidaatti|Kandidat i militärvetenskaper|BSc, Military Science|=|=|Bachelor of Arts (Military Science)
682651|Upseerin virkatutkinto (-1980)|Officers tjänsteexamen (-1980)|Officer's Examination (-1980)|Upseerin virkatutk. (-1980)|Officers tjänsteex. (-1980)|=
682900|Muu palvelualojen koulutus, alempi korkeakouluaste|Annan utbildning inom servicebranscher på lägre högskolenivå|Other Ed. Military Sc., Lvl 6|Muu palvelual. koul, 6-aste|Ann. utb., servicebr., nivå 6|Other Education in Services, Lower-Degree Level Tertiary Education
682999|Muu tai tuntematon palvelualojen koulutus, alempi korkeakouluaste|Annan eller okänd utbildning inom servicebranscher på lägre högskolenivå|Other Ed. in Services, Level 6|Muu palvelual. koul, 6-aste|Ann. utb., servicebr., nivå 6|Other or Unknown Education in Services, Lower-Degree Level Tertiary Education
691000|Muu ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen|Other Bach (Poly)|=|Ann. y.h.ex.|Other Bachelor's Degree (Polytechnic)
691900|Muu ammattikorkeakoulututkinto|Annan yrkeshögskoleexamen|Other Bach (Poly)|=|Ann. y.h.ex.|Other Bachelor's Degree (Polytechnic)
691999|Muu tai tuntematon ammattikorkeakoulututkinto|Annan eller okänd yrkeshögskoleexamen|Other Bach (Poly)|Muu ammattikorkeakoulututkinto|Ann. y.h.ex.|Other or Unknown Polytechnic Bachelor's Degree
692000|Humanististen tieteiden kandidaatti, muu koulutusala|Kandidat i humanistiska vetenskaper på annat utbildningsområde|BA, Other Field|Hum. kand., muu koulutusala|Kand., hum. vet., ann. utb.omr|Bachelor of Arts, Other Field
692900|Humanististen tieteiden kandidaatti, muu koulutusala|Kandidat i humanistiska vetenskaper, annat utbildningsområde|BA, Other Field|HuK, muu koulutusala|HuK, ann. utb.omr|Bachelor of Arts, Other Field
692999|Hum. kand., muu tai tuntematon koulutusala|Hum. kand., annat eller okänt utbildningsområde|BA, Other Field|HuK, muu koulutusala|HuK, ann. utb.område|Bachelor of Arts, Other or Unknown Field
699000|Muu koulutus, alempi korkeakouluaste|Annan utbildning på lägre högskolenivå|Other Education, Level 6|Muu koulutus, 6-aste|Ann. utb., nivå 6|Other Education, Lower-Degree Level Tertiary Education
699900|Muu koulutus, alempi korkeakouluaste|Annan utbildning på lägre högskolenivå|Other Education, Level 6|Muu koulutus, 6-aste|Ann. utb., nivå 6|Other Education, Lower-Degree Level Tertiary Education
699999|Muu tai tuntematon koulutus, alempi korkeakouluaste|Annan eller okänd utbildning på lägre högskolenivå|Other Education, Level 6|Muu koulutus, 6-aste|Ann. utb., nivå 6|Other or Unknown Education, Lower-Degree Level Tertiary Education
711000|Opettajankoulutusalan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom lärarutbildningsområdet|MA (Poly), Teacher Education|Opettajankoulutusalan yl.AMK|H. YHex., lärarutb.omr.|Master of Arts (Polytechnic), Teacher Education
711100|Musiikin ylempi ammattikorkeakoulututkinto, opettajankoulutus|Högre yrkeshögskoleexamen i musik, lärarutbildning|MA (Poly), Music, Teacher Ed.|Musiikin yl.AMK, opettajankoul|H. YHex., musik, lärarutb.|Master of Arts (Polytechnic) in Music Teacher Education
711101|Musiikkipedagogi (ylempi AMK)|Musikpedagog (högre YH)|MA (Poly), Music Educator|Musiikkipedagogi (AMK,yl)|Musikpedagog (h. YH)|Master of Culture and Arts (Polytechnic), Music Educator
711200|Teatteri- ja tanssialan ylempi ammattikorkeakoulututkinto, opettajankoulutus|Högre yrkeshögskoleexamen inom teater och dans, lärarutbildning|MA (Poly), Theatre, Dance Ed.|Teatt.-tanssialan yl.AMK,opett|H. YHex., teat.dans, lärarutb.|Master of Culture and Arts (Polytechnic) in Theatre and Dance
711201|Tanssinopettaja (ylempi AMK)|Danslärare (högre YH)|MA (Poly), Dance Instructor|Tanssinopettaja (AMK,yl)|Danslärare (h. YH)|Master of Culture and Arts (Polytechnic), Dance Instructor
712000|Kasvatustieteen maisteri, kasvatustieteiden kandidaatti (ylempi)|Pedagogie magister, pedagogie kandidat (högre)|MA (Education)|Kasvatustieteen maisteri|Ped.mag., ped.kand. (högre)|Master of Arts (Education)
712100|Kasvatustieteen maisteri, kasvatustieteiden kandidaatti (ylempi), opettajankoulutus|Pedagogie magister, pedagogie kandidat (högre), lärarutbildning|MA (Education)|KM, opettajankoulutus|PeM (högre), lärarutb.|Master of Arts (Education)
712101|Kasvatust. maist., luokanopettaja|Ped. mag., klasslärare|MA, Class Teacher|KM, luokanopettaja|PeM, klasslärare|Master of Arts (Education), Class Teacher
712102|Kasvatust. maist., erityisopettaja|Ped. mag., speciallärare|MA, Special Education Teacher|KM, erityisopettaja|PeM, speciallärare|Master of Arts (Education), Special Education Teacher
712104|Kasvatust. maist., kotitalousopettaja|Ped. mag., lärare i huslig ekonomi|MA, Home Economics Teacher|KM, kotitalousopettaja|PeM, lär., husl. ekonomi|Master of Arts (Education), Home Economics Teacher
712105|Kasvatust. maist., käsityönopettaja|Ped. mag., handarbetslärare|MA, Crafts Teacher|KM, käsityönopettaja|PeM, handarbetslärare|Master of Arts (Education), Crafts Teacher
712107|Kasvatust. maist., teknisen työn opettaja|Kasvatust. maist., teknisen työn opettaja
712108|Kasvatust. maist., peruskoulun ja lukion opinto-ohjaaja|Ped. mag., studiehandledare i grundskolan och gymnasiet|MA, Guidance Counsellor|KM, perusk.,lukion opinto-ohj.|PeM, studiehandledare|Master of Arts (Education), Study Guidance Counsellor
712109|Kasvatust. maist., musiikinopettaja|Ped. mag., musiklärare|MA, Music Teacher|KM, musiikinopettaja|PeM, musiklärare|Master of Arts (Education), Music Teacher
712199|Kasvatust. maist., muu tai tuntematon opettajankoulutus|Ped. mag., annan eller okänd lärarutbildning|MA, Other Teacher Education|KM, muu opettajankoulutus|PeM, ann. lärarutb.|Master of Arts (Education), Other or Unknown Teacher Education
712200|Kasvatustieteen maisteri, kasvatustieteiden kandidaatti (ylempi), kasvatustieteet|Pedagogie magister, pedagogie kandidat (högre), pedagogik|Master of Arts (Education)|KM, kasvatustieteet|PeM (högre), pedagogik|=
712201|Kasvatust. maist., kasvatustiede|Ped. mag., pedagogik|MA, Educational Science|KM, kasvatustiede|PeM, pedagogik|Master of Arts (Education), Educational Science
712202|Kasvatust. maist., aikuiskasvatus|Ped. mag., vuxenutbildning|MA, Adult Education|KM, aikuiskasvatus|PeM, vuxenutb.|Master of Arts (Education), Adult Education
712203|Kasvatustieteiden maisteri, erityispedagogiikka|Ped. mag., specialpedagogik|MA, Special Education|KM, erityispedagogiikka|PeM, specialpedagogik|Master of Arts (Education), Special Education
712204|Kasvatustieteiden maisteri, varhaiskasvatus|Ped. mag., småbarnspedagogik|MA, Early Childh.Education|KM, varhaiskasvatus|PeM, småbarnspedagogik|Master of Arts (Education), Early Childhood Education
712205|Kasvatust. maist., tekstiilityö, tekninen työ ja kotitalous|Ped. mag., textilslöjd, tekniskt arbete och huslig ekonomi|MA, Text., Tech., Home Econ.|KM, tekst.työ,tekn.työ, kotit.|PeM, text., tekn.arb., hus.ek.|Master of Arts (Education), Textiles and Related Crafts, Technical Work and Home Economics
712299|Kasvatust. maist., muu tai tuntematon pääaineryhmä|Ped. mag., annat eller okänt huvudämne|MA, Other Field|KM, muu pääaineryhmä|PeM, ann. huvudämne|Master of Arts (Education), Other or Unknown Field
719000|Muu kasvatustieteellinen ja opettajankoulutus, ylempi korkeakouluaste|Annan pedagogisk utbildning och lärarutbildning på högre högskolenivå|Other Ed. in Education, Lvl 7|Muu kasvatust., opett., 7-aste|Ann. ped. utb. o lär.utb., n-7|Other Education in Teacher Education and Educational Science, Higher-Degree Level Tertiary Education
719900|Muu kasvatustieteellinen ja opettajankoulutus, ylempi korkeakouluaste|Annan pedagogisk utbildning och lärarutbildning på högre högskolenivå|Other Ed. in Education, Lvl 7|Muu kasvatust., opett., 7-aste|Ann. ped. utb. o lär.utb., n-7|Other Education in Teacher Education and Educational Science, Higher-Degree Level Tertiary Education
719951|Kuvaamataidonopettaja|Teckningslärare|Art Teacher|=|=|=
719952|Steinerkoulun luokanopettaja|Klasslärare i Steinerskolan|Steiner School Class Teacher|=|=|=
719953|Steinerkoulun taideaineiden opettaja|Lärare i konstämnen i Steinerskolan|Steiner School Arts Teacher|Steinerkoulun taideain. opett.|Lärare i konstämnen, Steinersk|=
719999|Muu tai tuntematon kasvatustieteellinen ja opettajankoulutus, ylempi korkeakouluaste|Annan eller okänd pedagogisk och lärarutbildning på högre högskolenivå|Other Ed. in Education, Lvl 7|Muu kasvatustiet. ja op.koul|Ann. ped. o lärarutb.|Other or Unknown Education in Teacher Education and Educational Science, Higher-Degree Level Tertiary Education
721000|Humanistinen, taide- ja kulttuurialan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom humanistiska området och konst- och kulturbranschen|MA (Poly), Hum., Arts, Cult.|Hum., taide- ja kultt. yl.AMK|H. YHex., hum., konst o kultur|Master of Arts (Polytechnic), Humanities, Arts and Culture
721100|Käsi- ja taideteollisuuden ja konservoinnin ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom hantverk och konstindustri samt konservering|MA (Poly), Crafts, Des., Cons.|Käsi-taide ja konserv. yl.AMK|H. YHex., hantv. o konst|Master of Arts (Polytechnic), Crafts, Design and Conservation
721101|Artenomi (ylempi AMK)|Artenom (högre YH)|MA (Poly), Crafts and Des.|Artenomi (AMK,yl)|Artenom (h. YH)|Master of Culture and Arts (Polytechnic), Crafts and Design
721102|Muotoilija (ylempi AMK)|Formgivare (högre YH)|MA (Poly), Designer|Muotoilija (AMK,yl)|Formgivare (h. YH)|Master of Culture and Arts (Polytechnic), Designer
721103|Konservaattori (ylempi AMK)|Konservator (högre YH)|MA (Poly), Conservator|Konservaattori (AMK,yl)|Konservator (h. YH)|Master of Culture and Arts (Polytechnic), Conservator
721104|Vestonomi (ylempi AMK)|Vestonom (högre YH)|MA (Poly), Fashion Designer|Vestonomi (AMK,yl)|Vestonom (h. YH)|Master of Culture and Arts (Polytechnic), Fashion Designer
721199|Muu tai tuntematon käsi- ja taideteollisuuden ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom hantverk och konstindustri|Other MA (Poly), Crafts, Des.|Muu käsi-taide yl.AMK|Ann. h. YHex., hantv. o konst|Other or Unknown Polytechnic Master's Degree in Crafts and Design
721200|Musiikin ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen i musik|MA (Poly), Music|Musiikin yl.AMK|H. YHex. i musik|Master of Arts (Polytechnic), Music
721201|Muusikko (ylempi AMK)|Musiker (högre YH)|MA (Poly), Musician|Muusikko (AMK,yl)|Musiker (h. YH)|Master of Culture and Arts (Polytechnic), Musician
721299|Muu tai tuntematon musiikin ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen i musik|Other MA (Poly), Music|Muu musiikin yl.AMK|Ann. h. YHex. i musik|Other or Unknown Polytechnic  Master's Degree, Music
721300|Kuvataiteen ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen i bildkonst|MA (Poly), Visual Arts|Kuvataiteen yl.AMK|H. YHex. i bildkonst|Master of Culture and Arts (Polytechnic), Visual Arts
721301|Kuvataiteilija (ylempi AMK)|Bildkonstnär (högre YH)|MA (Poly), Visual Artist|Kuvataiteilija (AMK,yl)|Bildkonstnär (h. YH)|Master of Culture and Arts (Polytechnic), Visual Artist
721399|Muu tai tuntematon kuvataiteen ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen i bildkonst|Other MA (Poly), Fine Arts|Muu kuvataiteen yl.AMK|Ann. h. YHex., bildkonst|Other or Unknown Polytechnic  Master's Degree in Fine Arts
721500|Teatteri- ja tanssialan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom teater och dans|MA (Poly), Theatre and Dance|Teatteri- ja tanssialan yl.AMK|H. YHex., teater o dans|Master of Culture and Arts (Polytechnic), Theatre and Dance
721501|Teatteri-ilmaisun ohjaaja (ylempi AMK)|Dramainstruktör (högre YH)|Master of Culture and Arts|Teatteri-ilmaisun ohj.(AMK,yl)|Dramainstruktör (h. YH)|=
721502|Teatteripedagogi (ylempi AMK)|Scenkonstpedagog (högre YH)|Master of Culture and Arts (University of Applied Sciences), Drama Instructor|=|=|=
721599|Muu tai tuntematon teatteri- ja tanssialan ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom teater och dans|Other MA (Poly),Theatre, Dance|Muu teatteri-tanssialan yl.AMK|Ann. h. YHex., teater o dans|Other or Unknown Polytechnic  Master's Degree, Theatre and Dance
721600|Medianomin ylempi ammattikorkeakoulututkinto|Medianom (högre YH)|MA (Poly), Media|Medianomin yl.AMK|Medianom (h. YH)|Master of Culture and Arts (Polytechnic), Media
721601|Medianomi (ylempi AMK)|Medianom (högre YH)|MA (Poly), Media|Medianomi (AMK,yl)|Medianom (h. YH)|Master of Culture and Arts (Polytechnic), Media
721700|Humanistisen alan ja kulttuurialan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom humanistiska området och kulturbranschen|MA (Poly), Hum., Cult and Arts|Hum.alan, kulttuurial. yl.AMK|H. YHex., hum.omr. o kulturbr.|Master of Arts (Polytechnic), Humanities, Arts and Culture
721701|Viittomakielentulkki (ylempi AMK)|Teckenspråktolk (högre YH)|MH (Poly), Sign Lang. Intpr.|Viittomakielentulkki (AMK,yl)|Teckenspråktolk (h. YH)|Master of Humanities (Polytechnic), Sign Language Interpreter
721702|Kulttuurituottaja (ylempi AMK)|Kulturproducent (högre YH)|MA (Poly), Cultural Manager|Kulttuurituottaja (AMK,yl)|Kulturproducent (h. YH)|Master of Culture and Arts (Polytechnic), Cultural Manager
721703|Yhteisöpedagogi (ylempi AMK)|Samhällspedagog (högre YH)|MH (Poly), Community Educator|Yhteisöpedagogi (AMK,yl)|Samhällspedagog (h. YH)|Master of Humanities (Polytechnic), Community Educator
721704|Tulkki (Ylempi AMK)|Tolk (högre YH)||=|Tolk (h. YH)
721799|Muu tai tuntematon humanistisen alan ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom det humanistiska området|Other MA (Poly), Humanities|Muu humanistisen alan yl.AMK|Ann. h. YHex., hum. omr.|Other or Unknown Polytechnic  Master's Degree, Humanities
721900|Muu humanistinen, taide- ja kulttuurialan ylempi ammattikorkeakoulututkinto|Annan högre yrkeshögskoleexamen inom humanistiska området och konst- och kulturbranschen|Other MA (Poly), Hum., Arts,C.|Muu hum., taide-kultt. yl.AMK|Ann. h. YHex., hum.,konst,kult|Other Polytechnic  Master's Degree in Humanities, Arts and Culture
721999|Muu tai tuntematon taidealan tai käsi- ja taideteollisuuden ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen i konst samt hantverk och konstindustri|Other MA (Poly), Crafts, Des.|Muu taidealan yl.AMK|Ann. h. YHex., konst o hantv.|Other or Unknown Polytechnic  Master's Degree, Crafts and Design
722000|Taiteen koulutus, ylempi korkeakouluaste|Konstutbildning på högre högskolenivå|Education in Arts, Level 7|Taiteen koul, 7-aste|Konstutbildning, nivå 7|Education in Arts, Higher-Degree Level Tertiary Education
722100|Taiteen maisteri, taiteen kandidaatti (ylempi)|Konstmagister, konstkandidat (högre)|Master of Arts (Art, Design)|Taiteen maisteri|Konstmag., konstkand. (högre)|Master of Arts (Art and Design)
722101|Taiteen maisteri|Konstmagister|Master of Arts (Art, Design)|=|=|Master of Arts (Art and Design)
722900|Muu taiteen koulutus, ylempi korkeakouluaste|Annan konstutbildning på högre högskolenivå|Other Ed. in Arts, Level 7|Muu taiteen koulutus, 7-aste|Ann. konstutbildning, nivå 7|Other Education in Arts, Higher-Degree Level Tertiary Education
722951|Elokuva- ja televisiotyö (soveltavan taiteen koulutus)|Film och tv-arbete (konstfacklig utbildning)|MA, Film, TV Work|Elokuva- ja televisiotyö|Film o tv-arb. (konstf. utb.)|Master of Arts, Film and Television Work
722952|Graafinen suunnittelu (soveltavan taiteen koulutus)|Grafisk planering (konstfacklig utbildning)|MA, Graphic Design|Graafinen suunnittelu|Grafisk plan. (konstf. utb.)|Master of Arts, Graphic Design
722953|Keraaminen suunnittelu (soveltavan taiteen koulutus)|Keramisk planering (konstfacklig utbildning)|MA, Ceramic Design|Keraaminen suunnittelu|Keramisk plan. (konstf. utb.)|Master of Arts, Ceramic Design
722954|Lavastus (soveltavan taiteen koulutus)|Scenografi (konstfacklig utbildning)|MA, Stage Art|Lavastus|Scenografi (konstfacklig utb.)|Master of Arts, Stage Art
722955|Sisustus- ja huonekalusuunnittelu (soveltavan taiteen koulutus)|Inredning och möbelplanering (konstfacklig utbildning)|MA, Interior. and Furn. Des.|Sisustus- ja huonekalusuunn.|Inredn. o möb.plan. (konstf.)|Master of Arts, Interior Decoration and Furniture Design
722956|Tekninen design (soveltavan taiteen koulutus)|Teknisk design (konstfacklig utbildning)|MA, Technical Design|Tekninen design|Teknisk design (konstf. utb.)|Master of Arts, Technical Design
722957|Tekstiilisuunnittelu (soveltavan taiteen koulutus)|Textildesign (konstfacklig utbildning)|MA, Textile Design|Tekstiilisuunnittelu|Textildesign (konstf. utb.)|Master of Arts, Textile Design
722958|Vaatetussuunnittelu (soveltavan taiteen koulutus)|Beklädnadsplanering (konstfacklig utbildning)|MA, Dress Design|Vaatetussuunnittelu|Beklädn.plan. (konstf. utb.)|Master of Arts, Dress Design
722959|Valokuvaus (soveltavan taiteen koulutus)|Fotografering (konstfacklig utbildning)|MA, Photography|Valokuvaus|Fotografering (konstf. utb.)|Master of Arts, Photography (Applied Arts Education)
722999|Muu tai tuntematon taiteen koulutus, ylempi korkeakouluaste|Annan eller okänd konstutbildning på högre högskolenivå|Other Ed. in Arts, Level 7|Muu taiteen koulutus, 7-aste|Ann. konstutbildning, nivå 7|Other or Unkown Education in Arts, Higher-Degree Level Tertiary Education
723000|Musiikin koulutus, ylempi korkeakouluaste|Musikutbildning på högre högskolenivå|Education in Music, Level 7|Musiikin koul, 7-aste|Musikutbildning, nivå 7|Education in Music, Higher-Degree Level Tertiary Education
723100|Musiikin maisteri, musiikin kandidaatti (ylempi)|Musikmagister, musikkandidat (högre)|Master of Music|Musiikin maisteri|Musikmag., musikkand. (högre)|=
723101|Mus. maist., esittävä säveltaide|Mus. maist., esittävä säveltaide
723102|Mus. maist., kirkkomusiikki|Mus. maist., kirkkomusiikki
723103|Mus. maist., musiikkikasvatus|Mus. maist., musiikkikasvatus
723111|Musiikin maisteri|Musikmagister|Master of Music|=|=|=
723199|Mus. maist., muu tai tuntematon pääaineryhmä|Mus. maist., muu tai tuntematon pääaineryhmä
723900|Muu musiikin koulutus, ylempi korkeakouluaste|Annan musikutbildning på högre högskolenivå|Other Ed. in Music, Level 7|Muu musiikin koul, 7-aste|Ann. musikutbildning, nivå 7|Other Education in Music, Higher-Degree Level Tertiary Education
723951|Musiikin diplomitutkinto|Musikdiplomexamen|Master of Arts (Music)|=|=|=
723952|Sotilaskapellimestari|Militärkapellmästare|Military Bandmaster|=|=|=
723999|Muu tai tuntematon musiikin koulutus, ylempi korkeakouluaste|Annan eller okänd musikutbildning på högre högskolenivå|Other Ed. in Music, Level 7|Muu musiikin koul, 7-aste|Ann. musikutbildning, nivå 7|Other or Unknown Education in Music, Higher-Degree Level Tertiary Education
724000|Kuvataiteen koulutus, ylempi korkeakouluaste|Utbildning i bildkonst på högre högskolenivå|Education in Arts, Level 7|Kuvataiteen koul, 7-aste|Utb. i bildkonst, nivå 7|Education in Fine Arts, Higher-Degree Level Tertiary Education
724100|Kuvataiteen maisteri: kuvataideakatemian loppututkinto|Magister i bildkonst: slutexamen vid bildkonstakademin|Master of Fine Arts|Kuvataiteen maisteri|Mag. i bildkonst|=
724101|Kuvataiteen maisteri: kuvataideakatemian loppututkinto|Magister i bildkonst: slutexamen vid bildkonstakademin|Master of Fine Arts|Kuvataiteen maisteri|Magister i bildkonst|=
724900|Muu kuvataiteen koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning i bildkonst på högre högskolenivå|Other Ed. in Fine Arts, Lvl 7|Muu kuvataiteen koul, 7-aste|Ann. utb., bildkonst, nivå 7|Other Education in Fine Arts, Higher-Degree Level Tertiary Education
724999|Muu tai tuntematon kuvataiteen koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning i bildkonst på högre högskolenivå|Other Ed. in Fine Arts, Lvl 7|Muu kuvataiteen koul, 7-aste|Ann. utb., bildkonst, nivå 7|Other or Unknown Education in Fine Arts, Higher-Degree Level Tertiary Education
725000|Teatteri- ja tanssialan koulutus, ylempi korkeakouluaste|Utbildning inom teater och dans på högre högskolenivå|Ed. in Theatre, Dance, Lvl 7|Teatteri- ja tanssiala, 7-aste|Utb., teater, dans, nivå 7|Education in Theatre and Dance, Higher-Degree Level Tertiary Education
725100|Teatteritaiteen maisteri, teatteritaiteen kandidaatti (ylempi)|Magister i teaterkonst, teaterkonstkandidat (högre)|MA (Theatre and Drama)|Teatteritaiteen maisteri|Mag. i teaterk., teaterk.kand.|Master of Arts (Theatre and Drama)
725101|Teatt. maist., dramaturgia|Teatt. maist., dramaturgia
725102|Teatt. maist., näyttelijäntyö|Teatt. maist., näyttelijäntyö
725103|Teatt. maist., ohjaajantyö|Teatt. maist., ohjaajantyö
725104|Teatt. maist., valo- ja äänisuunnittelu|Teatt. maist., valo- ja äänisuunnittelu
725111|Teatteritaiteen maisteri|Magister i teaterkonst|MA (Theatre and Drama)|=|=|Master of Arts (Theatre and Drama)
725199|Teatt. maist., muu tai tuntematon pääaineryhmä|Teatt. maist., muu tai tuntematon pääaineryhmä
725200|Tanssitaiteen maisteri, tanssitaiteen kandidaatti (ylempi)|Magister i danskonst, danskonstkandidat (högre)|Master of Arts (Dance)|Tanssitaiteen maisteri|Mag. i danskonst, dansk.kand.|=
725201|Tanssitaiteen maisteri|Magister i danskonst|Master of Arts (Dance)|=|=|=
725900|Muu teatteri- ja tanssialan koulutus, ylempi korkeakouluaste|Annan utbildning inom teater och dans på högre högskolenivå|Other Ed. in Theatre, Lvl 7|Muu teatteri-tanssiala, 7-aste|Ann. utb., teater o dans, n-7|Other Education in Theatre and Dance, Higher-Degree Level Tertiary Education
725999|Muu tai tuntematon teatteri- ja tanssialan koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning inom teater och dans på högre högskolenivå|Other Ed. in Theatre Lvl 7|Muu teatteri-tanssiala, 7-aste|Ann. utb., teater o dans, n-7|Other or Unknown Education in Theatre and Dance, Higher-Degree Level Tertiary Education
726000|Filosofian maisteri, filosofian kandidaatti, humanistinen ala|Filosofie magister, filosofie kandidat, humanistiska området|MA, Humanities|Fil. maist., humanistinen ala|Fil. mag., hum. området|Master of Arts, Humanities
726100|Filosofian maisteri, filosofian kandidaatti, kielitieteet|Filosofie magister, filosofie kandidat, språkvetenskaper|MA, Linguistics|FM, kielitieteet|FM, språkvet.sk.|Master of Arts, Linguistics
726101|Fil. maist., suomen kieli|Fil. mag., finska språket|MA, Finnish Language|FM, suomen kieli|FM, finska språket|Master of Arts, Finnish Language
726102|Fil. maist., ruotsin kieli|Fil. mag., svenska språket|MA, Swedish Language|FM, ruotsin kieli|FM, svenska språket|Master of Arts, Swedish Language
726103|Fil. maist., englannin kieli|Fil. mag., engelska språket|MA, English Language|FM, englannin kieli|FM, engelska språket|Master of Arts, English Language
726104|Fil. maist., saksan kieli|Fil. mag., tyska språket|MA, German Language|FM, saksan kieli|FM, tyska språket|Master of Arts, German Language
726105|Fil. maist., ranskan kieli|Fil. mag., franska språket|MA, French Language|FM, ranskan kieli|FM, franska språket|Master of Arts, French Language
726106|Fil. maist., venäjän kieli|Fil. mag., ryska språket|MA, Russian Language|FM, venäjän kieli|FM, ryska språket|Master of Arts, Russian Language
726107|Fil. maist., espanjan kieli|Fil. mag., spanska språket|MA, Spanish Language|FM, espanjan kieli|FM, spanska språket|Master of Arts, Spanish Language
726108|Fil. maist., italian kieli|Fil. mag., italienska språket|MA, Italian Language|FM, italian kieli|FM, italienska språket|Master of Arts, Italian Language
726109|Fil. maist., saamen kieli|Fil. mag., samespråket|MA, Sami Language|FM, saamen kieli|FM, samespråket|Master of Arts, Sami Language
726110|Fil. maist., suomalais-ugrilaiset kielet|Fil. mag., finsk-ugriska språk|Master of Arts, Finno-Ugrian Languages|FM, suomalais-ugrilaiset kielet|FM, finsk-ugriska språk|=
726111|Fil. maist., unkarin kieli|Fil. mag., ungerska språket|MA, Hungarian Language|FM, unkarin kieli|FM, ungerska språket|Master of Arts, Hungarian Language
726112|Fil. maist., balttilaiset kielet|Fil. mag., baltiska språk|MA, Baltic Languages|FM, balttilaiset kielet|FM, baltiska språk|Master of Arts, Baltic Languages
726113|Fil. maist., klassilliset kielet|Fil. mag., klassiska språk|MA, Classical Languages|FM, klassilliset kielet|FM, klassiska språk|Master of Arts, Classical Languages
726114|Fil. maist., slaavilaiset kielet|Fil. mag., slaviska språk|MA, Slavonic Languages|FM, slaavilaiset kielet|FM, slaviska språk|Master of Arts, Slavonic Languages
726115|Fil. maist., viittomakieli|Fil. mag., teckenspråk|MA, Sign Language|FM, viittomakieli|FM, teckenspråk|Master of Arts, Sign Language
726116|Fil. maist., pohjoismaiset kielet|Fil.mag., nordiska språk|Master of Arts, Scandinavian Languages|=|=|=
726199|Fil. maist., muu tai tuntematon kieli|Fil. mag., annat eller okänt språk|MA, Other Language|FM, muu kieli|FM, annat språk|Master of Arts, Other or Unknown Language
726200|Filosofian maisteri, filosofian kandidaatti, kääntäminen ja tulkkaus|Filosofie magister, filosofie kandidat, översättning och tolkning|MA, Translation Interpretation|FM, kääntäminen ja tulkkaus|FM, översättn. o tolkn.|Master of Arts, Translation and Interpretation
726201|Fil. maist., suomen kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i finska|MA, Transl., Intpr., Finnish|FM, suomen käänt., tulkk.|FM, övers. o tolkn. i finska|Master of Arts, Translation and Interpretation, Finnish Language
726202|Fil. maist., ruotsin kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i svenska|MA, Transl., Intpr., Swedish|FM, ruotsin käänt., tulkk.|FM, övers. o tolkn. i svenska|Master of Arts, Translation and Interpretation, Swedish Language
726203|Fil. maist., englannin kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i engelska|MA, Transl., Intpr., Engish|FM, englannin käänt., tulkk.|FM, övers. o tolkn. i engelska|Master of Arts, Translation and Interpretation, English Language
726204|Fil. maist., saksan kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i tyska|MA, Transl., Intpr., German|FM, saksan käänt., tulkk.|FM, övers. o tolkn. i tyska|Master of Arts, Translation and Interpretation, German Language
726205|Fil. maist., ranskan kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i franska|MA, Transl., Intpr., French|FM, ranskan käänt., tulkk.|FM, övers. o tolkn. i franska|Master of Arts, Translation and Interpretation, French Language
726206|Fil. maist., venäjän kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i ryska|MA, Transl., Intpr., Russian|FM, venäjän käänt., tulkk.|FM, övers. o tolkn. i ryska|Master of Arts, Translation and Interpretation, Russian Language
726207|Fil. maist., espanjan kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i spanska|MA, Transl., Intpr., Spanish|FM, espanjan käänt., tulkk.|FM, övers. o tolkn. i spanska|Master of Arts, Translation and Interpretation, Spanish Language
726208|Fil. maist., italian kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i italienska|MA, Transl., Intpr., Italian|FM, italian käänt., tulkk.|FM, övers.o tolk. i italienska|Master of Arts, Translation and Interpretation, Italian Language
726299|Fil. maist., muu tai tuntematon kielen kääntäminen ja tulkkaus|Fil. mag., översättning och tolkning i annat eller okänt språk|MA, Other Translation|FM, muu kiel. käänt., tulkk.|FM, övers. o tolkn. ann. spr.|Master of Arts, Other or Unknown Translation and Interpretation
726300|Filosofian maisteri, filosofian kandidaatti, historia ja arkeologia|Filosofie magister, filosofie kandidat, historia och arkeologi|MA, History and Archeology|FM, historia ja arkeologia|FM, historia o arkeol.|Master of Arts, History and Archeology
726301|Fil. maist., historia|Fil. mag., historia|MA, History|FM, historia|FM, historia|Master of Arts, History
726302|Fil. maist., arkeologia|Fil. mag., arkeologi|MA, Archeology|FM, arkeologia|FM, arkeologi|Master of Arts, Archeology
726400|Filosofian maisteri, filosofian kandidaatti, kirjallisuuden, kulttuurien ja kielentutkimus|Filosofie magister, filosofie kandidat, litteratur-, kultur- och språkforskning|MA, Literature, Cult. Research|FM, kirj., kultt., kielentutk.|FM, litt.forskn. od.|Master of Arts, Literature, Cultural Research and Linguistics
726401|Fil. maist., kirjallisuuden tutkimus|Fil. mag., litteraturforskning|MA, Literature|FM, kirjallisuuden tutkimus|FM, litteraturforskning|Master of Arts, Literature
726402|Fil. maist., kulttuurien tutkimus|Fil. mag., kulturforskning|MA, Cultural Research|FM, kulttuurien tutkimus|FM, kulturforskning|Master of Arts, Cultural Research
726403|Fil. maist., kielentutkimus|Fil. mag., språkforskning|MA, Linguistics|FM, kielentutkimus|FM, språkforskning|Master of Arts, Linguistics
726404|Fil. maist., puhetieteet|Fil. mag., talvetenskaper|MA, Speech Sciences|FM, puhetieteet|FM, talvetenskaper|Master of Arts, Speech Sciences
726405|Fil. maist., logopedia|Fil. mag., logopedi|Master of Arts, Logopedics|=|=|=
726500|Filosofian maisteri, filosofian kandidaatti, taiteiden tutkimus|Filosofie magister, filosofie kandidat, konstforskning|MA, Arts Research|FM, taiteiden tutkimus|FM, konstforskning|Master of Arts, Arts Research
726501|Fil. maist., taidehistoria ja taidekasvatus|Fil. mag., konsthistoria och konstpedagogik|MA, Art History, Art Education|FM, taidehistoria, -kasvatus|FM, konsthist. o -ped.|Master of Arts, Art History and Art Education
726502|Fil. maist., musiikkitiede ja musiikkikasvatus|Fil. mag., musikvetenskap och musikpedagogik|MA, Musicology, Music Ed.|FM, musiikkitiede, -kasvatus|FM, mus.vet. o -pedag.|Master of Arts, Musicology and Music Education
726503|Fil. maist., teatteritiede|Fil. mag., teatervetenskap|MA, Theatre|FM, teatteritiede|FM, teatervetenskap|Master of Arts, Theatre
726599|Fil. maist., muu tai tuntematon taiteiden tutkimuksen ala|Fil. mag., annan eller okänd konstforskning|MA, Other Arts Research|FM, muu taiteiden tutkimus|FM, ann. konstforskning|Master of Arts, Other or Unknown Arts Research Field
726600|Filosofian maisteri, filosofian kandidaatti, viestintätieteet ja informaatiotutkimus|Filosofie magister, filosofie kandidat, kommunikationsvetenskaper och informationforskning|MA, Communication, Inform. Sc.|FM, viestintätieteet ym.|FM, komm.vet.sk. o inf|Master of Arts, Communication and Information Sciences
726601|Fil. maist., viestintätieteet ja informaatiotutkimus|Fil. mag., kommunikationsvetenskaper och informationforskning|MA, Communication, Inform. Sc.|FM, viestintät., inf.tutkimus|FM, komm.vet.sk. o inf|Master of Arts, Communication and Information Sciences
726700|Filosofian maisteri, filosofian kandidaatti, filosofia (humanistinen ala)|Filosofie magister, filosofie kandidat, filosofi (humanistiska området)|MA, Philosophy (Humanities)|FM, filosofia (hum. ala)|FM, filos. (hum. omr.)|Master of Arts, Philosophy (Humanities)
726701|Fil. maist., filosofia (humanistinen ala)|Fil. mag., filosofi (humanistiska området)|MA, Philosophy (Humanities)|FM, filosofia (hum. ala)|FM, filos. (hum. omr.)|Master of Arts, Philosophy (Humanities)
726900|Filosofian maisteri, filosofian kandidaatti, muu humanistinen ala|Filosofie magister, filosofie kandidat, annat humanistiskt specialområde|MA, Other Field, Hum.|FM, muu humanistinen ala|FM, ann. hum. spec.omr.|Master of Arts, Other Field in Humanities
726999|Fil. maist., muu tai tuntematon humanistinen ala|Fil. mag., annat eller okänt humanistiskt specialområde|MA, Other Field, Hum.|FM, muu humanistinen ala|FM, ann. hum. spec.omr.|Master of Arts, Other or Unknown Field in Humanities
727000|Teologian koulutus, ylempi korkeakouluaste|Teologiutbildning på högre högskolenivå|Education in Theology, Level 7|Teologian koul, 7-aste|Teologiutbildning, nivå 7|Education in Theology, Higher-Degree Level Tertiary Education
727100|Teologian maisteri, teologian kandidaatti (ylempi)|Teologie magister, teologie kandidat (högre)|Master of Theology|Teologian maisteri|Teologie mag., (högre)|=
727101|Teologian maisteri|Teologie magister|Master of Theology|Teol. maist.|=|=
727900|Muu teologian koulutus, ylempi korkeakouluaste|Annan teologiutbildning på högre högskolenivå|Other Ed. in Theology, Level 7|Muu teologian koulutus, 7-aste|Ann. teologiutbildning, nivå 7|Other Education in Theology, Higher-Degree Level Tertiary Education
727999|Muu tai tuntematon teologian koulutus, ylempi korkeakouluaste|Annan eller okänd teologiutbildning på högre högskolenivå|Other Ed. in Theology, Level 7|Muu teologian koulutus, 7-aste|Ann. teologiutbildning, nivå 7|Other or Unknown Education in Theology, Higher-Degree Level Tertiary Education
729000|Muu humanistinen ja taidealan koulutus, ylempi korkeakouluaste|Annan utbildning i humanistiska ämnen och konst på högre högskolenivå|Other Ed. in Humanities, Lvl 7|Muu hum., taideala, 7-aste|Ann. utb., hum. o konst,nivå 7|Other Education in Humanities and Arts, Higher-Degree Level Tertiary Education
729900|Muu humanistinen ja taidealan koulutus, ylempi korkeakouluaste|Annan utbildning i humanistiska ämnen och konst på högre högskolenivå|Other Ed. in Humanities, Lvl 7|Muu hum., taideala, 7-aste|Ann. utb., hum. o konst,nivå 7|Other Education in Humanities and Arts, Higher-Degree Level Tertiary Education
729999|Muu tai tuntematon humanistinen ja taidealan koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning i humanistiska ämnen och konst på högre högskolenivå|Other Ed. in Humanities, Lvl 7|Muu hum., taideala, 7-aste|Ann. utb., hum. o konst,nivå 7|Other or Unknown Education in Humanities and Arts, Higher-Degree Level Tertiary Education
731000|Kaupan ja hallinnon ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom handel och administration|MBA (Poly), Business Admin|Kaupan ja hall. yl.AMK|H. YHex. inom handel o adm.|Polytechnic Master's Degree in Business and Administration
731100|Kaupan ja hallinnon alan ammattikorkeakoulun jatkotutkinto|Påbyggnadsexamen vid yrkeshögskola inom handel och administration|Postgrad. (Poly), Business|Kaupan ja hall. AMK-jatkot.|Påb.ex YH inom handel o adm.|Postgraduate Polytechnic Degree in Business and Administration
731101|Kaupan ja hallinnon alan AMK-jatkotutkinto, Pk-sektorin yrittäjyyden ja liiketoimintaosaamisen jatkokoulutusohjelma|Handel och administration, påbyggnadsexamen vid YH: programmet för påbyggnadsutbildning i företagsamhet och affärskompetens inom SM-sektorn|Postgrad. ( Poly), Entrepr.|Kaupan AMK-jatkot., PK-yritt.|Handel o adm., påb.ex YH|Postgraduate Polytechnic Degree in Business and Administration, Postgraduate Degree Programme in Entrepreneurship for Small, Medium-sized Businesses
731107|Tradenomi (ylempi AMK), tietojenkäsittely|Tradenomi (ylempi AMK), tietojenkäsittely
731109|Tradenomi (ylempi AMK), kirjasto- ja informaatiopalvelut|Tradenom (högre YH), biblioteks- och informationsjänster|MBA (Poly), Library and Inf.Se|Tradenomi (AMK,yl), kir.ja inf|Tradenom (h. YH), bibl. o. inf|Master of Business Administration (Polytechnic), Library and Information Services
731199|Kaupan ja hallinnon alan AMK-jatkotutkinto, muu tai tuntematon ala|Handel och administration, påbyggnadsexamen vid YH: annat eller okänt område|Postgrad. (Poly), Other Field|Kaupan AMK-jatkot., muu ala|Handel o adm., påb.ex YH annat|Postgraduate Polytechnic Degree in Business and Administration, Other or Unknown Field of Studies
731200|Tradenomi, liiketalouden ylempi ammattikorkeakoulututkinto|Tradenom, högre yrkeshögskoleexamen inom företagsekonomi|MBA (Poly), Business Admin|Tradenomi, liiketal. yl.AMK|Tradenom, h. YHex., föret.ek.|Master of Business Administration (Polytechnic) in Business and Administration
731201|Tradenomi (ylempi AMK), talous, hallinto ja markkinointi|Tradenom (högre YH), ekonomi, förvaltning och marknadsföring|MBA (Poly), Econ., Adm., Mark.|Tradenomi (AMK,yl), tal.,markk|Tradenom (h. YH), ekon., markn|Master of Business Administration (Polytechnic), Economics, Administration and Marketing
731207|Tradenomi (ylempi AMK), tietojenkäsittely|Tradenom (högre YH), databehandling|MBA (Poly), Data Proc.|Tradenomi (AMK,yl), tietojenk.|Tradenom (h. YH), databehandl.|Master of Business Administration (Polytechnic), Data Processing
731299|Tradenomi (ylempi AMK), muu tai tuntematon ala|Tradenom (högre YH), annat eller okänt område|MBA (Poly), Other Field|Tradenomi (AMK,yl), muu ala|Tradenom (h. YH), ann. omr.|Master of Business Administration (Polytechnic), Other or Unknown Field
732000|Kauppatieteellinen koulutus, ylempi korkeakouluaste|Ekonomisk utbildning på högre högskolenivå|Education in Business, Lvl 7|Kauppatiet. koul, 7-aste|Ekon. utb., nivå 7|Education in Business, Higher-Degree Level Tertiary Education
732100|Kauppatieteiden maisteri, kauppatieteiden kandidaatti (ylempi)|Ekonomie magister, ekonomie kandidat (högre)|MSc (Econ., Business Admin.)|Kauppatieteiden maisteri|Ekon. mag., (högre)|Master of Science (Business and Administration), Bachelor of Science (Business and Administration)
732101|Kauppat. maist., liiketaloustieteet|Ekon. mag., företagsekonomi|MSc, Business Economics|KTM, liiketaloustieteet|EM, företagsekonomi|Master of Science (Economics and Business Administration), Business Economics
732105|Kauppat. maist., yhteiskuntatieteet|Ekon. mag., samhällsvetenskaper|MSc, Social Sciences|KTM, yhteiskuntatieteet|EM, samh.vetenskaper|Master of Science (Economics and Business Administration), Social Sciences
732114|Kauppat. maist., tilastotiede|Ekon. mag., statistik|MSc, Statistics|KTM, tilastotiede|EM, statistik|Master of Science (Economics and Business Administration), Statistics
732115|Kauppat. maist., tietojärjestelmätiede|Ekon. mag., informationssystem|MSc, Information Systems Sc.|KTM, tietojärjestelmätiede|EM, inf.syst.|Master of Science (Economics and Business Administration), Information Systems Science
732199|Kauppat. maist., muu tai tuntematon pääaineryhmä|Ekon. mag., annat eller okänt huvudämne|MSc, Other Field|KTM, muu pääaineryhmä|EM, ann. huvudämne|Master of Science (Economics and Business Administration), Other or Unknown Field
732200|Ekonomi (ylempi)|Ekonom (högre)|MSc (Econ., Business Admin.)|=|=|Master of Science (Economics and Business and Administration)
732201|Ekonomi (ylempi), liiketaloustieteet|Ekonom (högre), företagsekonomi|MSc, Business Economics|Ekon. (yl), liiketaloustieteet|Ekonom (högre), föret.ek.|Master of Science (Economics and Business Administration), Business Economics
732205|Ekonomi (ylempi), yhteiskuntatieteet|Ekonom (högre), samhällsvetenskaper|MSc, Social Sciences|Ekon. (yl), yhteiskuntatieteet|Ekonom (högre), samh.vetensk.|Master of Science (Economics and Business Administration), Social Sciences
732214|Ekonomi (ylempi), tilastotiede|Ekonom (högre), statistik|MSc, Statistics|Ekon. (yl), tilastotiede|=|Master of Science (Economics and Business Administration), Statistics
732215|Ekonomi (ylempi), tietojärjestelmätiede|Ekonom (högre), informationssystem|MSc, Information Systems Sc.|Ekon. (yl), tietojärj.tiede|Ekonom (högre), inf.syst.|Master of Science (Economics and Business Administration), Information Systems Science
732299|Ekonomi (ylempi), muu tai tuntematon pääaineryhmä|Ekonom (högre), annat eller okänt huvudämne|MSc, Other Field|Ekon. (yl), muu pääaineryhmä|Ekonom (högre), ann. huvudämne|Master of Science (Economics and Business Administration), Other or Unknown Field
732300|Taloustieteiden kandidaatti (ylempi)|Kandidat i ekonomiska vetenskaper (högre)|Master of Economic Sciences|Taloust. kand. (ylempi)|Kand., ekon. vetensk. (högre)|=
732351|Taloust. kand. (ylempi), liiketaloustieteet|Ekon. vet. kand. (högre), företagsekonomi|MSc, Business Economics|TTK (yl), liiketaloustieteet|Ekon. vet. kand., föret.ek.|Master of Science (Economics and Business Administration), Business Economics
732355|Taloust. kand. (ylempi), yhteiskuntatieteet|Ekon. vet. kand. (högre), samhällsvetenskaper|MSc, Social Sciences|TTK (yl), yhteiskuntatieteet|Ekon. vet. kand., samh.vet.|Master of Science (Economics and Business Administration), Social Sciences
732364|Taloust. kand. (ylempi), tilastotiede|Ekon. vet. kand. (högre), statistik|MSc, Statistics|TTK (yl), tilastotiede|Ekon. vet. kand., statistik|Master of Science (Economics and Business Administration), Statistics
732365|Taloust. kand. (ylempi), tietojärjestelmätiede|Ekon. vet. kand. (högre), informationssystem|MSc, Information Systems Sc.|TTK (yl), tietojärj.tiede|Ekon. vet. kand., inf.syst.|Master of Science (Economics and Business Administration), Information Systems Science
732399|Taloust. kand. (ylempi), muu tai tuntematon pääaineryhmä|Ekon. vet. kand. (högre), annat eller okänt huvudämne|MSc, Other Field|TTK (yl), muu pääaineryhmä|Ekon. vet. kand., ann. huv.ämn|Master of Science (Economics and Business Administration), Other or Unknown Field
732900|Muu kauppatieteellinen koulutus, ylempi korkeakouluaste|Ekonomisk utbildning på högre högskolenivå|Other Ed. in Business, Lvl 7|Muu kauppatiet. koul, 7-aste|Ekonomisk utb., nivå 7|Other Education in Business, Higher-Degree Level Tertiary Education
732999|Muu tai tuntematon kauppatieteellinen koulutus, ylempi korkeakouluaste|Annan eller okänd ekonomisk utbildning på högre högskolenivå|Other Ed. in Business, Lvl 7|Muu kauppatiet. koul, 7-aste|Ann. ekon. utb., nivå 7|Other or Unknown Education in Business, Higher-Degree Level Tertiary Education
733000|Yhteiskuntatieteellinen koulutus, ylempi korkeakouluaste|Samhällsvetenskaplig utbildning på högre högskolenivå|Education in Social Sc., Lvl 7|Yhteiskuntatiet. koul, 7-aste|Samh.vet. utb., nivå 7|Education in Social Sciences, Higher-Degree Level Tertiary Education
733100|Valtiotieteiden maisteri, valtiotieteen kandidaatti (ylempi)|Politices magister, politices kandidat (högre)|Master of Social Sciences|Valtiotieteiden maisteri|Politices mag.,(högre)|=
733101|Valtiot. maist., politiikkatieteet|Pol. mag., politikvetenskaper|MSocSc, Political Sciences|VTM, politiikkatieteet|PM, politikvetenskaper|Master of Social Sciences, Political Sciences
733102|Valtiot. maist., taloustieteet|Pol. mag., ekonomivetenskaper|MSocSc, Economics|VTM, taloustieteet|PM, ekonomivetenskaper|Master of Social Sciences, Economics
733103|Valtiot. maist., sosiaalitieteet|Pol. mag., socialvetenskaper|MSocSc, Social Studies|VTM, sosiaalitieteet|PM, socialvetenskaper|Master of Social Sciences, Social Studies
733105|Valtiot. maist., psykologia|Pol. mag., psykologi|MSocSc, Psychology|VTM, psykologia|PM, psykologi|Master of Social Sciences, Psychology
733106|Valtiot. maist., viestintätieteet|Pol. mag., kommunikationsvetenskaper|MSocSc, Communication Sc.|VTM, viestintätieteet|PM, komm.vet.sk.|Master of Social Sciences, Communication Sciences
733107|Valtiot. maist., filosofia|Pol. mag., filosofi|MSocSc, Philosophy|VTM, filosofia|PM, filosofi|Master of Social Sciences, Philosophy
733108|Valtiot. maist., tilastotiede|Pol. mag., statistik|MSocSc, Statistics|VTM, tilastotiede|PM, statistik|Master of Social Sciences, Statistics
733110|Valtiot. maist., alue- ja ympäristötieteet|Pol. mag., regional- och miljövetenskaper|MSocSc, Regional Studies|VTM, alue- ja ympäristötieteet|PM, reg.- o miljövet.|Master of Social Sciences, Regional and Environmental Studies
733111|Valtiot. maist., kaupunkitutkimus|Politices mag., urbana studier|Master of Social Sciences, Urban Studies|=|=|=
733199|Valtiot. maist., muu tai tuntematon pääaineryhmä|Pol. mag., annat eller okänt huvudämne|MSocSc, Other Field|VTM, muu pääaineryhmä|PM, ann. huvudämne|Master of Social Sciences, Other or Unknown Field
733200|Yhteiskuntatieteiden maisteri, yhteiskuntatieteiden kandidaatti (ylempi)|Magister i samhällsvetenskaper, kandidat i samhällsvetenskaper (högre)|Master of Social Sciences|Yhteiskuntatieteiden maisteri|Mag. i samh.vet., (högre)|=
733201|Yhteiskuntat. maist., politiikkatieteet|Samh. mag., politikvetenskaper|MSocSc, Political Sciences|YTM, politiikkatieteet|SVM, politikvetenskaper|Master of Social Sciences, Political Sciences
733202|Yhteiskuntat. maist., taloustieteet|Samh. mag., ekonomivetenskaper|MSocSc, Economics|YTM, taloustieteet|SVM, ekonomivet.sk.|Master of Social Sciences, Economics
733203|Yhteiskuntat. maist., sosiaalitieteet|Samh. mag., socialvetenskaper|MSocSc, Social Studies|YTM, sosiaalitieteet|SVM, socialvetenskaper|Master of Social Sciences, Social Studies
733205|Yhteiskuntat. maist., psykologia|Samh. mag., psykologi|MSocSc, Psychology|YTM, psykologia|SVM, psykologi|Master of Social Sciences, Psychology
733206|Yhteiskuntat. maist., viestintätieteet|Samh. mag., kommunikationsvetenskaper|MSocSc, Communication Sc.|YTM, viestintätieteet|SVM, komm.sk.|Master of Social Sciences, Communication Sciences
733207|Yhteiskuntat. maist., filosofia|Samh. mag., filosofi|MSocSc, Philosophy|YTM, filosofia|SVM, filosofi|Master of Social Sciences, Philosophy
733208|Yhteiskuntat. maist., tilastotiede|Samh. mag., statistik|MSocSc, Statistics|YTM, tilastotiede|SVM, statistik|Master of Social Sciences, Statistics
733209|Yhteiskuntat. maist., tietojenkäsittelytiede|Samh. mag., datavetenskap|MSocSc, Computer Science|YTM, tietojenkäsittelytiede|SVM, datavetenskap|Master of Social Sciences, Computer Science
733210|Yhteiskuntat. maist., alue- ja ympäristötieteet|Samh. mag., regional- och miljövetenskaper|MSocSc, Regional Studies|YTM, alue- ja ympäristötieteet|SVM, reg.- o miljövet.|Master of Social Sciences, Regional and Environmental Studies
733211|Yhteiskuntat. maist., matkailu|Samh. mag., turism|MSocSc, Tourism|YTM, matkailu|SVM, turism|Master of Social Sciences, Tourism
733299|Yhteiskuntat. maist., muu tai tuntematon pääaineryhmä|Samh. mag., annat eller okänt huvudämne|MSocSc, Other Field|YTM, muu pääaineryhmä|SVM, ann. huvudämne|Master of Social Sciences, Other or Unknown Field
733300|Hallintotieteiden maisteri, hallintotieteiden kandidaatti (ylempi)|Förvaltningsmagister, förvaltningskandidat (högre)|Master of Administrative Sc.|Hallintotieteiden maisteri|Förvaltningsmag., (högre)|Master of Administrative Sciences
733301|Hallintot. maist., hallintotieteet|Förv. mag., förvaltningsvetenskaper|MAdmSc, Administrative Sc.|HTM, hallintotieteet|FöM, förvaltn.vetensk.|Master of Administrative Sciences, Administrative Sciences
733310|Hallintot. maist., alue- ja ympäristötieteet|Förv. mag., regional- och miljövetenskaper|MAdmSc, Regional Studies|HTM, alue- ja ympäristötieteet|FöM, reg.- o miljövet.|Master of Administrative Sciences, Regional and Environmental Studies
733399|Hallintot. maist., muu tai tuntematon pääaineryhmä|Förv. mag., annat eller okänt huvudämne|MAdmSc, Other Field|HTM, muu pääaineryhmä|FöM, ann. huvudämne|Master of Administrative Sciences, Other or Unknown Field
733400|Filosofian maisteri, filosofian kandidaatti, yhteiskuntatieteellinen ala|Filosofie magister, filosofie kandidat, samhällsvetenskapliga området|MA, Social Sciences|FM, yhteiskuntat. ala|Fil. mag., samh.vet. området|Master of Arts, Social Sciences
733401|Fil. maist., politiikkatieteet|Fil. mag., politikvetenskaper|MA, Political Sciences|FM, politiikkatieteet|FM, politikvetenskaper|Master of Arts, Political Sciences
733402|Fil. maist., taloustieteet|Fil. mag., ekonomivetenskaper|MA, Economics|FM, taloustieteet|FM, ekonomivetenskaper|Master of Arts, Economics
733403|Fil. maist., sosiaalitieteet|Fil. mag., socialvetenskaper|MA, Social Studies|FM, sosiaalitieteet|FM, socialvetenskaper|Master of Arts, Social Studies
733404|Fil. maist., kasvatustieteet|Fil. mag., pedagogik|MA, Education|FM, kasvatustieteet|FM, pedagogik|Master of Arts, Education
733405|Fil. maist., psykologia|Fil. mag., psykologi|MA, Psychology|FM, psykologia|FM, psykologi|Master of Arts, Psychology
733407|Fil. maist., filosofia (yhteiskuntatieteellinen ala)|Fil. mag., filosofi (samhällsvetenskapliga området)|MA, Philosophy (Social Sc.)|FM, filosofia (yht. ala)|FM, filosofi (samhällsvet.)|Master of Arts, Philosophy (Social Sciences)
733408|Fil. maist., tilastotiede (yhteiskuntatieteellinen ala)|Fil. mag., statistik (samhällsvetenskapliga området)|MA, Statistics (Social Sc.)|FM, tilastotiede (yht. ala)|FM, statistik (samhällsvet.)|Master of Arts, Statistics (Social Sciences)
733409|Fil. maist., kaupunkitutkimus|Fil.mag., urbana studier|Master of Arts, Urban Studies|=|=|=
733499|Fil. maist., yhteiskuntatieteellinen ala, muu tai tuntematon pääaineryhmä|Fil. mag., samhällsvetenskapliga området, annat eller okänt huvudämne|MA, Soc. Sciences, Other Field|FM, yht.kuntat., muu pääainer|FM, samh.vet. omr.,|Master of Arts, Social Sciences, Other or Unknown Field
733500|Psykologian maisteri, psykologian kandidaatti (ylempi)|Psykologie magister, psykologie kandidat (högre)|Master of Arts (Psychology)|Psykologian maisteri|Psykologie mag., (högre)|=
733501|Psykologian maisteri|Psykologie magister|Master of Arts (Psychology)|=|=|=
733600|Hallinto-opin kandidaatti (ylempi)|Kandidat i förvaltningskunskap (högre)|Master of Administrative Sc.|Hallinto-opin kand. (ylempi)|Kand., förvaltn.kunsk. (högre)|Master of Administrative Sciences
733651|Hallinto-opin kandidaatti (ylempi)|Kandidat i förvaltningskunskap (högre)|Master of Administrative Sc.|Hallinto-opin kandidaatti (yl)|Kand., förvaltn.kunsk. (högre)|Master of Administrative Sciences
733900|Muu yhteiskuntatieteellinen koulutus, ylempi korkeakouluaste|Annan samhällsvetenskaplig utbildning på högre högskolenivå|Other Ed. in Social Sc., Lvl 7|Muu yhteiskuntat. koul, 7-aste|Ann. samh.vet. utb., nivå 7|Other Education in Social Sciences, Higher-Degree Level Tertiary Education
733999|Muu tai tuntematon yhteiskuntatieteellinen koulutus, ylempi korkeakouluaste|Annan eller okänd samhällsvetenskaplig utbildning på högre högskolenivå|Other Ed. in Social Sc., Lvl 7|Muu yhteiskuntat. koul, 7-aste|Ann. samh.vet. utb., nivå 7|Other or Unknown Education in Social Sciences, Higher-Degree Level Tertiary Education
734000|Oikeustieteellinen koulutus, ylempi korkeakouluaste|Juridisk utbildning på högre högskolenivå|Education in Laws, Level 7|Oikeustiet. koul, 7-aste|Juridisk utbildning, nivå 7|Education in Laws, Higher-Degree Level Tertiary Education
734100|Oikeustieteen maisteri, oikeustieteen kandidaatti, lainopin kandidaatti, ylempi oikeustutkinto|Juris magister, juris kandidat, högre rättsexamen|Master of Laws|Oikeustieteen maisteri|Juris magister|=
734101|Oikeustieteen maisteri, lainopin kandidaatti, ylempi oikeustutkinto|Juris magister, juris kandidat, högre rättsexamen|Master of Laws|Oikeustieteen maisteri|Juris magister|=
734102|Kansainvälisen ja vertailevan oikeustieteen maisteri|Magister i internationell och komparativ rätt|Master of Intern. a. Comp.Laws|Kansainv. ja vert.oik.t.maist.|Magister i intern. o. kom.rätt|Master of International and Comparative Law
739000|Muu kaupallinen ja yhteiskuntatieteellinen koulutus, ylempi korkeakouluaste|Annan utbildning inom handel och samhällsvetenskaper på högre högskolenivå|Other Ed. in Social Sc., Lvl 7|Muu kaup., yht.kuntat., 7-aste|Ann.handel o samh.vetensk.,n-7|Other Education in Social Sciences and Business, Higher-Degree Level Tertiary Education
739900|Muu kaupallinen ja yhteiskuntatieteellinen koulutus, ylempi korkeakouluaste|Annan utbildning inom handel och samhällsvetenskaper på högre högskolenivå|Other Ed. in Social Sc., Lvl 7|Muu kaup., yht.kuntat., 7-aste|Ann.handel o samh.vetensk.,n-7|Other Education in Social Sciences and Business, Higher-Degree Level Tertiary Education
739999|Muu tai tuntematon kaupallinen tai yhteiskuntatieteellinen koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning inom handel och samhällsvetenskaper på högre högskolenivå|Other Ed. in Social Sc., Lvl 7|Muu kaup., yht.kuntat., 7-aste|Ann.handel o samh.vetensk.,n-7|Other or Unknown Education in Social Sciences and Business, Higher-Degree Level Tertiary Education
742000|Filosofian maisteri, filosofian kandidaatti, luonnontieteellinen ala|Filosofie magister, filosofie kandidat, naturvetenskapliga området|MSc, Natural Sciences|Fil. maist., luonnont. ala|Fil. mag., nat.vet. området|Master of Science, Natural Sciences
742100|Filosofian maisteri, filosofian kandidaatti, matematiikka ja tilastotiede|Filosofie magister, filosofie kandidat, matematik och statistik|MSc, Mathematics, Statistics|FM, matemat., tilastotiede|FM, matem., statistik|Master of Science, Mathematics and Statistics
742101|Fil. maist., matematiikka|Fil. mag., matematik|MSc, Mathematics|FM, matematiikka|FM, matematik|Master of Science, Mathematics
742102|Fil. maist., tilastotiede (luonnontieteellinen ala)|Fil. mag., statistik (naturvetenskapliga området)|MSc, Statistics (Natural Sc.)|FM, tilastotiede (luonnont.)|FM, statistik (nat.vet.)|Master of Science, Statistics (Natural Sciences)
742200|Filosofian maisteri, filosofian kandidaatti, tietojenkäsittelytiede|Filosofie magister, filosofie kandidat, datavetenskap|MSc, Computer Science|FM, tietojenkäsittelytiede|FM, datavetenskap|Master of Science, Computer Science
742201|Fil. maist., tietojenkäsittelytiede|Fil. mag., datavetenskap|MSc, Computer Science|FM, tietojenkäsittelytiede|FM, datavetenskap|Master of Science, Computer Science
742300|Filosofian maisteri, filosofian kandidaatti, fysikaaliset tieteet|Filosofie magister, filosofie kandidat, fysikaliska vetenskaper|MSc, Physical Sciences|FM, fysikaaliset tieteet|FM, fysikal. vetensk.|Master of Science, Physical Sciences
742301|Fil. maist., fysiikka|Fil. mag., fysik|MSc, Physics|FM, fysiikka|FM, fysik|Master of Science, Physics
742302|Fil. maist., geofysiikka|Fil. mag., geofysik|MSc, Geophysics|FM, geofysiikka|FM, geofysik|Master of Science, Geophysics
742303|Fil. maist., meteorologia|Fil. mag., meteorologi|MSc, Meteorology|FM, meteorologia|FM, meteorologi|Master of Science, Meteorology
742304|Fil. maist., tähtitiede|Fil. mag., astronomi|MSc, Astronomy|FM, tähtitiede|FM, astronomi|Master of Science, Astronomy
742400|Filosofian maisteri, filosofian kandidaatti, kemia|Filosofie magister, filosofie kandidat, kemi|MSc, Chemistry|FM, kemia|FM, kemi|Master of Science, Chemistry
742401|Fil. maist., kemia|Fil. mag., kemi|MSc, Chemistry|FM, kemia|FM, kemi|Master of Science, Chemistry
742500|Filosofian maisteri, filosofian kandidaatti, geologia|Filosofie magister, filosofie kandidat, geologi|MSc, Geology|FM, geologia|FM, geologi|Master of Science, Geology
742501|Fil. maist., geologia|Fil. mag., geologi|MSc, Geology|FM, geologia|FM, geologi|Master of Science, Geology
742600|Filosofian maisteri, filosofian kandidaatti, maantiede|Filosofie magister, filosofie kandidat, geografi|MSc, Geography|FM, maantiede|FM, geografi|Master of Science, Geography
742601|Fil. maist., maantiede|Fil. mag., geografi|MSc, Geography|FM, maantiede|FM, geografi|Master of Science, Geography
742700|Filosofian maisteri, filosofian kandidaatti, biologia, biotieteet ja ympäristötiede|Filosofie magister, filosofie kandidat, biologi, biovetenskaper och miljövetenskap|MSc, Biol., Biosc.,Bioch.,Ecol|FM, biol., biot.,biokem., ymp.|FM, biol.,biovet., biok.,milj.|Master of Science, Biology, Biosciences and Environmental Science
742701|Fil. maist., biologia|Fil. mag., biologi|MSc, Biology|FM, biologia|FM, biologi|Master of Science, Biology
742702|Fil. maist., biotieteet, biokemia|Fil. mag., biovetenskaper, biokemi|MSc, Biosciences, Biochemistry|FM, biotieteet, biokemia|FM, biovetenskaper, biokemi|Master of Science, Biosciences, Biochemistry
742703|Fil. maist., ympäristötiede|Fil. mag., miljövetenskap|MSc, Environmental Science|FM, ympäristötiede|FM, miljövetenskap|Master of Science, Environmental Science
742704|Fil. maist., elintarvike- ja ravitsemustieteet|Fil. maist., elintarvike- ja ravitsemustieteet
742705|Fil. maist., farmaseuttiset tieteet
742900|Filosofian maisteri, filosofian kandidaatti, muu luonnontieteellinen ala|Filosofie magister, filosofie kandidat, annat naturvetenskapligt specialområde|MSc, Other Field|FM, muu luonnont. ala|FM, ann. nat.vet. omr.|Master of Science, Other Field in Natural Sciences
742901|Fil. maist., filosofia (luonnontieteellinen ala)|Fil. mag., filosofi (naturvetenskapliga området)|MSc, Philosophy (Natural Sc.)|FM, filosofia (luonnont. ala)|FM, filosofi (nat.vet.)|Master of Science, Philosophy (Natural Science)
742999|Fil. maist., muu tai tuntematon luonnontieteellinen ala|Fil. mag., annat eller okänt naturvetenskapligt specialområde|MSc, Other Field|FM, muu luonnont. ala|FM, ann. nat.vet. spec.|Master of Science, Other or Unknown Field
749000|Muu luonnontieteellinen koulutus, ylempi korkeakouluaste|Annan naturvetenskaplig utbildning på högre högskolenivå|Other Ed. Natural Sc., Lvl 7|Muu luonnontiet. koul, 7-aste|Ann. nat.vet. utb., nivå 7|Other Education in Natural Sciences, Higher-Degree Level Tertiary Education
749900|Muu luonnontieteellinen koulutus, ylempi korkeakouluaste|Annan naturvetenskaplig utbildning på högre högskolenivå|Other Ed. Natural Sc., Lvl 7|Muu luonnontiet. koul, 7-aste|Ann. nat.vet. utb., nivå 7|Other Education in Natural Sciences, Higher-Degree Level Tertiary Education
749999|Muu tai tuntematon luonnontieteellinen koulutus, ylempi korkeakouluaste|Annan eller okänd naturvetenskaplig utbildning på högre högskolenivå|Other Ed. Natural Sc., Lvl 7|Muu luonnontiet. koul, 7-aste|Ann. nat.vet. utb., nivå 7|Other or Unknown Education in Natural Sciences, Higher-Degree Level Tertiary Education
750000|Tekniikan alan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen i teknik|MEng (Poly), Technology|Tekniikan alan yl.AMK|H. YHex. i teknik|Polytechnic Master's Degree in Technology
750100|Tekniikan ja liikenteen alan ammattikorkeakoulun jatkotutkinto|Påbyggnadsexamen vid yrkeshögskola i teknik och kommunikation|Postgrad. (Poly), Technology|Tekn. ja liik.alan AMK-jatkot.|Påb.ex YH i tekn. o komm.|Postgraduate Polytechnic Degree in Technology and Transportation
750101|Tekniikan ja liikenteen alan AMK-jatkotutkinto, hyvinvointiteknologian jatkokoulutusohjelma|Teknik och kommunikation, påbyggnadsexamen vid YH: programmet för påbyggnadsutbildning i välfärdsteknologi|Postgrad. (Poly), Health Care|Tekn. AMK-jatkot., hyvinv.tekn|Tekn., påb.ex YH välfärdstekn.|Postgraduate Polytechnic Degree in Technology and Transportation, Postgraduate Degree Programme in Health Care Engineering
750102|Tekniikan ja liikenteen alan AMK-jatkotutkinto, korjaus- ja täydennysrakentamisen jatkokoulutusohjelma|Teknik och kommunikation, påbyggnadsexamen vid YH: programmet för påbyggnadsutbildning i reparation och komplettering av byggnader|Postgrad. (Poly), Renovation|Tekn. AMK-jatkot., korj.rak.|Tekn., påb.ex YH repar. byggn.|Postgraduate Polytechnic Degree in Technology and Transportation, Postgraduate Degree Programme in Renovation and Refurbishment
750103|Tekniikan ja liikenteen alan AMK-jatkotutkinto, osaamisen johtamisen jatkokoulutusohjelma|Teknik och kommunikation, påbyggnadsexamen vid YH: programmet för påbyggnadsutbildning i kompetensledarskap|Postgrad. (Poly), Compet. Man.|Tekn. AMK-jatkot., osaam.joht.|Tekn., påb.ex YH komp.ledarsk.|Postgraduate Polytechnic Degree in Technology and Transportation, Postgraduate Degree Programme in Competence Management
750199|Tekniikan ja liikenteen alan AMK-jatkotutkinto, muu tai tuntematon ala|Teknik och kommunikation, påbyggnadsexamen vid YH: annat eller okänt område|Postgrad. (Poly), Other Field|Tekn. AMK-jatkot., muu ala|Tekn., påb.ex YH annat|Postgraduate Polytechnic Degree in Technology and Transportation, Other Field of Studies
750200|Insinööri (ylempi AMK), konetekniikka ja energiatekniikka|Ingenjör (högre YH), maskinteknik och energiteknik|MEng (Poly), Mechanics|Ins. (AMK,yl), kone, energia|Ingenjör (h. YH), maskinteknik|Master of Engineering (Polytechnic), Mechanical Engineering and Energy Engineering
750201|Insinööri (ylempi AMK), konetekniikka|Ingenjör (högre YH), maskinteknik|MEng (Poly), Mechanics|Ins. (AMK,yl), konetekniikka|Ingenjör (h. YH), maskinteknik|Master of Engineering (Polytechnic), Mechanical Engineering
750204|Insinööri (ylempi AMK), kuljetustekniikka
750205|Insinööri (ylempi AMK), merenkulku|Ingenjör (högre YH), sjofart||=|Ingenjör (h. YH), sjofart
750300|Insinööri (ylempi AMK), sähkötekniikka ja automaatiotekniikka|Ingenjör (högre YH), elektroteknik och automationsteknik|MEng (Poly), Electrics|Ins. (AMK,yl), sähkö, autom.|Ingenjör (h. YH), el. o autom|Master of Engineering (Polytechnic), Electrical Engineering and Automation Engineering
750302|Insinööri (ylempi AMK), automaatiotekniikka|Ingenjör (högre YH), automationsteknik|MEng (Poly), Automation|Ins. (AMK,yl), automaatiotekn.|Ingenjör (h. YH), autom.teknik|Master of Engineering (Polytechnic), Automation Engineering
750303|Insinööri (ylempi AMK), elektroniikka|Ingenjör (högre YH), elektronik|MEng (Poly), Electronic Eng.|Ins. (AMK,yl), elektroniikka|Ingenjör (h. YH), elektronik|Master of Engineering (Polytechnic), Electronic Engineering
750304|Insinööri (ylempi AMK), sähkövoimatekniikka|Ingenjör (högre YH), elkraftsteknik|Master of Engineering (Polytechnic), Electrical Power Engineering
750305|Insinööri (ylempi AMK) energiatekniikka
750306|Insinööri (ylempi AMK) sähkötekniikka
750400|Insinööri (ylempi AMK), tietotekniikka ja tietoliikennetekniikka|Ingenjör (högre YH), datateknik och datakommunikationsteknik|MEng (Poly), IT|Ins. (AMK,yl), tietotekniikka|Ingenjör (h. YH), datateknik|Master of Engineering (Polytechnic), Information Technology and Telecommunications Technology
750401|Insinööri (ylempi AMK), tietotekniikka|Ingenjör (högre YH), datateknik|MEng (Poly), IT|Ins. (AMK,yl), tietotekniikka|Ingenjör (h. YH), datateknik|Master of Engineering (Polytechnic), Information Technology
750500|Insinööri (ylempi AMK), prosessitekniikka ja materiaalitekniikka|Ingenjör (högre YH), processteknik och materialteknik|MEng (Poly), Process Eng.|Ins. (AMK,yl), pros., mater.|Ingenjör (h. YH), proc. o mat.|Master of Engineering (Polytechnic), Process Engineering and Materials Engineering
750503|Insinööri (ylempi AMK), ympäristötekniikka|Ingenjör (högre YH), miljöteknik|MEng (Poly), Environment|Ins. (AMK,yl), ympäristötekn.|Ingenjör (h. YH), miljöteknik|Master of Engineering (Polytechnic), Environmental Engineering
750505|Insinööri (ylempi AMK), Biotalous|Ingenjör (högre YH), Bioekonomi|Master of Engineering (Polytechnic), Bioeconomy
750506|Insinööri (ylempi AMK), materiaalitekn.|Ingenjör (högre YH), materialteknik|Master of Engineering (Polytechnic), Materials Engineering
750509|Insinööri (ylempi AMK), bio- ja elintarviketekniikka|Ingenjör (högre YH), bio- och livsmedelsteknik|Master of Engineering (Polytechnic), Biotechnology, Food Industry
750600|Insinööri (ylempi AMK), rakennustekniikka|Ingenjör (högre YH), byggnadsteknik|MEng (Poly), Build. Constr.|Ins. (AMK,yl), rak., maanmitt.|Ingenjör (h. YH), byggn. lantm|Master of Engineering (Polytechnic), Building Construction
750601|Insinööri (ylempi AMK), rakennustekniikka ja yhdyskuntatekniikka|Ingenjör (högre YH), byggnadsteknik och samhällsteknik|MEng (Poly), Build. Constr.|Ins. (AMK,yl), raken., yhdysk.|Ingenjör (h.YH), byggn. o samh|Master of Engineering (Polytechnic), Building Construction, Community Development
750602|Insinööri (ylempi AMK), Maanmittaustekniikka|Ingenjör (högre YH), lantmäteriteknik|Master of Engineering (Polytechnic), Surveying Technology
750700|Insinööri (ylempi AMK), tuotantotalous|Ingenjör (högre YH), produktionsekonomi|MEng (Poly), Industr. Man.|Ins. (AMK,yl), tuotantotalous|Ingenjör (h. YH), produkt.ekon|Master of Engineering (Polytechnic), Industrial Management
750701|Insinööri (ylempi AMK), tuotantotalous|Ingenjör (högre YH), produktionsekonomi|MEng (Poly), Industr. Man.|Ins. (AMK,yl), tuotantotalous|Ingenjör (h. YH), produkt.ekon|Master of Engineering (Polytechnic), Industrial Management
750702|Insinööri (ylempi AMK), logistiikka|Ingenjör (högre YH), logistik|MEng (Poly), Logistics|Ins. (AMK,yl), logistiikka|Ingenjör (h. YH), logistik|Master of Engineering (Polytechnic), Logistics
750800|Insinööri (ylempi AMK), muu tekniikka|Ingenjör (högre YH), annat tekniskt område|MEng (Poly), Other Tech.|Ins. (AMK,yl), muu tekniikka|Ingenjör (h. YH), ann.tekn.omr|Master of Engineering (Polytechnic), Other Technology
750802|Insinööri (ylempi AMK), graafinen ja viestintätekniikka|Ingenjör (högre YH), grafisk teknik och medieteknik|MEng (Poly), Graphics|Ins. (AMK,yl), graaf., viest.|Ingenjör (h. YH), graf., medie|Master of Engineering (Polytechnic), Graphics and Communications Technology
750803|Insinööri (ylempi AMK), teknologiaosaamisen johtaminen|Ingenjör (högre YH), teknologibaserat ledarskap|MEng (Poly), Tech. Compet.Man.|Ins. (AMK,yl), teknol.os.joht.|Ingenjör (h. YH), teknol.led.|Master of Engineering (Polytechnic), Technological Competence Management
750804|Insinööri (ylempi AMK), energia- ja ympäristötekn.|Ingenjör (högre YH), energi- och miljöteknik|Master of Engineering (Polytechnic), Energy and Enviromental Engineering
750805|Insinööri (ylempi AMK), projekti- ja myyntijohtaminen|Ingenjör (högre yh), projekt- och säljledning|Master of Engineering (Polytechnic), project and sales management|=|=|=
750899|Insinööri (ylempi AMK), muu tai tuntematon tekniikka|Ingenjör (högre YH), annat eller okänt tekniskt område|MEng (Poly), Other Tech.|Ins. (AMK,yl), muu tekniikka|Ingenjör (h. YH), ann.tekn.omr|Master of Engineering (Polytechnic), Other or Unknown Technology
750900|Muu tekniikan alan ylempi ammattikorkeakoulututkinto|Annan högre yrkeshögskoleexamen i teknik|Other Master (Poly), Techn.|Muu tekniikan alan yl. AMK|Ann. h. YHex. i teknik|Other Polytechnic Master's Degree in Technology
750904|Laboratorioanalyytikko (ylempi AMK)|Laboratorieanalytiker (högre YH)|MEng (Poly), Lab. Services|Lab.analyytikko (AMK,yl)|Laboratorieanalytiker (h. YH)|Master of Engineering (Polytechnic), Laboratory Services
751000|Diplomi-insinööri|Diplomingenjör|MSc, Technology|=|=|Master of Science in Technology
751100|Diplomi-insinööri, konetekniikka ja energiatekniikka|Diplomingenjör, maskinteknik och energiteknik|MSc, Mechanics, Energy Eng.|DI, kone, energia|DI, mask.tekn. o e|Master of Science (Technology), Mechanical Engineering and Energy Engineering
751101|Dipl.ins., konetekniikka|Dipl.ing., maskinteknik|MSc, Mechanics|DI, konetekniikka|DI, maskinteknik|Master of Science (Technology), Mechanical Engineering
751102|Dipl.ins., energiatekniikka|Dipl.ing., energiteknik|MSc, Energy Eng.|DI, energiatekniikka|DI, energiteknik|Master of Science (Technology), Energy Engineering
751200|Diplomi-insinööri, sähkötekniikka ja automaatiotekniikka|Diplomingenjör, elektroteknik och automationsteknik|MSc, Electrical Eng., Autom.|DI, sähkö, automaatio|DI, el.tekn. o aut|Master of Science (Technology), Electrical Engineering and Automation Engineering
751201|Dipl.ins., sähkötekniikka|Dipl.ing., elektroteknik|MSc, Electrical Eng.|DI, sähkötekniikka|DI, elektroteknik|Master of Science (Technology), Electrical Engineering
751202|Dipl.ins., automaatiotekniikka|Dipl.ing., automationsteknik|MSc, Automation Eng.|DI, automaatiotekniikka|DI, automationsteknik|Master of Science (Technology), Automation Engineering
751203|Dipl.ins., teknillinen fysiikka|Dipl.ing., teknisk fysik|MSc, Engineering Physics|DI, teknillinen fysiikka|DI, teknisk fysik|Master of Science (Technology), Engineering Physics
751204|Dipl.ins., teknis-luonnontieteellinen koulutus|Dipl.ing., teknisk-naturvetenskaplig utbildning|MSc, Science and Engineering|DI, teknis-luonnontiet. koul.|DI, teknisk-nat.vet. utb.|Master of Science (Technology), Science and Engineering
751300|Diplomi-insinööri, tietotekniikka ja tietoliikennetekniikka|Diplomingenjör, datateknik och datakommunikationsteknik|MSc, IT, Telecommunications|DI, tietotekn., tietol.|DI, datatekn.- o datakomm.|Master of Science (Technology), Information Technology and Telecommunications Technology
751301|Dipl.ins., tietotekniikka|Dipl.ing., datateknik|MSc, Information Technology|DI, tietotekniikka|DI, datateknik|Master of Science (Technology), Information Technology
751302|Dipl.ins., tietoliikennetekniikka|Dipl.ing., datakommunikationsteknik|MSc, Telecommunications|DI, tietoliikennetekn.|DI, datakomm.tekn.|Master of Science (Technology), Telecommunications Technology
751303|Dipl.ins., tietojohtaminen
751400|Diplomi-insinööri, prosessitekniikka ja materiaalitekniikka|Diplomingenjör, processteknik och materialteknik|MSc, Process Eng.|DI, prosessi, mater.|DI, proc. o mater.|Master of Science (Technology), Process Engineering and Materials Engineering
751401|Dipl.ins., kemian tekniikka|Dipl.ing., kemisk teknik|MSc, Chemical Eng.|DI, kemian tekniikka|DI, kemisk teknik|Master of Science (Technology), Chemical Engineering
751402|Dipl.ins., prosessitekniikka|Dipl.ing., processteknik|MSc, Processing Eng.|DI, prosessitekniikka|DI, processteknik|Master of Science (Technology), Process Engineering
751403|Dipl.ins., ympäristötekniikka|Dipl.ing., miljöteknik|MSc, Environmental Eng.|DI, ympäristötekniikka|DI, miljöteknik|Master of Science (Technology), Environmental Engineering
751404|Dipl.ins., puunjalostustekniikka|Dipl.ing., träförädlingsteknik|MSc, Wood Processing|DI, puunjalostustekniikka|DI, träförädlingsteknik|Master of Science (Technology), Wood Processing Technology
751408|Dipl.ins., materiaalitekniikka, kalliotekniikka|Dipl.ing., materialteknik, bergsteknik|MSc, Materials Tech.|DI, materiaali-, kalliotekn.|DI, materialt., bergst.|Master of Science (Technology), Materials Technology, Rock Engineering
751409|Dipl.ins., biotekniikka|Dipl.ing., bioteknik|MSc, Biotechnology|DI, biotekniikka|DI, bioteknik|Master of Science (Technology), Biotechnology
751410|Dipl. ins., kaivos- ja rikastustekniikka|Dipl.ing., gruv- och anrikningsteknik||=|DI, gruv- och anrikningsteknik
751500|Diplomi-insinööri, rakennustekniikka ja maanmittaustekniikka|Diplomingenjör, byggnadsteknik och lantmäteriteknik|MSc, Civil Eng., Build.Constr|DI, rakennus, maanmitt.|DI, byggn. o lantm|Master of Science (Technology), Building Construction and Surveying Technology
751501|Dipl.ins., rakennustekniikka, yhdyskuntatekniikka|Dipl.ing., byggnadsteknik, samhällsteknik|MSc, Build. Constr., Comm.|DI, rakennus-, yhdyskuntatekn.|DI, byggn., samhällst.|Master of Science (Technology), Building Construction, Community Development
751502|Dipl.ins., maanmittaustekniikka|Dipl.ing., lantmäteriteknik|MSc, Surveying Tech.|DI, maanmittaustekniikka|DI, lantmäteriteknik|Master of Science (Technology), Surveying Technology
751600|Diplomi-insinööri, tuotantotalous|Diplomingenjör, produktionsekonomi|MSc, Industrial Management|DI, tuotantotalous|DI, prod.ekonomi|Master of Science (Technology), Industrial Management
751601|Dipl.ins., tuotantotalous|Dipl.ing., produktionsekonomi|MSc, Industrial Management|DI, tuotantotalous|DI, produktionsekonomi|Master of Science (Technology), Industrial Management
751900|Diplomi-insinööri, muu tekniikka|Diplomingenjör, annat tekniskt område|MSc, Other Technology|DI, muu tekniikka|DI, ann. tekn. omr|Master of Science (Technology), Other Technology
751901|Dipl.ins., tekstiili- ja vaatetustekniikka|Dipl.ing., textil- och beklädnadsteknik|MSc, Textiles, Clothing Tech.|DI, tekstiili-, vaatetustekn.|DI, textil- o bekl.tekn|Master of Science (Technology), Textiles and Clothing Technology
751999|Dipl.ins., muu tai tuntematon tekniikka|Dipl.ing., annat eller okänt tekniskt område|MSc, Other Technology|DI, muu tekniikka|DI, ann. tekn. område|Master of Science (Technology), Other or Unknown Technology
752101|Rakennusmestari (ylempi AMK)
752501|Rakennusarkkitehti (ylempi AMK)
754000|Arkkitehti|Arkitekt|MSc (Architecture)|=|=|Master of Science (Architecture)
754100|Arkkitehti|Arkitekt|MSc (Architecture)|=|=|Master of Science (Architecture)
754101|Arkkitehti|Arkitekt|MSc (Architecture)|=|=|Master of Science (Architecture)
754200|Maisema-arkkitehti|Landskapsarkitekt|MSc (Landscape Architecture)|=|=|Master of Science (Landscape Architecture)
754201|Maisema-arkkitehti|Landskapsarkitekt|MSc (Landscape Architecture)|=|=|Master of Science (Landscape Architecture)
759000|Muu tekniikan koulutus, ylempi korkeakouluaste|Annan teknisk utbildning på högre högskolenivå|Other Ed. in Technology, Lvl 7|Muu tekniikan koul, 7-aste|Ann. utb. i teknik, nivå 7|Other Education in Technology, Higher-Degree Level Tertiary Education
759900|Muu tekniikan koulutus, ylempi korkeakouluaste|Annan teknisk utbildning på högre högskolenivå|Other Ed. in Technology, Lvl 7|Muu tekniikan koul, 7-aste|Ann. utb. i teknik, nivå 7|Other Education in Technology, Higher-Degree Level Tertiary Education
759999|Muu tai tuntematon tekniikan koulutus, ylempi korkeakouluaste|Annan eller okänd teknisk utbildning på högre högskolenivå|Other Ed. in Technology, Lvl 7|Muu tekniikan koul, 7-aste|Ann. utb. i teknik, nivå 7|Other or Unknown Education in Technology, Higher-Degree Level Tertiary Education
761000|Maa- ja metsätalousalan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom lant- och skogsbruk|MNatRes (Poly), Agr., Forestry|Maa- ja metsätalousalan yl.AMK|H. YHex. inom lant- o sk.bruk|Master of Natural Resources (Polytechnic), Agriculture and Forestry
761100|Agrologi (ylempi AMK)|Agrolog (högre YH)|MNatRes (Poly), Agronomist|Agrologi (AMK,yl)|Agrolog (h. YH)|Master of Natural Resources (Polytechnic), Agronomist
761101|Agrologi (ylempi AMK)|Agrolog (högre YH)|MNatRes (Poly), Agronomist|Agrologi (AMK,yl)|Agrolog (h. YH)|Master of Natural Resources (Polytechnic), Agronomist
761200|Hortonomi (ylempi AMK)|Hortonom (högre YH)|MNatRes (Poly), Hortic.|Hortonomi (AMK,yl)|Hortonom (h. YH)|Master of Natural Resources(Polytechnic), Horticulturist
761201|Hortonomi (ylempi AMK)|Hortonom (högre YH)|MNatRes (Poly), Hortic.|Hortonomi (AMK,yl)|Hortonom (h. YH)|Master of Natural Resources (Polytechnic), Horticulturist
761300|Metsätalousinsinööri (ylempi AMK)|Skogsbruksingenjör (högre YH)|MNatRes (Poly), Forestry|Metsätalousinsinööri (AMK,yl)|Skogsbruksingenjör (h. YH)|Master of Natural Resources (Polytechnic), Forestry
761301|Metsätalousinsinööri (ylempi AMK)|Skogsbruksingenjör (högre YH)|MNatRes (Poly), Forestry|Metsätalousinsinööri (AMK,yl)|Skogsbruksingenjör (h. YH)|Master of Natural Resources (Polytechnic), Forestry
761400|Iktyonomi (ylempi AMK)|Iktyonom (högre YH)|MNatRes (Poly), Fishery|Iktyonomi (AMK,yl)|Iktyonom (h. YH)|Master of Natural Recources (Polytechnic), Fishery
761401|Iktyonomi (ylempi AMK)|Iktyonom (högre YH)|MNatRes (Poly), Fishery|Iktyonomi (AMK,yl)|Iktyonom (h. YH)|Master of Natural Recources (Polytechnic), Fishery
761500|Ympäristösuunnittelija (ylempi AMK)|Miljöplanerare (högre YH)|MNatRes (Poly), Environm.Plan.|Ympäristösuunnitt. (AMK,yl)|Miljöplanerare (h. YH)|Master of Natural Resources (Polytechnic), Environmental planning
761501|Ympäristösuunnittelija (ylempi AMK)|Miljöplanerare (högre YH)|MNatRes (Poly), Environm.Plan.|Ympäristösuunnitt. (AMK,yl)|Miljöplanerare (h. YH)|Master of Natural Resources (Polytechnic), Environmental planning
761900|Muu maa- ja metsätalousalan ylempi ammattikorkeakoulututkinto|Annan högre yrkeshögskoleexamen inom lant- och skogsbruk|Other MNatRes (Poly), Agr,For.|Muu maa- ja metsät.alan yl.AMK|Ann. h. YHex., lant- o sk.bruk|Other Polytechnic Master's Degree in Agriculture and Forestry
761999|Muu tai tuntematon maa- ja metsätalousalan ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom lant- och skogsbruk|Other MNatRes (Poly), Agr,For.|Muu maa- ja metsät.alan yl.AMK|Ann. h. YHex., lant- o sk.bruk|Other or Unknown Polytechnic Master's Degree in Agriculture and Forestry
762000|Maa- ja metsätalousalan koulutus, ylempi korkeakouluaste|Utbildning inom lant- och skogsbruk på högre högskolenivå|Ed. in Agriculture, Level 7|Maa-, metsätal. koul, 7-aste|Utb., lant- o sk.br., nivå 7|Education in Agriculture and Forestry, Higher-Degree Level Tertiary Education
762200|Maatalous- ja metsätieteiden maisteri, maatalous- ja metsätieteiden kandidaatti (ylempi)|Agronomie- och forstmagister, agronomie- och forstkandidat (högre)|MSc (Agr. and Forestry)|Maat. ja metsät. maist.|Agr. o forstmag., (högre)|Master of Science (Agriculture and Forestry)
762201|Maat. ja metsät. maist., maatalous|Agr. o. forstmag., lantbruk|MSc, Agriculture|MMM, maatalous|AFM, lantbruk|Master of Science (Agriculture and Forestry), Agriculture
762202|Maat. ja metsät. maist., metsätalous|Agr. o. forstmag., skogsbruk|MSc, Forestry|MMM, metsätalous|AFM, skogsbruk|Master of Science (Agriculture and Forestry), Forestry
762203|Maat. ja metsät. maist., ympäristöala|Agr. o. forstmag., miljöbranschen|MSc, Environmental Science|MMM, ympäristöala|AFM, miljöbranschen|Master of Science (Agriculture and Forestry), Environmental Science
762204|Maat. ja metsät. maist., kotitalousala|Agr. o. forstmag., hushållsbranschen|MSc, Household Science|MMM, kotitalousala|AFM, hushållsbranschen|Master of Science (Agriculture and Forestry), Household Science
762205|Maat. ja metsät. maist., biotekniikka|Agr. o. forstmag., bioteknik|MSc, Biotechnology|MMM, biotekniikka|AFM, bioteknik|Master of Science (Agriculture and Forestry), Biotechnology
762251|Maat. ja metsät. maist., elintarvikeala|Agr. o. forstmag., livsmedelsbranschen|MSc, Food Science|MMM, elintarvikeala|AFM, livsmedelsbranschen|Master of Science (Agriculture and Forestry), Food Sciences
762299|Maat. ja metsät. maist., muu tai tuntematon ala|Agr. o. forstmag., annat eller okänt specialområde|MSc, Other Field|MMM, muu ala|AFM, ann. spec.|Master of Science (Agriculture and Forestry), Other or Unknown Field
762300|Elintarviketieteiden maisteri, elintarviketieteiden kandidaatti (ylempi)|Magister i livsmedelsvetenskaper, kandidat i livsmedelsvetenskaper (högre)|Master of Food Sciences|Elintarviket. maist.|Mag. i livsm.vetensk., (högre)|=
762301|Elintarviketieteiden maisteri|Magister i livsmedelsvetenskaper|Master of Food Sciences|Elintarviket. maist.|Mag. i livsmedelsvetenskaper|=
762400|Agronomi|Agronom|MSc (Agriculture)|=|=|Master of Science (Agriculture)
762451|Agronomi|Agronom|MSc (Agriculture)|=|=|Master of Science (Agriculture)
762500|Metsänhoitaja: metsätutkinto|Forstmästare: forstexamen|Master of Science (Forestry)|Metsänhoitaja|=|=
762551|Metsänhoitaja: metsätutkinto|Forstmästare: forstexamen|Master of Science (Forestry)|Metsänhoitaja|=|=
762900|Muu maa- ja metsätalousalan koulutus, ylempi korkeakouluaste|Annan utbildning inom lant- och skogsbruk på högre högskolenivå|Other Ed. Agriculture, Lvl 7|Muu maa-, metsätal., 7-aste|Ann. utb., lant- o sk.br., n-7|Other Education in Agriculture and Forestry, Higher-Degree Level Tertiary Education
762999|Muu tai tuntematon maa- ja metsätalousalan koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning inom lant- och skogsbruk på högre högskolenivå|Other Ed. Agriculture, Lvl 7|Muu maa-, metsätal., 7-aste|Ann. utb., lant- o sk.br., n-7|Other or Unknown Education in Agriculture and Forestry, Higher-Degree Level Tertiary Education
771000|Terveys- ja sosiaalialan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom hälso- och socialvård|Postgrad.Polytech. in Health|Terv.- ja sos.alan yl.AMK|H. YHex. inom hälso- o soc.|Polytechnic Master's Degree in Health and Welfare
771100|Sosiaali- ja terveysalan ammattikorkeakoulun jatkotutkinto|Påbyggnadsexamen vid yrkeshögskola inom social- och hälsovårdsbranschen|Postgrad. (Poly) in Health|Sos.- ja terv.alan AMK-jatkot.|Påb.ex YH inom soc. o hälsov.|Postgraduate Polytechnic Degree in Health and Welfare
771101|Sosiaali- ja terveysalan AMK-jatkotutkinto, ikääntyvien ja pitkäaikaispotilaiden hoidon jatkokoulutusohjelma|Social- och hälsovårdsbranschen, påbyggnadsexamen vid YH: programmet för påbyggnadsutbildning i vård av åldrande patienter och långvårdspatienter|Postgrad. (Poly), Ger. Care|Sos-terv.AMK-jatkot., hoid.|Soc. o häls., påb.ex YH åldr.|Postgraduate Polytechnic Degree in Health Care, Postgraduate Degree Programme in Health Care of Choric and Geriatric Patients
771102|Sosiaali- ja terveysalan AMK-jatkotutkinto, terveyden edistämisen ja ehkäisevän työn jatkokoulutusohjelma|Social- och hälsovårdsbranschen, påbyggnadsexamen vid YH: programmet för påbyggnadsutbildning i hälsofrämjande och förebyggande arbete|Postgrad. (Poly), Health Prom.|Sos-terv.AMK-jatkot., terv.ed.|Soc. o häls., påb.ex YH hälso|Postgraduate Polytechnic Degree in Health Care, Postgraduate Degree Programme in Health Promotion and Preventive Health Care
771103|Sosiaali- ja terveysalan AMK-jatkotutkinto, sosiaalialan jatkokoulutusohjelma|Social- och hälsovårdsbranschen, påbyggnadsexamen vid YH: programmet för påbyggnadsutbildning inom socialsektorn|Postgrad. (Poly), Social Serv.|Sos-terv.AMK-jatkot., sos.ala|Soc. o häls., påb.ex YH soc.|Postgraduate Polytechnic Degree in Health Care, Postgraduate Degree Programme in Social Services
771199|Sosiaali- ja terveysalan AMK-jatkotutkinto, muu tai tuntematon ala|Social- och hälsovårdsbranschen, påbyggnadsexamen vid YH: annat eller okänt område|Postgrad. (Poly), Other Field|Sos-terv.AMK-jatkot., muu ala|Soc. o häls., påb.ex YH annat|Postgraduate Polytechnic Degree in Health Care, Other or Unknown Field
771200|Terveydenhuollon ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom hälsovård|MHC (Poly), Health Care|Terveydenhuollon yl.AMK|H. YHex. inom hälsovård|Master of Health Care (Polytechnic), Health Care
771201|Sairaanhoitaja (ylempi AMK)|Sjukskötare (högre YH)|MHC (Poly), Regist. Nurse|Sairaanhoitaja (AMK,yl)|Sjukskötare (h. YH)|Master of Health Care (Polytechnic), Registered Nurse
771203|Terveydenhoitaja (ylempi AMK)|Hälsovårdare (högre YH)|MHC (Poly), Health Nurse|Terveydenhoitaja (AMK,yl)|Hälsovårdare (h. YH)|Master of Health Care (Polytechnic), Public Health Nurse
771204|Bioanalyytikko (ylempi AMK)|Bioanalytiker (högre YH)|MHC (Poly), Biomed.Tech.|Bioanalyytikko (AMK,yl)|Bioanalytiker (h. YH)|Master of Health Care (Polytechnic), Biomedical Laboratory
771205|Röntgenhoitaja (ylempi AMK)|Röntgenskötare (högre YH)|MHC (Poly), Radiographer|Röntgenhoitaja (AMK,yl)|Röntgenskötare (h. YH)|Master of Health Care (Polytechnic), Radiographer
771206|Kätilö (ylempi AMK)|Barnmorska (högre YH)|MHC (Poly), Midwife|Kätilö (AMK,yl)|Barnmorska (h. YH)|Master of Health Care (Polytechnic), Midwife
771207|Suuhygienisti (ylempi AMK)|Mundhygienist (högre YH)|MHC (Poly), Dental Hyg.|Suuhygienisti (AMK,yl)|Mundhygienist (h. YH)|Master of Health Care (Polytechnic), Dental Hygienist
771208|Hammasteknikko (ylempi AMK)|Tandtekniker (högre YH)|MHC (Poly), Dental Tech.|Hammasteknikko (AMK,yl)|Tandtekniker (h. YH)|Master of Health Care (Polytechnic), Dental Technician
771211|Optometristi (ylempi AMK)|Optometriker (högre YH)|MHC (Poly), Optometrist|Optometristi (AMK,yl)|Optometriker (h. YH)|Master of Health Care (Polytechnic), Optometrist
771212|Fysioterapeutti (ylempi AMK)|Fysioterapeut (högre YH)|MHC (Poly), Physiother.|Fysioterapeutti (AMK,yl)|Fysioterapeut (h. YH)|Master of Health Care (Polytechnic), Physiotherapist
771213|Jalkaterapeutti (ylempi AMK)|Fotterapeut (högre YH)|MHC (Poly), Podiatrist|Jalkaterapeutti (AMK,yl)|Fotterapeut (h. YH)|Master of Health Care (Polytechnic), Podiatrist
771214|Toimintaterapeutti (ylempi AMK)|Ergoterapeut (högre YH)|MHC (Poly), Oc.Therapist|Toimintaterapeutti (AMK,yl)|Ergoterapeut (h. YH)|Master of Health Care (Polytechnic), Occupational Therapist
771215|Apuvälineteknikko (ylempi AMK)|Hjälpmedelstekniker (högre YH)|MHC (Poly), Orth.-Prosth.|Apuvälineteknikko (AMK,yl)|Hjälpmedelstekniker (h. YH)|Master of Health Care (Polytechnic), Orthotics-Prosthetics
771216|Ensihoitaja (ylempi AMK)|Förstavårdare (högre YH)|MHC (Poly), Emer. Nurse|Ensihoitaja (AMK,yl)|Förstavårdare (h. YH)|Master of Health Care (Polytechnic), Emergency Nurse
771217|Osteopaatti (ylempi AMK)|Osteopat (högre YH)|MHC (Poly), Ostheopath|Osteopaatti (AMK,yl)|Osteopat (h. YH)|Master of Health Care (Polytechnic), Osteopath
771218|Kuntoutuksen ohjaaja (ylempi AMK)|Rehabiliteringsledare (högre YH)|MHC (Poly), Rehab. Couns.|Kuntoutuksen ohjaaja (AMK,yl)|Rehabiliteringsledare (h. YH)|Master of Social Services and Health Care (Polytechnic), Rehabilitation Counsellor
771219|Naprapaatti (ylempi AMK)|Naprapat (högre YH)|MHC (Poly), Naprapath|Naprapaatti (AMK,yl)|Naprapat (h. YH)|Master of Health Care (Polytechnic), Naprapath
771299|Muu tai tuntematon terveydenhuollon ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom hälsovård|Other MHC (Poly), Health,Welf.|Muu terveydenhuollon yl.AMK|Ann. h. YHex., hälsovård|Other or Unknown Polytechnic Master's Degree in Health and Welfare
771300|Sosiaalialan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom socialbranschen|MSocSc (Poly), Social Services|Sosiaalialan yl.AMK|H. YHex. inom socialbranschen|Master of Social Services (Polytechnic), Social Services
771301|Sosionomi (ylempi AMK), sosiaaliala|Socionom (högre YH), socialbranschen|MSocSc (Poly), Social Services|Sosionomi (AMK,yl), sos.ala|Socionom (h. YH), socialbr.|Master of Social Services (Polytechnic), Social Services
771302|Sosionomi (ylempi AMK), rikosseuraamusala
771399|Muu tai tuntematon sosiaalialan ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom socialbranschen|Other MSocSc (Poly), Soc.Serv.|Muu sosiaalialan yl.AMK|Ann. h. YHex., socialbr.|Other or Unknown Polytechnic Master's  Degree in Social Services
771900|Muu terveys- ja sosiaalialan ylempi ammattikorkeakoulututkinto|Annan högre yrkeshögskoleexamen inom hälso- och socialvård|Other MA (Poly), Health,Welf.|Muu terv.- ja sos.alan yl.AMK|Ann. h. YHex. inom hälso o soc|Other Polytechnic Master's Degree in Health and Welfare
771901|Geronomi (ylempi AMK)|Geronom (högre YH)|MA (Poly), Geriatry Nurse|Geronomi (AMK,yl)|Geronom (h. YH)|Master of Social Services and Health Care (Polytechnic), Geriatry Nurse
771999|Muu tai tuntematon terveys- ja sosiaalialan ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom hälso- och socialvård|Other MA (Poly), Health|Muu terv.- ja sos.alan yl.AMK|Ann. h. YHex., hälso- o social|Other or unknown Polytechnic Master's Degree in Health and Welfare
772000|Terveys- ja sosiaalialan koulutus, ylempi korkeakouluaste|Utbildning inom hälso- och socialvård på högre högskolenivå|Ed. in Health,Welfare, Lvl 7|Terv.-, sos.alan koul, 7-aste|Utb., hälso- o soc.vård,nivå 7|Education in Health and Welfare, Higher-Degree Level Tertiary Education
772100|Lääketieteen lisensiaatti|Medicine licentiat|Licentiate of Medicine|=|=|=
772101|Lääketieteen lisensiaatti|Medicine licentiat|Licentiate of Medicine|=|=|=
772102|Lääketieteen lisensiaatti (2025-)
772200|Hammaslääketieteen lisensiaatti|Odontologie licentiat|Licentiate of Dentistry|Hammaslääketieteen lis.|=|=
772201|Hammaslääketieteen lisensiaatti|Odontologie licentiat|Licentiate of Dentistry|Hammaslääketieteen lis.|=|=
772202|Hammaslääketieteen lisensiaatti (2025-)
772300|Eläinlääketieteen lisensiaatti|Veterinärmedicine licentiat|Licentiate of Veterinary Med.|=|=|Licentiate of Veterinary Medicine
772301|Eläinlääketieteen lisensiaatti|Veterinärmedicine licentiat|Licentiate of Veterinary Med.|=|=|Licentiate of Veterinary Medicine
772400|Farmasian ylempi korkeakoulututkinto|Högre högskoleexamen inom farmaci|Master of Science (Pharmacy)|Farmasian yl. korkeakoulututk.|Högre högskoleex. inom farmaci|=
772401|Proviisori|Provisor|Master of Science (Pharmacy)|=|=|=
772451|Farmasian kandidaatti (ylempi)|Farmacie kandidat (högre)|Master of Science (Pharmacy)|Farmasian kand. (yl)|=|=
772500|Terveystieteiden maisteri, terveydenhuollon kandidaatti (ylempi)|Magister i hälsovetenskaper, kandidat i hälsovård (högre)|Master of Health Sciences|Terveystieteiden maisteri|Mag. i hälsov.sk., (högre)|=
772501|Terveystieteiden maisteri, terveydenhuollon kandidaatti (ylempi)|Magister i hälsovetenskaper|Master of Health Sciences|Terveystieteiden maisteri|Mag. i hälsovetenskaper|=
772601|Fil. maist., translationaalinen lääketiede|Fil. mag., translational medicin|Master of Science, Translational Medicine
772900|Muu terveys- ja sosiaalialan koulutus, ylempi korkeakouluaste|Annan utbildning inom hälso- och socialvård på högre högskolenivå|Other Ed. in Health, Level 7|Muu terv., sos. koul, 7-aste|Ann. utb., hälso- o socialvård|Other Education in Health and Welfare, Higher-Degree Level Tertiary Education
772999|Muu tai tuntematon terveys- ja sosiaalialan koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning inom hälso- och socialvård på högre högskolenivå|Other Ed. in Health, Level 7|Muu terv., sos. koul, 7-aste|Ann. utb., hälso- o socialvård|Other or Unknown Education in Health and Welfare, Higher-Degree Level Tertiary Education
775000|Lääkäreiden erikoistumiskoulutus|Specialiseringsutbildning för läkare|Specialist Training of Doctors|Lääkäreiden erikoistumiskoul.|Specialiseringsutb. för läkare|=
775100|Erikoislääkäri|Specialläkare|Specialist, Medicine|=|=|Specialist Degree in Medicine
775101|Erikoislääkäri|Specialläkare|Specialist, Medicine|=|=|Specialist Degree in Medicine
775200|Erikoishammaslääkäri|Specialtandläkare|Specialist, Dentistry|=|=|Specialist Degree in Dentistry
775201|Erikoishammaslääkäri|Specialtandläkare|Specialist, Dentistry|=|=|Specialist Degree in Dentistry
775300|Erikoiseläinlääkäri|Specialveterinär|Specialist, Veterinary Med.|=|=|Specialist Degree in Veterinary Medicine
775301|Erikoiseläinlääkäri|Specialveterinär|Specialist, Veterinary Med.|=|=|Specialist Degree in Veterinary Medicine
775900|Muu lääkäreiden erikoistumiskoulutus|Annan specialiseringsutbildning för läkare|Other Spec. Training Doctors|Muu lääkäreiden erikoist.koul.|Ann. spec.utb. för läkare|Other Specialist Training of Doctors
775999|Muu tai tuntematon lääkäreiden erikoistumiskoulutus|Annan eller okänd specialiseringsutbildning för läkare|Other Spec. Training Doctors|Muu lääkäreiden erikoist.koul.|Ann. spec.utb. för läkare|Other or Unknown Specialist Training of Doctors
781000|Palvelualojen ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom servicebranscher|MServ (Poly), Services|Palvelualojen yl. AMK|H. YHex. inom servicebranscher|Polytechnic Master's Degree in Services
781100|Matkailu-, ravitsemis- ja talousalan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom turist-, kosthålls- och hushållsbranschen|MServ (Poly), Hotel, Catering|Matk.-, rav.-, talous. yl. AMK|H. YHex., tur.- kosth.- o hush|Polytechnic Master's Degree in Hotel, Catering and Home Economics
781101|Restonomi (ylempi AMK), majoitus- ja ravitsemisala|Restonom (högre YH), inkvarterings- och kosthållsbranschen|MServ (Poly), Hotel,Restaurant|Restonomi (AMK,yl), maj,ravits|Restonom (h. YH), inkv. o.kost|Master of Hospitality Management (Polytechnic), Hotel and Restaurant
781102|Restonomi (ylempi AMK), matkailu|Restonom (högre YH), turism|MServ (Poly), Tourism|Restonomi (AMK,yl), matkailu|Restonom (h. YH), turism|Master of Hospitality Management (Polytechnic), Tourism
781103|Restonomi (ylempi AMK), liikkeenjohto|Restonom (högre YH), affärsledning|MServ (Poly), Bus. Management|Restonomi (AMK,yl), liikkeenj.|Restonom (h. YH), affärsledn.|Master of Hospitality Management (Polytechnic), Business Management
781199|Restonomi (ylempi AMK), muu tai tuntematon ala|Restonom (högre YH), annat eller okänt område|MServ (Poly), Other Field|Restonomi (AMK,yl), muu ala|Restonom (h. YH), annat område|Master of Hospitality Management (Polytechnic), Other or Unknown Field
781200|Liikunnan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen i idrott|MSS (Poly), Sport Studies|Liikunnan yl. AMK|H. Yhex. i idrott|Master of Sports Studies (Polytechnic)
781202|Liikunnanohjaaja (ylempi AMK)|Idrottsinstruktör (högre YH)|MSS (Poly), Sport Instructor|Liikunnanohjaaja (AMK,yl)|Idrottsinstruktör (h. YH)|Master of Sports Studies (Polytechnic), Sports Instructor
781300|Kauneudenhoitoalan ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom skönhetsbranschen|MBC (Poly), Beauty Care|Kauneudenhoitoalan yl. AMK|H.YHex., skönhetsbranschen|Master of Beauty and Cosmetics (Polytechnic)
781301|Estenomi (ylempi AMK)|Estenom (högre YH)|MBC (Poly), Beauty Care|Estenomi (AMK,yl)|Estenom (h. YH)|Master of Beauty and Cosmetics (Polytechnic)
781400|Merenkulun ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen inom sjöfart|MMar (Poly), Seafaring|Merenkulun yl. AMK|H. YHex. inom sjöfart|Polytechnic Master's Degree in Seafaring
781401|Merikapteeni (ylempi AMK)|Sjökapten (högre YH)|Master of Marine Management|Merikapteeni (AMK,yl)|Sjökapten (h. YH)|=
781501|Poliisi (ylempi AMK)|Polisbefälsexamen (högre YH)
781900|Muu palvelualojen ylempi ammattikorkeakoulututkinto|Annan högre yrkeshögskoleexamen inom servicebranscher|Other MServ (Poly), Services|Muu palvelualojen yl.AMK|Ann. h. YHex. inom servicebr.|Other Polytechnic Master's Degree in Services
781901|Tradenomi (ylempi AMK), turvallisuusala|Tradenom (högre YH), säkerhetsbranschen|MBA (Poly), Sec. Management|Tradenomi (AMK,yl), turv.ala|Tradenom (h. YH), säkerhetsbr.|Master of Business Administration (Polytechnic), Security Management
781999|Muu tai tuntematon palvelualojen ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen inom servicebranscher|Other MBA (Poly), Services|Muu palvelualojen yl.AMK|Ann. h. YHex., servicebr.|Other or Unknown Polytechnic Master's  Degree in Services
782000|Palvelualojen koulutus, ylempi korkeakouluaste|Utbildning inom servicebranscher på högre högskolenivå|Ed. in Services, Level 7|Palvelualojen koul, 7-aste|Utb. inom servicebr., nivå 7|Education in Services, Higher-Degree Level Tertiary Education
782200|Liikuntatieteiden maisteri, liikuntatieteiden kandidaatti (ylempi)|Magister i gymnastik- och idrottsvetenskaper, kandidat i gymnastik- och idrottsvetenskaper (högre)|MS, Sport and Health Sciences|Liikuntatieteiden maisteri|Mag. i gymn.- o idr.vetensk.|Master of Science (Sport and Health Sciences)
782201|Liikuntatieteiden maisteri|Magister i gymnastik- och idrottsvetenskaper|MS, Sport and Health Sciences|=|Mag. i gymn.- o idr.vetensk.|Master of Science (Sport and Health Sciences)
782600|Sotilasalan koulutus, ylempi korkeakouluaste|Utbildning inom militärbranschen på högre högskolenivå|Ed. in Military Science, Lvl 7|Sotilasalan koulutus, 7-aste|Utb., militärbr., nivå 7|Education in Military Science, Higher-Degree Level Tertiary Education
782601|Upseeri (1981-)|Officer (1981-)|Officer (1981-)|=|=|=
782602|Yleisesikuntaupseeri|Generalstabsofficer|General Staff Officer|=|=|=
782603|Sotatieteiden maisteri|Magister i militärvetenskaper|Master of Military Science|=|=|Master of Arts (Military Science)
782604|Esiupseeri|Stabsofficer|Senior Staff Officer|=|=|=
782900|Muu palvelualojen koulutus, ylempi korkeakouluaste|Annan utbildning inom servicebranscher på högre högskolenivå|Other Ed. Military Sc., Lvl 7|Muu palvelual. koul, 7-aste|Ann. utb., serv.br., nivå 7|Other Education in Services, Higher-Degree Level Tertiary Education
782999|Muu tai tuntematon palvelualojen koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning inom servicebranscher på högre högskolenivå|Other Ed. in Services, Level 7|Muu palvelual. koul, 7-aste|Ann. utb., serv.br.|Other or Unknown Education in Services, Higher-Degree Level Tertiary Education
791000|Muu ylempi ammattikorkeakoulututkinto|Annan högre yrkeshögskoleexamen|Other M (Poly)|Muu yl.AMK|Ann. h. YHex.|Other Polytechnic Master's Degree
791900|Muu ylempi ammattikorkeakoulututkinto|Annan högre yrkeshögskoleexamen|Other M (Poly)|Muu yl.AMK|Ann. h. YHex.|Other Polytechnic Master's Degree
791999|Muu tai tuntematon ylempi ammattikorkeakoulututkinto|Annan eller okänd högre yrkeshögskoleexamen|Other M (Poly)|Muu yl.AMK|Ann. h. YHex.|Other or Unknown Polytechnic Master's Degree
792000|Filosofian maisteri, filosofian kandidaatti, muu koulutusala|Filosofie magister, filosofie kandidat, annat utbildningsområde|MA, Other Field|Fil. maist., muu koulutusala|Fil. mag., ann. utb.område|Master of Arts, Other Field
792900|Filosofian maisteri, filosofian kandidaatti, muu koulutusala|Filosofie magister, filosofie kandidat, annat utbildningsområde|MA, Other Field|FM, muu koulutusala|FM, ann. utb.område|Master of Arts, Other Field
792999|Fil. maist., muu tai tuntematon koulutusala|Fil. mag., annat eller okänt utbildningsområde|MA, Other Field|FM, muu koulutusala|FM, ann. utb.område|Master of Philosophy, Other or Unknown Field
799000|Muu koulutus, ylempi korkeakouluaste|Annan utbildning på högre högskolenivå|Other Education, Level 7|Muu koulutus, 7-aste|Ann. utb., nivå 7|Other Education, Higher-Degree Level Tertiary Education
799900|Muu koulutus, ylempi korkeakouluaste|Annan utbildning på högre högskolenivå|Other Education, Level 7|Muu koulutus, 7-aste|Ann. utb., nivå 7|Other Education, Higher-Degree Level Tertiary Education
799999|Muu tai tuntematon koulutus, ylempi korkeakouluaste|Annan eller okänd utbildning på högre högskolenivå|Other Education, Level 7|Muu koulutus, 7-aste|Ann. utb., nivå 7|Other or Unknown Education, Higher-Degree Level Tertiary Education
812000|Kasvatustieteen lisensiaatti|Pedagogie licentiat|LicPh (Education)|=|=|Licentiate of Philosophy (Education)
812100|Kasvatustieteen lisensiaatti|Pedagogie licentiat|LicPh (Education)|=|=|Licentiate of Philosophy (Education)
812101|Kasvatust. lis., kasvatustiede|Ped. lic., pedagogik|LicPh, Educational Science|KL, kasvatustiede|PeL, pedagogik|Licentiate of Philosophy (Education), Educational Science
812102|Kasvatust. lis., aikuiskasvatus|Ped. lic., vuxenutbildning|LicPh, Adult Education|KL, aikuiskasvatus|PeL, vuxenutb.|Licentiate of Philosophy (Education), Adult Education
812103|Kasvatust. lis., erityispedagogiikka|Ped. lic., specialpedagogik|LicPh, Special Education|KL, erityispedagogiikka|PeL, specialpedagogik|Licentiate of Philosophy (Education), Special Education
812105|Kasvatust. lis., tekstiilityö, tekninen työ ja kotitalous|Ped. lic., textilslöjd, tekniskt arbete och huslig ekonomi|LicPh, Textiles, Tech. Ed.|KL, tekstiilityö ja kotitalous|PeL, text.slöjd osv.|Licentiate of Philosophy (Education), Textiles and Related Crafts, Technical Handicraft and Home Economics
812199|Kasvatust. lis., muu tai tuntematon pääaineryhmä|Ped. lic., annat eller okänt huvudämne|LicPh, Other Field|KL, muu pääaineryhmä|PeL, ann. huvudämne|Licentiate of Philosophy (Education), Other or Unknown Field
812201|Fil. lis., kasvatustiede|Fil. lic., pedagogik|Licentiate of Philosophy, Educational Science
815000|Kasvatustieteellisen alan tohtori|Doktor, pedagogiska området|PhD (Education)|Kasvatustiet. alan tohtori|Doktor, pedagogiska omr.|Doctor of Philosophy (Education)
815100|Kasvatustieteen tohtori|Pedagogie doktor|PhD (Education)|=|=|Doctor of Philosophy (Education)
815101|Kasvatustieteiden tohtori, kasvatustiede|Ped. dr, pedagogik|PhD, Educational Science|KT, kasvatustiede|PeD, pedagogik|Doctor of Philosophy (Education), Educational Science
815102|Kasvatust. toht., aikuiskasvatus|Ped. dr, vuxenutbildning|PhD, Adult Education|KT, aikuiskasvatus|PeD, vuxenutb.|Doctor of Philosophy (Education), Adult Education
815103|Kasvatust. toht., erityispedagogiikka|Ped. dr, specialpedagogik|PhD, Special Education|KT, erityispedagogiikka|PeD, specialpedagogik|Doctor of Philosophy (Education), Special Education
815105|Kasvatust. toht., tekstiilityö, tekninen työ ja kotitalous|Ped. dr, textilslöjd, tekniskt arbete och huslig ekonomi|PhD, Textiles, Tech. Ed.|KT, tekstiilityö ja kotitalous|PeD, textilslöjd osv.|Doctor of Philosophy (Education), Textiles and Related Crafts, Technical Handicraft and Home Economics
815199|Kasvatust. toht., muu tai tuntematon pääaineryhmä|Ped. dr, annat eller okänt huvudämne|PhD, Other Field|KT, muu pääaineryhmä|PeD, ann. huvudämne|Doctor of Philosophy (Education), Other or Unknown Field
815200|Filosofian tohtori, kasvatustieteellinen ala|Filosofie doktor, pedagogik|PhD, Education|FT, kasvatustiet. ala|FD, pedagogik|Doctor of Philosophy, Education
815201|Fil. toht., kasvatustiede|Fil. dr, pedagogik|PhD, Educational Science|FT, kasvatustiede|FD, pedagogik|Doctor of Philosophy, Educational Science
819000|Muu kasvatustieteellinen koulutus, tutkijakoulutusaste|Annan pedagogisk utbildning på forskarutbildningsnivå|Other Ed. in Education, Lvl 8|Muu kasvatust. koul, 8-aste|Ann. ped. utb., nivå 8|Other Education in Educational Science, Doctorate or Equivalent Level Tertiary Education
819900|Muu kasvatustieteellinen koulutus, tutkijakoulutusaste|Annan pedagogisk utbildning på forskarutbildningsnivå|Other Ed. in Education, Lvl 8|Muu kasvatust. koul, 8-aste|Ann. ped. utb., nivå 8|Other Education in Educational Science, Doctorate or Equivalent Level Tertiary Education
819999|Muu tai tuntematon kasvatustieteellinen koulutus, tutkijakoulutusaste|Annan eller okänd pedagogisk utbildning på forskarutbildningsnivå|Other Ed. in Education, Lvl 8|Muu kasvatust. koul, 8-aste|Ann. ped. utb., nivå 8|Other or Unknown Education in Educational Science, Doctorate or Equivalent Level Tertiary Education
822000|Taidealan lisensiaatti|Licentiat inom konstområdet|LicArts (Art and Design)|=|=|Licentiate of Arts (Art and Design)
822100|Taiteen lisensiaatti|Konstlicentiat|LicArts (Art and Design)|=|=|Licentiate of Arts (Art and Design)
822101|Taiteen lisensiaatti|Konstlicentiat|LicArts (Art and Design)|=|=|Licentiate of Arts (Art and Design)
822200|Musiikin lisensiaatti|Musiklicentiat|Licentiate of Music|=|=|=
822201|Mus. lis., taiteilijakoulutus|Mus. lis., taiteilijakoulutus
822202|Mus. lis., tutkijakoulutus|Mus. lis., tutkijakoulutus
822203|Mus. lis., kehittäjäkoulutus|Mus. lis., kehittäjäkoulutus
822211|Musiikin lisensiaatti|Musiklicentiat|Licentiate of Music|=|=|=
822299|Mus. lis., muu tai tuntematon linja|Mus. lis., muu tai tuntematon linja
822400|Teatteritaiteen lisensiaatti|Licentiat i teaterkonst|LicArts (Theatre and Drama)|=|=|Licentiate of Arts (Theatre and Drama)
822401|Teatteritaiteen lisensiaatti|Licentiat i teaterkonst|LicArts (Theatre and Drama)|=|=|Licentiate of Arts (Theatre and Drama)
822500|Tanssitaiteen lisensiaatti|Licentiat i danskonst|Licentiate of Arts (Dance)|=|=|=
822501|Tanssitaiteen lisensiaatti|Licentiat i danskonst|Licentiate of Arts (Dance)|=|=|=
822900|Muu taidealan lisensiaattikoulutus|Annan licentiatutbildning inom konstområdet|Other Licentiate Prog., Arts|Muu taidealan lisensiaattikoul|Ann. lic.utb., konstområdet|Other Licentiate Programme in Arts
822999|Muu tai tuntematon taidealan lisensiaattikoulutus|Annan eller okänd licentiatutbildning inom konstområdet|Other Licentiate Prog., Arts|Muu taidealan lisensiaattikoul|Ann. lic.utb., konstområdet|Other or Unknown Licentiate Programme in Arts
823000|Filosofian lisensiaatti, humanistinen ala|Filosofie licentiat, humanistiska området|LicPh, Humanities|Fil. lis., humanistinen ala|Fil. lic., hum. området|Licentiate of Philosophy, Humanities
823100|Filosofian lisensiaatti, kielitieteet|Filosofie licentiat, språkvetenskaper|LicPh, Linguistics|FL, kielitieteet|FL, språkvetenskaper|Licentiate of Philosophy, Linguistics
823101|Fil. lis., suomen kieli|Fil. lic., finska språket|LicPh, Finnish Language|FL, suomen kieli|FL, finska språket|Licentiate of Philosophy, Finnish Language
823102|Fil. lis., ruotsin kieli|Fil. lic., svenska språket|LicPh, Swedish Language|FL, ruotsin kieli|FL, svenska språket|Licentiate of Philosophy, Swedish Language
823103|Fil. lis., englannin kieli|Fil. lic., engelska språket|LicPh, English Language|FL, englannin kieli|FL, engelska språket|Licentiate of Philosophy, English Language
823104|Fil. lis., saksan kieli|Fil. lic., tyska språket|LicPh, German Language|FL, saksan kieli|FL, tyska språket|Licentiate of Philosophy, German Language
823105|Fil. lis., ranskan kieli|Fil. lic., franska språket|LicPh, French Language|FL, ranskan kieli|FL, franska språket|Licentiate of Philosophy, French Language
823106|Fil. lis., venäjän kieli|Fil. lic., ryska språket|LicPh, Russian Language|FL, venäjän kieli|FL, ryska språket|Licentiate of Philosophy, Russian Language
823107|Fil. lis., espanjan kieli|Fil. lic., spanska språket|LicPh, Spanish Language|FL, espanjan kieli|FL, spanska språket|Licentiate of Philosophy, Spanish Language
823108|Fil. lis., italian kieli|Fil. lic., italienska språket|LicPh, Italian Language|FL, italian kieli|FL, italienska språket|Licentiate of Philosophy, Italian Language
823109|Fil. lis., saamen kieli|Fil. lic., samespråket|LicPh, Sami Language|FL, saamen kieli|FL, samespråket|Licentiate of Philosophy, Sami Language
823110|Fil. lis., suomalais-ugrilaiset kielet|Fil. lic., finsk-ugriska språk|Licentiate of Philosophy, Finno-Ugrian Languages|FL, suomalais-ugrilaiset kielet|FL, finsk-ugriska språk|=
823111|Fil. lis., unkarin kieli|Fil. lic., ungerska språket|LicPh, Hungarian Language|FL, unkarin kieli|FL, ungerska språket|Licentiate of Philosophy, Hungarian Language
823112|Fil. lis., balttilaiset kielet|Fil. lic., baltiska språk|LicPh, Baltic Languages|FL, balttilaiset kielet|FL, baltiska språk|Licentiate of Philosophy, Baltic Languages
823113|Fil. lis., klassilliset kielet|Fil. lic., klassiska språk|LicPh, Classical Languages|FL, klassilliset kielet|FL, klassiska språk|Licentiate of Philosophy, Classical Languages
823114|Fil. lis., slaavilaiset kielet|Fil. lic., slaviska språk|LicPh, Slavonic Languages|FL, slaavilaiset kielet|FL, slaviska språk|Licentiate of Philosophy, Slavonic Languages
823115|Fil. lis., viittomakieli|Fil. lic., teckenspråk|LicPh, Sign Language|FL, viittomakieli|FL, teckenspråk|Licentiate of Philosophy, Sign Language
823199|Fil. lis., muu tai tuntematon kieli|Fil. lic., annat eller okänt språk|LicPh, Other Language|FL, muu kieli|Fil. lic., annat språk|Licentiate of Philosophy, Other or Unknown Language
823200|Filosofian lisensiaatti, kääntäminen ja tulkkaus|Filosofie licentiat, översättning och tolkning|LicPh, Transl., Intpr|FL, kääntäminen ja tulkkaus|FL, översättn. o tolkn.|Licentiate of Philosophy, Translation and Interpretation
823201|Fil. lis., suomen kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i finska|LicPh, Transl., Intpr., Finn.|FL, suomen käänt., tulkk.|FL, övers. o tolkn. i finska|Licentiate of Philosophy, Translation and Interpretation, Finnish Language
823202|Fil. lis., ruotsin kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i svenska|LicPh, Transl., Intpr., Swed.|FL, ruotsin käänt., tulkk.|FL, övers. o tolkn. i svenska|Licentiate of Philosophy, Translation and Interpretation, Swedish Language
823203|Fil. lis., englannnin kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i engelska|LicPh, Transl., Intpr., Engl.|FL, englannin käänt., tulkk.|FL, övers. o tolkn. i engelska|Licentiate of Philosophy, Translation and Interpretation, English Language
823204|Fil. lis., saksan kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i tyska|LicPh, Transl., Intpr., German|FL, saksan käänt., tulkk.|FL, övers. o tolkn. i tyska|Licentiate of Philosophy, Translation and Interpretation, German Language
823205|Fil. lis., ranskan kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i franska|LicPh, Transl., Intpr., French|FL, ranskan käänt., tulkk.|FL, övers. o tolkn. i franska|Licentiate of Philosophy, Translation and Interpretation, French Language
823206|Fil. lis., venäjän kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i ryska|LicPh, Transl., Intpr., Russ.|FL, venäjän käänt., tulkk.|FL, övers. o tolkn. i ryska|Licentiate of Philosophy, Translation and Interpretation, Russian Language
823207|Fil. lis., espanjan kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i spanska|LicPh, Transl., Intpr., Span.|FL, espanjan käänt., tulkk.|FL, övers. o tolkn. i spanska|Licentiate of Philosophy, Translation and Interpretation, Spanish Language
823208|Fil. lis., italian kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i italienska|LicPh, Transl., Intpr., Italia|FL, italian käänt., tulkk.|FL, övers.o tolk. i italienska|Licentiate of Philosophy, Translation and Interpretation, Italian Language
823299|Fil. lis., muu tai tuntematon kielen kääntäminen ja tulkkaus|Fil. lic., översättning och tolkning i annat eller okänt språk|LicPh, Other Translation|FL, muu kiel. käänt., tulkk.|FL, övers. o tolkn. ann. spr.|Licentiate of Philosophy, Other or Unknown Translation and Interpretation
823300|Filosofian lisensiaatti, historia ja arkeologia|Filosofie licentiat, historia och arkeologi|LicPh, History, Archeology|FL, historia ja arkeologia|FL, hist. o arkeologi|Licentiate of Philosophy, History and Archeology
823301|Fil. lis., historia|Fil. lic., historia|LicPh, History|FL, historia|FL, historia|Licentiate of Philosophy, History
823302|Fil. lis., arkeologia|Fil. lic., arkeologi|LicPh, Archeology|FL, arkeologia|FL, arkeologi|Licentiate of Philosophy, Archeology
823400|Filosofian lisensiaatti, kirjallisuuden, kulttuurien ja kielentutkimus|Filosofie licentiat, litteratur-, kultur- och språkforskning|LicPh, Literature|FL, kirj., kultt., kielentutk.|FL, litt.forskning od.|Licentiate of Philosophy, Literature, Cultural Research and Linguistics
823401|Fil. lis., kirjallisuuden tutkimus|Fil. lic., litteraturforskning|LicPh, Literature|FL, kirjallisuuden tutkimus|FL, litteraturforskning|Licentiate of Philosophy, Literature
823402|Fil. lis., kulttuurien tutkimus|Fil. lic., kulturforskning|LicPh, Cultural Research|FL, kulttuurien tutkimus|FL, kulturforskning|Licentiate of Philosophy, Cultural Research
823403|Fil. lis., kielentutkimus|Fil. lic., språkforskning|LicPh, Linguistics|FL, kielentutkimus|FL, språkforskning|Licentiate of Philosophy, Linguistics
823404|Fil. lis., puhetieteet|Fil. lic., talvetenskaper|LicPh, Speech Sciences|FL, puhetieteet|FL, talvetenskaper|Licentiate of Philosophy, Speech Sciences
823405|Fil. lis., logopedia
823500|Filosofian lisensiaatti, taiteiden tutkimus|Filosofie licentiat, konstforskning|LicPh, Arts Research|FL, taiteiden tutkimus|FL, konstforskning|Licentiate of Philosophy, Arts Research
823501|Fil. lis., taidehistoria ja taidekasvatus|Fil. lic., konsthistoria och konstpedagogik|LicPh, Art History, Art Ed.|FL, taidehistoria, -kasvatus|FL, konsthist. o -ped.|Licentiate of Philosophy, Art History and Art Education
823502|Fil. lis., musiikkitiede ja musiikkikasvatus|Fil. lic., musikvetenskap och musikpedagogik|LicPh, Musicology, Music Ed.|FL, musiikkitiede, -kasvatus|FL, musikvet. o -pedag|Licentiate of Philosophy, Musicology and Music Education
823503|Fil. lis., teatteritiede|Fil. lic., teatervetenskap|LicPh, Theatre|FL, teatteritiede|FL, teatervetenskap|Licentiate of Philosophy, Theatre
823599|Fil. lis., muu tai tuntematon taiteiden tutkimuksen ala|Fil. lic., annan eller okänd konstforskning|LicPh, Other Arts Research|FL, muu taiteiden tutkimus|FL, ann. konstforskning|Licentiate of Philosophy, Other or Unknown Arts Research Field
823600|Filosofian lisensiaatti, viestintätieteet ja informaatiotutkimus|Filosofie licentiat, kommunikationsvetenskaper och informationsforskning|LicPh, Communic., Inf. Sc.|FL, viestintätieteet ym.|FL, komm.vet.sk. o inf|Licentiate of Philosophy, Communication and Information Sciences
823601|Fil. lis., viestintätieteet ja informaatiotutkimus|Fil. lic., kommunikationsvetenskaper och informationsforskning|LicPh, Communic., Inf. Sc.|FL, viestintät., inf.tutkimus|FL, komm.vet.sk. o inf|Licentiate of Philosophy, Communication and Information Sciences
823700|Filosofian lisensiaatti, filosofia (humanistinen ala)|Filosofie licentiat, filosofi (humanistiska området)|LicPh, Philosophy (Hum.)|FL, filosofia (hum. ala)|FL, filos. (hum. omr.)|Licentiate of Philosophy, Philosophy (Humanities)
823701|Fil. lis., filosofia (humanistinen ala)|Fil. lic., filosofi (humanistiska området)|LicPh, Philosophy (Hum.)|FL, filosofia (hum. ala)|FL, filos. (hum. omr.)|Licentiate of Philosophy, Philosophy (Humanities)
823900|Filosofian lisensiaatti, muu humanistinen ala|Filosofie licentiat, annat humanistiskt specialområde|LicPh, Other Field|FL, muu humanistinen ala|FL, ann. hum. spec.omr.|Licentiate of Philosophy, Other Field in Humanities
823999|Fil. lis., muu tai tuntematon humanistinen ala|Fil. lic., annat eller okänt humanistiskt specialområde|LicPh, Other Field|FL, muu humanistinen ala|FL, ann. hum. spec.omr.|Licentiate of Philosophy, Other or Unknown Field in Humanities
824000|Teologian lisensiaatti|Teologie licentiat|Licentiate of Theology|=|=|=
824100|Teologian lisensiaatti|Teologie licentiat|Licentiate of Theology|=|=|=
824101|Teologian lisensiaatti|Teologie licentiat|Licentiate of Theology|=|=|=
825000|Taidealan tohtori|Doktor inom konstområdet|Doctor of Arts (Art, Design)|=|=|Doctor of Arts (Art and Design)
825100|Taiteen tohtori|Konstdoktor|Doctor of Arts (Art, Design)|=|=|Doctor of Arts (Art and Design)
825101|Taiteen tohtori|Konstdoktor|Doctor of Arts (Art, Design)|=|=|Doctor of Arts (Art and Design)
825200|Musiikin tohtori|Musikdoktor|Doctor of Music|=|=|=
825201|Mus. toht., taiteilijakoulutus|Mus. toht., taiteilijakoulutus
825202|Mus. toht., tutkijakoulutus|Mus. toht., tutkijakoulutus
825203|Mus. toht., kehittäjäkoulutus|Mus. toht., kehittäjäkoulutus
825211|Musiikin tohtori|Musikdoktor|Doctor of Music|=|=|=
825299|Mus. toht., muu tai tuntematon linja|Mus. toht., muu tai tuntematon linja
825300|Kuvataiteen tohtori|Doktor i bildkonst|Doctor of Fine Arts|=|=|=
825301|Kuvataiteen tohtori|Doktor i bildkonst|Doctor of Fine Arts|=|=|=
825400|Teatteritaiteen tohtori|Doktor i teaterkonst|DA (Theatre and Drama)|=|=|Doctor of Arts (Theatre and Drama)
825401|Teatteritaiteen tohtori|Doktor i teaterkonst|DA (Theatre and Drama)|=|=|Doctor of Arts (Theatre and Drama)
825500|Tanssitaiteen tohtori|Doktor i danskonst|Doctor of Arts (Dance)|=|=|=
825501|Tanssitaiteen tohtori|Doktor i danskonst|Doctor of Arts (Dance)|=|=|=
825900|Muu taidealan tohtorikoulutus|Annan doktorsutbildning inom konstområdet|Other Doctoral Prog., Arts|Muu taidealan toht.koul|Ann. dr.utb., konstområdet|Other Doctoral Programme in Arts
825901|Fil. toht., taideteollisuus|Fil. dr, konstindustri|PhD, Industrial Art|FT, taideteollisuus|FD, konstindustri|Doctor of Philosophy, Industrial Art
825999|Muu tai tuntematon taidealan tohtorikoulutus|Annan eller okänd doktorsutbildning inom konstområdet|Other Doctoral Prog., Arts|Muu taidealan toht.koul.|Ann. dr.utb., konstområdet|Other or Unknown Doctoral Programme in Arts
826000|Filosofian tohtori, humanistinen ala|Filosofie doktor, humanistiska området|PhD, Humanities|Fil. toht., humanistinen ala|Fil. dr, hum. området|Doctor of Philosophy, Humanities
826100|Filosofian tohtori, kielitieteet|Filosofie doktor, språkvetenskaper|PhD, Linguistics|FT, kielitieteet|FD, språkvetenskaper|Doctor of Philosophy, Linguistics
826101|Fil. toht., suomen kieli|Fil. dr, finska språket|PhD, Finnish Language|FT, suomen kieli|FD, finska språket|Doctor of Philosophy, Finnish Language
826102|Fil. toht., ruotsin kieli|Fil. dr, svenska språket|PhD, Swedish Language|FT, ruotsin kieli|FD, svenska språket|Doctor of Philosophy, Swedish Language
826103|Fil. toht., englannin kieli|Fil. dr, engelska språket|PhD, English Language|FT, englannin kieli|FD, engelska språket|Doctor of Philosophy, English Language
826104|Fil. toht., saksan kieli|Fil. dr, tyska språket|PhD, German Language|FT, saksan kieli|FD, tyska språket|Doctor of Philosophy, German Language
826105|Fil. toht., ranskan kieli|Fil. dr, franska språket|PhD, French Language|FT, ranskan kieli|FD, franska språket|Doctor of Philosophy, French Language
826106|Fil. toht., venäjän kieli|Fil. dr, ryska språket|PhD, Russian Language|FT, venäjän kieli|FD, ryska språket|Doctor of Philosophy, Russian Language
826107|Fil. toht., espanjan kieli|Fil. dr, spanska språket|PhD, Spanish Language|FT, espanjan kieli|FD, spanska språket|Doctor of Philosophy, Spanish Language
826108|Fil. toht., italian kieli|Fil. dr, italienska språket|PhD, Italian Language|FT, italian kieli|FD, italienska språket|Doctor of Philosophy, Italian Language
826109|Fil. toht., saamen kieli|Fil. dr, samespråket|PhD, Sami Language|FT, saamen kieli|FD, samespråket|Doctor of Philosophy, Sami Language
826110|Fil. toht., suomalais-ugrilaiset kielet|Fil. dr, finsk-ugriska språk|Doctor of Philosophy, Finno-Ugrian Languages|FT, suomalais-ugrilaiset kielet|FD, finsk-ugriska språk|=
826111|Fil. toht., unkarin kieli|Fil. dr, ungerska språket|PhD, Hungarian Language|FT, unkarin kieli|FD, ungerska språket|Doctor of Philosophy, Hungarian Language
826112|Fil. toht., balttilaiset kielet|Fil. dr, baltiska språk|PhD, Baltic Languages|FT, balttilaiset kielet|FD, baltiska språk|Doctor of Philosophy, Baltic Languages
826113|Fil. toht., klassilliset kielet|Fil. dr, klassiska språk|PhD, Classical Languages|FT, klassilliset kielet|FD, klassiska språk|Doctor of Philosophy, Classical Languages
826114|Fil. toht., slaavilaiset kielet|Fil. dr, slaviska språk|PhD, Slavonic Languages|FT, slaavilaiset kielet|FD, slaviska språk|Doctor of Philosophy, Slavonic Languages
826115|Fil. toht., viittomakieli|Fil. dr, teckenspråk|PhD, Sign Language|FT, viittomakieli|FD, teckenspråk|Doctor of Philosophy, Sign Language
826116|Fil. toht., pohjoismaiset kielet
826199|Fil. toht., muu tai tuntematon kieli|Fil. dr, annat eller okänt språk|PhD, Other Language|FT, muu kieli|Fil. dr, annat språk|Doctor of Philosophy, Other or Unknown Language
826200|Filosofian tohtori, kääntäminen ja tulkkaus|Filosofie doktor, översättning och tolkning|PhD, Transl., Intpr.|FT, kääntäminen ja tulkkaus|FD, översättn. o tolkn.|Doctor of Philosophy, Translation and Interpretation
826201|Fil. toht., suomen kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i finska|PhD, Transl., Intpr., Finnish|FT, suomen käänt., tulkk.|FD, övers. o tolkn. i finska|Doctor of Philosophy, Translation and Interpretation, Finnish Language
826202|Fil. toht., ruotsin kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i svenska|PhD, Transl., Intpr., Swedish|FT, ruotsin käänt., tulkk.|FD, övers. o tolkn. i svenska|Doctor of Philosophy, Translation and Interpretation, Swedish Language
826203|Fil. toht., englannin kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i engelska|PhD, Transl., Intpr., English|FT, englannin käänt., tulkk.|FD, övers. o tolkn. i engelska|Doctor of Philosophy, Translation and Interpretation, English Language
826204|Fil. toht., saksan kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i tyska|PhD, Transl., Intpr., German|FT, saksan käänt., tulkk.|FD, övers. o tolkn. i tyska|Doctor of Philosophy, Translation and Interpretation, German Language
826205|Fil. toht., ranskan kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i franska|PhD, Transl., Intpr., French|FT, ranskan käänt., tulkk.|FD, övers. o tolkn. i franska|Doctor of Philosophy, Translation and Interpretation, French Language
826206|Fil. toht., venäjän kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i ryska|PhD, Transl., Intpr., Russian|FT, venäjän käänt., tulkk.|FD, övers. o tolkn. i ryska|Doctor of Philosophy, Translation and Interpretation, Russian Language
826207|Fil. toht., espanjan kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i spanska|PhD, Transl., Intpr., Spanish|FT, espanjan käänt., tulkk.|FD, övers. o tolkn. i spanska|Doctor of Philosophy, Translation and Interpretation, Spanish Language
826208|Fil. toht., italian kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i italienska|PhD, Transl., Intpr., Italian|FT, italian käänt., tulkk.|FD, övers.o tolk. i italienska|Doctor of Philosophy, Translation and Interpretation, Italian Language
826299|Fil. toht., muu tai tuntematon kielen kääntäminen ja tulkkaus|Fil. dr, översättning och tolkning i annat eller okänt språk|PhD, Other Transl., Intpr.|FT, muu kiel. käänt., tulkk.|FD, övers. o tolkn. ann. spr.|Doctor of Philosophy, Other or Unknown Translation and Interpretation
826300|Filosofian tohtori, historia ja arkeologia|Filosofie doktor, historia och arkeologi|PhD, History and Archeology|FT, historia ja arkeologia|FD, historia o arkeologi|Doctor of Philosophy, History and Archeology
826301|Fil. toht., historia|Fil. dr, historia|PhD, History|FT, historia|FD, historia|Doctor of Philosophy, History
826302|Fil. toht., arkeologia|Fil. dr, arkeologi|PhD, Archeology|FT, arkeologia|FD, arkeologi|Doctor of Philosophy, Archeology
826400|Filosofian tohtori, kirjallisuuden, kulttuurien ja kielentutkimus|Filosofie doktor, litteratur-, kultur- och språkforskning|PhD, Literature|FT, kirj., kultt., kielentutk.|FD, litt.forskning od.|Doctor of Philosophy, Literature, Cultural Research and Linguistics
826401|Fil. toht., kirjallisuuden tutkimus|Fil. dr, litteraturforskning|PhD, Literature|FT, kirjallisuuden tutkimus|FD, litteraturforskning|Doctor of Philosophy, Literature
826402|Fil. toht., kulttuurien tutkimus|Fil. dr, kulturforskning|PhD, Cultural Research|FT, kulttuurien tutkimus|FD, kulturforskning|Doctor of Philosophy, Cultural Research
826403|Fil. toht., kielentutkimus|Fil. dr, språkforskning|PhD, Linguistics|FT, kielentutkimus|FD, språkforskning|Doctor of Philosophy, Linguistics
826404|Fil. toht., puhetieteet|Fil. dr, talvetenskaper|PhD, Speech Sciences|FT, puhetieteet|FD, talvetenskaper|Doctor of Philosophy, Speech Sciences
826405|Fil. toht., logopedia
826500|Filosofian tohtori, taiteiden tutkimus|Filosofie doktor, konstforskning|PhD, Arts Research|FT, taiteiden tutkimus|FD, konstforskning|Doctor of Philosophy, Arts Research
826501|Fil. toht., taidehistoria ja taidekasvatus|Fil. dr, konsthistoria och konstpedagogik|PhD, Art History, Art Ed.|FT, taidehistoria, -kasvatus|FD, konsthist. o -pedag.|Doctor of Philosophy, Art History and Art Education
826502|Fil. toht., musiikkitiede ja musiikkikasvatus|Fil. dr, musikvetenskap och musikpedagogik|PhD, Musicology, Music Ed.|FT, musiikkitiede, -kasvatus|FD, musikvet.sk. o -ped.|Doctor of Philosophy, Musicology and Music Education
826503|Fil. toht., teatteritiede|Fil, dr, teatervetenskap|PhD, Theatre|FT, teatteritiede|FD, teatervetenskap|Doctor of Philosophy, Theatre
826599|Fil. toht., muu tai tuntematon taiteiden tutkimuksen ala|Fil. dr, annan eller okänd konstforskning|PhD, Other Arts Research|FT, muu taiteiden tutkimus|FD, ann. konstforskning|Doctor of Philosophy, Other or Unknown Arts Research Field
826600|Filosofian tohtori, viestintätieteet ja informaatiotutkimus|Filosofie doktor, kommunikationsvetenskaper och informationsforskning|PhD, Communication, Inf.Sc.|FT, viestintätieteet ym.|FD, komm.vet.sk. o inf.|Doctor of Philosophy, Communication and Information Sciences
826601|Fil. toht., viestintätieteet ja informaatiotutkimus|Fil. dr, kommunikationsvetenskaper och informationsforskning|PhD, Communication, Inf.Sc.|FT, viestintät., inf.tutkimus|FD, komm.vet.sk. o inf.|Doctor of Philosophy, Communication and Information Sciences
826700|Filosofian tohtori, filosofia (humanistinen ala)|Filosofie doktor, filosofi (humanistiska området)|PhD, Philosophy (Hum.)|FT, filosofia (hum. ala)|FD, filos. (hum. omr.)|Doctor of Philosophy, Philosophy (Humanities)
826701|Fil. toht., filosofia (humanistinen ala)|Fil. dr, filosofi (humanistiska området)|PhD, Philosophy (Hum.)|FT, filosofia (hum. ala)|FD, filos. (hum. omr.)|Doctor of Philosophy, Philosophy (Humanities)
826900|Filosofian tohtori, muu humanistinen ala|Filosofie doktor, annat humanistiskt specialområde|PhD, Other Field of Hum.|FT, muu humanistinen ala|FD, ann. hum. spec.omr.|Doctor of Philosophy, Other Field in Humanities
826901|Fil. toht., teologia|Fil. dr, teologie|PhD, Theology|FT, teologia|FD, teologie|Doctor of Philosophy, Theology
826999|Fil. toht., muu tai tuntematon humanistinen ala|Fil. dr, annat eller okänt humanistiskt specialområde|PhD, Other Field of Hum.|FT, muu humanistinen ala|FD, ann. hum. spec.omr.|Doctor of Philosophy, Other or Unknown Field in Humanitites
827000|Teologian tohtori|Teologie doktor|Doctor of Theology|=|=|=
827100|Teologian tohtori|Teologie doktor|Doctor of Theology|=|=|=
827101|Teologian tohtori|Teologie doktor|Doctor of Theology|=|=|=
829000|Muu humanistinen ja taidealan koulutus, tutkijakoulutusaste|Annan utbildning i humanistiska ämnen och konst på forskarutbildningsnivå|Other Ed. in Humanities, Lvl 8|Muu hum., taideala, 8-aste|Ann. utb., hum. o konst,nivå 8|Other Education in Humanities and Arts, Doctorate or Equivalent Level Tertiary Education
829900|Muu humanistinen ja taidealan koulutus, tutkijakoulutusaste|Annan utbildning i humanistiska ämnen och konst, forskarutbildningsnivå|Other Ed. in Humanities, Lvl 8|Muu hum., taideala, 8-aste|Ann. utb., hum. o konst,nivå 8|Other Education in Humanities and arts, Doctorate or Equivalent Level Tertiary Education
829999|Muu tai tuntematon humanistinen ja taidealan koulutus, tutkijakoulutusaste|Annan eller okänd utbildning i humanistiska ämnen och konst på forskarutbildningsnivå|Ed. in Humanities, Arts, Lvl 8|Muu hum., taideala, 8-aste|Ann. utb., hum. o konst,nivå 8|Education in Humanities and Arts, Doctorate or Equivalent Level Tertiary Education
832000|Kauppatieteellinen koulutus, lisensiaatti|Ekonomisk utbildning, licentiat|Ed. in Business, Licentiate|Kauppatiet. koul, lis.|Ekonomisk utb., licentiat|Education in Business, Licentiate
832100|Kauppatieteiden lisensiaatti|Ekonomie licentiat|LicSc (Economics, Business)|=|=|Licentiate of Science (Business and Administration)
832101|Kauppat. lis., liiketaloustieteet|Ekon. lic., företagsekonomi|LicSc, Business Economics|KTL, liiketaloustieteet|EL, företagsekonomi|Licentiate of Science (Economics and Business Administration), Business Economics
832105|Kauppat. lis., yhteiskuntatieteet|Ekon. lic., samhällsvetenskaper|LicSc, Social Sciences|KTL, yhteiskuntatieteet|EL, samh.vetenskaper|Licentiate of Science (Economics and Business Administration), Social Sciences
832114|Kauppat. lis., tilastotiede|Ekon. lic., statistik|LicSc, Statistics|KTL, tilastotiede|EL, statistik|Licentiate of Science (Economics and Business Administration), Statistics
832115|Kauppat. lis., tietojärjestelmätiede|Ekon. lic., informationssystem|LicSc, Information Systems|KTL, tietojärjestelmätiede|EL, inf.syst.|Licentiate of Science (Economics and Business Administration), Information Systems Science
832199|Kauppat. lis., muu tai tuntematon pääaineryhmä|Ekon. lic., annat eller okänt huvudämne|LicSc, Other Field|KTL, muu pääaineryhmä|EL, ann. huvudämne|Licentiate of Science (Economics and Business Administration), Other or Unknown Field
832300|Taloustieteiden lisensiaatti|Licentiat i ekonomiska vetenskaper|Licentiate of Economic Sc.|=|Lic. i ekon. vetenskaper|Licentiate of Economic Sciences
832351|Taloust. lis., liiketaloustieteet|Ekon. vet. lic., företagsekonomi|LicSc, Business Economics|TTL, liiketaloustieteet|Ekon. vet. lic., föret.ek.|Licentiate of Science (Economics and Business Administration), Business Economics
832355|Taloust. lis., yhteiskuntatieteet|Ekon. vet. lic., samhällsvetenskaper|LicSc, Social Sciences|TTL, yhteiskuntatieteet|Ekon. vet. lic., samh.vetensk.|Licentiate of Science (Economics and Business Administration), Social Sciences
832364|Taloust. lis., tilastotiede|Ekon. vet. lic., statistik|LicSc, Statistics|TTL, tilastotiede|=|Licentiate of Science (Economics and Business Administration), Statistics
832365|Taloust. lis., tietojärjestelmätiede|Ekon. vet. lic., informationssystem|LicSc, Information Systems|TTL, tietojärjestelmätiede|Ekon. vet. lic., inf.syst.|Licentiate of Science (Economics and Business Administration), Information Systems Sciences
832399|Taloust. lis., muu tai tuntematon pääaineryhmä|Ekon. vet. lic., annat eller okänt huvudämne|LicSc, Other Field|TTL, muu pääaineryhmä|Ekon. vet. lic., ann. huv.ämne|Licentiate of Science (Economics and Business Administration), Other or Unknown Field
832900|Muu kauppatieteellinen lisensiaattikoulutus|Annan ekonomisk licentiatutbildning|Other Lic. Prog., Business|Muu kauppatiet. lis.koul|Ann. ekonomisk lic.utb.|Other Licentiate Programme in Business
832999|Muu tai tuntematon kauppatieteellinen lisensiaattikoulutus|Annan eller okänd ekonomisk licentiatutbildning|Other Lic. Prog., Business|Muu kauppatiet. lis.koul|Ann. ekonomisk lic.utb.|Other or Unknown Licentiate Programme in Business
833000|Yhteiskuntatieteellinen koulutus, lisensiaatti|Samhällsvetenskaplig utbildning, licentiat|Ed. in Social Sc., Licentiate|Yhteiskuntatiet. koul, lis.|Samh.vetenskaplig utb., lic.|Education in Social Sciences, Licentiate
833100|Valtiotieteiden lisensiaatti|Politices licentiat|Licentiate of Social Sciences|=|=|=
833101|Valtiot. lis., politiikkatieteet|Pol. lic., politikvetenskaper|LicSocSc, Political Sc.|VTL, politiikkatieteet|PL, politikvetenskaper|Licentiate of Social Sciences, Political Sciences
833102|Valtiot. lis., taloustieteet|Pol. lic., ekonomivetenskaper|LicSocSc, Economics|VTL, taloustieteet|PL, ekonomivetenskaper|Licentiate of Social Sciences, Economics
833103|Valtiot. lis., sosiaalitieteet|Pol. lic., socialvetenskaper|LicSocSc, Social Studies|VTL, sosiaalitieteet|PL, socialvetenskaper|Licentiate of Social Sciences, Social Studies
833105|Valtiot. lis., psykologia|Pol. lic., psykologi|LicSocSc, Psychology|VTL, psykologia|PL, psykologi|Licentiate of Social Sciences, Psychology
833106|Valtiot. lis., viestintätieteet|Pol. lic., kommunikationsvetenskaper|LicSocSc, Communication Sc.|VTL, viestintätieteet|PL, komm.vet.sk.|Licentiate of Social Sciences, Communication Sciences
833107|Valtiot. lis., filosofia|Pol. lic., filosofi|LicSocSc, Philosophy|VTL, filosofia|PL, filosofi|Licentiate of Social Sciences, Philosophy
833108|Valtiot. lis., tilastotiede|Pol. lic., statistik|LicSocSc, Statistics|VTL, tilastotiede|PL, statistik|Licentiate of Social Sciences, Statistics
833110|Valtiot. lis., alue- ja ympäristötieteet|Pol. lic., regional- och miljövetenskaper|LicSocSc, Reg., Env. Stud.|VTL, alue- ja ympäristötieteet|PL, reg.- o miljövet.|Licentiate of Social Sciences, Regional and Environmental Studies
833199|Valtiot. lis., muu tai tuntematon pääaineryhmä|Pol. lic., annat eller okänt huvudämne|LicSocSc, Other Field|VTL, muu pääaineryhmä|PL, ann. huvudämne|Licentiate of Social Sciences, Other or Unknown Field
833200|Yhteiskuntatieteiden lisensiaatti|Licentiat i samhällsvetenskaper|Licentiate of Social Sciences|Yhteiskuntatiet. lisensiaatti|Lic. i samhällsvetenskaper|=
833201|Yhteiskuntat. lis., politiikkatieteet|Samh. lic., politikvetenskaper|LicSocSc, Political Sc.|YTL, politiikkatieteet|SVL, politikvetenskaper|Licentiate of Social Sciences, Political Sciences
833202|Yhteiskuntat. lis., taloustieteet|Samh. lic., ekonomivetenskaper|LicSocSc, Economics|YTL, taloustieteet|SVL, ekonomivetenskaper|Licentiate of Social Sciences, Economics
833203|Yhteiskuntat. lis., sosiaalitieteet|Samh. lic., socialvetenskaper|LicSocSc, Social Studies|YTL, sosiaalitieteet|SVL, socialvetenskaper|Licentiate of Social Sciences, Social Studies
833205|Yhteiskuntat. lis., psykologia|Samh. lic., psykologi|LicSocSc, Psychology|YTL, psykologia|SVL, psykologi|Licentiate of Social Sciences, Psychology
833206|Yhteiskuntat. lis., viestintätieteet|Samh. lic., kommunikationsvetenskaper|LicSocSc, Communication Sc.|YTL, viestintätieteet|SVL, komm.vet.sk.|Licentiate of Social Sciences, Communication Sciences
833207|Yhteiskuntat. lis., filosofia|Samh. lic., filosofi|LicSocSc, Philosophy|YTL, filosofia|SVL, filosofi|Licentiate of Social Sciences, Philosophy
833208|Yhteiskuntat. lis., tilastotiede|Samh. lic., statistik|LicSocSc, Statistics|YTL, tilastotiede|SVL, statistik|Licentiate of Social Sciences, Statistics
833209|Yhteiskuntat. lis., tietojenkäsittelytiede|Samh. lic., databevetenskap|LicSocSc, Computer Science|YTL, tietojenkäsittelytiede|SVL, datavetenskap|Licentiate of Social Sciences, Computer Science
833210|Yhteiskuntat. lis., alue- ja ympäristötieteet|Samh. lic., regional- och miljövetenskaper|LicSocSc, Regional Studies|YTL, alue- ja ympäristötieteet|SVL, reg.- o miljövet.|Licentiate of Social Sciences, Regional and Environmental Studies
833211|Yhteiskuntat. lis., matkailu|Samh. lic., turism|LicSocSc, Tourism|YTL, matkailu|SVL, turism|Licentiate of Social Sciences, Tourism
833299|Yhteiskuntat. lis., muu tai tuntematon pääaineryhmä|Samh. lic., annat eller okänt huvudämne|LicSocSc, Other Field|YTL, muu pääaineryhmä|SVL, ann. huvudämne|Licentiate of Social Sciences, Other or Unknown Field
833300|Hallintotieteiden lisensiaatti|Förvaltningslicentiat|Licentiate, Administrative Sc.|=|=|Licentiate of Administrative Sciences
833301|Hallintot. lis., hallintotieteet|Förv. lis., förvaltningsvetenskaper|LicAdmSc, Administrative S.|HTL, hallintotieteet|FöL, förvaltn.vetensk.|Licentiate of Administrative Sciences, Administrative Sciences
833310|Hallintot. lis., alue- ja ympäristötieteet|Förv. lis., regional- och miljövetenskaper|LicAdmSc, Regional Studies|HTL, alue- ja ympäristötieteet|FöL, reg.- o miljövet.|Licentiate of Administrative Sciences, Regional and Environmental Studies
833399|Hallintot. lis., muu tai tuntematon pääaineryhmä|Förv. lis., annat eller okänt huvudämne|LicAdmSc, Other Field|HTL, muu pääaineryhmä|FöL, ann. huvudämne|Licentiate of Administrative Sciences, Other or Unknown Field
833400|Filosofian lisensiaatti, yhteiskuntatieteellinen ala|Filosofie licentiat, samhällsvetenskapliga området|LicPh, Social Sciences|FL, yhteiskuntat. ala|Fil. lic., samh.vet. området|Licentiate of Philosophy, Social Sciences
833401|Fil. lis., politiikkatieteet|Fil. lic., politikvetenskaper|LicPh, Political Sciences|FL, politiikkatieteet|FL, politikvetenskaper|Licentiate of Philosophy, Political Sciences
833402|Fil. lis., taloustieteet|Fil. lic., ekonomivetenskaper|LicPh, Economics|FL, taloustieteet|FL, ekonomivetenskaper|Licentiate of Philosophy, Economics
833403|Fil. lis., sosiaalitieteet|Fil. lic., socialvetenskaper|LicPh, Social Studies|FL, sosiaalitieteet|FL, socialvetenskaper|Licentiate of Philosophy, Social Studies
833404|Fil. lis., kasvatustieteet|Fil. lic., pedagogik|LicPh, Education|FL, kasvatustieteet|FL, pedagogik|Licentiate of Philosophy, Education
833405|Fil. lis., psykologia|Fil. lic., psykologi|LicPh, Psychology|FL, psykologia|FL, psykologi|Licentiate of Philosophy, Psychology
833407|Fil. lis., filosofia (yhteiskuntatieteellinen ala)|Fil. lic., filosofi (samhällsvetenskapliga området)|LicPh, Philosophy (Social Sc.)|FL, filosofia (yht. ala)|FL, filosofi (samhällsvet.)|Licentiate of Philosophy, Philosophy (Social Sciences)
833408|Fil. lis., tilastotiede (yhteiskuntatieteellinen ala)|Fil. lic., statistik (samhällsvetenskapliga området)|LicPh, Statistics (Social Sc.)|FL, tilastotiede (yht. ala)|FL, statistik (samhällsvet.)|Licentiate of Philosophy, Statistics (Social Sciences)
833499|Fil. lis., yhteiskuntatieteellinen ala, muu tai tuntematon pääaineryhmä|Fil. lic., samhällsvetenskapliga området, annat eller okänt huvudämne|LicPh, Other Field|FL, yht.kuntat., muu pääainer|FL, samh.vetensk. omr.|Licentiate of Philosophy, Social Sciences, Other or Unknown Field
833500|Psykologian lisensiaatti|Psykologie licentiat|Licentiate of Arts (Psych.)|=|=|Licentiate of Arts (Psychology)
833501|Psykologian lisensiaatti|Psykologie licentiat|Licentiate of Arts (Psych.)|=|=|Licentiate of Arts (Psychology)
833900|Muu yhteiskuntatieteellinen lisensiaattikoulutus|Annan samhällsvetenskaplig licentiatutbildning|Other Lic. Prog., Social Sc.|Muu yhteiskuntat. lis.koulutus|Ann. samh.vetensk. lic.utb.|Other Licentiate Programme in Social Sciences
833999|Muu tai tuntematon yhteiskuntatieteellinen lisensiaattikoulutus|Annan eller okänd samhällsvetenskaplig licentiatutbildning|Other Lic. Prog., Social Sc.|Muu yhteiskuntat. lis.koulutus|Ann. samh.vetensk. lic.utb.|Other or Unknown Licentiate Programme in Social Sciences
834000|Oikeustieteen lisensiaatti|Juris licentiat|Licentiate of Laws|=|=|=
834100|Oikeustieteen lisensiaatti|Juris licentiat|Licentiate of Laws|=|=|=
834101|Oikeustieteen lisensiaatti|Juris licentiat|Licentiate of Laws|=|=|=
835000|Kauppatieteellinen koulutus, tohtori|Ekonomisk utbildning, doktor|Education in Business, Doctor|Kauppatiet. koul, tohtori|Ekonomisk utb., doktor|=
835100|Kauppatieteiden tohtori|Ekonomie doktor|DSc, (Econ., Business Admin.)|=|=|Doctor of Science (Economics and Business Administration)
835101|Kauppat. toht., liiketaloustieteet|Ekon. dr, företagsekonomi|DSc, Business Economics|KTT, liiketaloustieteet|ED, företagsekonomi|Doctor of Science (Economics and Business Administration), Business Economics
835105|Kauppat. toht., yhteiskuntatieteet|Ekon. dr, samhällsvetenskaper|DSc, Social Sciences|KTT, yhteiskuntatieteet|ED, samhällsvetenskaper|Doctor of Science (Economics and Business Administration), Social Sciences
835114|Kauppat. toht., tilastotiede|Ekon. dr, statistik|DSc, Statistics|KTT, tilastotiede|ED, statistik|Doctor of Science (Economics and Business Administration), Statistics
835115|Kauppat. toht., tietojärjestelmätiede|Ekon. dr, informationssystem|DSc, Information Systems Sc.|KTT, tietojärjestelmätiede|ED, informationssystem|Doctor of Science (Economics and Business Administration), Information Systems Sciences
835199|Kauppat. toht., muu tai tuntematon pääaineryhmä|Ekon. dr, annat eller okänt huvudämne|DSc, Other Field|KTT, muu pääaineryhmä|ED, ann. huvudämne|Doctor of Science (Economics and Business Administration), Other or Unknown Field
835300|Taloustieteiden tohtori|Doktor i ekonomiska vetenskaper|DSc (Econ., Business Admin.)|=|Doktor i ekon. vetenskaper|Doctor of Science (Economics and Business Administration)
835351|Taloust. toht., liiketaloustieteet|Ekon. vet. dr, företagsekonomi|DSc, Business Economics|TTT, liiketaloustieteet|=|Doctor of Science (Economics and Business Administration), Business Economics
835355|Taloust. toht., yhteiskuntatieteet|Ekon. vet. dr, samhällsvetenskaper|DSc, Social Sciences|TTT, yhteiskuntatieteet|Ekon. vet. dr, samh.vetensk.|Doctor of Science (Economics and Business Administration), Social Sciences
835365|Taloust. toht., tietojärjestelmätiede|Ekon. vet. dr, informationssystem|DSc, Information Systems Sc.|TTT, tietojärjestelmätiede|Ekon. vet. dr, inf.syst.|Doctor of Science (Economics and Business Administration), Information Systems Science
835399|Taloust. toht., muu tai tuntematon pääaineryhmä|Ekon. vet. dr, annat eller okänt huvudämne|DSc, Other Field|TTT, muu pääaineryhmä|Ekon. vet. dr, ann. huvudämne|Doctor of Science (Economics and Business Administration), Other or Unknown Field
835900|Muu kauppatieteellinen tohtorikoulutus|Annan ekonomisk doktorsutbildning|Other Doctoral Prog., Business|Muu kauppatiet. tohtorikoul|Ann. ekonomisk doktorsutb.|Other Doctoral Programme in Business
835999|Muu tai tuntematon kauppatieteellinen tohtorikoulutus|Annan eller okänd ekonomisk doktorsutbildning|Other Doctoral Prog., Business|Muu kauppatiet. tohtorikoul|Ann. ekon. dr.utb.|Other or Unknown Doctoral Programme in Business
836000|Yhteiskuntatieteellinen koulutus, tohtori|Samhällsvetenskaplig utbildning, doktor|Ed. in Social Sciences, Doctor|Yhteiskuntatiet. koul, tohtori|Samh.vetensk. utb., dr|Education in Social Sciences, Doctor
836100|Valtiotieteiden tohtori|Politices doktor|Doctor of Social Sciences|=|=|=
836101|Valtiot. toht., politiikkatieteet|Pol. dr, politikvetenskaper|DSocSc, Political Sciences|VTT, politiikkatieteet|PD, politikvetenskaper|Doctor of Social Sciences, Political Sciences
836102|Valtiot. toht., taloustieteet|Pol. dr, ekonomivetenskaper|DSocSc, Economics|VTT, taloustieteet|PD, ekonomivetenskaper|Doctor of Social Sciences, Economics
836103|Valtiot. toht., sosiaalitieteet|Pol. dr, socialvetenskaper|DSocSc, Social Studies|VTT, sosiaalitieteet|PD, socialvetenskaper|Doctor of Social Sciences, Social Studies
836105|Valtiot. toht., psykologia|Pol. dr, psykologi|DSocSc, Psychology|VTT, psykologia|PD, psykologi|Doctor of Social Sciences, Psychology
836106|Valtiot. toht., viestintätieteet|Pol. dr, kommunikationsvetenskaper|DSocSc, Communication Sc.|VTT, viestintätieteet|PD, komm.vet.sk.|Doctor of Social Sciences, Communication Sciences
836107|Valtiot. toht., filosofia|Pol. dr, filosofi|DSocSc, Philosophy|VTT, filosofia|PD, filosofi|Doctor of Social Sciences, Philosophy
836108|Valtiot. toht., tilastotiede|Pol. dr, statistik|DSocSc, Statistics|VTT, tilastotiede|PD, statistik|Doctor of Social Sciences, Statistics
836110|Valtiot. toht., alue- ja ympäristötieteet|Pol. dr, regional- och miljövetenskaper|DSocSc, Regional Studies|VTT, alue- ja ympäristötieteet|PD, reg.- o miljövet.|Doctor of Social Sciences, Regional and Environmental Studies
836199|Valtiot. toht., muu tai tuntematon pääaineryhmä|Pol. dr, annat eller okänt huvudämne|DSocSc, Other Field|VTT, muu pääaineryhmä|PD, ann. huvudämne|Doctor of Social Sciences, Other or Unknown Field
836200|Yhteiskuntatieteiden tohtori|Doktor i samhällsvetenskaper|Doctor of Social Sciences|=|=|=
836201|Yhteiskuntat. toht., politiikkatieteet|Samh. dr, politikvetenskaper|DSocSc, Political Sciences|YTT, politiikkatieteet|SVD, politikvetenskaper|Doctor of Social Sciences, Political Sciences
836202|Yhteiskuntat. toht., taloustieteet|Samh. dr, ekonomivetenskaper|DSocSc, Economics|YTT, taloustieteet|SVD, ekonomivetenskaper|Doctor of Social Sciences, Economics
836203|Yhteiskuntat. toht., sosiaalitieteet|Samh. dr, socialvetenskaper|DSocSc, Social Studies|YTT, sosiaalitieteet|SVD, socialvetenskaper|Doctor of Social Sciences, Social Studies
836205|Yhteiskuntat. toht., psykologia|Samh. dr, psykologi|DSocSc, Psychology|YTT, psykologia|SVD, psykologi|Doctor of Social Sciences, Psychology
836206|Yhteiskuntat. toht., viestintätieteet|Samh. dr, kommunikationsvetenskaper|DSocSc, Communication Sc.|YTT, viestintätieteet|SVD, komm.vet.sk.|Doctor of Social Sciences, Communication Sciences
836207|Yhteiskuntat. toht., filosofia|Samh. dr, filosofi|DSocSc, Philosophy|YTT, filosofia|SVD, filosofi|Doctor of Social Sciences, Philosophy
836208|Yhteiskuntat. toht., tilastotiede|Samh. dr, statistik|DSocSc, Statistics|YTT, tilastotiede|SVD, statistik|Doctor of Social Sciences, Statistics
836209|Yhteiskuntat. toht., tietojenkäsittelytiede|Samh. dr, datavetenskap|DSocSc, Computer Science|YTT, tietojenkäsittelytiede|SVD, datavetenskap|Doctor of Social Sciences, Computer Science
836210|Yhteiskuntat. toht., alue- ja ympäristötieteet|Samh. dr, regional- och miljövetenskaper|DSocSc, Regional Studies|YTT, alue- ja ympäristötieteet|SVD, reg.- o miljövet.|Doctor of Social Sciences, Regional and Environmental Studies
836211|Yhteiskuntat. toht., matkailu|Samh. dr, turism|DSocSc, Tourism|YTT, matkailu|SVD, turism|Doctor of Social Sciences, Tourism
836299|Yhteiskuntat. toht., muu tai tuntematon pääaineryhmä|Samh. dr, annat eller okänt huvudämne|DSocSc, Other Field|YTT, muu pääaineryhmä|SVD, ann. huvudämne|Doctor of Social Sciences, Other or Unknown Field
836300|Hallintotieteiden tohtori|Förvaltningsdoktor|Doctor of Administrative Sc.|=|=|Doctor of Administrative Sciences
836301|Hallintot. toht., hallintotieteet|Förv. dr, förvaltningsvetenskaper|DAdmSc, Administrative Sc.|HTT, hallintotieteet|FöD, förvaltn.vetensk.|Doctor of Administrative Sciences, Administrative Sciences
836310|Hallintot. toht., alue- ja ympäristötieteet|Förv. dr, regional- och miljövetenskaper|DAdmSc, Regional Studies|HTT, alue- ja ympäristötieteet|FöD, reg.- o miljövet.|Doctor of Administrative Sciences, Regional and Environmental Studies
836399|Hallintot. toht., muu tai tuntematon pääaineryhmä|Förv. dr, annat eller okänt huvudämne|DAdmSc, Other Field|HTT, muu pääaineryhmä|FöD, ann. huvudämne|Doctor of Administrative Sciences, Other or Unknown Field
836500|Psykologian tohtori|Psykologie doktor|PhD (Psychology)|=|=|Doctor of Philosophy (Psychology)
836501|Psykologian tohtori|Psykologie doktor|PhD (Psychology)|=|=|Doctor of Philosophy (Psychology)
836900|Muu yhteiskuntatieteellinen tohtorikoulutus|Annan samhällsvetenskaplig doktorsutbildning|Other Doct. Prog., Social Sc.|Muu yhteiskuntatiet. toht.koul|Ann. samh.vetensk. doktorsutb.|Other Doctoral Programme in Social Sciences
836999|Muu tai tuntematon yhteiskuntatieteellinen tohtorikoulutus|Annan eller okänd samhällsvetenskaplig doktorsutbildning|Other Doct. Prog., Social Sc.|Muu yhteiskuntatiet. toht.koul|Ann. samh.vetensk. dr.utb.|Other or Unknown Doctoral Programme in Social Sciences
837000|Oikeustieteen tohtori|Juris doktor|Doctor of Laws|=|=|=
837300|Oikeustieteen tohtori|Juris doktor|Doctor of Laws|=|=|=
837301|Oikeustieteen tohtori|Juris doktor|Doctor of Laws|=|=|=
839000|Muu kaupallinen ja yhteiskuntatieteellinen koulutus, tutkijakoulutusaste|Annan utbildning inom handel och samhällsvetenskaper på forskarutbildningsnivå|Other Ed. in Social Sc., Lvl 8|Muu kaup., yht.kuntat., 8-aste|Ann.handel o samh.vetensk.,n-8|Other Education in Social Sciences and Business, Doctorate or Equivalent Level Tertiary Education
839100|Filosofian tohtori, kauppatieteellinen ja yhteiskuntatieteellinen ala|Filosofie doktor, ekonomiska och samhällsvetenskapliga området|PhD, Economics, Social Sc.|FT, kaup.,yht.kuntat. ala|FD, ekon. o samh.vet.|Doctor of Philosophy, Economics and Social Sciences
839101|Fil. toht., kauppatiede|Fil. dr, ekonomi|PhD, Economics Science|FT, kauppatiede|FD, ekonomi|Doctor of Philosophy, Economics Science
839102|Fil. toht., yhteiskuntatiede|Fil. dr, samhällsvetenskap|PhD, Social Science|FT, yhteiskuntatiede|FD, samhällsvetenskap|Doctor of Philosophy, Social Science
839103|Fil. toht., psykologia|Fil. dr, psykologi|PhD, Psychology|FT, psykologia|FD, psykologi|Doctor of Philosophy, Psychology
839104|Fil. toht., oikeustiede|Fil. dr, juridik|PhD, Laws|FT, oikeustiede|FD, juridik|Doctor of Philosophy, Laws
839199|Fil. toht., muu tai tuntematon kauppatieteellinen tai yhteiskuntatieteellinen ala|Fil. dr, annat eller okänt ekonomiskt och samhällsvetenskapligt område|PhD, Other Field|FT, muu kaup., yht.kuntat.ala|FD, ann. ekon. o samh.vet.|Doctor of Philosophy, Other or Unknown Field in Social Sciences or Business
839900|Muu kaupallinen ja yhteiskuntatieteellinen koulutus, tutkijakoulutusaste|Annan utbildning inom handel och samhällsvetenskaper på forskarutbildningsnivå|Other Ed. in Social Sc., Lvl 8|Muu kaup., yht.kuntat., 8-aste|Ann.handel o samh.vetensk.,n-8|Other Education in Social Sciences and Business, Doctorate or Equivalent Level Tertiary Education
839999|Muu tai tuntematon kaupallinen tai yhteiskuntatieteellinen koulutus, tutkijakoulutusaste|Annan eller okänd utbildning inom handel och samhällsvetenskaper på forskarutbildningsnivå|Other Ed. in Social Sc., Lvl 8|Muu kaup., yht.kuntat., 8-aste|Ann.handel o samh.vetensk.,n-8|Other or Unknown Education in Social Sciences and Business, Doctorate or Equivalent Level Tertiary Education
842000|Filosofian lisensiaatti, luonnontieteellinen ala|Filosofie licentiat, naturvetenskapliga området|LicPh, Natural Sciences|Fil. lis., luonnont. ala|Fil. lic., nat.vet. området|Licentiate of Philosophy, Natural Sciences
842100|Filosofian lisensiaatti, matematiikka ja tilastotiede|Filosofie licentiat, matematik och statistik|LicPh, Mathematics, Stat.|FL, matemat., tilastotiede|FL, matem. o statistik|Licentiate of Philosophy, Mathematics and Statistics
842101|Fil. lis., matematiikka|Fil. lic., matematik|LicPh, Mathematics|FL, matematiikka|FL, matematik|Licentiate of Philosophy, Mathematics
842102|Fil. lis., tilastotiede (luonnontieteellinen ala)|Fil. lic., statistik (naturvetenskapliga området)|LicPh, Statistics (Nat. Sc)|FL, tilastotiede (luonnont.)|FL, statistik (nat.vet.)|Licentiate of Philosophy, Statistics (Natural Sciences)
842200|Filosofian lisensiaatti, tietojenkäsittelytiede|Filosofie licentiat, datavetenskap|LicPh, Computer Science|FL, tietojenkäsittelytiede|FL, datavetenskap|Licentiate of Philosophy, Computer Science
842201|Fil. lis., tietojenkäsittelytiede|Fil. lic., datavetenskap|LicPh, Computer Science|FL, tietojenkäsittelytiede|FL, datavetenskap|Licentiate of Philosophy, Computer Science
842300|Filosofian lisensiaatti, fysikaaliset tieteet|Filosofie licentiat, fysikaliska vetenskaper|LicPh, Physical Science|FL, fysikaaliset tieteet|FL, fysikal. vetensk.|Licentiate of Philosophy, Physical Science
842301|Fil. lis., fysiikka|Fil. lic., fysik|LicPh, Physics|FL, fysiikka|FL, fysik|Licentiate of Philosophy, Physics
842302|Fil. lis., geofysiikka|Fil. lic., geofysik|LicPh, Geophysics|FL, geofysiikka|FL, geofysik|Licentiate of Philosophy, Geophysics
842303|Fil. lis., meteorologia|Fil. lic., meteorologi|LicPh, Meteorology|FL, meteorologia|FL, meteorologi|Licentiate of Philosophy, Meteorology
842304|Fil. lis., tähtitiede|Fil. lic., astronomi|LicPh, Astronomy|FL, tähtitiede|FL, astronomi|Licentiate of Philosophy, Astronomy
842400|Filosofian lisensiaatti, kemia|Filosofie licentiat, kemi|LicPh, Chemistry|FL, kemia|FL, kemi|Licentiate of Philosophy, Chemistry
842401|Fil. lis., kemia|Fil. lic., kemi|LicPh, Chemistry|FL, kemia|FL, kemi|Licentiate of Philosophy, Chemistry
842500|Filosofian lisensiaatti, geologia|Filosofie licentiat, geologi|LicPh, Geology|FL, geologia|FL, geologi|Licentiate of Philosophy, Geology
842501|Fil. lis., geologia|Fil. lic., geologi|LicPh, Geology|FL, geologia|FL, geologi|Licentiate of Philosophy, Geology
842600|Filosofian lisensiaatti, maantiede|Filosofie licentiat, geografi|LicPh, Geography|FL, maantiede|FL, geografi|Licentiate of Philosophy, Geography
842601|Fil. lis., maantiede|Fil. lic., geografi|LicPh, Geography|FL, maantiede|FL, geografi|Licentiate of Philosophy, Geography
842700|Filosofian lisensiaatti, biologia, biotieteet, biokemia ja ympäristötiede|Filosofie licentiat, biologi, biovetenskaper, biokemi och miljövetenskap|LicPh, Biol., Biosc.,Bioch.,Ec|FL, biologia, biot.,biok.,ymp.|FL, biol., biovet., biok.,milj|Licentiate of Philosophy, Biology, Biosciences, Biochemistry and Ecology
842701|Fil. lis., biologia|Fil. lic., biologi|LicPh, Biology|FL, biologia|FL, biologi|Licentiate of Philosophy, Biology
842702|Fil. lis., biotieteet, biokemia|Fil. lic., biovetenskaper, biokemi|LicPh, Biosciences, Biochem.|FL, biotieteet, biokemia|FL, biovetenskaper, biokemi|Licentiate of Philosophy, Biosciences, Biochemistry
842703|Fil. lis., ympäristötiede|Fil. lic., miljövetenskap|LicPh, Environmental Science|FL, ympäristötiede|FL, miljövetenskap|Licentiate of Philosophy, Environmental Science
842704|Fil. lis., biotiede|Fil. lis., biotiede
842900|Filosofian lisensiaatti, muu luonnontieteellinen ala|Filosofie licentiat, annat naturvetenskapligt specialområde|LicPh, Other Field|FL, muu luonnont. ala|FL, ann. nat.vet. spec.|Licentiate of Philosophy, Other Field in Natural Sciences
842901|Fil. lis., filosofia (luonnontieteellinen ala)|Fil. lic., filosofi (naturvetenskapliga området)|LicPh, Philosophy (Nat. Sc.)|FL, filosofia (luonnont. ala)|FL, filosofi (nat.vet.)|Licentiate of Philosophy, Philosophy (Natural Sciences)
842999|Fil. lis., muu tai tuntematon luonnontieteellinen ala|Fil. lic., annat eller okänt naturvetenskapligt specialområde|LicPh, Other Field|FL, muu luonnont. ala|FL, ann. nat.vet. spec.|Licentiate of Philosophy, Other or Unknown Field in Natural Sciences
845000|Filosofian tohtori, luonnontieteellinen ala|Filosofie doktor, naturvetenskapliga området|PhD, Natural Sciences|Fil. toht., luonnont. ala|Fil. dr, nat.vetensk. området|Doctor of Philosophy, Natural Sciences
845100|Filosofian tohtori, matematiikka ja tilastotiede|Filosofie doktor, matematik och statistik|PhD, Mathematics, Statistics|FT, matemat., tilastotiede|FD, matem. o statistik|Doctor of Philosophy, Mathematics and Statistics
845101|Fil. toht., matematiikka|Fil. dr, matematik|PhD, Mathematics|FT, matematiikka|FD, matematik|Doctor of Philosophy, Mathematics
845102|Fil. toht., tilastotiede|Fil. dr, statistik|PhD, Statistics|FT, tilastotiede|FD, statistik|Doctor of Philosophy, Statistics
845200|Filosofian tohtori, tietojenkäsittelytiede|Filosofie doktor, datavetenskap|PhD, Computer Science|FT, tietojenkäsittelytiede|FD, datavetenskap|Doctor of Philosophy, Computer Science
845201|Fil. toht., tietojenkäsittelytiede|Fil. dr, datavetenskap|PhD, Computer Science|FT, tietojenkäsittelytiede|FD, datavetenskap|Doctor of Philosophy, Computer Science
845300|Filosofian tohtori, fysikaaliset tieteet|Filosofie doktor, fysikaliska vetenskaper|PhD, Physical Science|FT, fysikaaliset tieteet|FD, fysikaliska vetensk.|Doctor of Philosophy, Physical Science
845301|Fil. toht., fysiikka|Fil. dr, fysik|PhD, Physics|FT, fysiikka|FD, fysik|Doctor of Philosophy, Physics
845302|Fil. toht., geofysiikka|Fil. dr, geofysik|PhD, Geophysics|FT, geofysiikka|FD, geofysik|Doctor of Philosophy, Geophysics
845303|Fil. toht., meteorologia|Fil. dr, meteorologi|PhD, Meteorology|FT, meteorologia|FD, meteorologi|Doctor of Philosophy, Meteorology
845304|Fil. toht., tähtitiede|Fil. dr, astronomi|PhD, Astronomy|FT, tähtitiede|FD, astronomi|Doctor of Philosophy, Astronomy
845400|Filosofian tohtori, kemia|Filosofie doktor, kemi|PhD, Chemistry|FT, kemia|FD, kemi|Doctor of Philosophy, Chemistry
845401|Fil. toht., kemia|Fil. dr, kemi|PhD, Chemistry|FT, kemia|FD, kemi|Doctor of Philosophy, Chemistry
845500|Filosofian tohtori, geologia|Filosofie doktor, geologi|PhD, Geology|FT, geologia|FD, geologi|Doctor of Philosophy, Geology
845501|Fil. toht., geologia|Fil. dr, geologi|PhD, Geology|FT, geologia|FD, geologi|Doctor of Philosophy, Geology
845600|Filosofian tohtori, maantiede|Filosofie doktor, geografi|PhD, Geography|FT, maantiede|FD, geografi|Doctor of Philosophy, Geography
845601|Fil. toht., maantiede|Fil. dr, geografi|PhD, Geography|FT, maantiede|FD, geografi|Doctor of Philosophy, Geography
845700|Filosofian tohtori, biologia, biotieteet, biokemia ja ympäristötiede|Filosofie doktor, biologi, biovetenskaper, biokemi och miljövetenskap|PhD, Biology, Biosc.,Bioch.,Ec|FT, biol., biot., biok., ymp.|FD, biol., biovet.,biok., milj|Doctor of Philosophy, Biology, Biosciences, Biochemistry and Ecology
845701|Fil. toht., biologia|Fil. dr, biologi|PhD, Biology|FT, biologia|FD, biologi|Doctor of Philosophy, Biology
845702|Fil. toht., biotieteet, biokemia|Fil. dr, biovetenskaper, biokemi|PhD, Biosciences, Biochemistry|FT, biotieteet, biokemia|FD, biovetenskaper, biokemi|Doctor of Philosophy, Biosciences, Biochemistry
845703|Fil. toht., ympäristötiede|Fil. dr, miljövetenskap|PhD, Environmental Science|FT, ympäristötiede|FD, miljövetenskap|Doctor of Philosophy, Environmental Science
845704|Fil. toht., biotiede|Fil. toht., biotiede
845900|Filosofian tohtori, muu luonnontieteellinen ala|Filosofie doktor, annat naturvetenskapligt specialområde|PhD, Other Field|FT, muu luonnont. ala|FD, ann. nat.vet. spec.|Doctor of Philosophy, Other Field in Natural Sciences
845901|Fil. toht., filosofia (luonnontieteellinen ala)|Fil. dr, filosofi (naturvetenskapliga området)|PhD, Philosophy (Nat. Sc.)|FT, filosofia (luonnont. ala)|FD, filosofi (nat.vet.)|Doctor of Philosophy, Philosophy (Natural Sciences)
845999|Fil. toht., muu tai tuntematon luonnontieteellinen ala|Fil. dr, annat eller okänt naturvetenskapligt specialområde|PhD, Other Field|FT, muu luonnont. ala|FD, ann. nat.vet. spec.|Doctor of Philosophy, Other or Unknown Field in Natural Sciences
849000|Muu luonnontieteellinen koulutus, tutkijakoulutusaste|Annan naturvetenskaplig utbildning på forskarutbildningsnivå|Other Ed. Natural Sc., Lvl 8|Muu luonnontiet. koul, 8-aste|Ann. nat.vet. utb., nivå 8|Other Education in Natural Sciences, Doctorate or Equivalent Level Tertiary Education
849900|Muu luonnontieteellinen koulutus, tutkijakoulutusaste|Annan naturvetenskaplig utbildning på forskarutbildningsnivå|Other Ed. Natural Sc., Lvl 8|Muu luonnontiet. koul, 8-aste|Ann. nat.vet. utb., nivå 8|Other Education in Natural Sciences, Doctorate or Equivalent Level Tertiary Education
849999|Muu tai tuntematon luonnontieteellinen koulutus, tutkijakoulutusaste|Annan eller okänd naturvetenskaplig utbildning på forskarutbildningsnivå|Other Ed. Natural Sc., Lvl 8|Muu luonnontiet. koul, 8-aste|Ann. nat.vet. utb., nivå 8|Other or Unknown Education in Natural Sciences, Doctorate or Equivalent Level Tertiary Education
851000|Tekniikan lisensiaatti|Teknologie licentiat|LicSc in Technology|=|=|Licentiate of Science in Technology
851100|Tekniikan lisensiaatti, konetekniikka ja energiatekniikka|Teknologie licentiat, maskinteknik och energiteknik|LicSc, Mechanics, Energy|TkL, kone, energia|TkL, mask. o energitekn|Licentiate of Science (Technology), Mechanical Engineering and Energy Engineering
851101|Tekn. lis., konetekniikka|Tekn. lic., maskinteknik|LicSc, Mechanics|TkL, konetekniikka|TkL, maskinteknik|Licentiate of Science (Technology), Mechanical Engineering
851102|Tekn. lis., energiatekniikka|Tekn. lic., energiteknik|LicSc, Energy Eng.|TkL, energiatekniikka|TkL, energiteknik|Licentiate of Science (Technology), Energy Engineering
851200|Tekniikan lisensiaatti, sähkötekniikka ja automaatiotekniikka|Teknologie licentiat, elektroteknik och automationsteknik|LicSc, Electrical Eng.|TkL, sähkö, automaatio|TkL, el. o autom.tekn.|Licentiate of Science (Technology), Electrical Engineering and Automation Engineering
851201|Tekn. lis., sähkötekniikka|Tekn. lic., elektroteknik|LicSc, Electrical Eng.|TkL, sähkötekniikka|TkL, elektroteknik|Licentiate of Science (Technology), Electrical Engineering
851202|Tekn. lis., automaatiotekniikka|Tekn. lic., automationsteknik|LicSc, Automation Eng.|TkL, automaatiotekniikka|TkL, automationsteknik|Licentiate of Science (Technology), Automation Engineering
851203|Tekn. lis., teknillinen fysiikka|Tekn. lic., teknisk fysik|LicSc, Engineering Physics|TkL, teknillinen fysiikka|TkL, teknisk fysik|Licentiate of Science (Technology), Engineering Physics
851204|Tekn. lis., teknis-luonnontieteellinen koulutus|Tekn. lic., teknisk-naturvetenskaplig utbildning|LicSc, Science, Engineering|TkL, teknis-luonnontiet. koul.|TkL, teknisk-nat.vet. utb.|Licentiate of Science (Technology), Science and Engineering
851300|Tekniikan lisensiaatti, tietotekniikka ja tietoliikennetekniikka|Teknologie licentiat, datateknik och datakommunikationsteknik|LicSc, IT, Telecomm.|TkL, tietotekn., tietol.|TkL, datatekn.- o datakomm.|Licentiate of Science (Technology), Information Technology and Telecommunications Technology
851301|Tekn. lis., tietotekniikka|Tekn. lic., datateknik|LicSc, Information Tech.|TkL, tietotekniikka|TkL, datateknik|Licentiate of Science (Technology), Information Technology
851302|Tekn. lis., tietoliikennetekniikka|Tekn. lic., datakommunikationsteknik|LicSc, Telecommunications|TkL, tietoliikennetekn.|TkL, datakomm.tekn.|Licentiate of Science (Technology), Telecommunications Technology
851303|Tekn. lis., tietojohtaminen
851400|Tekniikan lisensiaatti, prosessitekniikka ja materiaalitekniikka|Teknologie licentiat, processteknik och materialteknik|LicSc, Process Eng.|TkL, prosessi, mater.|TkL, proc. o mater.tekn|Licentiate of Science (Technology), Process Engineering and Materials Engineering
851401|Tekn. lis., kemian tekniikka|Tekn. lic., kemisk teknik|LicSc, Chemical Eng.|TkL, kemian tekniikka|TkL, kemisk teknik|Licentiate of Science (Technology), Chemical Engineering
851402|Tekn. lis., prosessitekniikka|Tekn. lic., processteknik|LicSc, Process Eng.|TkL, prosessitekniikka|TkL, processteknik|Licentiate of Science (Technology), Process Engineering
851403|Tekn. lis., ympäristötekniikka|Tekn. lic., miljöteknik|LicSc, Environmental Eng.|TkL, ympäristötekniikka|TkL, miljöteknik|Licentiate of Science (Technology), Environmental Engineering
851404|Tekn. lis., puunjalostustekniikka|Tekn. lic., träförädlingsteknik|LicSc, Wood Processing|TkL, puunjalostustekniikka|TkL, träförädl.teknik|Licentiate of Science (Technology), Wood Processing Technology
851408|Tekn. lis., materiaalitekniikka, kalliotekniikka|Tekn. lic., materialteknik, bergsteknik|LicSc, Materials Tech.|TkL, materiaali-, kalliotekn.|TkL, materialt., bergst|Licentiate of Science (Technology), Materials Technology, Rock Engineering
851409|Tekn. lis., biotekniikka|Tekn. lic., bioteknik|LicSc, Biotechnology|TkL, biotekniikka|TkL, bioteknik|Licentiate of Science (Technology), Biotehcnology
851410|Tekn. lis., kaivos- ja rikastustekniikka|Tekn.lic., gruv- och anrikningsteknik||=|TkL, gruv- och anrikningsteknik
851500|Tekniikan lisensiaatti, rakennustekniikka ja maanmittaustekniikka|Teknologie licentiat, byggnadsteknik och lantmäteriteknik|LicSc, Build. Constr., Surv.|TkL, rakennus, maanmitt.|TkL, byggn. o lantmäter|Licentiate of Science (Technology), Building Construction and Surveying Technology
851501|Tekn. lis., rakennustekniikka, yhdyskuntatekniikka|Tekn. lic., byggnadsteknik, samhällsteknik|LicSc, Build. Constr.|TkL, rakennus-, yhdyskuntatekn|TkL, byggn., samhällst.|Licentiate of Science (Technology), Building Construction, Community Development
851502|Tekn. lis., maanmittaustekniikka|Tekn. lic., lantmäteriteknik|LicSc, Surveying Tech.|TkL, maanmittaustekniikka|TkL, lantmäteriteknik|Licentiate of Science (Technology), Surveying Technology
851600|Tekniikan lisensiaatti, tuotantotalous|Teknologie licentiat, produktionsekonomi|LicSc, Industrial Management|TkL, tuotantotalous|TkL, produktionsekonomi|Licentiate of Science (Technology), Industrial Management
851601|Tekn. lis., tuotantotalous|Tekn. lic., produktionsekonomi|LicSc, Industrial Management|TkL, tuotantotalous|TkL, produktionsekonomi|Licentiate of Science (Technology), Industrial Management
851800|Tekniikan lisensiaatti, arkkitehtuuri|Teknologie licentiat, arkitektur|LicSc, Architecture|TkL, arkkitehtuuri|TkL, arkitektur|Licentiate of Science (Technology), Architecture
851801|Tekn. lis., arkkitehtuuri|Tekn. lic., arkitektur|LicSc, Architecture|TkL, arkkitehtuuri|TkL, arkitektur|Licentiate of Science (Technology), Architecture
851900|Tekniikan lisensiaatti, muu tekniikka|Teknologie licentiat, annat tekniskt område|LicSc, Other Technology|TkL, muu tekniikka|TkL, ann. tekn. område|Licentiate of Science (Technology), Other Technology
851901|Tekn. lis., tekstiili- ja vaatetustekniikka|Tekn. lic., textil- och beklädnadsteknik|LicSc, Textiles, Clothing|TkL, tekstiili-, vaatetustekn.|TkL, textil- o bekl.t.|Licentiate of Science (Technology), Textiles and Clothing Technology
851999|Tekn. lis., muu tai tuntematon tekniikka|Tekn. lic., annat eller okänt tekniskt område|LicSc, Other Technology|TkL, muu tekniikka|TkL, ann. tekn. område|Licentiate of Science (Technology), Other or Unknown Technology
855000|Tekniikan tohtori|Teknologie doktor|DSc, Technology|=|=|Doctor of Science in Technology
855100|Tekniikan tohtori, konetekniikka ja energiatekniikka|Teknologie doktor, maskinteknik och energiteknik|DSc, Mechanics, Energy Eng.|TkT, kone, energia|TkD, maskin. o energitekn|Doctor of Science (Technology), Mechanical Engineering and Energy Engineering
855101|Tekn. toht., konetekniikka|Tekn. dr, maskinteknik|DSc, Mechanics|TkT, konetekniikka|TkD, maskinteknik|Doctor of Science (Technology), Mechanical Engineering
855102|Tekn. toht., energiatekniikka|Tekn. dr, energiteknik|DSc, Energy Eng.|TkT, energiatekniikka|TkD, energiteknik|Doctor of Science (Technology), Energy Engineering
855200|Tekniikan tohtori, sähkötekniikka ja automaatiotekniikka|Teknologie doktor, elektroteknik och automationsteknik|DSc, Electrical Eng.|TkT, sähkö, automaatio|TkD, el. o autom.teknik|Doctor of Science (Technology), Electrical Engineering and Automation Engineering
855201|Tekn. toht., sähkötekniikka|Tekn. dr, elektroteknik|DSc, Electrical Eng.|TkT, sähkötekniikka|TkD, elektroteknik|Doctor of Science (Technology), Electrical Engineering
855202|Tekn. toht., automaatiotekniikka|Tekn. dr, automationsteknik|DSc, Automation Eng.|TkT, automaatiotekniikka|TkD, automationsteknik|Doctor of Science (Technology), Automation Engineering
855203|Tekn. toht., teknillinen fysiikka|Tekn. dr, teknisk fysik|DSc, Engineering Physics|TkT, teknillinen fysiikka|TkD, teknisk fysik|Doctor of Science (Technology), Engineering Physics
855204|Tekn. toht., teknis-luonnontieteellinen koulutus|Tekn. dr, teknisk-naturvetenskaplig utbildning|DSc, Science and Engineering|TkT, teknis-luonnontiet.koul.|TkD, teknisk-nat.vet. utb.|Doctor of Science (Technology), Science and Engineering
855300|Tekniikan tohtori, tietotekniikka ja tietoliikennetekniikka|Teknologie doktor, datateknik och datakommunikationsteknik|DSc, IT, Telecommunications|TkT, tietotekn., tietol.|TkD, datatekn.- o datakomm.|Doctor of Science (Technology), Information Technology and Telecommunications Technology
855301|Tekn. toht., tietotekniikka|Tekn. dr, datateknik|DSc, Information Technology|TkT, tietotekniikka|TkD, datateknik|Doctor of Science (Technology), Information Technology
855302|Tekn. toht., tietoliikennetekniikka|Tekn. dr, datakommunikationsteknik|DSc, Telecommunications|TkT, tietoliikennetekn.|TkD, datakomm.tekn.|Doctor of Science (Technology), Telecommunications Technology
855303|Tekn. toht., tietojohtaminen
855400|Tekniikan tohtori, prosessitekniikka ja materiaalitekniikka|Teknologie doktor, processteknik och materialteknik|DSc, Process Eng.|TkT, prosessi, mater.|TkD, proc. o mater.tekn.|Doctor of Science (Technology), Process Engineering and Materials Engineering
855401|Tekn. toht., kemian tekniikka|Tekn. dr, kemisk teknik|DSc, Chemical Eng.|TkT, kemian tekniikka|TkD, kemisk teknik|Doctor of Science (Technology), Chemical Engineering
855402|Tekn. toht., prosessitekniikka|Tekn. dr, processteknik|DSc, Process Eng.|TkT, prosessitekniikka|TkD, processteknik|Doctor of Science (Technology), Process Engineering
855403|Tekn. toht., ympäristötekniikka|Tekn. dr, miljöteknik|DSc, Environmental Eng.|TkT, ympäristötekniikka|TkD, miljöteknik|Doctor of Science (Technology), Environmental Engineering
855404|Tekn. toht., puunjalostustekniikka|Tekn. dr, träförädlingsteknik|DSc, Wood Processing|TkT, puunjalostustekniikka|TkD, träförädlingsteknik|Doctor of Science (Technology), Wood Processing Technology
855408|Tekn. toht., materiaalitekniikka, kalliotekniikka|Tekn. dr, materialteknik, bergsteknik|DSc, Materials Tech.|TkT, materiaali-, kalliotekn.|TkD, mater., bergsteknik|Doctor of Science (Technology), Materials Technology, Rock Engineering
855409|Tekn. toht., biotekniikka|Tekn. dr, bioteknik|DSc, Biotechnology|TkT, biotekniikka|TkD, bioteknik|Doctor of Science (Technology), Biotechnology
855410|Tekn. toht., kaivos- ja rikastustekniikka|Tekn.dr., gruv- och anrikningsteknik||=|TkD, gruv- och anrikningsteknik
855500|Tekniikan tohtori, rakennustekniikka ja maanmittaustekniikka|Teknologie doktor, byggnadsteknik och lantmäteriteknik|DSc, Build., Constr., Surv.|TkT, rakennus, maanmitt.|TkD, byggn. o lantmäterit|Doctor of Science (Technology), Building Construction and Surveying Technology
855501|Tekn. toht., rakennustekniikka, yhdyskuntatekniikka|Tekn. dr, byggnadsteknik, samhällsteknik|DSc, Build, Constr., Comm.Dev.|TkT, rakennus-, yhdyskuntatekn|TkD, byggn., samhällstekn|Doctor of Science (Technology), Building Construction, Community Development
855502|Tekn. toht., maanmittaustekniikka|Tekn. dr, lantmäteriteknik|DSc, Surveying Tech.|TkT, maanmittaustekniikka|TkD, lantmäteriteknik|Doctor of Science (Technology), Surveying Technology
855600|Tekniikan tohtori, tuotantotalous|Teknologie doktor, produktionsekonomi|DSc, Industrial Management|TkT, tuotantotalous|TkD, produktionsekonomi|Doctor of Science (Technology), Industrial Management
855601|Tekn. toht., tuotantotalous|Tekn. dr, produktionsekonomi|DSc, Industrial Management|TkT, tuotantotalous|TkD, produktionsekonomi|Doctor of Science (Technology), Industrial Management
855800|Tekniikan tohtori, arkkitehtuuri|Teknologie doktor, arkitektur|DSc, Architecture|TkT, arkkitehtuuri|TkD, arkitektur|Doctor of Science (Technology), Architecture
855801|Tekn. toht., arkkitehtuuri|Tekn. dr, arkitektur|DSc, Architecture|TkT, arkkitehtuuri|TkD, arkitektur|Doctor of Science (Technology), Architecture
855900|Tekniikan tohtori, muu tekniikka|Teknologie doktor, annat tekniskt område|DSc, Other Technology|TkT, muu tekniikka|TkD, ann. tekniskt område|Doctor of Science (Technology), Other Technology
855901|Tekn. toht., tekstiili- ja vaatetustekniikka|Tekn. dr, textil- och beklädnadsteknik|DSc, Textiles, Clothing Tech.|TkT, tekstiili-, vaatetustekn.|TkD, textil- o bekl.tekn.|Doctor of Science (Technology), Textiles and Clothing Technology
855999|Tekn. toht., muu tai tuntematon tekniikka|Tekn. dr, annat eller okänt tekniskt område|DSc, Other Technology|TkT, muu tekniikka|TkD, ann. tekn. område|Doctor of Science (Technology), Other or Unknown Technology
856000|Filosofian tohtori, tekniikan ala|Filosofie doktor, tekniskt område|PhD, Technology|Fil. toht., tekniikan ala|Fil. dr, tekniskt område|Doctor of Philosophy, Technology
856100|Filosofian tohtori, tekniikan ala|Filosofie doktor, tekniskt område|PhD, Technology|FT, tekniikan ala|FD, tekniskt område|Doctor of Philosophy, Technology
856101|Fil. toht., tekniikka|Fil. dr, teknik|PhD, Technology|FT, tekniikka|FD, teknik|Doctor of Philosophy, Technology
859000|Muu tekniikan koulutus, tutkijakoulutusaste|Annan teknisk utbildning på forskarutbildningsnivå|Other Ed. in Technology, Lvl 8|Muu tekniikan koul, 8-aste|Ann. utb. i teknik, nivå 8|Other Education in Technology, Doctorate or Equivalent Level Tertiary Education
859900|Muu tekniikan koulutus, tutkijakoulutusaste|Annan teknisk utbildning på forskarutbildningsnivå|Other Ed. in Technology, Lvl 8|Muu tekniikan koul, 8-aste|Ann. utb. i teknik, nivå 8|Other Education in Technology, Doctorate or Equivalent Level Tertiary Education
859999|Muu tai tuntematon tekniikan koulutus, tutkijakoulutusaste|Annan eller okänd teknisk utbildning på forskarutbildningsnivå|Other Ed. in Technology, Lvl 8|Muu tekniikan koul, 8-aste|Ann. utb. i teknik, nivå 8|Other or Unknown Education in Technology, Second Stage of Tertiary Education
862000|Maa- ja metsätalousalan lisensiaatti|Licentiat i lant- och skogsbruk|LicSc (Agr. and Forestry)|Maa- ja metsätalousalan lis.|Lic. i lant- o skogsbruk|Licentiate of Science (Agriculture and Forestry)
862200|Maatalous- ja metsätieteiden lisensiaatti|Agronomie- och forstlicentiat|LicSc (Agr. and Forestry)|Maat. ja metsät. lis.|Agronomie- o forstlicentiat|Licentiate of Science (Agriculture and Forestry)
862201|Maat. ja metsät. lis., maatalous|Agr. o. forstlic., lantbruk|LicSc, Agriculture|MML, maatalous|AFL, lantbruk|Licentiate of Science (Agriculture and Forestry), Agriculture
862202|Maat. ja metsät. lis., metsätalous|Agr. o. forstlic., skogsbruk|LicSc, Forestry|MML, metsätalous|AFL, skogsbruk|Licentiate of Science (Agriculture and Forestry), Forestry
862203|Maat. ja metsät. lis., ympäristöala|Agr. o. forstlic., miljöbranschen|LicSc, Environmental Science|MML, ympäristöala|AFL, miljöbranschen|Licentiate of Science (Agriculture and Forestry), Environmental Science
862204|Maat. ja metsät. lis., kotitalousala|Agr. o. forstlic., hushållsbranschen|LicSc, Household Science|MML, kotitalousala|AFL, hushållsbranschen|Licentiate of Science (Agriculture and Forestry), Household Science
862205|Maat. ja metsät. lis., biotekniikka|Agr. o. forstlic., bioteknik|LicSc, Biotechnology|MML, biotekniikka|AFL, bioteknik|Licentiate of Science (Agriculture and Forestry), Biotechnology
862251|Maat. ja metsät. lis., elintarvikeala|Agr. o. forstlic., livsmedelsbranschen|LicSc, Food Science|MML, elintarvikeala|AFL, livsmedelsbranschen|Licentiate of Science (Agriculture and Forestry), Food Sciences
862299|Maat. ja metsät. lis., muu tai tuntematon ala|Agr. o. forstlic., annat eller okänt specialområde|LicSc, Other Field|MML, muu ala|AFL, ann. spec.|Licentiate of Science (Agriculture and Forestry), Other or Unknown Field
862300|Elintarviketieteiden lisensiaatti|Licentiat i livsmedelsvetenskaper|Licentiate of Food Sciences|Elintarviket. lis.|Lic. i livsmedelsvetenskaper|=
862301|Elintarviketieteiden lisensiaatti|Licentiat i livsmedelsvetenskaper|Licentiate of Food Sciences|Elintarviket. lis.|Lic. i livsmedelsvetenskaper|=
862900|Muu maa- ja metsätalousalan lisensiaattikoulutus|Annan licentiatutbildning inom lant- och skogsbruk|Other Lic. Prog. in Agricult.|Muu maa-, metsätal. lis.koul|Ann. lic.utb., lant- o sk.br.|Other Licentiate Programme in Agriculture and Forestry
862999|Muu tai tuntematon maa- ja metsätalousalan lisensiaattikoulutus|Annan eller okänd licentiatutbildning inom lant- och skogsbruk|Other Lic. Prog. in Agricult.|Muu maa-, metsätal. lis.koul|Ann. lic.utb., lant- o sk.br.|Other or Unknown Licentiate Programme in Agriculture and Forestry
865000|Maa- ja metsätalousalan tohtori|Doktor i lant- och skogsbruk|DSc (Agriculture and Forestry)|Maa-ja metsätalousalan tohtori|Doktor i lant- o skogsbruk|Doctor of Science (Agriculture and Forestry)
865200|Maatalous- ja metsätieteiden tohtori|Agronomie- och forstdoktor|DSc (Agriculture and Forestry)|Maat. ja metsät. toht.|Agronomie- o forstdoktor|Doctor of Science (Agriculture and Forestry)
865201|Maat. ja metsät. toht., maatalous|Agr. o. forstdr, lantbruk|DSc, Agriculture|MMT, maatalous|AFD, lantbruk|Doctor of Science (Agriculture and Forestry), Agriculture
865202|Maat. ja metsät. toht., metsätalous|Agr. o. forstdr, skogsbruk|DSc, Forestry|MMT, metsätalous|AFD, skogsbruk|Doctor of Science (Agriculture and Forestry), Forestry
865203|Maat. ja metsät. toht., ympäristöala|Agr. o. forstdr, miljöbranschen|DSc, Environmental Science|MMT, ympäristöala|AFD, miljöbranschen|Doctor of Science (Agriculture and Forestry), Environmental Science
865204|Maat. ja metsät. toht., kotitalousala|Agr. o. forstdr, hushållsbranschen|DSc, Household Science|MMT, kotitalousala|AFD, hushållsbranschen|Doctor of Science (Agriculture and Forestry), Household Science
865205|Maat. ja metsät. toht., biotekniikka|Agr. o. forstdr, bioteknik|DSc, Biotechnology|MMT, biotekniikka|AFD, bioteknik|Doctor of Science (Agriculture and Forestry), Biotechnology
865251|Maat. ja metsät. toht., elintarvikeala|Agr. o. forstdr, livsmedelsbranschen|DSc, Food Science|MMT, elintarvikeala|AFD, livsmedelsbranschen|Doctor of Science (Agriculture and Forestry), Food Sciences
865299|Maat. ja metsät. toht., muu tai tuntematon ala|Agr. o. forstdr, annat eller okänt specialområde|DSc, Other Field|MMT, muu ala|AFD, ann. spec.omr.|Doctor of Science (Agriculture and Forestry), Other or Unknown Field
865300|Elintarviketieteiden tohtori|Doktor i livsmedelsvetenskaper|Doctor of Food Sciences|Elintarviket. toht.|=|=
865301|Elintarviketieteiden tohtori|Doktor i livsmedelsvetenskaper|Doctor of Food Sciences|Elintarviket. toht.|=|=
865500|Filosofian tohtori, maa- ja metsätalousala|Filosofie doktor, lant- och skogsbruk|PhD, Agriculture, Forestry|FT, maa-, metsätalousala|FD, lant- och skogsbruk|Doctor of Philosophy, Agriculture and Forestry
865501|Fil. toht., maa- ja metsätalous|Fil. dr, lant- och skogsbruk|PhD, Agriculture, Forestry|FT, maa- ja metsätalous|FD, lant- och skogsbruk|Doctor of Philosophy, Agriculture and Forestry
865900|Muu maa- ja metsätalousalan tohtorikoulutus|Annan doktorsutbildning inom lant- och skogsbruk|Other Doct. Prog., Agriculture|Muu maa-, metsätal. toht.koul|Ann. dr.utb., lant- o sk.br.|Other Doctoral Programme in Agriculture and Forestry
865999|Muu tai tuntematon maa- ja metsätalousalan tohtorikoulutus|Annan eller okänd doktorsutbildning inom lant- och skogsbruk|Other Doct. Prog., Agriculture|Muu maa-, metsätal. toht.koul|Ann. dr.utb., lant- o sk.br.|Other or Unknown Doctoral Programme in Agriculture and Forestry
869000|Muu maa- ja metsätalousalan koulutus, tutkijakoulutusaste|Annan utbildning inom lant- och skogsbruk på forskarutbildningsnivå|Other Ed. Agriculture, Lvl 8|Muu maa-,metsätal. koul,8-aste|Ann. utb., lant- o sk.br., n-8|Other Education in Agriculture and Forestry, Doctorate or Equivalent Level Tertiary Education
869900|Muu maa- ja metsätalousalan koulutus, tutkijakoulutusaste|Annan utbildning inom lant- och skogsbruk på forskarutbildningsnivå|Other Ed. Agriculture, Lvl 8|Muu maa-, metsätalous, 8-aste|Ann. utb., lant- o sk.br., n-8|Other Education in Agriculture and Forestry, Doctorate or Equivalent Level Tertiary Education
869999|Muu tai tuntematon maa- ja metsätalousalan koulutus, tutkijakoulutusaste|Annan eller okänd utbildning inom lant- och skogsbruk på forskarutbildningsnivå|Other Ed. Agriculture, Lvl 8|Muu maa-, metsätalous, 8-aste|Ann. utb., lant- o sk.br., n-8|Other or Unknown Education in Agriculture and Forestry, Doctorate or Equivalent Level Tertiary Education
872000|Terveys- ja sosiaalialan lisensiaatti|Licentiat inom hälso- och socialvård|Licentiate of Health, Welfare|Terveys-, sosiaalialan lis.|Lic. inom hälso- o socialvård|Licentiate of Health and Welfare
872400|Farmasian lisensiaatti|Farmacie licentiat|Licentiate of Science (Pharm.)|=|=|Licentiate of Science (Pharmacy)
872401|Farmasian lisensiaatti|Farmacie licentiat|Licentiate of Science (Pharm.)|=|=|Licentiate of Science (Pharmacy)
872500|Terveystieteiden lisensiaatti, terveydenhuollon lisensiaatti|Licentiat i hälsovetenskaper, licentiat i hälsovård|Licentiate of Health Sciences|Terveystieteiden lisensiaatti|Lic. i hälsovet., lic. h.vård|=
872501|Terveystieteiden lisensiaatti, terveydenhuollon lisensiaatti|Licentiat i hälsovetenskaper, licentiat i hälsovård|Licentiate of Health Sciences|Terveystieteiden lisensiaatti|Lic. i hälsovet., lic. h.vård|=
872900|Muu terveys- ja sosiaalialan lisensiaattikoulutus|Annan licentiatutbildning inom hälso- och socialvård|Other Lic. Prog. in Health|Muu terv.-, sos.alan lis.koul|Ann. lic.utb., hälso- o soc.v.|Other Licentiate Programme in Health and Welfare
872999|Muu tai tuntematon terveys- ja sosiaalialan lisensiaattikoulutus|Annan eller okänd licentiatutbildning inom hälso- och socialvård|Other Lic. Prog. in Health|Muu terv.-, sos.alan lis.koul|Ann. lic.utb., hälso- o soc.v.|Other or Unknown Licentiate Programme in Health and Welfare
875000|Terveys- ja sosiaalialan tohtori|Doktor inom hälso- och socialvård|Doctor of Health and Welfare|Terveys-, sosiaalialan tohtori|Doktor inom hälso- o socialv.|=
875100|Lääketieteen tohtori: lääketieteen ja kirurgian tohtori|Medicine doktor: doktor i medicin och kirurgi|Doctor of Medical Science|Lääketieteen tohtori|Medicine dr: dr i med. o kir.|=
875101|Lääketieteen tohtori|Medicine doktor|Doctor of Medical Science|=|=|Doctor of Medicinal Sciences
875200|Hammaslääketieteen tohtori|Odontologie doktor|Doctor of Dental Science|=|=|Doctor of Dental Sciences
875201|Hammaslääketieteen tohtori|Odontologie doktor|Doctor of Dental Science|=|=|Doctor of Dental Sciences
875300|Eläinlääketieteen tohtori|Veterinärmedicine doktor|Doctor of Veterinary Medicine|=|=|=
875301|Eläinlääketieteen tohtori|Veterinärmedicine doktor|Doctor of Veterinary Medicine|=|=|=
875400|Farmasian tohtori|Farmacie doktor|Doctor of Science (Pharmacy)|=|=|=
875401|Farmasian tohtori|Farmacie doktor|Doctor of Science (Pharmacy)|=|=|=
875500|Terveystieteiden tohtori, terveydenhuollon tohtori|Doktor i hälsovetenskaper, doktor i hälsovård|Doctor of Health Sciences|Terveystieteiden tohtori|Doktor i hälsovet., dr hälsov.|=
875501|Terveystieteiden tohtori, terveydenhuollon tohtori|Doktor i hälsovetenskaper, doktor i hälsovård|Doctor of Health Sciences|Terveystieteiden tohtori|Doktor i hälsovet., dr hälsov.|=
875600|Filosofian tohtori, terveys- ja sosiaaliala|Filosofie doktor, hälso- och socialvård|PhD, Health and Welfare|FT, terveys- ja sosiaaliala|Fil. dr, hälso- o socialvård|Doctor of Philosophy, Health and Welfare
875601|Fil. toht., lääketiede|Fil. dr, medicin|PhD, Medicine|FT, lääketiede|FD, medicin|Doctor of Philosophy, Medicine
875602|Fil. toht., hammaslääketiede|Fil. dr, odontologi|PhD, Dentistry|FT, hammaslääketiede|FD, odontologi|Doctor of Philosophy, Dentistry
875603|Fil. toht., eläinlääketiede|Fil. dr, veterinärmedicin|PhD, Veterinary Science|FT, eläinlääketiede|FD, veterinärmedicin|Doctor of Philosophy, Veterinary Science
875604|Fil. toht., farmasia|Fil. dr, farmaci|PhD, Pharmacy|FT, farmasia|FD, farmaci|Doctor of Philosophy, Pharmacy
875605|Fil. toht., terveystiede|Fil. dr, hälsovård|PhD, Health Care|FT, terveystiede|FD, hälsovård|Doctor of Philosophy, Health Care
875699|Fil. toht., muu tai tuntematon terveys- ja sosiaaliala|Fil. dr, annan eller okänd hälso- och socialvård|PhD, Other Field|FT, muu terveys-, sosiaaliala|FD, ann. hälso- o soc.v.|Doctor of Philosophy, Other or Unknown Field in Health and Welfare
875900|Muu terveys- ja sosiaalialan tohtorikoulutus|Annan doktorsutbildning inom hälso- och socialvård|Other Doctoral Prog., Health|Muu terv.-, sos.alan toht.koul|Ann. dr.utb., hälso- o soc.v.|Other Doctoral Programme in Health and Welfare
875999|Muu tai tuntematon terveys- ja sosiaalialan tohtorikoulutus|Annan eller okänd doktorsutbildning inom hälso- och socialvård|Other Doctoral Prog., Health|Muu terv.-, sos.alan toht.koul|Ann. dr.utb., hälso- o soc.v.|Other or Unknown Doctoral Programme in Health and Welfare
879000|Muu terveys- ja sosiaalialan koulutus, tutkijakoulutusaste|Annan utbildning inom hälso- och socialvård på forskarutbildningsnivå|Other Ed. in Health, Level 8|Muu terv.-, sos.alan toht.koul|Ann. utb., hälso- o socialvård|Other Education in Health and Welfare, Doctorate or Equivalent Level Tertiary Education
879900|Muu terveys- ja sosiaalialan koulutus, tutkijakoulutusaste|Annan utbildning inom hälso- och socialvård på forskarutbildningsnivå|Other Ed. in Health, Level 8|Muu terv.-, sos.alan tutk.koul|Ann. utb., hälso- o socialvård|Other Education in Health and Welfare, Doctorate or Equivalent Level Tertiary Education
879999|Muu tai tuntematon terveys- ja sosiaalialan koulutus, tutkijakoulutusaste|Annan eller okänd utbildning inom hälso- och socialvård på forskarutbildningsnivå|Other Ed. in Health, Level 8|Muu terv.-, sos.ala, 8-aste|Ann. utb., hälso- o soc.nivå 8|Other or Unknown Education in Health and Welfare, Doctorate or Equivalent Level Tertiary Education
882000|Palvelualojen lisensiaattikoulutus|Licentiatutbildning inom servicebranscher|Licentiate Prog. in Services|Palvelualojen lisensiaattikoul|Lic.utb., servicebranscher|Licentiate Programme in Services
882200|Liikuntatieteiden lisensiaatti|Licentiat i gymnastik- och idrottsvetenskaper|LicPh, Sport, Health Sc.|=|Lic. i gymn.- o idr.vetensk.|Licentiate of Philosophy (Sport and Health Sciences)
882201|Liikuntatieteiden lisensiaatti|Licentiat i gymnastik- och idrottsvetenskaper|LicPh, Sport, Health Sc.|=|Lic. i gymn.- o idr.vetensk.|Licentiate of Philosophy (Sport and Health Sciences)
882900|Muu palvelualojen lisensiaattikoulutus|Annan licentiatutbildning inom servicebranscher|Other Lic. Prog., Services|Muu palvelualojen lis.koulutus|Ann. lic.utb., servicebr.|Other Licentiate Programme in Services
882999|Muu tai tuntematon palvelualojen lisensiaattikoulutus|Annan eller okänd licentiatutbildning inom servicebranscher|Other Lic. Prog., Services|Muu palvelualojen lis.koul|Ann. lic.utb., servicebr.|Other or Unknown Licentiate Programme in Services
885000|Palvelualojen tohtorikoulutus|Doktorsutbildning inom servicebranscher|Doctoral Prog. in Services|Palvelualojen tohtorikoul|Doktorsutb., servicebranscher|Doctoral Programme in Services
885200|Liikuntatieteiden tohtori|Doktor i gymnastik- och idrottsvetenskaper|PhD, Sport, Health Sc.|=|Doktor i gymn.- o idr.vetensk.|Doctor of Philosophy (Sport and Health Sciences)
885201|Liikuntatieteiden tohtori|Doktor i gymnastik- och idrottsvetenskaper|PhD, Sport, Health Sc.|=|Doktor i gymn.- o idr.vetensk.|Doctor of Philosophy (Sport and Health Sciences)
885300|Filosofian tohtori, liikuntatieteen ala|Filosofie dr, gymnastik- och idrottsbranschen|PhD Sport, Health Sc.|FT, liikuntatieteen ala|FD, gymn.- o idrottsbr.|Doctor of Philosophy, Sport and Health Sciences
885301|Fil. toht., liikuntatiede|Fil. dr, gymnastik- och idrottsvetenskap|PhD, Sport Science|FT, liikuntatiede|FD, gymn.- o idr.vetensk.|Doctor of Philosophy, Sport Science
885600|Sotilasalan koulutus, tutkijakoulutusaste|Utbildning inom militärbranschen på forskarutbildningsnivå|Ed. in Military Science, Lvl 8|Sotilasalan koulutus, 8-aste|Utb., militärbr., nivå 8|Education in Military Science, Doctorate or Equivalent Level Tertiary Education
885601|Sotatieteiden tohtori|Doktor i militärvetenskaper|PhD (Military Science)|=|=|Doctor of Arts (Military Science)
885900|Muu palvelualojen tohtorikoulutus|Annan doktorsutbildning inom servicebranscher|Other Doctoral Prog., Services|Muu palvelualojen toht.koul|Ann. dr.utb., servicebranscher|Other Doctoral Programme in Services
885999|Muu tai tuntematon palvelualojen tohtorikoulutus|Annan eller okänd doktorsutbildning inom servicebranscher|Other Doctoral Prog., Services|Muu palvelualojen toht.koul|Ann. dr.utb., servicebranscher|Other or Unknown Doctoral Programme in Services
889000|Muu palvelualojen koulutus, tutkijakoulutusaste|Annan utbildning inom servicebranscher på forskarutbildningsnivå|Other Ed. in Services, Level 8|Muu palvelualojen koul, 8-aste|Ann. utb., servicebr., nivå 8|Other Education in Services, Doctorate or Equivalent Level Tertiary Education
889900|Muu palvelualojen koulutus, tutkijakoulutusaste|Annan utbildning inom servicebranscher på forskarutbildningsnivå|Other Ed. in Services, Level 8|Muu palvelualojen koul, 8-aste|Ann. utb., servicebr., nivå 8|Other Education in Services, Doctorate or Equivalent Level Tertiary Education
889999|Muu tai tuntematon palvelualojen koulutus, tutkijakoulutusaste|Annan eller okänd utbildning inom servicebranscher på forskarutbildningsnivå|Other Ed. in Services, Level 8|Muu palvelualojen koul, 8-aste|Ann. utb., servicebr., nivå 8|Other or Unknown Education in Services, Doctorate or Equivalent Level Tertiary Education
892000|Filosofian lisensiaatti, muu koulutusala|Filosofie licentiat, annat utbildningsområde|LicPh, Other Field|Fil. lis., muu koulutusala|Fil. lic., ann. utb.område|Licentiate of Philosophy, Other Field
892900|Filosofian lisensiaatti, muu koulutusala|Filosofie licentiat, annat utbildningsområde|LicPh, Other Field|FL, muu koulutusala|FL, ann. utb.område|Licentiate of Philosophy, Other Field
892999|Fil. lis., muu tai tuntematon koulutusala|Fil. lic., annat eller okänt utbildningsområde|LicPh, Other Field|FL, muu koulutusala|FL, ann. utb.område|Licentiate of Philosophy, Other or Unknown Field
895000|Filosofian tohtori, muu koulutusala|Filosofie doktor, annat utbildningsområde|PhD, Other Field|Fil. toht., muu koulutusala|Fil. dr, ann. utb.område|Doctor of Philosphy, Other Field
895900|Filosofian tohtori, muu koulutusala|Filosofie doktor, annat utbildningsområde|PhD, Other Field|FT, muu koulutusala|FD, ann. utb.område|Doctor of Philosophy, Other Field
895999|Fil. toht., muu tai tuntematon koulutusala|Fil. dr, annat eller okänt utbildningsområde|PhD, Other Field|FT, muu koulutusala|FD, ann. utb.område|Doctor of Philosophy, Other or Unknown Field
899000|Muu koulutus, tutkijakoulutusaste|Annan utbildning på forskarutbildningsnivå|Other Education, Level 8|Muu koulutus, 8-aste|Ann. utb., nivå 8|Other Education, Doctorate or Equivalent Level Tertiary Education
899900|Muu koulutus, tutkijakoulutusaste|Annan utbildning på forskarutbildningsnivå|Other Education, Level 8|Muu koulutus, 8-aste|Ann. utb., nivå 8|Other Education, Doctorate or Equivalent Level Tertiary Education
899999|Muu tai tuntematon koulutus, tutkijakoulutusaste|Annan eller okänd utbildning på forskarutbildningsnivå|Other Education, Level 8|Muu koulutus, 8-aste|Ann. utb., nivå 8|Other or Unknown Education, Doctorate or Equivalent Level Tertiary Education
909000|Yleissivistävä koulutus, koulutusaste tuntematon|Allmänbildande utbildning, utbildningsnivån okänd|General Education, Lvl Unknown|Yleissiv. koulutus, aste tunt.|Allm.bild. utb., nivån okänd|General Education, Level of Education Unknown
909900|Yleissivistävä koulutus, koulutusaste tuntematon|Allmänbildande utbildning, utbildningsnivån okänd|General Education, Lvl Unknown|Yleissiv. koulutus, aste tunt.|Allm.bild. utb., nivån okänd|General Education, Level of Education Unknown
909999|Yleissivistävä koulutus, koulutusaste tuntematon|Allmänbildande utbildning, utbildningsnivån okänd|General Education, Lvl Unknown|Yleissiv. koulutus, aste tunt.|Allm.bild. utb., nivån okänd|General Education, Level of Education Unknown
919000|Kasvatustieteellinen ja opettajankoulutus, koulutusaste tuntematon|Pedagogisk utbildning och lärarutbildning, utbildningsnivån okänd|Education, Level Unknown|Kasvatust., opett., aste tunt.|Ped. o lär.utb., nivån okänd|Teacher Education and Educational Science, Level of Education Unknown
919900|Kasvatustieteellinen ja opettajankoulutus, koulutusaste tuntematon|Pedagogisk utbildning och lärarutbildning, utbildningsnivån okänd|Education, Level Unknown|Kasvatust., opett., aste tunt.|Ped. o lär.utb., nivån okänd|Teacher Education and Educational Science, Level of Education Unknown
919999|Kasvatustieteellinen ja opettajankoulutus, koulutusaste tuntematon|Pedagogisk utbildning och lärarutbildning, utbildningsnivån okänd|Teacher Education and Educational Science, Level of Education Unknown|Kasvatust., opett., aste tunt.|Ped. o lär.utb., nivån okänd|=
929000|Humanistinen ja taidealan koulutus, koulutusaste tuntematon|Utbildning i humanistiska ämnen och konst, utbildningsnivån okänd|Ed. in Hum., Arts, Lvl Unknown|Hum., taideala, aste tunt.|Utb. i hum. o konst|Education in Humanities and Arts, Level of Education Unknown
929900|Humanistinen ja taidealan koulutus, koulutusaste tuntematon|Utbildning i humanistiska ämnen och konst, utbildningsnivån okänd|Ed. in Hum., Arts, Lvl Unknown|Hum., taideala, aste tunt.|Utb. i hum. o konst|Education in Humanities and Arts, Level of Education Unknown
929999|Humanistinen ja taidealan koulutus, koulutusaste tuntematon|Utbildning i humanistiska ämnen och konst, utbildningsnivån okänd|Ed. in Hum., Arts, Lvl Unknown|Hum., taideala, aste tunt.|Utb. i hum. o konst|Education in Humanities and Arts, Level of Education Unknown
939000|Kaupallinen ja yhteiskuntatieteellinen koulutus, koulutusaste tuntematon|Utbildning inom handel och samhällsvetenskaper, utbildningsnivån okänd|Ed. in Social Sc., Lvl Unknown|Kaup., yht.kuntat., aste tunt.|Handel o samh.v., n. okänd|Education in Social Sciences and Business, Level of Education Unknown
939900|Kaupallinen ja yhteiskuntatieteellinen koulutus, koulutusaste tuntematon|Utbildning inom handel och samhällsvetenskaper, utbildningsnivån okänd|Ed. in Social Sc., Lvl Unknown|Kaup., yht.kuntat., aste tunt.|Handel o samh.v., n. okänd|Education in Social Sciences and Business, Level of Education Unknown
939999|Kaupallinen ja yhteiskuntatieteellinen koulutus, koulutusaste tuntematon|Utbildning inom handel och samhällsvetenskaper, utbildningsnivån okänd|Ed. in Social Sc., Lvl Unknown|Kaup., yht.kuntat., aste tunt.|Handel o samh.v., n. okänd|Education in Social Sciences and Business, Level of Education Unknown
949000|Luonnontieteellinen koulutus, koulutusaste tuntematon|Naturvetenskaplig utbildning, utbildningsnivån okänd|Ed. Natural Sc., Lvl Unknown|Luonnontiet. koul, aste tunt.|Nat.vet. utb., nivån okänd|Education in Natural Sciences, Level of Education Unknown
949900|Luonnontieteellinen koulutus, koulutusaste tuntematon|Naturvetenskaplig utbildning, utbildningsnivån okänd|Ed. Natural Sc., Lvl Unknown|Luonnontiet. koul, aste tunt.|Nat.vet. utb., nivån okänd|Education in Natural Sciences, Level of Education Unknown
949999|Luonnontieteellinen koulutus, koulutusaste tuntematon|Naturvetenskaplig utbildning, utbildningsnivån okänd|Ed. Natural Sc., Lvl Unknown|Luonnontiet. koul, aste tunt.|Nat.vet. utb., nivån okänd|Education in Natural Sciences, Level of Education Unknown
959000|Tekniikan koulutus, koulutusaste tuntematon|Teknisk utbildning , utbildningsnivån okänd|Ed. in Technology, Lvl Unknown|Tekniikan koul, aste tunt.|Utb. i teknik, utb.n. okänd|Education in Technology, Level of Education Unknown
959900|Tekniikan koulutus, koulutusaste tuntematon|Teknisk utbildning, utbildningsnivån okänd|Ed. in Technology, Lvl Unknown|Tekniikan koul, aste tunt.|Utb. i teknik, utb.n. okänd|Education in Technology, Level of Education Unknown
959999|Tekniikan koulutus, koulutusaste tuntematon|Teknisk utbildning, utbildningsnivån okänd|Ed. in Technology, Lvl Unknown|Tekniikan koul, aste tunt.|Utb. i teknik, utb.n. okänd|Education in Technology, Level of Education Unknown
969000|Maa- ja metsätalousalan koulutus, koulutusaste tuntematon|Utbildning inom lant- och skogsbruk, utbildningsnivån okänd|Ed. Agriculture, Lvl Unknown|Maa-, metsätalous, aste tunt.|Utb., lant- o sk.br., n. okänd|Education in Agriculture and Forestry, Level of Education Unknown
969900|Maa- ja metsätalousalan koulutus, koulutusaste tuntematon|Utbildning inom lant- och skogsbruk, utbildningsnivån okänd|Ed. Agriculture, Lvl Unknown|Maa-, metsätalous, aste tunt.|Utb., lant- o sk.br., n. okänd|Education in Agriculture and Forestry, Level of Education Unknown
969999|Maa- ja metsätalousalan koulutus, koulutusaste tuntematon|Utbildning inom lant- och skogsbruk, utbildningsnivån okänd|Ed. Agriculture, Lvl Unknown|Maa-, metsätalous, aste tunt.|Utb., lant- o sk.br., n. okänd|Education in Agriculture and Forestry, Level of Education Unknown
979000|Terveys- ja sosiaalialan koulutus, koulutusaste tuntematon|Utbildning inom hälso- och socialvård, utbildningsnivån okänd|Ed. Health, Welfare, Lvl Unkn.|Terv., sos. koul, aste tunt.|Utb., hälso- o socialvård|Education in Health and Welfare, Level of Education Unknown
979900|Terveys- ja sosiaalialan koulutus, koulutusaste tuntematon|Utbildning inom hälso- och socialvård, utbildningsnivån okänd|Ed. Health, Welfare, Lvl Unkn.|Terv., sos. koul, aste tunt.|Utb., hälso- o socialvård|Education in Health and Welfare, Level of Education Unknown
979999|Terveys- ja sosiaalialan koulutus, koulutusaste tuntematon|Utbildning inom hälso- och socialvård, utbildningsnivån okänd|Ed. Health, Welfare, Lvl Unkn.|Terv., sos. koul, aste tunt.|Utb., hälso- o socialvård|Education in Health and Welfare, Level of Education Unknown
989000|Palvelualojen koulutus, koulutusaste tuntematon|Utbildning inom servicebranscher, utbildningsnivån okänd|Ed. in Services, Lvl Unknown|Palvelualojen koul, aste tunt.|Utb., servicebr., nivån okänd|Education in Services, Level of Education Unknown
989900|Palvelualojen koulutus, koulutusaste tuntematon|Utbildning inom servicebranscher, utbildningsnivån okänd|Ed. in Services, Lvl Unknown|Palvelualojen koul, aste tunt.|Utb., servicebr., nivån okänd|Education in Services, Level of Education Unknown
989999|Palvelualojen koulutus, koulutusaste tuntematon|Utbildning inom servicebranscher, utbildningsnivån okänd|Ed. in Services, Lvl Unknown|Palvelualojen koul, aste tunt.|Utb., servicebr., nivån okänd|Education in Services, Level of Education Unknown
999000|Muu koulutus, koulutusaste tuntematon|Annan utbildning, utbildningsnivån okänd|Other Education, Level Unknown|Muu koulutus, aste tunt.|Ann. utb., utb.nivån okänd|Other Education, Level of Education Unknown
999900|Muu koulutus, koulutusaste tuntematon|Annan utbildning, utbildningsnivån okänd|Other Education, Level Unknown|Muu koulutus, aste tunt.|Ann. utb., utb.nivån okänd|Other Education, Level of Education Unknown
999901|Ammatilliseen koulutukseen valmentava koulutus (VALMA)|Utbildning som handleder för yrkesutbildning||VALMA|=
999902|Ammatilliseen koulutukseen valmentava koulutus (VALMA) erityisopetuksena|Handledande utbildning för yrkesutbildning som specialundervisning||VALMA erityisopetuksena|=
999903|Työhön ja itsenäiseen elämään valmentava koulutus (TELMA)|Utbildning som handleder för arbete och ett självständigt liv (TELMA)||TELMA|=
999904|Näyttötutkintoon valmistava koulutus|utbildning som förbereder för fristående examen
999905|Perusopetukseen valmistava opetus|Undervisning som förebereder för den grundläggande utbildning||=
999906|Lukiokoulutukseen valmistava koulutus|Utbildning som förbereder för gymnasieutbildning||=
999907|Taiteen perusopetus|Grundläggande konstundervisning||=|=
999908|Tutkintokoulutukseen valmentava koulutus|Utbildning som handleder för examensutbildning||=|=
999909|Kansanopistojen vapaan sivistystyön koulutus oppivelvollisille|Fritt bildningsarbete||=|=
999910|Kansanopistojen vapaan sivistystyön maahanmuuttajien kotoutuskoulutus oppivelvollisille|Fritt bildningsarbete||=|=
999911|Kansanopistojen vapaan sivistystyön lukutaitokoulutus|Kansanopistojen vapaan sivistystyön lukutaitokoulutus||=|=
999951|Muu kuin säännelty koulutus
999999|Muu tai tuntematon koulutus, koulutusaste tuntematon|Annan eller okänd utbildning, utbildningsnivån okänd|Other Education, Level Unknown|Muu koulutus, aste tunt.|Ann. utb., utb.nivån okänd|Other or Unknown Education, Level of Education Unknown
`;
