export { runLimits } from './anhoej.js';
export type { PhaseRuns, RunLimits } from './anhoej.js';
export { benchCharts } from './bench.js';
export type { BenchRow } from './bench.js';
export { FIRM_LIMITS_FROM, chartCase, drawChart } from './chart-case.js';
export type { ChartCase } from './chart-case.js';
export { CONTROL_CHART_FROM, DATA_KINDS, proposeChart } from './chart-choice.js';
export type { ChartProposal, DataAtHand, DataKind } from './chart-choice.js';
export { CONFLICT_RULES, RULE_SETS, checkChart } from './chart-input.js';
export type {
  ChartInput,
  ChartOptions,
  ChartRefusal,
  CheckedChart,
  ConflictRule,
  RuleSet,
} from './chart-input.js';
export { CHART_KINDS, DIRECTIONS, KIND_TRAITS } from './chart-kind.js';
export type { ChartKind, Direction } from './chart-kind.js';
export { chartLine } from './chart-line.js';
export { c4, rangeConstants } from './chart-constants.js';
export type { RangeConstants } from './chart-constants.js';
export { CONVENTIONS, CONVENTION_IDS, HOUSE_CONVENTION } from './convention.js';
export type { Convention, ConventionId } from './convention.js';
export { ASSURANCES, POINT_TYPES, VARIATIONS } from './judgement.js';
export type { Assurance, PointType, Variation } from './judgement.js';
export { FLAGS } from './making-data-count.js';
export type { Flag } from './making-data-count.js';
export { MOVING_STATES, isMoving } from './moving.js';
export type { MovingEvidence, MovingState, MovingVerdict } from './moving.js';
export { reading } from './reading.js';
export type { RuleHits } from './sensitising-rules.js';
export { SIGNAL_RULES, standingSignal } from './standing-signal.js';
export type { DrawnChart, SignalRule, StandingSignal } from './standing-signal.js';
