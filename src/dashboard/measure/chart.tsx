import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { Value } from '../../domain/measure/figure';
import { type Group, SPLITS, type SplitId, sayGroup } from '../../domain/measure/splits';
import { say } from '../../domain/say/say';
import { roundSplits } from './round-splits';
import { sayValue } from './say-value';

interface Props {
  groups: readonly Group[];
  by: SplitId;
  /** Which of the values is drawn. */
  value: Value;
}

const HEIGHT = 200;
/** More bars than this cannot be told apart. */
const MOST_BARS = 8;
const LABEL_CHARS = 14;

/**
 * A picture of one value, group by group: a line over time, otherwise bars. It says nothing that the table beside it
 * does not, so those who do not see it miss nothing.
 */
export function Chart({ groups, by, value }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const time = SPLITS[by].time === true;
  const shown = time ? groups : groups.slice(0, MOST_BARS);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let plot: uPlot | null = null;
    const draw = (): void => {
      plot?.destroy();
      plot = drawn(box, shown, { by, value, time });
    };
    draw();
    // Colours are painted, not styled: they do not follow the page by themselves.
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    const sized = new ResizeObserver(() => plot?.setSize({ width: box.clientWidth, height: HEIGHT }));
    sized.observe(box);
    return () => {
      dark.removeEventListener('change', draw);
      sized.disconnect();
      plot?.destroy();
    };
  });
  return (
    <>
      <div ref={place} class="chart" aria-hidden="true" />
      {shown.length < groups.length && (
        <p class="quiet">{say('measure_mostDrawn', { count: shown.length })}</p>
      )}
      {time && <p class="quiet">{say('measure_weeksNotWhole')}</p>}
    </>
  );
}

function drawn(
  box: HTMLElement,
  groups: readonly Group[],
  { by, value, time }: Pick<Props, 'by' | 'value'> & { time: boolean },
): uPlot {
  const style = getComputedStyle(box);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const ink = colour('--ink-2');
  const font = `12px ${style.fontFamily}`;
  const grid = { stroke: colour('--line'), width: 1 };
  const amounts = groups.map(({ values }) => values.find(({ id }) => id === value.id)?.amount ?? null);
  const known = amounts.filter((amount) => amount !== null);
  const splits = roundSplits(Math.min(...known, 0), Math.max(...known, 0), value.unit);
  const label = (index: number): string => {
    const words = sayGroup(by, groups[index]?.key ?? '');
    return words.length > LABEL_CHARS ? `${words.slice(0, LABEL_CHARS - 1)}…` : words;
  };
  return new uPlot(
    {
      width: box.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [-0.5, groups.length - 0.5] },
        y: { range: [splits[0] ?? 0, splits.at(-1) ?? 1] },
      },
      axes: [
        {
          stroke: ink,
          font,
          size: 28,
          grid: { show: false },
          ticks: { show: false },
          incrs: [1, 2, 4, 8, 16, 32],
          space: 88,
          values: (_, at) => at.map((index) => (Number.isInteger(index) ? label(index) : '')),
        },
        {
          stroke: ink,
          font,
          grid,
          ticks: { show: false },
          size: 80,
          splits: () => splits,
          values: (_, at) => at.map((amount) => sayValue({ ...value, amount })),
        },
      ],
      series: [
        {},
        {
          stroke: colour('--accent'),
          fill: time ? '' : colour('--accent'),
          width: 2,
          points: { show: time, size: 6, fill: colour('--accent') },
          ...(!time && uPlot.paths.bars && { paths: uPlot.paths.bars({ size: [0.6, 64] }) }),
        },
      ],
    },
    [groups.map((_, index) => index), amounts],
    box,
  );
}
