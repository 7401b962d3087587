import type { Change, Severity } from './difference.ts';
import type { Direction } from './shape.ts';

type Rule = readonly [severity: Severity, because: string];

/**
 * How severe a change is to a consumer, who reads answers and writes requests. An answer may promise more without harm,
 * a request may demand less.
 */
export const ruleOf = (change: Change, direction: Direction): Rule => rules[change][direction];

const rules: Readonly<Record<Change, Readonly<Record<Direction, Rule>>>> = {
  'part-added': {
    answer: ['additive', 'nobody relies on it yet'],
    request: ['additive', 'nobody relies on it yet'],
  },
  'part-removed': {
    answer: ['breaking', 'who relies on it gets something else'],
    request: ['breaking', 'who asks so is refused'],
  },
  'field-added': {
    answer: ['additive', 'who reads the fields that they know is not disturbed; who refuses unknown fields is'],
    request: ['additive', 'it may be left out'],
  },
  'required-field-added': {
    answer: ['additive', 'who reads the fields that they know is not disturbed; who refuses unknown fields is'],
    request: ['breaking', 'who does not send it is refused'],
  },
  'field-removed': {
    answer: ['breaking', 'who reads it finds nothing'],
    request: ['breaking', 'who sends it is refused, or not heard'],
  },
  'field-became-optional': {
    answer: ['breaking', 'who counts on it finds nothing at times'],
    request: ['additive', 'who sends it may go on'],
  },
  'field-became-required': {
    answer: ['additive', 'it was read when it came, and now always comes'],
    request: ['breaking', 'who leaves it out is refused'],
  },
  'type-widened': {
    answer: ['breaking', 'a value may come that could not come before'],
    request: ['additive', 'what was sent is still taken'],
  },
  'type-narrowed': {
    answer: ['additive', 'what comes could come before'],
    request: ['breaking', 'some of what was sent is refused'],
  },
  'type-changed': {
    answer: ['breaking', 'what comes could not come before'],
    request: ['breaking', 'what was sent is refused'],
  },
  'value-added': {
    answer: ['breaking', 'who tells the values apart meets one that they do not know'],
    request: ['additive', 'what was sent is still taken'],
  },
  'value-removed': {
    answer: ['additive', 'what comes could come before'],
    request: ['breaking', 'who sends it is refused'],
  },
  'limit-loosened': {
    answer: ['breaking', 'a value may come that could not come before'],
    request: ['additive', 'what was sent is still taken'],
  },
  'limit-tightened': {
    answer: ['additive', 'what comes could come before'],
    request: ['breaking', 'some of what was sent is refused'],
  },
  'limit-changed': {
    answer: ['breaking', 'a value may come that could not come before'],
    request: ['breaking', 'some of what was sent may be refused'],
  },
  'wording-changed': {
    answer: ['wording', 'what comes is the same'],
    request: ['wording', 'what is taken is the same'],
  },
};
