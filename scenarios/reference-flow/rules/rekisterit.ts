import { met, type Rule, unknown } from '../rule.ts';

/** Row 20: what a register has not told is unknown. */
export const rekisteriRules: readonly Rule[] = [
  {
    id: 'registers-have-answered',
    state: ({ koski, valintarekisteri }) => {
      const silent = [koski, valintarekisteri].flatMap((answer) => {
        if (answer.state === 'answered') return [];
        return [answer.state === 'failed' ? answer.why : 'no identifier to ask by'];
      });
      return silent.length === 0 ? met : unknown([...new Set(silent)].join('; '));
    },
  },
];
