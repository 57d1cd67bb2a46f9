import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, type Box, placePanel } from '../../src/in-page/placement';

const WIDE = { width: 1280, height: 900 };
const post = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('where the panel stands', () => {
  it('stands right of the post when there is room, at its height', () => {
    expect(placePanel(post(100, 200, 600, 120), 500, WIDE)).toEqual({
      left: 712,
      top: 200,
      width: 372,
      maxHeight: 680,
    });
  });

  it('else left of it', () => {
    expect(placePanel(post(410, 200, 600, 120), 500, WIDE)).toMatchObject({ left: 26, width: 372 });
  });

  it('is narrower beside X’s dialog in a window of 1280 px rather than over its send button', () => {
    const { left, width } = placePanel(post(334, 60, 600, 200), 340, { width: 1268, height: 900 });
    expect(left).toBe(946);
    expect(width).toBe(314);
  });

  it('stands below or above the post where neither side has room', () => {
    const narrow = { width: 700, height: 900 };
    expect(placePanel(post(40, 50, 620, 150), 500, narrow).top).toBe(212);
    expect(placePanel(post(40, 700, 620, 150), 500, narrow).top).toBe(188);
  });

  it('stays inside the window, and off the post wherever it fits beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2560 }),
        fc.integer({ min: 480, max: 1600 }),
        fc.integer({ min: -600, max: 2600 }),
        fc.integer({ min: -600, max: 1700 }),
        fc.integer({ min: 100, max: 800 }),
        fc.integer({ min: 40, max: 1200 }),
        fc.integer({ min: 80, max: 680 }),
        (width, height, left, top, wide, tall, asked) => {
          const view = { width, height };
          const box = post(left, top, wide, tall);
          const panel = placePanel(box, asked, view);
          const high = Math.min(asked, panel.maxHeight);
          expect(panel.left).toBeGreaterThanOrEqual(0);
          expect(panel.top).toBeGreaterThanOrEqual(0);
          expect(panel.left + panel.width).toBeLessThanOrEqual(width);
          expect(panel.top + high).toBeLessThanOrEqual(height);
          const beside = panel.left >= box.right || panel.left + panel.width <= box.left;
          const room = Math.max(width - box.right, box.left) >= 400 && box.left >= 0 && box.right <= width;
          if (room) expect(beside).toBe(true);
        },
      ),
    );
  });
});

describe('the box around several', () => {
  it('is null around nothing, and the smallest around all', () => {
    expect(around([])).toBeNull();
    expect(around([post(10, 20, 30, 40), post(0, 50, 5, 100)])).toEqual(post(0, 20, 40, 130));
  });
});
