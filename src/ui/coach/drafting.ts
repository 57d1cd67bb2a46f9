import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CoachView, PackOffer, Suggestion } from '../../domain/coach-view';
import { draftLength } from '../../domain/draft-length';
import { say, sayCount } from '../../domain/say/say';
import { fillGap, gapsIn } from '../../domain/template/gaps';
import type { CoachState } from './coach-state';
import { type Draft, dropDraft, keepDraft, keptDraft } from './drafts';
import { filled, proposedDraft, same } from './proposed';

/** The reply in the making: what stands in it, and every way it changes. */
export class Drafting {
  readonly draft: Signal<Draft>;
  /** The draft that a choice, a filled gap or another wording replaced, for undo. */
  readonly before: Signal<{ draft: Draft; says: string } | null> = signal(null);
  /** It stands on the clipboard as it is. */
  readonly copied = signal(false);
  readonly gaps: ReadonlySignal<string[]> = computed(() => gapsIn(this.draft.value.text));
  readonly length: ReadonlySignal<number> = computed(() =>
    draftLength(this.draft.value.text, this.#coach.site.weigh),
  );
  readonly #coach: CoachState;

  constructor(coach: CoachState) {
    this.#coach = coach;
    this.draft = signal(keptDraft(coach.view.mention.key) ?? proposedDraft(coach.view));
  }

  /** The mention is judged anew: a draft that was only proposed follows, what the user wrote or chose stays. */
  propose(before: CoachView, view: CoachView): void {
    const [was, is] = [proposedDraft(before), proposedDraft(view)];
    if (!same(this.draft.value, was) || same(was, is)) return;
    dropDraft(view.mention.key);
    this.draft.value = is;
    this.copied.value = false;
  }

  write(text: string): void {
    this.#setDraft({ ...this.draft.value, text, edited: true });
    this.before.value = null;
    this.copied.value = false;
  }

  /** Fills the draft from a suggestion; a draft the user had changed can be brought back. */
  choose(suggestion: Suggestion): void {
    const old = this.draft.value;
    if (old.edited && old.text.trim() !== '' && old.text !== suggestion.text) {
      this.before.value = { draft: old, says: say('coach_replaced') };
    } else if (!old.edited) this.before.value = null;
    this.#setDraft(filled(suggestion));
    this.copied.value = false;
    this.#coach.spoken.value = say('coach_brought', { title: suggestion.title });
  }

  fill(gap: string, value: string): void {
    if (value.trim() === '' || !this.gaps.value.includes(gap)) return;
    const old = this.draft.value;
    this.before.value = { draft: old, says: say('coach_filledIn', { gap }) };
    this.#setDraft({ ...old, text: fillGap(old.text, gap, value.trim()), edited: true });
    const left = this.gaps.value.length;
    this.#coach.spoken.value = left === 0 ? say('coach_allFilled') : sayCount('coach_leftToFill', left);
  }

  /** Brings an information pack in at the end of the draft. */
  bringIn({ title, text }: PackOffer): void {
    const old = this.draft.value;
    this.before.value = { draft: old, says: say('coach_brought', { title }) };
    const start = old.text.trimEnd();
    this.#setDraft({ ...old, text: start === '' ? text : `${start}\n\n${text}`, edited: true });
    this.copied.value = false;
    this.#coach.spoken.value = say('coach_brought', { title });
  }

  /** Another wording takes the place of some words. */
  reword(text: string): void {
    const old = this.draft.value;
    this.before.value = { draft: old, says: say('coach_reworded') };
    this.#setDraft({ ...old, text, edited: true });
    this.copied.value = false;
    this.#coach.spoken.value = say('coach_reworded');
  }

  undo(): void {
    const before = this.before.value;
    if (!before) return;
    this.before.value = null;
    this.#setDraft(before.draft);
    this.#coach.spoken.value = say('coach_textBack');
  }

  #setDraft(draft: Draft): void {
    this.draft.value = draft;
    keepDraft(this.#coach.view.mention.key, draft);
  }
}
