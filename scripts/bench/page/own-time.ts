import type { Slice } from './trace';

/** Layout and style that were made at once because a script asked for what depends on them. */
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript']);
const TASK = 'RunTask';
/** Above a frame's worth of anything else. */
const LONG_US = 50_000;

/** A stretch that counts as ours, without what it contains of others. */
export interface OwnSlice {
  at: number;
  /** On the clock. */
  took: number;
  cpu: number;
}

export interface OwnTime {
  slices: OwnSlice[];
  /** What called the scripts when they forced layout or style, with how often. */
  forced: Map<string, number>;
  /** Of one task, on the clock. */
  longest: number;
  /** Tasks over 50 ms that would be none without what is ours in them. */
  longTasks: number;
  /** All tasks over 50 ms. */
  allLongTasks: number;
}

/** A slice that is being walked through. */
interface Around {
  slice: Slice;
  ends: number;
  own: boolean;
  /** What stands inside it, taken off its own time. */
  inside: { took: number; cpu: number };
  /** Of a task: how much of it was ours, on the clock. */
  mine: number;
}

/**
 * What of the main thread is a content script's: calls of scripts at its address with all the browser does inside
 * them, and microtasks, which name no script, as far as they call nobody else's. The feed itself queues none.
 */
export function ownTime(slices: readonly Slice[], origin: string | null): OwnTime {
  const own: OwnTime = { slices: [], forced: new Map(), longest: 0, longTasks: 0, allLongTasks: 0 };
  const around: Around[] = [];
  const close = (): void => {
    const done = around.pop();
    if (!done) return;
    const { slice, own: ours, inside, mine } = done;
    if (ours)
      own.slices.push({
        at: slice.at,
        took: slice.took - inside.took,
        cpu: Math.max(0, slice.cpu - inside.cpu),
      });
    if (slice.name !== TASK) return;
    own.longest = Math.max(own.longest, mine);
    if (slice.took > LONG_US) own.allLongTasks++;
    if (slice.took > LONG_US && slice.took - mine <= LONG_US) own.longTasks++;
  };
  for (const slice of slices) {
    while (around.length > 0 && (around.at(-1)?.ends ?? 0) <= slice.at) close();
    const parent = around.at(-1);
    const ours = isOwn(slice, origin) ?? parent?.own ?? false;
    if (parent) {
      parent.inside.took += slice.took;
      parent.inside.cpu += slice.cpu;
    }
    if (ours !== (parent?.own ?? false)) {
      const task = around.find(({ slice: { name } }) => name === TASK);
      if (task) task.mine += ours ? slice.took : -slice.took;
    }
    if (ours && LAYOUT.has(slice.name)) {
      const caller = callerOf(around);
      own.forced.set(caller, (own.forced.get(caller) ?? 0) + 1);
    }
    around.push({ slice, ends: slice.at + slice.took, own: ours, inside: { took: 0, cpu: 0 }, mine: 0 });
  }
  while (around.length > 0) close();
  return own;
}

/** Null: as whatever stands around it. */
function isOwn({ name, url }: Slice, origin: string | null): boolean | null {
  if (name === 'RunMicrotasks') return true;
  if (!SCRIPT.has(name)) return null;
  return origin !== null && (url?.startsWith(origin) ?? false);
}

/** What made the browser call the script: `RunMicrotasks` stands for observers of mutations and answers. */
function callerOf(around: readonly Around[]): string {
  const call = around.findLastIndex(({ slice: { name } }) => SCRIPT.has(name) || name === 'RunMicrotasks');
  return around[call - 1]?.slice.name ?? TASK;
}
