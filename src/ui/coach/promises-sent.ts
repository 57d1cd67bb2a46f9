import { type Signal, signal } from '@preact/signals';
import type { LogRequest } from '../../domain/coach-view';
import { sameWords, type ToKeep } from '../../domain/promise/promise-step';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { CoachState } from './coach-state';
import type { PromiseState } from './port';

/** A promise of the reply that was logged, and what became of it. */
export interface SentPromise {
  promise: ToKeep;
  as: PromiseState;
  /** The user was asked about it when it went out; else it was kept with the reply. */
  asked: boolean;
}

/** The promises of a reply beside its next step, once it was logged: kept with it, or asked about when it went out. */
export class PromisesSent {
  readonly list: Signal<SentPromise[]> = signal([]);
  readonly #coach: CoachState;

  constructor(coach: CoachState) {
    this.#coach = coach;
  }

  /** The reply was logged with these. */
  logged({ promises = [] }: LogRequest): void {
    this.list.value = promises
      .filter(({ kept }) => kept)
      .map((promise) => ({ promise, as: 'kept', asked: false }));
  }

  /** The reply went out: what it promises and nobody settled is asked about. */
  async lookAtSent(): Promise<void> {
    const waiting = await this.#coach.port.promised().catch((error: unknown) => {
      console.error(error);
      return [];
    });
    const known = this.list.value;
    const asked = waiting.filter(
      ({ words }) => !known.some(({ promise }) => sameWords(promise.words, words)),
    );
    this.list.value = [
      ...known,
      ...asked.map((promise): SentPromise => ({ promise, as: 'waiting', asked: true })),
    ];
  }

  /** Keeps one as a follow-up, lets it go, or asks again. */
  async settle({ promise: { words } }: SentPromise, as: PromiseState): Promise<void> {
    this.#coach.problem.value = '';
    const outcome = await this.#coach.port.settlePromise(words, as).catch((error: unknown) => {
      console.error(error);
      return { ok: false as const, why: say('coach_noAnswerAgain') };
    });
    if (!outcome.ok) {
      this.#coach.problem.value = outcome.why;
      return;
    }
    this.list.value = this.list.value.map((one) => (one.promise.words === words ? { ...one, as } : one));
    this.#coach.spoken.value = say(SAID[as]);
  }
}

const SAID = {
  kept: 'coach_promiseKept',
  'let-go': 'coach_nothingPlanned',
  waiting: 'coach_takenBack',
} as const satisfies Record<PromiseState, Key>;
