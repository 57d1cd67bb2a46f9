import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CoachView, LogRequest } from '../../domain/coach-view';
import type { Day } from '../../domain/days';
import { say } from '../../domain/say/say';
import { SITE_FACTS, type SiteFacts } from '../site-facts';
import { Drafting } from './drafting';
import { dropDraft } from './drafts';
import type { CoachPort } from './port';
import { PromisesSent } from './promises-sent';
import { Promising } from './promising';
import { followUpOf, type NextStep, proposedStep, same } from './proposed';
import { Reviewing } from './reviewing';
import { Staging } from './staging';
import { type Muted, Teaching } from './teaching';
import { Teamwork } from './teamwork';

/** Where the coach is with this mention. */
export type Stage =
  | { at: 'drafting' }
  | { at: 'working'; on: 'insert' | 'copy' | 'log' | 'dismiss' | 'replan' }
  | { at: 'not-inserted'; why: string; link: string | null }
  /** `unplanned`: another next step that could not be kept, and why. */
  | {
      at: 'kept';
      how: LogRequest['how'];
      due: string | null;
      unplanned: { step: NextStep; why: string } | null;
    }
  | { at: 'not-kept'; how: LogRequest['how']; why: string }
  /** Off the list: "Not for me", or by a mute. */
  | { at: 'dismissed'; muted: Muted | null };

/** What stands in the way of inserting, in words, and where to go to mend it. */
export interface Blocked {
  why: string;
  at: 'draft' | 'gap' | 'day';
}

