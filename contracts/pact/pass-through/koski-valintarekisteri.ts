import { valintarekisteriErrors as errors } from '../../valintarekisteri-migri/errors.ts';
import { type Caller, form, ok, post, refused, withSession } from '../../valintarekisteri-migri/interactions/ask.ts';
import { login } from '../../valintarekisteri-migri/interactions/kirjautuminen.ts';
import { valintarekisteriStates as states } from '../../valintarekisteri-migri/states.ts';
import { artificialPerson } from '../artificial-person.ts';
import type { Interaction } from '../interaction.ts';
import { each, like, text } from '../marks.ts';
import { given } from '../provider-state.ts';

const callerId = '1.2.246.562.10.00000000001.koski';

/** Koski names itself to every service that it calls. */
const koski: Caller = {
  headers: { 'User-Agent': text('.+', 'http4s-blaze/0.23.18'), 'Caller-Id': callerId, CSRF: callerId },
  cookie: (session) => `CSRF=${callerId}; session=${session}; CSRF=${callerId}`,
};

const byOid = artificialPerson(430);
const byHetu = artificialPerson(431);
const nobody = artificialPerson(432);
const inactivated = artificialPerson(433);

const ask = (route: 'henkilo-oidit' | 'hetut', ids: readonly string[]) =>
  post(route, { json: ids }, withSession(koski), koski);

/** Koski reads nothing of it: it must be a list that can be handed on. */
const anyHakijat = ok(each({ henkiloOid: like('1.2.246.562.98.70000004302') }));
const handsOn = 'Koski cannot hand on to Migri who has been accepted to study.';
const session = given(states.istunto);

/** What Koski relies on to hand Migri's questions on to Valintarekisteri. */
export const koskiValintarekisteriInteractions: readonly Interaction[] = [
  ...login(koski, 'Koski'),
  {
    description: 'a login with a wrong password',
    states: [],
    request: form('/cas/v1/tickets', { username: 'nobody', password: 'wrong' }, koski),
    response: {
      status: 401,
      body: { json: { authentication_exceptions: like([]) } },
    },
    claims: ['VM-002', 'KM-023'],
    need: 'Koski cannot tell that its password is wrong.',
  },
  {
    description: 'accepted persons, by OID',
    states: [session, given(states.hyvaksytty, byOid)],
    request: ask('henkilo-oidit', [byOid.oid]),
    response: anyHakijat,
    claims: ['KM-019', 'KM-020'],
    need: handsOn,
  },
  {
    description: 'accepted persons, by hetu',
    states: [session, given(states.hyvaksytty, byHetu)],
    request: ask('hetut', [byHetu.hetu]),
    response: anyHakijat,
    claims: ['KM-019', 'KM-020'],
    need: handsOn,
  },
  {
    description: 'nobody',
    states: [session, given(states.tuntematon, nobody)],
    request: ask('henkilo-oidit', [nobody.oid]),
    response: ok([]),
    claims: ['KM-020', 'VM-038'],
    need: handsOn,
  },
  {
    description: 'a question with a session that has expired',
    states: [given(states.vanhentunutIstunto)],
    request: ask('henkilo-oidit', [byOid.oid]),
    response: refused(errors.noSession),
    claims: ['KM-022', 'VM-023'],
    need: 'Koski cannot tell that it has to log in anew.',
  },
  {
    description: 'a question of a user without the right',
    states: [given(states.istuntoIlmanOikeutta)],
    request: ask('henkilo-oidit', [byOid.oid]),
    response: refused(errors.forbidden),
    claims: ['KM-021', 'VM-025'],
    need: 'Koski cannot tell Migri that its own user lacks the right.',
  },
  {
    description: 'a question about nobody at all',
    states: [session],
    request: ask('hetut', []),
    response: refused(errors.size),
    claims: ['KM-018', 'KM-021', 'VM-029'],
    need: 'Koski does not count persons, and cannot tell Migri that there were too few or too many persons.',
  },
  {
    description: 'a person whose application was inactivated',
    states: [session, given(states.passivoituHakemus, inactivated)],
    request: ask('henkilo-oidit', [inactivated.oid]),
    response: refused(errors.internal),
    claims: ['KM-021', 'VM-063'],
    need: 'Koski hands on to Migri an answer that lacks persons.',
  },
];
