import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * Takes a change back, or makes it again. Answers the way to turn that round, where there is one; false when it
 * could not be done, so that it can be tried once more.
 */
export type Way = () => Promise<unknown>;

/** Something the user did on this page that can be taken back. */
export interface Change {
  id: number;
  says: string;
  way: Way;
  /** Contacts it is about, by id, where the page knows: what is kept of them goes when they are erased. */
  about: readonly string[];
}

/** What became of going a way. `failed`: the change stands as it did. */
export interface Turned {
  change: Change;
  failed: boolean;
  /** What went wrong, where it was not foreseen. */
  error: unknown;
}

/** More than anybody goes back; older ones would hold texts in memory for nothing. */
const MOST = 1000;

const done = signal<readonly Change[]>([]);
const undone = signal<readonly Change[]>([]);

/** What can be taken back, oldest first. For as long as the page is open. */
export const changes: ReadonlySignal<readonly Change[]> = done;
/** What was taken back and can be made again, in the order it was taken back. */
export const takenBack: ReadonlySignal<readonly Change[]> = undone;

let made = 0;

/** Adds a change. What was taken back before cannot be made again after it. */
export function noteChange(says: string, way: Way, about: readonly string[] = []): Change {
  made += 1;
  const change = { id: made, says, way, about };
  done.value = [...done.value, change].slice(-MOST);
  undone.value = [];
  return change;
}

/** Takes the last change back; null when there is none. One after another, however fast the keys come. */
export function undoLast(): Promise<Turned | null> {
  return inTurn(() => turn(done, undone));
}

/** Makes the change that was taken back last again; null when there is none. */
export function redoLast(): Promise<Turned | null> {
  return inTurn(() => turn(undone, done));
}

/** Takes back a change and all that came after it, newest first. Stops where one cannot be taken back. */
export function undoBackTo(change: Change): Promise<Turned | null> {
  return inTurn(async () => {
    let last: Turned | null = null;
    while (done.value.includes(change) && !last?.failed) last = await turn(done, undone);
    return last;
  });
}

/** Forgets every change about these contacts, who were erased: the ways back hold what was said of them. */
export function forgetChanges(contactIds: readonly string[]): void {
  const ids = new Set(contactIds);
  for (const stack of [done, undone]) {
    stack.value = stack.value.filter(({ about }) => !about.some((id) => ids.has(id)));
  }
}

type Stack = typeof done;

async function turn(from: Stack, to: Stack): Promise<Turned | null> {
  const change = from.value.at(-1);
  if (!change) return null;
  try {
    const answer = await change.way();
    if (answer === false) return { change, failed: true, error: null };
    from.value = from.value.filter((one) => one !== change);
    // What cannot be turned round ends the row: those beyond it were made on top of it.
    to.value = typeof answer === 'function' ? [...to.value, { ...change, way: answer as Way }] : [];
    return { change, failed: false, error: null };
  } catch (error) {
    return { change, failed: true, error };
  }
}

let before: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = before.then(work);
  before = mine.catch(() => undefined);
  return mine;
}
