import { type Signal, signal } from '@preact/signals';
import type { StageWord } from '../../domain/journey/stage-word';
import type { CoachState } from './coach-state';

const NO_ANSWER = 'Rapport did not answer, so nothing was noted. Try again.';

/** What the user makes of the stage that somebody seems to have come to. */
export class Staging {
  /** Null: not asked yet, or taken back. */
  readonly settled: Signal<'taken' | 'left' | null> = signal(null);
  readonly #coach: CoachState;
  #busy = false;

  constructor(coach: CoachState) {
    this.#coach = coach;
  }

  /** The proposed stage is theirs. */
  async take(): Promise<void> {
    const { journey } = this.#coach.view;
    if (journey) await this.#say({ stage: journey.proposed.stage }, 'taken');
  }

  /** Not now: asked again only by something new. */
  async leave(): Promise<void> {
    const { journey } = this.#coach.view;
    if (journey) await this.#say({ notNow: journey.proposed.basis }, 'left');
  }

  /** As it was before. */
  async undo(): Promise<void> {
    const { journey } = this.#coach.view;
    if (!journey || !this.settled.value) return;
    await this.#say(this.settled.value === 'taken' ? { stage: journey.stage } : { notNow: '' }, null);
  }

  async #say(word: StageWord, then: 'taken' | 'left' | null): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const outcome = await this.#coach.port.settleStage(word).catch((error: unknown) => {
      console.error(error);
      return { ok: false as const, why: NO_ANSWER };
    });
    this.#busy = false;
    this.#coach.problem.value = outcome.ok ? '' : outcome.why;
    if (outcome.ok) this.settled.value = then;
  }
}
