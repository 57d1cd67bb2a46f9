import { type Signal, signal } from '@preact/signals';
import type { LogRequest } from '../../domain/coach-view';
import { inOrder } from '../../domain/promise/in-order';
import type { FoundPromise } from '../../domain/promise/promise';
import { promiseStep, sameWords } from '../../domain/promise/promise-step';
import type { CoachState } from './coach-state';
import { OnPause } from './on-pause';
import { PromiseChoices } from './promise-choices';
import { type NextStep, proposedStep, same } from './proposed';

/** So long after the last key the draft is read. */
const PAUSE_MS = 300;
/** A worker that does not answer must not keep an inserted reply from being noted. */
const PATIENCE_MS = 1_500;

/** A promise beside the one that the next step keeps. */
export interface OtherPromise {
  promise: FoundPromise;
  /** A follow-up of its own is kept with the reply. */
  kept: boolean;
}

/**
 * What the draft promises. The next step keeps the first promise that has no follow-up of its own; what the user chose
 * himself stays. Whatever is neither kept nor declined is asked about once the reply went out.
 */
export class Promising {
  /** The promise to keep first; null: none, or the user said that it is none. */
  readonly found: Signal<FoundPromise | null> = signal(null);
  /** All others, the earliest first. */
  readonly others: Signal<OtherPromise[]> = signal([]);
  /** The one that the user just declined, until the draft goes on. */
  readonly declined: Signal<FoundPromise | null> = signal(null);
  readonly #coach: CoachState;
  readonly #choices = new PromiseChoices();
  readonly #pause: OnPause;
  #promises: FoundPromise[] = [];
  #proposed: NextStep | null = null;
  #read = '';
  #turn = 0;

  constructor(coach: CoachState) {
    this.#coach = coach;
    this.#pause = new OnPause(coach.drafting, PAUSE_MS, (text) => this.#look(text));
  }

  /** The mention is no longer open: nothing is read any more. */
  close(): void {
    this.#pause.close();
    this.#turn += 1;
  }

  /** Resolves once the draft as it stands was read, so that what it promises is kept with it. */
  async settled(): Promise<void> {
    this.#pause.skip();
    const { text } = this.#coach.drafting.draft.value;
    if (text === this.#read) return;
    let patience: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      this.#look(text),
      new Promise((resolve) => {
        patience = setTimeout(resolve, PATIENCE_MS);
      }),
    ]);
    clearTimeout(patience);
  }

  /** The next step becomes the one that keeps the promise. */
  take(now: Date): void {
    const found = this.found.value;
    if (!found) return;
    this.#proposed = this.stepFor(found, now);
    this.#coach.nextStep.value = this.#proposed;
  }

  /** A follow-up of its own keeps it, or no longer does. */
  keep(promise: FoundPromise, kept: boolean): void {
    this.#choices.choose(promise, kept ? 'kept' : null);
    this.#show();
  }

  /** The user says that it is no promise; `undo` takes that back. */
  decline(promise: FoundPromise, undo = false): void {
    this.#choices.choose(promise, undo ? null : 'declined');
    this.declined.value = undo ? null : promise;
    this.#show();
  }

  /** The next step that keeps it. One that puts a complaint right stays one. */
  stepFor(found: FoundPromise, now: Date): NextStep {
    const step = promiseStep(found, now);
    const { kind } = this.#coach.view.followUp;
    return { on: true, ...step, kind: kind === 'recovery' ? kind : step.kind };
  }

  /** What is to be logged of the promises beside the next step: those the user kept, and those not to ask about. */
  chosen(): Pick<LogRequest, 'promises'> {
    const promises = this.#promises.flatMap((promise) => {
      const { words, day, time } = promise;
      const choice = this.#choices.of(promise) ?? (this.#isAnswered(promise) ? 'declined' : null);
      return choice ? [{ words, day, time, kept: choice === 'kept' }] : [];
    });
    return promises.length > 0 ? { promises } : {};
  }

  /** “None” was chosen where the step was to keep it; or it names no day and a next step is planned anyway. */
  #isAnswered({ words, day }: FoundPromise): boolean {
    const step = this.#coach.nextStep.value;
    const here = sameWords(step.words ?? '', words);
    return step.on ? day === null && !here : here;
  }

  async #look(text: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const promises = text.trim() === '' ? [] : await this.#coach.port.promises(text).catch(nothing);
    if (turn !== this.#turn) return;
    if (text !== this.#read) this.declined.value = null;
    this.#read = text;
    this.#promises = promises;
    this.#choices.follow(promises);
    this.#show();
  }

  #show(): void {
    const coach = this.#coach;
    const open = inOrder(this.#promises).filter((one) => this.#choices.of(one) !== 'declined');
    const kept = (one: FoundPromise): boolean => this.#choices.of(one) === 'kept';
    const found = open.find((one) => !kept(one)) ?? null;
    this.found.value = found;
    this.others.value = open
      .filter((one) => one !== found)
      .map((promise) => ({ promise, kept: kept(promise) }));
    const step = coach.nextStep.value;
    const usual = proposedStep(coach.view);
    const ours = this.#proposed !== null && same(step, this.#proposed);
    if (!ours && !same(step, usual)) return;
    const keeping = found && this.stepFor(found, new Date());
    // A complaint is looked after sooner than a promise further off, and not less clearly for one without a day.
    const less = keeping?.kind === 'recovery' && (found?.day === null || keeping.day > usual.day);
    this.#proposed = less ? null : keeping;
    coach.nextStep.value = this.#proposed ?? usual;
  }
}

function nothing(error: unknown): [] {
  console.error(error);
  return [];
}
