/** Where something of ours stands over the page, in CSS pixels of the viewport. */
export interface Spot {
  left: number;
  top: number;
}

/** From the edges of the window. */
const EDGE = 16;
/** Below this stand the sites' own bars. */
const BELOW_BARS = 72;
/** Points looked at in each direction: closer together than a line of text is high. */
const STEP = 14;
/** What a person reads, presses or looks at. */
const CONTENT =
  'a, button, input, textarea, select, img, video, canvas, svg, iframe, [role="button"], [contenteditable="true"]';

/**
 * A place for a box of this size where it covers nothing that the page shows: corners and edges of the window are
 * tried in turn. Null where the page fills all of them. What is to be placed must take no pointer events meanwhile.
 */
export function freeSpot(document: Document, width: number, height: number): Spot | null {
  const { clientWidth, clientHeight } = document.documentElement;
  const right = clientWidth - width - EDGE;
  const bottom = clientHeight - height - EDGE;
  if (right < EDGE || bottom < BELOW_BARS) return null;
  const middle = (clientHeight - height) / 2;
  const spots: Spot[] = [bottom, BELOW_BARS, middle].flatMap((top) => [
    { left: right, top },
    { left: EDGE, top },
  ]);
  return spots.find((spot) => isFree(document, spot, width, height)) ?? null;
}

/** A free place right at the side of the window for a box this wide and high, the upper and right ones first; null: none. */
export function freeEdge(document: Document, size: number): Spot | null {
  const { clientWidth, clientHeight } = document.documentElement;
  for (let top = BELOW_BARS; top + size <= clientHeight; top += size) {
    for (const left of [clientWidth - size, 0]) {
      if (isFree(document, { left, top }, size, size)) return { left, top };
    }
  }
  return null;
}

/** Whether a box of this size covers nothing there. */
export function isFree(document: Document, { left, top }: Spot, width: number, height: number): boolean {
  for (const y of between(top, height)) {
    for (const x of between(left, width)) {
      // Nothing is there outside the window: it was made smaller.
      const at = document.elementFromPoint(x, y);
      if (!at || shows(at)) return false;
    }
  }
  return true;
}

function* between(start: number, length: number): Generator<number> {
  const steps = Math.ceil(length / STEP);
  // Just inside of both ends.
  for (let step = 0; step <= steps; step++) yield start + 0.5 + ((length - 1) * step) / steps;
}

/** Words of its own, or something to press or see, it or what it stands in. */
function shows(element: Element): boolean {
  if (element.closest(CONTENT)) return true;
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );
}
