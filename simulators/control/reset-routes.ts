import { ToolkitError } from '#contracts';
import type { MaybePromise } from '../simulator.ts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';

/** `POST /reset` takes everything back to the start; `?what=faults,clock` only those. */
export const resetRoutes = ({
  register,
  faults,
  journal,
  clock,
  callers,
  users,
  states,
  resets = {},
}: ControlPlaneSettings): readonly Route[] => {
  const known: Readonly<Record<string, () => MaybePromise<void>>> = {
    ...resets,
    states: states.clear,
    callers: callers.reset,
    users: users.reset,
    persons: register.reset,
    faults: faults.clear,
    journal: journal.clear,
    clock: clock.reset,
  };
  return [
    {
      method: 'POST',
      path: '/reset',
      answer: async ({ req, json }) => {
        const what = req.query('what')?.split(',') ?? Object.keys(known);
        for (const name of what) if (!Object.hasOwn(known, name)) throw unknownReset(name, Object.keys(known));
        for (const name of what) await known[name]?.();
        return json({ reset: what });
      },
    },
  ];
};

const unknownReset = (name: string, known: readonly string[]) =>
  new ToolkitError('reset-unknown', `There is no “${name}” to reset.`, {
    where: '?what=',
    next: `Take one or several of ${known.join(', ')}, with commas; nothing has been reset.`,
  });
