import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { say } from '../../domain/say/say';
import type { AssignmentState } from '../../domain/team/assignments';
import type { Talk, TeamView } from '../../domain/team/view';
import type { CoachState } from './coach-state';
import type { TeamAct } from './team-port';

/** How often (ms) the team is asked while the coach stands open before somebody's eyes. */
const ASK_EVERY = 20_000;
/** Whoever goes on writing says so again after this (ms): what was said holds for half an hour. */
const SAY_EVERY = 300_000;

/** Who else is talking to the author of the mention, and what the team has to do with it. Inert in no team. */
export class Teamwork {
  /** Null: the user is in no team. */
  readonly view: Signal<TeamView | null>;
  /** The server was not heard yet since the coach was opened. */
  readonly asking = signal(true);
  /** What the user said of assignments since. */
  readonly settled: Signal<ReadonlySet<string>> = signal(new Set<string>());
  /** Who was at it before the user, who has begun nevertheless. */
  readonly first: ReadonlySignal<Talk | null> = computed(() =>
    this.#begun.value ? (this.view.value?.talking ?? null) : null,
  );
  readonly #coach: CoachState;
  readonly #begun = signal(false);
  readonly #closed = new AbortController();
  #saidAt = Number.NEGATIVE_INFINITY;
  #hearing = false;

  constructor(coach: CoachState) {
    this.#coach = coach;
    this.view = signal(coach.view.team ?? null);
    if (!coach.view.team) return;
    const { signal: closed } = this.#closed;
    const { draft } = coach.drafting;
    const atStart = draft.peek();
    const stop = effect(() => {
      const now = draft.value;
      if (now !== atStart && now.edited) untracked(() => void this.begin());
    });
    const asking = setInterval(() => void this.#hear(), ASK_EVERY);
    document.addEventListener('visibilitychange', () => void this.#hear(), { signal: closed });
    closed.addEventListener('abort', () => {
      stop();
      clearInterval(asking);
    });
    void this.#hear();
  }

  close(): void {
    this.#closed.abort();
  }

  /** The user begins a reply, or goes on with it. @param now they are about to insert or copy it: said in any case */
  async begin(now = false): Promise<void> {
    if (!this.view.value || (!now && Date.now() - this.#saidAt < SAY_EVERY)) return;
    this.#saidAt = Date.now();
    if (await this.#ask('team.begin', {})) this.#begun.value = true;
    else this.#saidAt = Number.NEGATIVE_INFINITY;
  }

  async stop(): Promise<void> {
    this.#begun.value = false;
    await this.#act('team.stop', {});
  }

  /** Answers whether it was given. */
  give(to: string, note: string): Promise<boolean> {
    return this.#act('team.give', { to, note });
  }

  async settle(id: string, state: AssignmentState): Promise<void> {
    if (await this.#act('team.settle', { id, state }))
      this.settled.value = new Set(this.settled.value).add(id);
  }

  async #hear(): Promise<void> {
    if (this.#hearing || document.visibilityState === 'hidden' || !this.view.value) return;
    this.#hearing = true;
    await this.#ask('team.about', {});
    this.#hearing = false;
    this.asking.value = false;
  }

  /** On the user's click: what went wrong is told. */
  async #act(...act: TeamAct): Promise<boolean> {
    this.#coach.problem.value = '';
    const why = await this.#why(act);
    this.#coach.problem.value = why ?? '';
    return why === null;
  }

  /** By itself: what is known then is known to be old. */
  async #ask(...act: TeamAct): Promise<boolean> {
    const why = await this.#why(act);
    const { value } = this.view;
    if (why !== null && value) this.view.value = { ...value, trouble: value.trouble ?? 'no-answer' };
    return why === null;
  }

  /** Null: it was answered; else why not, in words. */
  async #why(act: TeamAct): Promise<string | null> {
    const outcome = await this.#coach.port.team(...act).catch((error: unknown) => {
      console.error(error);
      return { ok: false as const, why: say('coach_noAnswer') };
    });
    if (this.#closed.signal.aborted) return null;
    if (outcome.ok) this.view.value = withTrouble(outcome.view, this.view.value);
    return outcome.ok ? null : outcome.why;
  }
}

/** That the server was silent holds until it is heard: what is known here alone does not tell. */
function withTrouble(now: TeamView | null, before: TeamView | null): TeamView | null {
  return now && now.asOf === before?.asOf ? { ...now, trouble: now.trouble ?? before.trouble } : now;
}
