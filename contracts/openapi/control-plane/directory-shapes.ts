import Type from 'typebox';

// Who is known to the simulators, as users of the control plane see them. A test holds it against the control plane itself.

const text = Type.String();
const texts = Type.Array(text);
const closed = ($id: string, description: string) => ({ $id, description, additionalProperties: false });

const caller = { ips: texts, user: text };
const koskiUser = { oid: text, roles: texts };
const casUser = { password: text, oidHenkilo: text, roles: texts };

export const CallerInput = Type.Object(
  caller,
  closed('CallerInput', 'The single addresses that the caller may come from, and the user of Koski that it becomes.'),
);
export const Caller = Type.Object(
  { subjectDn: text, ...caller },
  closed('Caller', "An entry of Koski's client list; subjectDn is compared letter by letter with the certificate's."),
);
export const CallerList = Type.Object(
  { callers: Type.Array(Caller) },
  closed('CallerList', "Koski's client list. Of several entries with one subject the first counts."),
);

export const KoskiUserInput = Type.Object(
  koskiUser,
  closed('KoskiUserInput', 'OID of the user as it stands in the audit log, and its roles, such as MIGRI.'),
);
export const KoskiUser = Type.Object(
  { username: text, ...koskiUser },
  closed('KoskiUser', 'A service user of Koski; MIGRI opens the API, GLOBAALI_LUKU_… say which studies are read.'),
);
export const CasUserInput = Type.Object(
  casUser,
  closed('CasUserInput', 'Password, OID of the user as a person, and roles as CAS gives them: ROLE_APP_….'),
);
export const CasUser = Type.Object({ username: text, ...casUser }, closed('CasUser', 'A service user of CAS.'));
export const UserList = Type.Object(
  { koski: Type.Array(KoskiUser), cas: Type.Array(CasUser) },
  closed('UserList', 'The service users of Koski, and those of CAS, who log in to Valintarekisteri.'),
);
