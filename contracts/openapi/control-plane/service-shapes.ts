import Type from 'typebox';

// The JSON of the control plane as its users see it. A test holds it against the control plane itself.

const opt = Type.Optional;
const text = Type.String();
const closed = ($id: string, description: string) => ({ $id, description, additionalProperties: false });

export const ClockSetting = Type.Union(
  [
    Type.Object({ now: text, stopped: opt(Type.Boolean()) }, { additionalProperties: false }),
    Type.Object({ offsetMs: Type.Number() }, { additionalProperties: false }),
  ],
  {
    $id: 'ClockSetting',
    description:
      'A moment to go to (an ISO instant with its zone), held there when stopped; or a distance to the real time.',
  },
);
export const ClockState = Type.Object(
  { now: Type.String({ format: 'date-time' }), offsetMs: Type.Number(), stopped: Type.Boolean() },
  closed('ClockState', 'What the simulators take for now.'),
);

export const ResetDone = Type.Object(
  { reset: Type.Array(text) },
  closed('ResetDone', 'What has been taken back to the start.'),
);
export const Health = Type.Object({ status: Type.Literal('ok') }, closed('Health', 'The control plane answers.'));
export const Version = Type.Object({ name: text, version: text }, closed('Version', 'What runs here.'));
