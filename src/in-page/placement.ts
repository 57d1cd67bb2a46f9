/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the panel stands, in CSS pixels of the viewport. */
export interface Placement {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
}

/** Between the panel and what it stands beside. */
const GAP = 12;
/** Between the panel and the edge of the window. */
const EDGE = 8;
const WIDTH = 372;
/** The coach is laid out for columns from here up. */
const NARROW = 320;
/** Less height than this shows too little of the coach: then it covers part of the post instead. */
const LEAST = 300;
/** More height than this makes a long way between the head and the buttons. */
const TALLEST = 680;

/**
 * Places the panel beside `clear` (the post, or the reply box once there is a text in it) without covering it:
 * right of it, left of it, below or above. In windows too small for that it lies at the bottom, over the post.
 * `height` is what the panel's content asks for.
 */
export function placePanel(clear: Box, height: number, view: { width: number; height: number }): Placement {
  const most = Math.min(TALLEST, view.height - 2 * EDGE);
  const within = (top: number, tall: number): number =>
    clamp(top, EDGE, view.height - EDGE - Math.min(tall, most));

  const right = view.width - EDGE - (clear.right + GAP);
  const left = clear.left - GAP - EDGE;
  // A full panel on the left is better than a narrow one on the right.
  const side = right >= WIDTH || (left < WIDTH && right >= left) ? 'right' : 'left';
  const room = side === 'right' ? right : left;
  if (room >= NARROW) {
    const width = Math.min(WIDTH, room);
    return {
      left: side === 'right' ? clear.right + GAP : clear.left - GAP - width,
      top: within(clear.top, height),
      width,
      maxHeight: most,
    };
  }

  const width = Math.min(WIDTH, view.width - 2 * EDGE);
  const across = clamp(clear.left, EDGE, view.width - EDGE - width);
  const below = view.height - EDGE - (clear.bottom + GAP);
  const above = clear.top - GAP - EDGE;
  const wanted = Math.min(height, LEAST);
  if (below >= wanted && below >= Math.min(above, height)) {
    return { left: across, top: clear.bottom + GAP, width, maxHeight: Math.min(below, most) };
  }
  if (above >= wanted) {
    const tall = Math.min(height, above, most);
    return { left: across, top: clear.top - GAP - tall, width, maxHeight: Math.min(above, most) };
  }
  return { left: across, top: within(view.height, height), width, maxHeight: most };
}

/** The smallest box around both. */
export function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
