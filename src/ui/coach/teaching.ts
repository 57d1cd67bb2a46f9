import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { INTENTS, intentOf } from '../../domain/intents';
import type { IntentId } from '../../domain/model';
import type { CoachState } from './coach-state';
import type { Muting } from './port';

/** What was just taught, in words, and the way back. */
export interface Note {
  says: string;
  undo: (() => void) | null;
}

/** A mute as it stands: who or what, and how many posts left the list. */
export interface Muted {
  what: Muting;
  /** As shown: the author's name, the word. */
  says: string;
  changed: number;
}

/** What the user wants the post to be. `intents` as it is asked, `shown` as it stands on the chips. */
interface Wish {
  intents: IntentId[] | null;
  shown: readonly IntentId[];
  says: string;
  undo: Wish | null;
}

const EVERY = Object.keys(INTENTS) as IntentId[];
const NO_ANSWER = 'Rapport did not answer, so nothing was saved. Try again, or reload the page.';

/** What the user teaches about the open mention: what it is, and whom and which words to leave out. */
export class Teaching {
  /** The intents the post has: as the user just said, else as it was judged. */
  readonly intents: ReadonlySignal<readonly IntentId[]>;
  readonly note: Signal<Note | null> = signal(null);
  /** What went wrong; `again` is null where asking again is no use. */
  readonly failed: Signal<{ why: string; again: (() => void) | null } | null> = signal(null);
  /** The field for a word to mute is there. */
  readonly naming = signal(false);
  /** Said and not yet saved. */
  readonly #wish: Signal<Wish | null> = signal(null);
  #saving = false;
  #muting = false;

  constructor(private readonly coach: CoachState) {
    this.intents = computed(
      () => this.#wish.value?.shown ?? coach.view.mention.verdict.intents.map(({ intent }) => intent),
    );
  }

  /** The post has this intent after all, or has it not. Saved at once. */
  toggle(intent: IntentId): void {
    const shown = this.intents.value;
    const has = !shown.includes(intent);
    const now = EVERY.filter((each) => (each === intent ? has : shown.includes(each)));
    const label = `“${intentOf(intent).label}”`;
    const before = this.#wish.value;
    const corrected = before ? before.intents !== null : this.coach.view.corrected === true;
    this.#want({
      intents: now,
      shown: now,
      says: `${has ? 'Noted as' : 'No longer'} ${label}. It counts for posts like it, too.`,
      undo: { intents: corrected ? [...shown] : null, shown, says: 'Taken back.', undo: null },
    });
  }

  /** Mutes the author or a word: their posts leave the list. */
  async mute(what: Muting): Promise<void> {
    const says = what.kind === 'word' ? what.word : this.coach.view.mention.post.author.name;
    await this.#mute(what, false, ({ changed, setAside }) => {
      const muted = { what, says, changed };
      this.naming.value = false;
      if (setAside) this.coach.stage.value = { at: 'dismissed', muted };
      else this.note.value = { says: sayMuted(muted), undo: () => void this.unmute(muted) };
      this.coach.spoken.value = sayMuted(muted);
    });
  }

  async unmute({ what, says }: Muted): Promise<void> {
    await this.#mute(what, true, ({ changed }) => {
      const back = `${named(what, says)} is no longer muted. ${sayBack(changed)}`.trim();
      if (this.coach.stage.value.at === 'dismissed') this.coach.stage.value = { at: 'drafting' };
      this.note.value = { says: back, undo: null };
      this.coach.spoken.value = back;
    });
  }

  async #mute(
    what: Muting,
    undo: boolean,
    done: (outcome: { changed: number; setAside: boolean }) => void,
  ): Promise<void> {
    if (this.#muting || this.coach.stage.value.at === 'working') return;
    this.#muting = true;
    this.failed.value = null;
    try {
      const outcome = await this.coach.port.mute(what, undo).catch((error: unknown) => {
        console.error(error);
        return { ok: false as const, why: NO_ANSWER };
      });
      batch(() => {
        if (!outcome.ok) {
          this.failed.value = { why: outcome.why, again: () => void this.#mute(what, undo, done) };
          return;
        }
        if (outcome.view) this.coach.see(outcome.view);
        done({ changed: outcome.changed, setAside: outcome.view?.mention.status === 'dismissed' });
      });
    } finally {
      this.#muting = false;
    }
  }

  #want(wish: Wish): void {
    this.#wish.value = wish;
    void this.#save();
  }

  /** One request at a time, and the newest wish last: however fast the chips are pressed. */
  async #save(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    try {
      for (let wish = this.#wish.value; wish; wish = this.#wish.value) {
        const wanted = wish;
        const outcome = await this.coach.port.correct(wanted.intents).catch((error: unknown) => {
          console.error(error);
          return { ok: false as const, why: NO_ANSWER, gone: false };
        });
        if (this.#wish.value !== wanted) continue;
        batch(() => {
          this.#wish.value = null;
          this.failed.value = outcome.ok
            ? null
            : { why: outcome.why, again: outcome.gone ? null : () => this.#want(wanted) };
          this.note.value = null;
          if (!outcome.ok) return;
          const { undo } = wanted;
          this.coach.see(outcome.view);
          this.note.value = { says: wanted.says, undo: undo && (() => this.#want(undo)) };
          this.coach.spoken.value = wanted.says;
        });
      }
    } finally {
      this.#saving = false;
    }
  }
}

/** `Muted “oak”: posts with it are left out from now on. 3 posts left your list.` */
export function sayMuted({ what, says, changed }: Muted): string {
  const left = changed === 0 ? '' : ` ${posts(changed)} left your list.`;
  const whose = what.kind === 'word' ? 'posts with it' : 'their posts';
  return `Muted ${named(what, says)}: ${whose} are left out from now on.${left}`;
}

function sayBack(changed: number): string {
  return changed === 0 ? '' : `${posts(changed)} came back.`;
}

function posts(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

/** Isolated, so that a name written from right to left turns nothing around. */
function named(what: Muting, says: string): string {
  return what.kind === 'word' ? `“\u2068${says}\u2069”` : `\u2068${says}\u2069`;
}
