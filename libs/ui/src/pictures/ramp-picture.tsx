import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Anchor } from '../ground/link';
import { DiscShape } from '../marks/stage-disc';
import { adoptionLine, flagPath, layoutRamps, neighbour } from './ramp';
import type {
  DrawnStep,
  PlacedText,
  RampArrangement,
  RampKey,
  RampLayout,
  RampLevel,
  RampLine,
  RampStep,
  RampWords,
} from './ramp';
import './pictures.css';

export interface PicturedStep extends RampStep {
  /** What a screen reader says: `A3, all bays one shift, 4 to 18 June, adapted`. */
  readonly spoken: string;
  /** Where it opens; without it the step is a button that calls `onOpen`. */
  readonly href?: string | undefined;
  /** What the small card says under the pointer and in focus. */
  readonly card: {
    readonly heading: string;
    readonly facts: readonly { readonly term: string; readonly words: string }[];
  };
}

export interface RampPictureProps {
  /** What the picture shows, for a screen reader. */
  readonly label: string;
  readonly lines: readonly RampLine<PicturedStep>[];
  /** From the lowest up. */
  readonly levels: readonly RampLevel[];
  /** ISO day. */
  readonly today: string;
  readonly words: RampWords & {
    /** How to get about by keys, said once on entering. */
    readonly keys: string;
  };
  readonly arrangement?: RampArrangement | undefined;
  /** The time shown, where another picture shares the axis. */
  readonly span?: { readonly from: string; readonly to: string } | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** px, until the real width is known. */
const widthBefore = 960;
const cardWidth = 300;
/** px that the card needs above or below a step. */
const cardRoom = 210;
/** ms for the pointer to get from a step to its card. */
const wayToCard = 160;
/** ms without a change of width. */
const rest = 80;

const keys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const isRampKey = (key: string): key is RampKey => keys.includes(key);

interface Shown {
  readonly id: string;
  readonly above: boolean;
}

/**
 * Steps that climb in scale over time. Every step is a link with one place in the tab order for all of them: arrow
 * keys go along, Enter opens, Escape leaves. The drawing itself is silent, since the links say what it shows.
 */
export function RampPicture(props: RampPictureProps) {
  const { label, lines, levels, today, words, arrangement, span, onOpen } = props;
  const id = useId();
  const [cardId, keysId] = [`${id}-card`, `${id}-keys`];
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(
    () => layoutRamps(lines, { width, levels, today, words, arrangement, span }),
    [lines, width, levels, today, words, arrangement, span],
  );
  const [current, setCurrent] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const drawn = new Map(layout.steps.map((step) => [step.id, step]));
  const stop = current !== null && drawn.has(current) ? current : (layout.steps[0]?.id ?? null);
  const show = (id: string, place: Element) => {
    clearTimeout(timer.current);
    const { top, bottom } = place.getBoundingClientRect();
    setShown({ id, above: bottom + cardRoom > window.innerHeight && top > cardRoom });
  };
  const hideSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setShown(null);
    }, wayToCard);
  };
  const press = (event: KeyboardEvent<HTMLElement>, id: string) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      // The first press takes the card away, for who is in the way of it; the second leaves.
      if (shown === null) event.currentTarget.blur();
      setShown(null);
      return;
    }
    if (!isRampKey(event.key)) return;
    event.preventDefault();
    const next = neighbour(layout, id, event.key);
    if (next === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(next)}"]`)?.focus();
  };

  const opened = shown === null ? undefined : drawn.get(shown.id);
  const openedStep = lines.flatMap((line) => line.steps).find((step) => step.id === shown?.id);
  return (
    <div ref={frame} className="ui-ramp" role="group" aria-label={label} aria-describedby={keysId}>
      <p id={keysId} className="ui-hidden">
        {words.keys}
      </p>
      <div className="ui-ramp-sheet" style={{ width: layout.width }}>
        <Drawing layout={layout} />
        {lines.map((line) => (
          <ul key={line.id} aria-label={`${line.letter}, ${line.name}`}>
            {line.steps.map((step) => {
              const place = drawn.get(step.id);
              if (place === undefined) return null;
              const { left, top, right, bottom } = place.target;
              const shared = {
                className: 'ui-ramp-step',
                'data-step': step.id,
                'aria-label': step.spoken,
                'aria-describedby': shown?.id === step.id ? cardId : undefined,
                tabIndex: step.id === stop ? 0 : -1,
                style: { left, top, width: right - left, height: bottom - top },
                onFocus: (event: FocusEvent<HTMLElement>) => {
                  setCurrent(step.id);
                  show(step.id, event.currentTarget);
                },
                onBlur: hideSoon,
                onMouseEnter: (event: { readonly currentTarget: Element }) => {
                  show(step.id, event.currentTarget);
                },
                onMouseLeave: hideSoon,
                onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
                  press(event, step.id);
                },
              };
              return (
                <li key={step.id}>
                  {step.href === undefined ? (
                    <button
                      type="button"
                      {...shared}
                      onClick={() => {
                        onOpen?.(step.id);
                      }}
                    />
                  ) : (
                    <Anchor {...shared} href={step.href} />
                  )}
                </li>
              );
            })}
          </ul>
        ))}
        {opened === undefined || openedStep === undefined || shown === null ? null : (
          <div
            id={cardId}
            role="tooltip"
            className="ui-ramp-card"
            style={{
              width: Math.min(cardWidth, layout.width),
              left: Math.max(0, Math.min(opened.x - 28, layout.width - cardWidth)),
              ...(shown.above
                ? { bottom: layout.height - opened.target.top + 6 }
                : { top: opened.target.bottom + 6 }),
            }}
            onMouseEnter={() => {
              clearTimeout(timer.current);
            }}
            onMouseLeave={hideSoon}
          >
            <p className="ui-ramp-card-heading">{openedStep.card.heading}</p>
            <dl>
              {openedStep.card.facts.map(({ term, words: said }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </div>
  );
}

/** The width of a part, followed as it changes. */
function useWidth(part: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(widthBefore);
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return;
    const measure = () => {
      // No layout, no width: under jsdom, and while something around it is hidden.
      if (element.clientWidth > 0) setWidth(Math.max(260, element.clientWidth));
    };
    measure();
    // A window that is being dragged is measured once it rests.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, rest);
    });
    watch.observe(element);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [part]);
  return width;
}

