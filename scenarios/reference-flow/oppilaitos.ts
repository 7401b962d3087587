/** The thirteen universities of the Ministry's list, in Finnish, Swedish and English. */
const universities: readonly (readonly string[])[] = [
  ['Aalto-yliopisto', 'Aalto-universitetet', 'Aalto University'],
  ['Helsingin yliopisto', 'Helsingfors universitet', 'University of Helsinki'],
  ['Itä-Suomen yliopisto', 'Östra Finlands universitet', 'University of Eastern Finland'],
  ['Jyväskylän yliopisto', 'Jyväskylä universitet', 'University of Jyväskylä'],
  ['Lapin yliopisto', 'Lapplands universitet', 'University of Lapland'],
  [
    'Lappeenrannan-Lahden teknillinen yliopisto LUT',
    'Villmanstrand-Lahtis tekniska universitet LUT',
    'Lappeenranta-Lahti University of Technology LUT',
    'LUT-yliopisto',
    'LUT University',
  ],
  ['Oulun yliopisto', 'Uleåborgs universitet', 'University of Oulu'],
  ['Svenska handelshögskolan', 'Hanken School of Economics'],
  ['Taideyliopisto', 'Konstuniversitetet', 'University of the Arts Helsinki'],
  ['Tampereen yliopisto', 'Tammerfors universitet', 'Tampere University'],
  ['Turun yliopisto', 'Åbo universitet', 'University of Turku'],
  ['Vaasan yliopisto', 'Vasa universitet', 'University of Vaasa'],
  ['Åbo Akademi', 'Åbo Akademi University'],
];

const ammattikorkeakouluNames = /ammattikorkeakoulu|yrkeshögskola|university of applied sciences|AMK\b/i;

type Names = { readonly [language: string]: string | undefined };

/** What a name of a school, or of a part of one, tells of its kind. */
export const kindOf = (name: string): 'university' | 'ammattikorkeakoulu' | 'unknown' => {
  if (ammattikorkeakouluNames.test(name)) return 'ammattikorkeakoulu';
  return universityOf(name) === undefined ? 'unknown' : 'university';
};

/** Whether a register's names are those of the school that the applicant wrote, or one names a part of the other. */
export const isSameSchool = (written: string, names: Names | undefined): boolean =>
  Object.values(names ?? {}).some(
    (name) =>
      name !== undefined &&
      (isPartOf(name, written) ||
        isPartOf(written, name) ||
        (universityOf(name) !== undefined && universityOf(name) === universityOf(written))),
  );

const universityOf = (name: string): readonly string[] | undefined =>
  ammattikorkeakouluNames.test(name)
    ? undefined
    : universities.find((names) => names.some((known) => plain(name).includes(plain(known))));

/** Whether it is the same name, or that of a faculty told after it. */
const isPartOf = (name: string, school: string): boolean => `${plain(name)}, `.startsWith(`${plain(school)}, `);

const plain = (name: string): string => name.trim().toLowerCase().replaceAll('–', '-');
