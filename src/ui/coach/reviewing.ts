import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Finding } from '../../domain/review/check';
import { withWording } from '../../domain/review/with-wording';
import { sayCount } from '../../domain/say/say';
import { gapsIn } from '../../domain/template/gaps';
import type { CoachState } from './coach-state';
import type { Draft } from './drafts';
import { OnPause } from './on-pause';

/** So long after the last key the draft is reviewed: nobody likes to be corrected in the middle of a word. */
const PAUSE_MS = 700;
/** More at once is a lecture. */
const MOST = 3;
/** What the user dismissed holds when the coach is closed and opened again, as the draft does. */
const DISMISSED = new Map<string, ReadonlySet<string>>();

/** Of these, each finding is about another fact, and told for itself. */
const EACH: ReadonlySet<string> = new Set(['contradicts-fact', 'expired-fact']);

/** Something that could be better, with the words it is about as they stood; '': the whole reply. */
export interface Remark {
  /** One of each stands there, and is dismissed for itself: the check's, or of one fact. */
  id: string;
  finding: Finding;
  words: string;
  /** The better wording only adds this to them; null: it takes their place. */
  adds: string | null;
}

/**
 * What could be better in the draft, one remark for each check or fact. It never stands in the way: what is not used and not
 * dismissed goes out as it is.
 */