const Drawing = memo(function Drawing({ layout }: { readonly layout: RampLayout }) {
  const { width, height, plot, future, todayX, zones, ticks, panels, links, steps, texts, arrangement } =
    layout;
  const gutter = zones.find(({ kind }) => kind === 'undated')?.left ?? plot.left;
  const footed = height - plot.bottom > 20;
  return (
    <svg
      className="ui-ramp-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      focusable="false"
    >
      {future === null ? null : (
        <rect
          x={future.left}
          y={plot.top - 12}
          width={Math.max(0, future.right - future.left)}
          height={plot.bottom - plot.top + 12}
          fill="var(--wash)"
        />
      )}
      {zones.map((zone) => (
        <line
          key={zone.kind}
          x1={zone.kind === 'planned' ? zone.left : zone.right}
          x2={zone.kind === 'planned' ? zone.left : zone.right}
          y1={plot.top - 12}
          y2={plot.bottom}
          stroke="var(--line-strong)"
          strokeDasharray="1 4"
        />
      ))}
      {panels.map((panel) => (
        <g key={panel.lineIds.join(' ')}>
          {panel.rows.map(({ y, text }) => (
            <g key={y}>
              <line x1={gutter} x2={width} y1={y} y2={y} stroke="var(--line)" />
              <text className="ui-ramp-level" x={gutter - 10} y={y + 4.2} textAnchor="end">
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      <Axis layout={layout} top={5.5} />
      {footed ? <Axis layout={layout} top={plot.bottom + 4.5} /> : null}
      {arrangement === 'together'
        ? steps
            .filter(({ state }) => state === 'adopted')
            .map((step) => {
              const { left, top, bottom } = adoptionLine(step, plot);
              return (
                <line
                  key={step.id}
                  className="ui-ramp-kept"
                  x1={left + 0.75}
                  x2={left + 0.75}
                  y1={top - 12}
                  y2={bottom}
                />
              );
            })
        : null}
      {links.map((link) => (
        <path
          key={`${link.from} ${link.to}`}
          className="ui-ramp-link"
          data-across={link.across || undefined}
          d={link.path}
        />
      ))}
      {todayX === null ? null : (
        <line
          x1={todayX}
          x2={todayX}
          y1={plot.top - 12}
          y2={plot.bottom}
          stroke="var(--control)"
          strokeWidth="1"
          strokeDasharray="4 3"
        />
      )}
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
      {texts.map((text) => (
        <Words key={`${text.kind} ${text.of}`} text={text} live={isLive(text, steps)} />
      ))}
      {footed
        ? ticks.map(({ x, text }) =>
            text === null ? null : (
              <Words key={x} text={{ ...text, y: text.y + plot.bottom - 1 }} live={false} />
            ),
          )
        : null}
      {ticks.map(({ x, text }) => (text === null ? null : <Words key={x} text={text} live={false} />))}
    </svg>
  );
});

const isLive = (text: PlacedText, steps: readonly DrawnStep[]): boolean =>
  text.kind === 'note' && steps.some(({ id, state }) => id === text.of && state === 'live');

function Axis({ layout, top }: { readonly layout: RampLayout; readonly top: number }) {
  return (
    <g stroke="var(--line-strong)">
      <line x1={layout.plot.left} x2={layout.width} y1={top} y2={top} />
      {layout.ticks.map(({ x }) => (
        <line key={x} x1={x} x2={x} y1={top} y2={top + 8} />
      ))}
    </g>
  );
}

function Words({ text, live }: { readonly text: PlacedText; readonly live: boolean }) {
  return (
    <text
      className={`ui-ramp-text ui-ramp-${text.kind}`}
      data-live={live || undefined}
      x={text.x}
      y={text.y}
      textAnchor={text.anchor}
      fontSize={text.size}
    >
      {text.lead === '' ? null : <tspan>{text.lead}</tspan>}
      {text.text === '' ? null : (
        <tspan dx={text.lead === '' ? 0 : text.kind === 'name' ? 7 : 4}>{text.text}</tspan>
      )}
    </text>
  );
}

function Step({ step }: { readonly step: DrawnStep }) {
  const { x, y, radius, bar, filled, state, fromUnknown } = step;
  const end = bar?.to ?? x + radius;
  const half = bar === null ? 2 : bar.thickness / 2;
  return (
    <g className="ui-ramp-mark" data-state={state}>
      {fromUnknown ? <Dots from={x - radius - 13} y={y} /> : null}
      {bar?.kind === 'solid' ? (
        <path
          d={`M${x} ${y - half}H${end - 1.5}Q${end} ${y - half} ${end} ${y - half + 1.5}V${y + half - 1.5}Q${end} ${y + half} ${end - 1.5} ${y + half}H${x}Z`}
          fill="var(--accent)"
        />
      ) : null}
      {bar?.kind === 'open' ? (
        <>
          <rect x={x} y={y - half} width={radius + 4} height={bar.thickness} fill="var(--accent)" />
          <Dots from={x + radius + 7} y={y} />
        </>
      ) : null}
      {bar?.kind === 'dashed' ? (
        <rect
          x={x}
          y={y - Math.max(half, 3.5)}
          width={Math.max(0, end - x)}
          height={Math.max(bar.thickness, 7)}
          rx="2"
          fill="var(--accent-wash)"
          stroke="var(--accent)"
          strokeWidth="1.5"
          strokeDasharray="3 2.5"
        />
      ) : null}
      {state === 'abandoned' ? (
        <>
          {bar === null ? null : (
            <rect
              x={x}
              y={y - Math.max(half, 3)}
              width={Math.max(0, end - x)}
              height={Math.max(bar.thickness, 6)}
              rx="2"
              fill="var(--paper)"
              stroke="var(--ink-2)"
              strokeWidth="1.5"
            />
          )}
          <line x1={end} x2={end} y1={y - half - 4} y2={y + half + 4} stroke="var(--ink-2)" strokeWidth="2" />
        </>
      ) : null}
      {state === 'adopted' ? (
        <path d={flagPath(end, y, half)} fill="var(--accent)" stroke="var(--accent)" strokeWidth="1.8" />
      ) : null}
      <DiscShape x={x} y={y} radius={radius} filled={filled} />
    </g>
  );
}

/** Three dots: it goes on, nobody recorded how far. */
function Dots({ from, y }: { readonly from: number; readonly y: number }) {
  return (
    <g fill="var(--accent)">
      {[0, 4.5, 9].map((step) => (
        <circle key={step} cx={from + step} cy={y} r="1.3" />
      ))}
    </g>
  );
}
