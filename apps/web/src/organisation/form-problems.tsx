import { ProblemSummary } from '@tributary/ui';
import { Fault } from '../platform/faults';
import { refusalsElsewhere } from './refusals';
import type { Refusal } from './refusals';

export interface FormProblemsProps {
  readonly refusals: readonly Refusal[];
  /** The input fields that show their own refusals. */
  readonly fields: readonly string[];
  readonly fault?: unknown;
}

/** What stands in the way of a form and belongs to none of its fields: at its head, in focus. */
export function FormProblems({ refusals, fields, fault = null }: FormProblemsProps) {
  return (
    <>
      <ProblemSummary problems={refusalsElsewhere(refusals, fields)} />
      {fault === null || fault === undefined ? null : <Fault error={fault} />}
    </>
  );
}
