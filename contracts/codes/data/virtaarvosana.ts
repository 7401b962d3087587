// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/virtaarvosana.json, 2026-08-21.
export const virtaarvosana = `
1|1|1|1|=|=|=
2|2|2|2|=|=|=
3|3|3|3|=|=|=
4|4|4|4|=|=|=
5|5|5|5|=|=|=
A|approbatur|approbatur|approbatur|A|A|A
Arvosana ei kaytossa|Arvosana ei käytössä|Vitsord ej i bruk|Grade not in use|EiKaytossa|EjIBruk|Not in use
B|lubenter approbatur|lubenter approbatur|lubenter approbatur|B|B
C|cum laude approbatur|cum laude approbatur|cum laude approbatur|C|C|C
E|eximia cum laude approbatur|eximia cum laude approbatur|eximia cum laude approbatur|E|E|E
HT|hyvät tiedot|goda insikter|good  knowledge|HT|GI|GK
HYV|hyväksytty|godkänd|pass/accepted|HYV|GODK|ACPT
KH|kiittäen hyväksytty|med beröm godkänd|pass with honours|KH
L|laudatur|laudatur|laudatur|L|L|L
M|magna cum laude approbatur|magna cum laude approbatur|magna cum laude approbatur|M|M|M
N|non sine laude approbatur|non sine laude approbatur|non sine laude approbatur|N|N|N
TT|tyydyttävät tiedot|nöjaktiga insikter|satisfactory|TT
`;
