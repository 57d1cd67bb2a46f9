import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../domain/say/say';
import { Icon } from './icon';
import { doubtLog } from './log-doubt';
import { trusted } from './trusted';
import {
  type Change,
  changes,
  noteChange,
  redoLast,
  type Turned,
  takenBack,
  undoBackTo,
  undoLast,
  type Way,
} from './undo-stack';

interface Message {
  says: string;
  bad: boolean;
  /** done: something was; undone: it was taken back. */
  tells: 'done' | 'undone';
  /** The change it tells of; null where there is no way back. */
  change: Change | null;
}

const last = signal<Message | null>(null);

/**
 * Says what was just done and offers to take it back: at once, and later among the earlier changes for as long as
 * the page is open. Without `undo` it only says so. `about`: the contacts it is about, by id.
 */
export function offerUndo(says: string, undo: Way | null = null, about: readonly string[] = []): void {
  last.value = { says, bad: false, tells: 'done', change: undo && noteChange(says, undo, about) };
}

/** Says plainly that something could not be done. */
export function sayProblem(says: string): void {
  last.value = { says, bad: true, tells: 'done', change: null };
}

/** How long a list takes to redraw after a change in the log. */
const REDRAW_MS = 200;

/**
 * Where the page shows the last change and the way back, to it and to those before. One on each page; a live
 * region for those who listen. Ctrl or Cmd and Z undoes one after another from anywhere but a text field, which
 * has its own; with Shift, or with Y, it makes the last one again. Tells also what failed and nobody else told.
 */
export function UndoBar() {
  const message = last.value;
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onKeyDown = trusted((event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act || isTextField(event.target)) return;
      event.preventDefault();
      void act();
    });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    const unforeseen = (): void => {
      // An act that failed in a way that it has no words for.
      sayProblem(say('ui_unforeseen'));
      doubtLog();
    };
    addEventListener('unhandledrejection', unforeseen);
    return () => removeEventListener('unhandledrejection', unforeseen);
  }, []);

  // When the act took away what had the focus, the way back takes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each message anew; it is read from the signal.
  useEffect(() => {
    if (message === null || message.bad) return;
    const waiting = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      bar.current?.querySelector<HTMLElement>('[data-way]')?.focus();
    }, REDRAW_MS);
    return () => clearTimeout(waiting);
  }, [message]);

  return (
    <section class="undo-place" aria-label={say('ui_yourChanges')}>
      <div ref={bar} class={message ? `undo-bar${message.bad ? ' bad' : ''}` : 'undo-bar empty'}>
        <p role="status">
          {message?.tells === 'undone' && <strong>{say('ui_undone')} </strong>}
          {message?.says}
        </p>
        {message && <Ways message={message} />}
      </div>
    </section>
  );
}

function Ways({ message }: { message: Message }) {
  const next = changes.value.at(-1);
  // After a message without a way back, an Undo beside it would take back something else.
  const offered = message.tells === 'undone' || message.change === next ? next : undefined;
  const again = message.tells === 'undone' && takenBack.value.length > 0;
  const earlier = changes.value.filter((change) => change !== offered || message.tells === 'undone');
  return (
    <>
      {offered && (
        <button
          type="button"
          class="button small"
          data-way
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={trusted(() => void undo())}
        >
          {say('ui_undo')}
          {message.tells === 'undone' && (
            <span class="hidden-words">{say('ui_undoAlso', { done: offered.says })}</span>
          )}
        </button>
      )}
      {again && (
        <button
          type="button"
          class="button small"
          data-way
          aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
          onClick={trusted(() => void redo())}
        >
          {say('ui_redo')}
        </button>
      )}
      {earlier.length > 0 && <Earlier changes={earlier} />}
      <button
        type="button"
        class="button plain muted small icon"
        aria-label={say('ui_closeMessage')}
        onClick={trusted(() => {
          last.value = null;
        })}
      >
        <Icon name="close" />
      </button>
    </>
  );
}

/** As many as anybody looks through. */
const MOST_SHOWN = 50;

/** What else can be taken back, newest first; each takes back what came after it as well. */
function Earlier({ changes: all }: { changes: readonly Change[] }) {
  return (
    <details class="undo-earlier">
      <summary class="button plain small">{say('ui_earlierChanges', { count: all.length })}</summary>
      <ol>
        {all
          .toReversed()
          .slice(0, MOST_SHOWN)
          .map((change) => (
            <li key={change.id}>
              <p dir="auto">{change.says}</p>
              <button
                type="button"
                class="button plain small"
                onClick={trusted(() => void tell(undoBackTo(change), 'undone'))}
              >
                {say('ui_undoToHere')}
                <span class="hidden-words">: {change.says}</span>
              </button>
            </li>
          ))}
      </ol>
    </details>
  );
}

const undo = (): Promise<void> => tell(undoLast(), 'undone');
const redo = (): Promise<void> => tell(redoLast(), 'done');

/** Says what became of going a way, unless the way itself did. */
async function tell(turning: Promise<Turned | null>, tells: Message['tells']): Promise<void> {
  last.value = null;
  const turned = await turning;
  if (!turned) return;
  if (turned.error) {
    console.error(turned.error);
    sayProblem(say('ui_undoFailed'));
  } else if (last.value === null && !turned.failed) {
    const { change } = turned;
    last.value = { says: change.says, bad: false, tells, change: changes.value.at(-1) ?? null };
  }
}

function actOf(event: KeyboardEvent): (() => Promise<void>) | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) return changes.value.length > 0 ? undo : null;
  if ((key === 'z' || (key === 'y' && event.ctrlKey)) && takenBack.value.length > 0) return redo;
  return null;
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
