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
/** A narrower coach beside X's reply dialog in a window of 1280 px is better than one over its send button. */
const NARROW = 300;
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

  // What stands out of view takes no room in it.
  const box = {
    left: clamp(clear.left - GAP, EDGE, view.width - EDGE),
    right: clamp(clear.right + GAP, EDGE, view.width - EDGE),
    top: clamp(clear.top - GAP, EDGE, view.height - EDGE),
    bottom: clamp(clear.bottom + GAP, EDGE, view.height - EDGE),
  };
  const right = view.width - EDGE - box.right;
  const left = box.left - EDGE;
  // A full panel on the left is better than a narrow one on the right.
  const side = right >= WIDTH || (left < WIDTH && right >= left) ? 'right' : 'left';
  const room = side === 'right' ? right : left;
  if (room >= NARROW) {
    const width = Math.min(WIDTH, room);
    return {
      left: side === 'right' ? box.right : box.left - width,
      top: within(clear.top, height),
      width,
      maxHeight: most,
    };
  }

  const width = Math.min(WIDTH, view.width - 2 * EDGE);
  const across = clamp(clear.left, EDGE, view.width - EDGE - width);
  const below = view.height - EDGE - box.bottom;
  const above = box.top - EDGE;
  const wanted = Math.min(height, LEAST);
  if (below >= wanted && below >= Math.min(above, height)) {
    return { left: across, top: box.bottom, width, maxHeight: Math.min(below, most) };
  }
  if (above >= wanted) {
    const tall = Math.min(height, above, most);
    return { left: across, top: box.top - tall, width, maxHeight: Math.min(above, most) };
  }
  return { left: across, top: within(view.height, height), width, maxHeight: most };
}

/** The smallest box around all; null around nothing. */
export function around(boxes: Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
