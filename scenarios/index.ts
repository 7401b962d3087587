// The room's door: scenarios, the subjects they are put to, checks of what happened, and reports of it.
export { catalogue } from './catalogue/index.ts';
export { type Check, checks, type Discovery } from './checks/index.ts';
export * from './reference-flow/start-reference-flow.ts';
export * from './reports/console-report.ts';
export * from './reports/json-report.ts';
export * from './reports/junit-report.ts';
export { toReproduceLine } from './reports/reproduce-line.ts';
export type { RunEvent, RunResult, ScenarioResult } from './run/events.ts';
export * from './run/filter-scenarios.ts';
export type { Finding } from './run/finding.ts';
export type { History, RecordedExchange } from './run/history.ts';
export * from './run/judge.ts';
export * from './run/registers.ts';
export * from './run/run-scenarios.ts';
export * from './run/verdict.ts';
export * from './scenario.ts';
export * from './subjects/index.ts';
