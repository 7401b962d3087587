import type { Answer, AnsweringSimulator, Exchange, Fault, FaultEffect, Listener } from '#simulators';
import { createFaultDesk, createJournal, createSimulator, listen } from '#simulators';
import { answersAreOfAStandIn } from '../../validate-answers.ts';

answersAreOfAStandIn();

export const okBody = '{"henkilö":{"oid":"1.2.246.562.98.00000000001"},"opiskeluoikeudet":[]}';

export const okAnswer: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json;charset=utf-8', 'x-order': 'own' },
  body: okBody,
};

export const errorOf = (status: number): Answer => ({
  status,
  headers: { 'content-type': 'application/json;charset=utf-8' },
  body: `[{"key":"error.${status}","message":"…"}]`,
});

/** A simulator of a made-up API, with its desk and journal, behind a real socket. */
export const startAnswering = async (
  answer: AnsweringSimulator['answer'] = async () => okAnswer,
  { seed = 'seed', listenTo = listen }: { seed?: string; listenTo?: typeof listen } = {},
) => {
  const faults = createFaultDesk(seed);
  const journal = createJournal(50);
  const register = { findByOid: () => undefined, findByHetu: () => undefined };
  const clock = { now: () => Date.UTC(2026, 8, 1) };
  const simulator = createSimulator(
    {
      name: 'koski-migri',
      answer: async (request: Request, exchange: Exchange) => {
        const { pathname } = new URL(request.url);
        exchange.endpoint = pathname;
        exchange.caller ??= request.headers.get('x-amzn-mtls-clientcert-subject') ?? 'somebody';
        if (request.method === 'POST') {
          exchange.requestBody = await request.text();
          exchange.persons = [exchange.requestBody];
        }
        return answer(request, exchange);
      },
      errorOf,
    },
    { faults, journal, register, clock, seed },
  );
  const listener: Listener = await listenTo(simulator.fetch, { port: 0 });
  let planned = 0;
  return {
    simulator,
    faults,
    journal,
    listener,
    plan: (effect: FaultEffect, rest: Omit<Fault, 'id' | 'effect'> = {}) => {
      planned += 1;
      faults.plan({ id: `fault-${planned}`, effect, ...rest });
    },
    ask: (path = '/oid', init: RequestInit = {}) => fetch(`${listener.url}${path}`, init),
  };
};
