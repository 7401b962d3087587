import Type from 'typebox';
import { ToolkitError } from '#contracts';
import { createShapeCheck } from '../register/check-shape.ts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';
import { parseInstant } from './query.ts';
import { readJson } from './read-body.ts';
import type { SettableClock } from './settable-clock.ts';

// Far beyond it there are no dates any more.
const aCentury = 100 * 366 * 24 * 3_600_000;

/** What `PUT /clock` takes: a moment to go to (ISO instant), or a distance to the clock underneath. */
const ClockSetting = Type.Union([
  Type.Object({ now: Type.String(), stopped: Type.Optional(Type.Boolean()) }, { additionalProperties: false }),
  Type.Object({ offsetMs: Type.Number({ minimum: -aCentury, maximum: aCentury }) }, { additionalProperties: false }),
]);

const clockHint =
  'Give {"now": "2026-09-01T09:00:00Z"} (with "stopped": true to hold it there) or {"offsetMs": 3600000}.';

const checkSetting = createShapeCheck(ClockSetting, clockHint);

export const clockRoutes = ({ clock, maxBodyBytes }: ControlPlaneSettings): readonly Route[] => [
  { method: 'GET', path: '/clock', answer: ({ json }) => json(toClockState(clock)) },
  {
    method: 'PUT',
    path: '/clock',
    answer: async ({ req, json }) => {
      const setting = checkSetting(await readJson(req.raw, maxBodyBytes), 'request body');
      if ('now' in setting) clock.set(instantOf(setting.now), { stopped: setting.stopped ?? false });
      else clock.shift(setting.offsetMs);
      return json(toClockState(clock));
    },
  },
];

const toClockState = (clock: SettableClock) => ({
  now: new Date(clock.now()).toISOString(),
  offsetMs: clock.offsetMs(),
  stopped: clock.isStopped(),
});

const instantOf = (text: string): number => {
  const moment = parseInstant(text);
  if (moment === undefined) {
    throw new ToolkitError('instant-malformed', `“${text}” is no moment in time.`, { where: '/now', next: clockHint });
  }
  return moment;
};
