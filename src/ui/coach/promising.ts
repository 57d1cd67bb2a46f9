import { effect, type Signal, signal } from '@preact/signals';
import { pickPromise } from '../../domain/promise/pick-promise';
import type { FoundPromise } from '../../domain/promise/promise';
import { promiseStep, sameWords } from '../../domain/promise/promise-step';
import type { WaitingPromise } from '../../domain/promise/waiting';
import type { CoachState } from './coach-state';
import { type NextStep, proposedStep, same } from './proposed';

/** So long after the last key the draft is read. */
const PAUSE_MS = 300;
/** A worker that does not answer must not keep an inserted reply from being noted. */
const PATIENCE_MS = 1_500;

/** What the draft promises, and the next step that keeps it; what the user chose himself stays. */
export class Promising {
  /** The promise to keep first; null: none, or the user said that it is none. */
  readonly found: Signal<FoundPromise | null> = signal(null);
  /** What the reply promised beyond the draft when it went out. */
  readonly waiting: Signal<WaitingPromise | null> = signal(null);
  /** What became of that, in words. */
  readonly settledAs: Signal<{ due: string | null } | null> = signal(null);
  readonly #coach: CoachState;
  #proposed: NextStep | null = null;
  #declined: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #read = '';
  #turn = 0;

  constructor(coach: CoachState) {
    this.#coach = coach;
    effect(() => {
      const { text } = coach.draft.value;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#look(text), PAUSE_MS);
    });
  }

  /** Resolves once the draft as it stands was read, so that what it promises is kept with it. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    const { text } = this.#coach.draft.value;
    if (text === this.#read) return;
    await Promise.race([
      this.#look(text),
      new Promise((resolve) => {
        setTimeout(resolve, PATIENCE_MS);
      }),
    ]);
  }

  /** The next step becomes the one that keeps the promise. */
  take(now: Date): void {
    const found = this.found.value;
    if (!found) return;
    this.#proposed = this.stepFor(found, now);
    this.#coach.nextStep.value = this.#proposed;
  }

  /** The user says that it is no promise. */
  decline(): void {
    const found = this.found.value;
    if (!found) return;
    this.#declined.push(found.words);
    this.#show(null);
  }

  /** The next step that keeps it. One that puts a complaint right stays one. */
  stepFor(found: FoundPromise, now: Date): NextStep {
    const step = promiseStep(found, now);
    const { kind } = this.#coach.view.followUp;
    return { on: true, ...step, kind: kind === 'recovery' ? kind : step.kind };
  }

  /** The reply went out: what it promises beyond the draft is asked about. */
  async lookAtSent(): Promise<void> {
    this.waiting.value = await this.#coach.port.promised().catch((error: unknown) => {
      console.error(error);
      return null;
    });
  }

  /** Keeps what was promised when it went out, or lets it go. */
  async settle(keep: boolean): Promise<void> {
    const outcome = await this.#coach.port.settlePromise(keep).catch((error: unknown) => {
      console.error(error);
      return { ok: false as const, why: 'Rapport did not answer. Try again.' };
    });
    if (!outcome.ok) {
      this.#coach.problem.value = outcome.why;
      return;
    }
    this.settledAs.value = { due: outcome.due };
    this.#coach.spoken.value = keep ? 'Your promise is kept.' : 'Nothing is planned for it.';
  }

  async #look(text: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const promises = text.trim() === '' ? [] : await this.#coach.port.promises(text).catch(nothing);
    if (turn !== this.#turn) return;
    this.#read = text;
    const open = promises.filter(({ words }) => !this.#declined.some((one) => sameWords(one, words)));
    this.#show(pickPromise(open));
  }

  #show(found: FoundPromise | null): void {
    const coach = this.#coach;
    this.found.value = found;
    const step = coach.nextStep.value;
    const usual = proposedStep(coach.view);
    const ours = this.#proposed !== null && same(step, this.#proposed);
    if (!ours && !same(step, usual)) return;
    const kept = found && this.stepFor(found, new Date());
    // A complaint is looked after sooner than a promise further off.
    const later = kept?.kind === 'recovery' && kept.day > usual.day;
    this.#proposed = later ? null : kept;
    coach.nextStep.value = this.#proposed ?? usual;
  }
}

function nothing(error: unknown): [] {
  console.error(error);
  return [];
}
