import { mutantsOf } from '../mutant.ts';

export const registerBugs = [
  ...mutantsOf('with-retries.ts', [
    {
      name: 'no-retry',
      sentence: 'Never tries again.',
      find: 'const backoff = [50, 200];',
      replace: 'const backoff = [];',
    },
    {
      name: 'retry-storm',
      sentence: 'Tries again ten times.',
      find: 'const backoff = [50, 200];',
      replace: 'const backoff = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];',
    },
    {
      name: 'cut-connection-not-retried',
      sentence: 'Does not try again when the connection breaks.',
      find: 'if (signal.aborted || isFinal(error)) throw error;',
      replace: 'throw error;',
    },
    {
      name: 'server-error-not-retried',
      sentence: 'Does not try again when the answer is a 5xx.',
      find: 'answer.status < 500 && !again(answer)',
      replace: '!again(answer)',
    },
    {
      name: 'retry-on-4xx',
      sentence: 'Tries again what a register has refused.',
      find: 'answer.status < 500 && !again(answer)',
      replace: 'answer.status < 400',
    },
  ]),
  ...mutantsOf('koski-client.ts', [
    {
      name: 'identifier-in-the-url-of-koski',
      sentence: 'Writes the identifier into the URL for Koski too.',
      find: "'oid' in tunniste ? 'oid' : 'hetu'",
      replace: "'oid' in tunniste ? 'oid?oid=' + tunniste.oid : 'hetu?hetu=' + tunniste.hetu",
    },
    {
      name: 'koski-404-as-failure',
      sentence: 'Takes Koski’s 404 for a failure: nobody new is granted.',
      find: "if (answer.status === 404) return { state: 'answered' };",
      replace: '',
    },
    {
      name: 'koski-503-as-no-rights',
      sentence: 'Takes an error of Koski for a person without rights.',
      find: 'answer.status === 404',
      replace: 'answer.status >= 404',
    },
    {
      name: 'koski-403-as-no-rights',
      sentence: 'Takes a refusal of Koski for a person without rights.',
      find: 'answer.status === 404',
      replace: '(answer.status >= 400 && answer.status < 500)',
    },
    {
      name: 'unreadable-koski-as-no-rights',
      sentence: 'Takes an answer of Koski that cannot be read for a person without rights.',
      find: "{ state: 'failed', why: 'Koski answered what is no oppija in JSON' }",
      replace: "{ state: 'answered' }",
    },
    {
      name: 'linked-oid-refused',
      sentence: 'Takes an oppija whose OID is not the one asked for, because they are linked, for somebody else.',
      find: 'Array.isArray(oppija?.opiskeluoikeudet)',
      replace:
        'Array.isArray(oppija?.opiskeluoikeudet) && (!("oid" in tunniste) || oppija.henkilö.oid === tunniste.oid)',
    },
    {
      name: 'answer-of-the-first-person-for-all',
      sentence: 'Keeps asking about the first person it was asked about.',
      find: 'const dispatcher = await agent;',
      replace: 'const dispatcher = await agent; tunniste = dispatcher.first ??= tunniste;',
    },
    {
      name: 'cross-talk',
      sentence: 'Mixes up applicants who are decided at the same time.',
      find: 'const dispatcher = await agent;',
      replace:
        'const dispatcher = await agent; dispatcher.last = tunniste; await new Promise((done) => setTimeout(done, 1)); tunniste = dispatcher.last;',
    },
    {
      name: 'impatient',
      sentence: 'Does not wait for an answer longer than a twentieth of a second.',
      find: '          signal,\n',
      replace: '          signal: AbortSignal.any([signal, AbortSignal.timeout(50)]),\n',
    },
  ]),
  ...mutantsOf('valintarekisteri-client.ts', [
    {
      name: 'identifier-in-the-url-of-valintarekisteri',
      sentence: 'Writes the identifier into the URL for Valintarekisteri too.',
      find: "['henkilo-oidit', tunniste.oid] : ['hetut', tunniste.hetu]",
      replace: "['henkilo-oidit?oid=' + tunniste.oid, tunniste.oid] : ['hetut?hetu=' + tunniste.hetu, tunniste.hetu]",
    },
    {
      name: 'more-persons-than-the-applicant',
      sentence: 'Asks Valintarekisteri about another person too.',
      find: 'JSON.stringify([id])',
      replace: "JSON.stringify([id, '1.2.246.562.98.00000000017'])",
    },
    {
      name: 'expired-session-not-renewed',
      sentence: 'Does not log in again when the session has expired.',
      find: 'if (status !== 401 || refused !== undefined) return false;',
      replace: 'return false;',
    },
    {
      name: 'expired-session-as-empty-list',
      sentence: 'Takes an expired session for an empty list.',
      find: '        return ask(tunniste, cookie, signal);',
      replace:
        '        const answer = await ask(tunniste, cookie, signal);\n        return answer.status === 401 ? { status: 200, headers: new Headers({ "content-type": "application/json" }), body: "[]" } : answer;',
    },
    {
      name: 'valintarekisteri-500-as-empty-list',
      sentence: 'Takes an error of Valintarekisteri for an empty list.',
      find: "if (answer.status !== 200) return { state: 'failed',",
      replace: "if (answer.status !== 200) return { state: 'answered',",
    },
    {
      name: 'unreadable-valintarekisteri-as-empty-list',
      sentence: 'Takes an answer of Valintarekisteri that cannot be read for an empty list.',
      find: "return { state: 'failed', why: 'Valintarekisteri answered what is no list in JSON' };",
      replace: "return { state: 'answered' };",
    },
  ]),
  ...mutantsOf('reference-flow.ts', [
    {
      name: 'koski-not-asked',
      sentence: 'Does not ask Koski, and takes that for a person without rights.',
      find: "needed.includes('koski') ? askOne(koski.find, tunniste, signal) : notAsked,",
      replace: "{ state: 'answered' },",
    },
    {
      name: 'valintarekisteri-not-asked',
      sentence: 'Does not ask Valintarekisteri, and takes that for an empty list.',
      find: "needed.includes('valintarekisteri') ? askOne(valintarekisteri.find, tunniste, signal) : notAsked,",
      replace: "{ state: 'answered' },",
    },
    {
      name: 'koski-asked-for-a-card',
      sentence: 'Asks Koski about who renews a card.',
      find: 'kortti: []',
      replace: "kortti: ['koski']",
    },
    {
      name: 'koski-asked-again-and-again',
      sentence: 'Asks Koski four times where once is enough.',
      find: 'const tunniste = toTunniste(pyynto);',
      replace:
        'const tunniste = toTunniste(pyynto);\n    for (const _ of needed) for (const __ of [1, 2, 3]) await askOne(koski.find, tunniste, signal);',
    },
    {
      name: 'hetu-not-asked-by',
      sentence: 'Does not ask by hetu about who has no oppijanumero.',
      find: 'return henkilo.hetu === undefined ? undefined : { hetu: henkilo.hetu };',
      replace: 'return undefined;',
    },
    {
      name: 'oppijanumero-not-asked-by',
      sentence: 'Asks by hetu only, which most applicants do not have.',
      find: 'if (henkilo.oppijanumero !== undefined) return { oid: henkilo.oppijanumero };',
      replace: '',
    },
    {
      name: 'changes-its-mind',
      sentence: 'Answers the same question differently the second time.',
      find: 'toRatkaisu(pyynto, await ask(pyynto, signal), changes)',
      replace:
        "koski[JSON.stringify(pyynto)]++ ? { outcome: 'to-official', conditions: [] } : toRatkaisu(pyynto, await ask(pyynto, signal), ((koski[JSON.stringify(pyynto)] = 1), changes))",
    },
  ]),
];
