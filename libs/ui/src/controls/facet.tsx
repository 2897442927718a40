import { useId } from 'react';
import { Glyph } from '../marks/glyph';
import type { GlyphShape } from '../marks/glyph';
import './controls.css';

export interface FacetOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** How many rows it would leave, given the other facets. */
  readonly count: number;
  readonly glyph?: GlyphShape;
  /** Steps of indentation in a tree of units or goals. */
  readonly depth?: number;
}

export interface FacetProps<Value extends string> {
  readonly title: string;
  readonly options: readonly FacetOption<Value>[];
  readonly selected: readonly Value[];
  readonly onChange: (selected: readonly Value[]) => void;
}

/**
 * One way of narrowing a list: ticks with counts and bars on one scale. An option that would leave nothing keeps its
 * place with a 0, since a list that changes under the hand cannot be learnt.
 */
export function Facet<Value extends string>({ title, options, selected, onChange }: FacetProps<Value>) {
  const id = useId();
  const most = options.reduce((max, option) => Math.max(max, option.count), 0);
  return (
    <fieldset className="ui-facet">
      <legend>{title}</legend>
      {options.map((option) => {
        const ticked = selected.includes(option.value);
        const countId = `${id}-${option.value}`;
        return (
          <label key={option.value} data-ticked={ticked || undefined}>
            <input
              type="checkbox"
              checked={ticked}
              aria-describedby={countId}
              style={option.depth === undefined ? undefined : { marginInlineStart: option.depth * 14 }}
              onChange={() => {
                onChange(
                  ticked ? selected.filter((value) => value !== option.value) : [...selected, option.value],
                );
              }}
            />
            <span className="ui-facet-label">
              {option.glyph === undefined ? null : <Glyph shape={option.glyph} size={10} />}
              <span>{option.label}</span>
            </span>
            <span className="ui-facet-bar" aria-hidden="true">
              <span style={{ width: most === 0 ? 0 : `${String((option.count / most) * 100)}%` }} />
            </span>
            <span className="ui-facet-count" id={countId}>
              {option.count.toLocaleString('en-GB')}
              <span className="ui-hidden"> in this list</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
