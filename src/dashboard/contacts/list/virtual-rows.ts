import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { USUAL_BEGINNING } from './heights';

/** Rows beyond the window's edges, so that a turn of the wheel shows no gap. */
const BEYOND = 8;

interface Rows {
  /** What the rows stand in; the window scrolls it. */
  list: RefObject<HTMLElement | null>;
  count: number;
  keyOf: (index: number) => string;
  /** How high a row is before it is measured, px. */
  heightOf: (index: number) => number;
  /** A row that is always in the page, because it has the focus; -1 for none. */
  kept: number;
  /** How much of the window's top and bottom is covered, px. */
  covered: { top: number; bottom: number };
}

export interface VirtualRows {
  items: VirtualItem[];
  /** The height of all rows together, px. */
  height: number;
  /** Where the list begins, px from the page's top; the items' `start` counts from there. */
  begins: number;
  /** The first and last row in sight. */
  range: { first: number; last: number };
  measure: (row: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

/** Only the rows in sight and a few around them, of a list that scrolls with its window. */
export function useVirtualRows({ list, count, keyOf, heightOf, kept, covered }: Rows): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const begins = useBeginning(list);
  // The first frame holds what is in sight: it comes sooner.
  const [beyond, setBeyond] = useState(0);
  useEffect(() => setBeyond(BEYOND), []);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: beyond,
    scrollMargin: begins,
    scrollPaddingStart: covered.top,
    scrollPaddingEnd: covered.bottom,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      const first = shown[0] ?? 0;
      if (kept < 0 || kept >= count || shown.includes(kept)) return shown;
      return kept < first ? [kept, ...shown] : [...shown, kept];
    },
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Rows that were measured under another estimate are measured anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `heightOf` is the estimate.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, heightOf]);

  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    begins,
    range: { first: virtualizer.range?.startIndex ?? 0, last: virtualizer.range?.endIndex ?? 0 },
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/** Where an element begins on the page: what stands above it comes and goes. */
function useBeginning(list: RefObject<HTMLElement | null>): number {
  const [begins, setBegins] = useState(USUAL_BEGINNING);
  const look = (): void => {
    if (list.current) setBegins(Math.round(list.current.getBoundingClientRect().top + scrollY));
  };
  useLayoutEffect(look);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads nothing but the element.
  useEffect(() => {
    const around = list.current?.closest('main');
    if (!around) return;
    const watching = new ResizeObserver(look);
    watching.observe(around);
    return () => watching.disconnect();
  }, []);
  return begins;
}
