import { type Signal, signal } from '@preact/signals';
import type { CoachView } from '../../domain/coach-view';
import type { StageWord } from '../../domain/journey/stage-word';
import { say } from '../../domain/say/say';
import type { CoachState } from './coach-state';

/** What became of a proposal; the mention may be judged anew, and another stage proposed, before it is taken back. */
interface SettledStage {
  as: 'taken' | 'left';
  of: NonNullable<CoachView['journey']>;
}

/** What the user makes of the stage that somebody seems to have come to. */
export class Staging {
  /** Null: not asked yet, or taken back. */
  readonly settled: Signal<SettledStage | null> = signal(null);
  readonly #coach: CoachState;
  #busy = false;

  constructor(coach: CoachState) {
    this.#coach = coach;
  }

  /** The proposed stage is theirs. */
  async take(): Promise<void> {
    const of = this.#coach.view.journey;
    if (of) await this.#say({ stage: of.proposed.stage }, { as: 'taken', of });
  }

  /** Not now: asked again only by something new. */
  async leave(): Promise<void> {
    const of = this.#coach.view.journey;
    if (of) await this.#say({ notNow: of.proposed.basis }, { as: 'left', of });
  }

  /** As it was before. */
  async undo(): Promise<void> {
    const settled = this.settled.value;
    if (settled) await this.#say(settled.as === 'taken' ? { stage: settled.of.stage } : { notNow: '' }, null);
  }

  async #say(word: StageWord, then: SettledStage | null): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const outcome = await this.#coach.port.settleStage(word).catch((error: unknown) => {
      console.error(error);
      return { ok: false as const, why: say('coach_noAnswerNoted') };
    });
    this.#busy = false;
    this.#coach.problem.value = outcome.ok ? '' : outcome.why;
    if (outcome.ok) this.settled.value = then;
  }
}
