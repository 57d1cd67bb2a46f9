import type { Test } from '../../domain/training/tests';
import { z } from '../../domain/zod';
import { keepAside } from '../../ui/keep-aside';

/** How far a test was taken: the question on the screen, and the chosen answer by the question's id (indexes). */
export interface Begun {
  at: number;
  chosen: ReadonlyMap<string, number>;
}

/** Answers by their words: in another version, or another trade, they may stand elsewhere. */
const Kept = z.object({
  test: z.string(),
  at: z.number().int().min(0),
  chosen: z.record(z.string(), z.string()),
});

/** One a test: the next round of it takes the place of the one before. */
const placeOf = ({ skill }: Pick<Test, 'skill'>): string => `test begun ${skill ?? 'aptitude'}`;

/** Keeps how far it was taken, so that who closes the page goes on there. */
export function keepBegun(test: Test, { at, chosen }: Begun): void {
  const words = test.items.flatMap(({ id, choices }) => {
    const says = choices[chosen.get(id) ?? -1]?.says;
    return says === undefined ? [] : [[id, says] as const];
  });
  const kept: z.infer<typeof Kept> = { test: test.id, at, chosen: Object.fromEntries(words) };
  keepAside(localStorage, placeOf(test), JSON.stringify(kept));
}

/** How far this test was taken; null where it was not begun, or was done. */
export function readBegun(test: Test): Begun | null {
  const kept = Kept.safeParse(parsed(localStorage.getItem(placeOf(test))));
  if (!kept.success || kept.data.test !== test.id) return null;
  const { at, chosen: words } = kept.data;
  const chosen = test.items.flatMap(({ id, choices }) => {
    const index = choices.findIndex(({ says }) => says === words[id]);
    return index < 0 ? [] : [[id, index] as const];
  });
  return { at: Math.min(at, test.items.length - 1), chosen: new Map(chosen) };
}

/** It is done, or starts over. */
export function dropBegun(test: Test): void {
  localStorage.removeItem(placeOf(test));
}

/** Damaged is as good as not there. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
