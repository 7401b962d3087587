// What holds of any provider, whoever built it: the rules, how they are tested, and reports of it.
export { type ConformOptions, filterRules } from './conform.ts';
export type { ConformProvider, ConformResult } from './conform-result.ts';
export { type BadCertificate, conformKoski, type KoskiTarget } from './koski-migri/conform-koski.ts';
export { koskiRules } from './koski-migri/index.ts';
export { type OwnRegisters, startOwnRegisters, toOwnTargets } from './own-registers.ts';
export * from './reports/conform-json.ts';
export * from './reports/conform-junit.ts';
export * from './reports/conform-text.ts';
export type { Departure } from './rule.ts';
export type { RuleResult, RuleVerdict } from './run-rules.ts';
export {
  conformValintarekisteri,
  type ValintarekisteriTarget,
} from './valintarekisteri-migri/conform-valintarekisteri.ts';
export { valintarekisteriRules } from './valintarekisteri-migri/index.ts';