/** All that changes while one mention is open, and the acts that change it. */
export class CoachState {
  readonly site: SiteFacts;
  readonly drafting: Drafting;
  readonly teaching: Teaching;
  readonly promising: Promising;
  readonly promisesSent: PromisesSent;
  readonly reviewing: Reviewing;
  readonly staging: Staging;
  readonly teamwork: Teamwork;
  readonly nextStep: Signal<NextStep>;
  readonly stage: Signal<Stage> = signal({ at: 'drafting' });
  /** Said aloud by the live region. */
  readonly spoken = signal('');
  /** Of a referral: who sent whom, as the user said. */
  readonly referral: Signal<NonNullable<LogRequest['referral']> | null> = signal(null);
  /** The day they agreed to meet; null: nothing was agreed. */
  readonly meeting: Signal<Day | null> = signal(null);
  /** The user said that the reply went out. */
  readonly saidSent = signal(false);
  /** What went wrong beside the stages: shown and said until the next act. */
  readonly problem = signal('');
  /** What to say when a next step is wanted and its day is missing. */
  readonly dayless: ReadonlySignal<string | null> = computed(() =>
    this.nextStep.value.on && this.nextStep.value.day === '' ? say('coach_chooseDay') : null,
  );
  readonly blocked: ReadonlySignal<Blocked | null> = computed(() => this.#blocked());
  readonly #view: Signal<CoachView>;
  #request: LogRequest | null = null;
  #busy = false;

  constructor(
    view: CoachView,
    public port: CoachPort,
  ) {
    this.#view = signal(view);
    this.site = SITE_FACTS[view.mention.post.site];
    this.drafting = new Drafting(this);
    this.nextStep = signal(proposedStep(view));
    this.teaching = new Teaching(this);
    this.promising = new Promising(this);
    this.promisesSent = new PromisesSent(this);
    this.reviewing = new Reviewing(this);
    this.staging = new Staging(this);
    this.teamwork = new Teamwork(this);
  }

  /** The mention is no longer open. */
  close(): void {
    this.promising.close();
    this.reviewing.close();
    this.teamwork.close();
  }

  /** What is known of the mention, as it is judged now. */
  get view(): CoachView {
    return this.#view.value;
  }

  /** The mention is judged anew: what was proposed follows, what the user wrote, chose or planned stays. */
  see(view: CoachView): void {
    const before = this.#view.value;
    this.drafting.propose(before, view);
    if (same(this.nextStep.value, proposedStep(before))) this.nextStep.value = proposedStep(view);
    this.#view.value = view;
  }

  async insert(): Promise<void> {
    const { text } = this.drafting.draft.value;
    void this.teamwork.begin(true);
    await this.#work('insert', async () => {
      const outcome = await this.port.insert(text).catch((error: unknown) => {
        console.error(error);
        return { ok: false as const, why: say('coach_noAnswer'), link: null };
      });
      if (!outcome.ok) {
        this.stage.value = { at: 'not-inserted', why: outcome.why, link: outcome.link };
        return;
      }
      await this.promising.settled();
      this.#request = this.#newRequest('inserted', text);
      await this.#keep();
    });
  }

  async copy(): Promise<void> {
    void this.teamwork.begin(true);
    const { text } = this.drafting.draft.value;
    this.drafting.copied.value = await this.port.copy(text).catch((error: unknown) => {
      console.error(error);
      return false;
    });
    this.spoken.value = this.drafting.copied.value ? say('coach_copied') : '';
    this.problem.value = this.drafting.copied.value ? '' : say('coach_copyRefused');
  }

  /** For a post that is not on the open tab: to the clipboard, and into the log as copied. */
  async copyAndLog(): Promise<void> {
    await this.copy();
    if (this.drafting.copied.value) await this.log('copied');
  }

  /** Notes what was copied, or a conversation without a reply from here. */
  async log(how: 'copied' | 'logged'): Promise<void> {
    await this.#work('log', async () => {
      if (how === 'copied') await this.promising.settled();
      this.#request = this.#newRequest(how, how === 'copied' ? this.drafting.draft.value.text : '');
      await this.#keep();
    });
  }

  /** The same request again: it counts once however often it arrives. */
  async keepAgain(): Promise<void> {
    await this.#work('log', () => this.#keep());
  }

  async replan(step: NextStep): Promise<void> {
    const stage = this.stage.value;
    if (stage.at !== 'kept') return;
    await this.#work('replan', async () => {
      const outcome = await answered(this.port.replan(followUpOf(step)));
      if (outcome.ok) {
        this.nextStep.value = step;
        this.stage.value = { ...stage, due: outcome.due, unplanned: null };
      } else this.stage.value = { ...stage, unplanned: { step, why: outcome.why } };
    });
  }

  /** The user says that the reply went out. */
  async confirmSent(): Promise<void> {
    this.problem.value = '';
    this.saidSent.value = true;
    const outcome = await answered(this.port.sent());
    if (outcome.ok) return this.promisesSent.lookAtSent();
    this.saidSent.value = false;
    this.problem.value = outcome.why;
  }

  /** Opens the page of the post's author among the contacts. */
  async showContact(): Promise<void> {
    this.problem.value = '';
    const outcome = await answered(this.port.showContact());
    if (!outcome.ok) this.problem.value = outcome.why;
  }

  async dismiss(undo: boolean): Promise<void> {
    const stage = this.stage.value;
    await this.#work('dismiss', async () => {
      const outcome = await answered(this.port.dismiss(undo));
      if (outcome.ok) this.stage.value = undo ? { at: 'drafting' } : { at: 'dismissed', muted: null };
      else {
        this.stage.value = stage;
        this.problem.value = outcome.why;
      }
    });
  }

  #newRequest(how: LogRequest['how'], text: string): LogRequest {
    return {
      key: this.view.mention.key,
      idempotencyKey: crypto.randomUUID(),
      how,
      text,
      templateId: how === 'logged' ? null : this.drafting.draft.value.templateId,
      ...askOf(this.view, how === 'logged' ? null : this.drafting.draft.value.templateId),
      ...(this.referral.value && { referral: this.referral.value }),
      ...(this.meeting.value && { appointment: this.meeting.value }),
      followUp: followUpOf(this.nextStep.value),
      ...this.promising.chosen(),
    };
  }

  async #keep(): Promise<void> {
    const request = this.#request;
    if (!request) return;
    const outcome = await answered(this.port.log(request));
    if (outcome.ok) {
      dropDraft(request.key);
      this.promisesSent.logged(request);
      this.reviewing.logged();
      this.stage.value = { at: 'kept', how: request.how, due: outcome.due, unplanned: null };
      this.problem.value = outcome.unlinked ?? '';
    } else this.stage.value = { at: 'not-kept', how: request.how, why: outcome.why };
  }

  /** One act at a time: a second click while one is under way does nothing. */
  async #work(on: Extract<Stage, { at: 'working' }>['on'], act: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.problem.value = '';
    this.stage.value = { at: 'working', on };
    try {
      await act();
    } finally {
      this.#busy = false;
      if (this.stage.value.at === 'working') this.stage.value = { at: 'drafting' };
    }
  }

  #blocked(): Blocked | null {
    const gaps = this.drafting.gaps.value;
    const over = this.drafting.length.value - this.site.max;
    if (this.drafting.draft.value.text.trim() === '') return { why: say('coach_writeFirst'), at: 'draft' };
    if (gaps.length > 0) {
      const quoted = gaps.map((gap) => say('reasons_quote', { words: gap }));
      return { why: say('coach_fillIn', { gaps: quoted.join(', ') }), at: 'gap' };
    }
    if (over > 0) return { why: say('coach_tooLong', { over, site: this.site.name }), at: 'draft' };
    return this.dayless.value === null ? null : { why: this.dayless.value, at: 'day' };
  }
}

/** What a template asks of them; the words of a reply tell the rest. */
function askOf({ moment }: CoachView, templateId: string | null): Pick<LogRequest, 'ask'> {
  const asks = moment?.ok && moment.suggestions.some((one) => one.templateId === templateId);
  return asks ? { ask: moment.ask } : {};
}

function answered<T>(asked: Promise<T>): Promise<T | { ok: false; why: string }> {
  return asked.catch((error: unknown) => {
    console.error(error);
    return { ok: false as const, why: say('coach_noAnswer') };
  });
}
