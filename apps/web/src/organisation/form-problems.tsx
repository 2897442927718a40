import { ProblemSummary } from '@tributary/ui';
import { useEffect, useMemo, useRef } from 'react';
import { Fault } from '../platform/faults';
import { refusalsElsewhere } from './refusals';
import type { Refusal } from './refusals';

export interface FormProblemsProps {
  readonly refusals: readonly Refusal[];
  /** The input fields that show their own refusals. */
  readonly fields: readonly string[];
  readonly fault?: unknown;
}

/**
 * What stands in the way of a form and belongs to none of its fields: at its head, in focus. When every refusal has
 * its field, the first of those fields gets the focus, so that on a phone it comes into view.
 */
export function FormProblems({ refusals, fields, fault = null }: FormProblemsProps) {
  const place = useRef<HTMLSpanElement>(null);
  const known = fields.join(' ');
  // The summary takes the focus whenever it gets another list: a new list at each keystroke would take it from a field.
  const elsewhere = useMemo(() => refusalsElsewhere(refusals, known.split(' ')), [refusals, known]);
  const allOnFields = refusals.length > 0 && elsewhere.length === 0;
  useEffect(() => {
    if (!allOnFields) return;
    place.current
      ?.closest('form, .form')
      ?.querySelector<HTMLElement>('[aria-invalid="true"], input[data-invalid]')
      ?.focus();
  }, [allOnFields, refusals]);
  return (
    <>
      <span ref={place} hidden />
      <ProblemSummary problems={elsewhere} />
      {fault === null || fault === undefined ? null : <Fault error={fault} />}
    </>
  );
}
