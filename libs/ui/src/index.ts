import './tokens.css';
import './ground/fonts.css';
import './ground/mantine.css';
import './ground/base.css';

export {
  AppearanceProvider,
  appearanceKey,
  appearances,
  useAppearance,
  type Appearance,
  type AppearanceProviderProps,
} from './ground/appearance';
export { cssVariablesResolver, theme } from './ground/theme';
export { Anchor, LinkProvider, type LinkProps } from './ground/link';

export { Avatar, type AvatarProps } from './marks/avatar';
export {
  Bar,
  BarPair,
  ShareBar,
  type BarPairProps,
  type BarProps,
  type BarTone,
  type ShareBarProps,
  type SharePart,
} from './marks/bar';
export {
  FidelityLights,
  LightMarks,
  lightStates,
  type FidelityLightsProps,
  type Light,
  type LightMarksProps,
  type LightState,
} from './marks/fidelity-lights';
export { Figure, type FigureProps } from './marks/figure';
export { Glyph, glyphShapes, type GlyphProps, type GlyphShape } from './marks/glyph';
export { Mark, type MarkProps } from './marks/mark';
export { PredictionBeside, type BesidePane, type PredictionBesideProps } from './marks/prediction-beside';
export { StageBar, type StageBarProps, type StageStep } from './marks/stage-bar';
export { StageDisc, type Quarters, type StageDiscProps } from './marks/stage-disc';
export { dotFills, StatusDot, type DotFill, type StatusDotProps } from './marks/status-dot';
export { StepTrail, type StepTrailProps } from './marks/step-trail';

export { Changes, type ChangeInWords, type ChangesProps } from './words/changes';
export { Finding, type FindingProps } from './words/finding';
export { HistoryList, type HistoryEntry, type HistoryListProps } from './words/history-list';
export { Truncate, type TruncateProps } from './words/truncate';

export { Chip, type ChipProps } from './controls/chip';
export { Dialogue, type DialogueProps } from './controls/dialogue';
export { Facet, type FacetOption, type FacetProps } from './controls/facet';
export { SaveState, saveStates, type SaveStateProps, type SavingState } from './controls/save-state';
export { Answers, Choices, Segmented, type Choice, type ChoiceProps } from './controls/segmented';
export { StickyActions, type StickyActionsProps } from './controls/sticky-actions';
export { tabPanel, Tabs, type TabItem, type TabsProps } from './controls/tabs';

export { ConflictPanel, type ConflictField, type ConflictPanelProps } from './states/conflict-panel';
export { EmptyState, type EmptyStateProps } from './states/empty-state';
export { FaultPanel, type FaultPanelProps } from './states/fault-panel';
export { FieldProblem, type FieldProblemProps } from './states/field-problem';
export { NoPermission, type NoPermissionProps } from './states/no-permission';
export { ProblemSummary, type ProblemSummaryProps, type SummedProblem } from './states/problem-summary';
export { SkeletonLines, type SkeletonLinesProps } from './states/skeleton-lines';
export { wordDifference, type DifferencePiece } from './states/word-difference';

export {
  Grid,
  GridCell,
  GridRow,
  type GridCellProps,
  type GridColumn,
  type GridProps,
  type GridRowProps,
  type GridSort,
} from './tables/grid';
export { TreeTable, type TreeColumn, type TreeTableProps } from './tables/tree-table';
export type { TreeNode } from './tables/tree-rows';
export {
  TwoLineItem,
  TwoLineList,
  type TwoLineItemProps,
  type TwoLineListProps,
} from './tables/two-line-list';

export { MiniRamp, type MiniRampProps, type MiniStep } from './pictures/mini-ramp';
export {
  rampStates,
  type RampArrangement,
  type RampLevel,
  type RampLine,
  type RampState,
  type RampStep,
  type RampWords,
} from './pictures/ramp';
export { RampPicture, type PicturedStep, type RampPictureProps } from './pictures/ramp-picture';
export { RampTable, type RampTableProps, type RampTableRow } from './pictures/ramp-table';
export { StreamsPicture, type StreamsPictureProps } from './pictures/streams-picture';