export class Reviewing {
  /** Remarks, by id, that are not made of this draft any more. */
  readonly #dismissed: Signal<ReadonlySet<string>>;
  readonly #remarks: Signal<Remark[]> = signal([]);
  /** The remark that was just dismissed, until the draft goes on. */
  readonly leftAlone: Signal<Remark | null> = signal(null);
  /** The user wants to see all of them. */
  readonly all = signal(false);
  /** How many there are, for the live region; said anew only when the number changes. */
  readonly told = signal('');
  readonly open: ReadonlySignal<Remark[]> = computed(() =>
    this.#remarks.value.filter(({ id }) => !this.#dismissed.value.has(id)),
  );
  readonly shown: ReadonlySignal<Remark[]> = computed(() =>
    this.all.value ? this.open.value : this.open.value.slice(0, MOST),
  );
  /** How many stand behind a button, or would. */
  readonly more: ReadonlySignal<number> = computed(() => Math.max(0, this.open.value.length - MOST));
  /** The draft says what makes the user the one to choose. */
  readonly usp = signal(false);
  /**
   * The draft is as the coach put it there, or the pointer has left it for something below: what there is to say of it
   * comes when the user is about to press something there, so it waits behind a button and moves nothing.
   */
  readonly #waits: ReadonlySignal<boolean> = computed(() => {
    const draft = this.#coach.drafting.draft.value;
    return !draft.edited || draft === this.#atStart || draft === this.#heldBack.value;
  });
  /** The remarks stand below the draft. */
  readonly unfolded: ReadonlySignal<boolean> = computed(
    () => !this.#waits.value || this.#unfolded.value === this.#coach.drafting.draft.value,
  );
  /** How many remarks on just this draft wait behind the button that unfolds them. */
  readonly waiting: ReadonlySignal<number> = computed(() =>
    this.#waits.value && this.#read.value === this.#coach.drafting.draft.value.text
      ? this.open.value.length
      : 0,
  );
  readonly #coach: CoachState;
  readonly #pause: OnPause;
  /** What stood there when the coach was opened. */
  readonly #atStart: Draft;
  /** The draft whose remarks the user unfolded: this very one, which an undo brings back and another choice does not. */
  readonly #unfolded: Signal<Draft | null> = signal(null);
  readonly #read = signal('');
  /** The draft that the pointer was last moved for, to something below it. */
  #aimed: Draft | null = null;
  /** The draft whose remarks came while the user aimed. */
  readonly #heldBack: Signal<Draft | null> = signal(null);
  #turn = 0;

  constructor(coach: CoachState) {
    this.#coach = coach;
    this.#atStart = coach.drafting.draft.value;
    this.#dismissed = signal(DISMISSED.get(coach.view.mention.key) ?? new Set());
    this.#pause = new OnPause(coach.drafting, PAUSE_MS, (text) => this.#look(text));
  }

  /** The mention is no longer open: nothing is read any more. */
  close(): void {
    this.#pause.close();
    this.#turn += 1;
  }

  /** The draft was used: the next one is another. */
  logged(): void {
    DISMISSED.delete(this.#coach.view.mention.key);
  }

  /** The pointer was moved, to something `below` the draft or not. Whoever types on no longer aims. */
  aim(below: boolean): void {
    this.#aimed = below ? this.#coach.drafting.draft.value : null;
  }

  /** Unfolds the remarks that wait, or folds them again. */
  unfold(): void {
    this.#unfolded.value = this.unfolded.value ? null : this.#coach.drafting.draft.value;
  }

  /** Puts the better wording into the draft. Answers where it ends there; null where the words have changed since. */
  use({ finding, words }: Remark): number | null {
    const { text } = this.#coach.drafting.draft.value;
    if (finding.better === null || text.slice(finding.start, finding.end) !== words) return null;
    const reworded = withWording(text, finding);
    this.#remarks.value = this.#remarks.value.filter((one) => one.finding !== finding);
    this.#coach.drafting.reword(reworded);
    return reworded.length - (text.length - finding.end);
  }

  /** Not here: nothing like it is said of this draft any more. `undo` takes that back. */
  dismiss(remark: Remark, undo = false): void {
    const dismissed = new Set(this.#dismissed.value);
    if (undo) dismissed.delete(remark.id);
    else dismissed.add(remark.id);
    this.#dismissed.value = dismissed;
    DISMISSED.set(this.#coach.view.mention.key, dismissed);
    this.leftAlone.value = undo ? null : remark;
  }

  async #look(text: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const reviewed = text.trim() === '' ? null : await this.#coach.port.review(text).catch(nothing);
    // Where the background does not answer, what stands there may be wrong by now: nothing is said.
    if (turn !== this.#turn) return;
    if (text !== this.#read.value) this.leftAlone.value = null;
    this.#read.value = text;
    const stoodThere = this.unfolded.value && this.open.value.length > 0;
    if (!stoodThere) this.#heldBack.value = this.#aimed;
    this.#remarks.value = remarksOn(text, reviewed?.findings ?? []);
    this.usp.value = reviewed?.usp ?? false;
    const count = this.open.value.length;
    this.told.value = count === 0 ? '' : sayCount('coach_anotherLookCount', count);
  }
}

/** The first finding of each check, or fact, once for the same words. Gaps have fields of their own below the draft. */
function remarksOn(text: string, findings: readonly Finding[]): Remark[] {
  const remarks: Remark[] = [];
  for (const finding of findings) {
    const words = text.slice(finding.start, finding.end);
    if (gapsIn(words).length > 0 && finding.check === 'unresolved') continue;
    const id = EACH.has(finding.check) ? `${finding.check}: ${finding.says}` : finding.check;
    const remark = { id, finding, words, adds: addedTo(words, finding.better ?? '') };
    if (!remarks.some((one) => saysAsMuch(one, remark))) remarks.push(remark);
  }
  return remarks;
}

/** Of one check or fact, or of the same skill about the same words: blame in public is a quarrel as well. */
function saysAsMuch(one: Remark, other: Remark): boolean {
  const [a, b] = [one.finding, other.finding];
  if (one.id === other.id) return true;
  const same = a.skill === b.skill && a.start < b.end && b.start < a.end;
  return same && one.adds === null && other.adds === null;
}

/** What stands in `better` between the beginning and the end of `words`; null where some of them are gone. */
function addedTo(words: string, better: string): string | null {
  const [small, smallBetter] = [words.toLowerCase(), better.toLowerCase()];
  let from = 0;
  while (from < small.length && small[from] === smallBetter[from]) from++;
  const rest = small.slice(from);
  if (words === '' || !smallBetter.slice(from).endsWith(rest)) return null;
  return better.slice(from, better.length - rest.length).replace(/^[\s.,;:!?]+|[\s,;:]+$/gu, '') || null;
}

function nothing(error: unknown): null {
  console.error(error);
  return null;
}
