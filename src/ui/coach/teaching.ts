import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { INTENTS, intentOf } from '../../domain/intents';
import type { IntentId } from '../../domain/model';
import { say, sayCount } from '../../domain/say/say';
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
    const { label } = intentOf(intent);
    const before = this.#wish.value;
    const corrected = before ? before.intents !== null : this.coach.view.corrected === true;
    this.#want({
      intents: now,
      shown: now,
      says: has ? say('coach_notedAs', { label }) : say('coach_noLonger', { label }),
      undo: { intents: corrected ? [...shown] : null, shown, says: say('coach_takenBack'), undo: null },
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
      const back = sayBack({ what, says, changed });
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
        return { ok: false as const, why: say('coach_noAnswerSaved') };
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
          return { ok: false as const, why: say('coach_noAnswerSaved'), gone: false };
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
  const muted =
    what.kind === 'word'
      ? say('coach_mutedWord', { word: isolated(says) })
      : say('coach_mutedAuthor', { name: isolated(says) });
  return changed === 0 ? muted : `${muted} ${sayCount('coach_leftList', changed)}`;
}

function sayBack({ what, says, changed }: Muted): string {
  const back =
    what.kind === 'word'
      ? say('coach_unmutedWord', { word: isolated(says) })
      : say('coach_unmutedAuthor', { name: isolated(says) });
  return changed === 0 ? back : `${back} ${sayCount('coach_cameBack', changed)}`;
}

/** A name written from right to left turns nothing around. */
function isolated(says: string): string {
  return `\u2068${says}\u2069`;
}
