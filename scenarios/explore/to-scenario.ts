import type { Scenario, World } from '../scenario.ts';
import { applyChanges } from './change.ts';
import type { ExploredCase } from './explored-case.ts';

/** The case as a scenario that expects what the oracle decides. */
export const toScenario = (explored: ExploredCase): Scenario => ({
  name: `explored-${explored.menettely}-${explored.person}`,
  theme: 'hakemus',
  sentence: 'The decision is the one that the rules give.',
  claims: ['DF-021', 'DF-048', 'DF-049'],
  conditions: [],
  world: toWorld(explored),
  expected: { outcomes: [] },
});

const toWorld = ({ menettely, traits, documents, changes, ratkaisuhetki, faults, asked }: ExploredCase): World => ({
  menettely,
  traits,
  faults,
  asked,
  ...(ratkaisuhetki === undefined ? {} : { ratkaisuhetki }),
  documents: (own) => applyChanges(own, documents),
  pyynto: (pyynto, registers) => applyChanges(pyynto, changes, registers),
});
