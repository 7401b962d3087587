import Type from 'typebox';

export const opt = Type.Optional;
/** A calendar day in Helsinki, `YYYY-MM-DD`. */
export const Paiva = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
/** A moment with its offset from UTC. */
export const Hetki = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
});
export const Euroa = Type.Number({ minimum: 0, description: 'euros' });
export const closed = (id: string, description: string) => ({ $id: id, description, additionalProperties: false });
