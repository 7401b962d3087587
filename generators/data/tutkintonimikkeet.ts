import type { Ohjelma } from './ohjelmat.ts';

/**
 * What a graduate may be called by, as registers name the degree itself: a programme has a name of its own. Throws
 * RangeError for an education code of no degree that is attained here.
 */
export const toTutkintonimike = (koulutuskoodi: string): Ohjelma['nimi'] => {
  const found = nimikkeet.get(koulutuskoodi.slice(0, 4)) ?? nimikkeet.get(koulutuskoodi.slice(0, 3));
  if (found === undefined) throw new RangeError(`there is no degree ${koulutuskoodi}`);
  return found;
};

// The first digits of the education code tell the degree, the others its subject: first digits|fi|sv|en.
const taulukko = `
612|Kasvatustieteen kandidaatti|Pedagogie kandidat|Bachelor of Arts (Education)
621|Muotoilija (AMK)|Formgivare (YH)|Bachelor of Culture and Arts
622|Taiteen kandidaatti|Konstkandidat|Bachelor of Arts (Art and Design)
631|Tradenomi (AMK)|Tradenom (YH)|Bachelor of Business Administration
632|Kauppatieteiden kandidaatti|Ekonomie kandidat|Bachelor of Science (Economics and Business Administration)
633|Valtiotieteiden kandidaatti|Politices kandidat|Bachelor of Social Sciences
642|Luonnontieteiden kandidaatti|Kandidat i naturvetenskaper|Bachelor of Science
651|Insinööri (AMK)|Ingenjör (YH)|Bachelor of Engineering
655|Tekniikan kandidaatti|Teknologie kandidat|Bachelor of Science (Technology)
661|Metsätalousinsinööri (AMK)|Skogsbruksingenjör (YH)|Bachelor of Natural Resources
662|Maatalous- ja metsätieteiden kandidaatti|Agronomie- och forstkandidat|Bachelor of Science (Agriculture and Forestry)
6711|Sairaanhoitaja (AMK)|Sjukskötare (YH)|Bachelor of Health Care
6712|Sosionomi (AMK)|Socionom (YH)|Bachelor of Social Services
672|Terveystieteiden kandidaatti|Kandidat i hälsovetenskaper|Bachelor of Health Sciences
712|Kasvatustieteen maisteri|Pedagogie magister|Master of Arts (Education)
721|Muotoilija (ylempi AMK)|Formgivare (högre YH)|Master of Culture and Arts
722|Taiteen maisteri|Konstmagister|Master of Arts (Art and Design)
731|Tradenomi (ylempi AMK)|Tradenom (högre YH)|Master of Business Administration
732|Kauppatieteiden maisteri|Ekonomie magister|Master of Science (Economics and Business Administration)
733|Valtiotieteiden maisteri|Politices magister|Master of Social Sciences
742|Filosofian maisteri|Filosofie magister|Master of Science
750|Insinööri (ylempi AMK)|Ingenjör (högre YH)|Master of Engineering
751|Diplomi-insinööri|Diplomingenjör|Master of Science (Technology)
761|Metsätalousinsinööri (ylempi AMK)|Skogsbruksingenjör (högre YH)|Master of Natural Resources
762|Maatalous- ja metsätieteiden maisteri|Agronomie- och forstmagister|Master of Science (Agriculture and Forestry)
771|Sairaanhoitaja (ylempi AMK)|Sjukskötare (högre YH)|Master of Health Care
7721|Lääketieteen lisensiaatti|Medicine licentiat|Licentiate of Medicine
7725|Terveystieteiden maisteri|Magister i hälsovetenskaper|Master of Health Sciences
7726|Filosofian maisteri|Filosofie magister|Master of Science
815|Kasvatustieteen tohtori|Pedagogie doktor|Doctor of Philosophy (Education)
825|Taiteen tohtori|Konstdoktor|Doctor of Arts (Art and Design)
835|Kauppatieteiden tohtori|Ekonomie doktor|Doctor of Science (Economics and Business Administration)
836|Valtiotieteiden tohtori|Politices doktor|Doctor of Social Sciences
845|Filosofian tohtori|Filosofie doktor|Doctor of Philosophy
855|Tekniikan tohtori|Teknologie doktor|Doctor of Science (Technology)
865|Maatalous- ja metsätieteiden tohtori|Agronomie- och forstdoktor|Doctor of Science (Agriculture and Forestry)
875|Terveystieteiden tohtori|Doktor i hälsovetenskaper|Doctor of Health Sciences
`;

const nimikkeet: ReadonlyMap<string, Ohjelma['nimi']> = new Map(
  taulukko
    .trim()
    .split('\n')
    .map((line) => {
      const [koodi = '', fi = '', sv = '', en = ''] = line.split('|');
      return [koodi, { fi, sv, en }];
    }),
);
