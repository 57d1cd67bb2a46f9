import type { CoachView } from '../domain/coach-view';
import { say } from '../domain/say/say';
import { ask } from '../messaging/ask';
import type { BadgeFacts, InsertOutcome } from '../messaging/protocol';
import { boxText } from '../sites/insert-text';
import type { Site } from '../sites/site';
import { journeyPort } from '../ui/coach/journey-port';
import type { CoachPort, SaidOutcome } from '../ui/coach/port';
import { promisePort } from '../ui/coach/promise-port';
import { reviewPort } from '../ui/coach/review-port';
import { showContact } from '../ui/coach/show-contact';
import { teachPort } from '../ui/coach/teach-port';
import { teamPort } from '../ui/coach/team-port';
import type { Badges } from './badges';
import { insertReply } from './insert-reply';
import type { MentionsOnPage } from './mentions-on-page';
import type { Notices } from './notices';
import type { Panel } from './panel';
import { askWhetherSent } from './sent-question';

interface Parts {
  site: Site;
  panel: Panel;
  badges: Badges;
  notices: Notices;
  mentions: MentionsOnPage;
  /** Reads the page again now: elements are recycled for other posts. */
  look(): void;
  /** Asks the background again about everything in view, after something changed. */
  refresh(): void;
  signal: AbortSignal;
}

/** What the user can do with a mention on the page. */
export class CoachInPage {
  /** The reply box that was filled last: the user reads it, so the panel keeps clear of it. */
  #filled: { key: string; box: HTMLElement } | null = null;
  /** One question about a mention at a time, however often a reply was inserted. */
  readonly #asking = new Map<string, AbortController>();

  constructor(private readonly parts: Parts) {}

  /** Opens the panel on a mention, or closes it when it is open on it. False when the post is gone. */
  open(key: string): boolean {
    const { panel, badges, mentions, look, signal } = this.parts;
    if (panel.key === key) {
      panel.close();
      return true;
    }
    // The badge may stand at a post that the site has just recycled for another.
    look();
    if (!mentions.post(key)) return false;
    void panel.open({
      key,
      beside: () => this.#beside(key),
      load: (closing) => this.#view(key, closing),
      port: this.#port(key, signal),
      giveBack: () => badges.focus(key),
    });
    return true;
  }

  /** Opens on the most urgent mention in view, a complaint first; false when there is none. */
  openMostUrgent(): boolean {
    this.parts.look();
    const inView = this.parts.mentions
      .list()
      .filter(({ read, facts }) => facts.status !== 'answered' && onScreen(read.element))
      .sort((a, b) => complaint(b.facts) - complaint(a.facts) || b.facts.urgency - a.facts.urgency);
    for (const { facts } of inView) {
      if (!this.parts.badges.host(facts.key)) continue;
      return this.parts.panel.key === facts.key || this.open(facts.key);
    }
    return false;
  }

  async insert(key: string, text: string): Promise<InsertOutcome> {
    const { site, mentions, notices, look, signal } = this.parts;
    look();
    const read = mentions.post(key);
    const { box, ...outcome } = await insertReply(site, read, text, signal);
    if (outcome.ok && box && read) {
      this.#filled = { key, box };
      this.#asking.get(key)?.abort();
      const asking = new AbortController();
      this.#asking.set(key, asking);
      askWhetherSent({
        key,
        name: read.post.author.name,
        box,
        boxText,
        answered: () => mentions.facts(key)?.status === 'answered',
        notices,
        sent: () => void this.#noteSent(key),
        signal: AbortSignal.any([signal, asking.signal]),
      });
    }
    return outcome;
  }

  /** Brings a post into view, because the user asked to see it. */
  show(key: string): boolean {
    const element = this.parts.mentions.post(key)?.element;
    if (!element?.isConnected) return false;
    element.scrollIntoView({ block: 'center' });
    this.parts.badges.focus(key);
    return true;
  }

  /** The post and the box with the reply; a dialog of the site's stands for both. */
  #beside(key: string): Element[] {
    const post = this.parts.mentions.post(key)?.element;
    const filled = this.#filled?.key === key ? this.#filled.box : null;
    // A dialog that was closed takes its box along, whole.
    const box = filled?.isConnected ? filled : null;
    const dialog = box?.closest('[role="dialog"]');
    const elements = dialog && !dialog.contains(post ?? null) ? [dialog] : [post, box];
    return elements.filter((element): element is Element => element?.isConnected === true);
  }

  async #view(key: string, signal: AbortSignal): Promise<CoachView | { why: string }> {
    const reply = await ask('coach.open', { key }, signal);
    if (!reply.ok) return { why: reply.says };
    return reply.answer ?? { why: say('page_notKept') };
  }

  #port(key: string, signal: AbortSignal): CoachPort {
    const { panel, refresh } = this.parts;
    const teach = teachPort(key, signal);
    return {
      insert: async (text) => {
        const why = panel.unseen();
        return why === null ? this.insert(key, text) : { ok: false, why, link: null };
      },
      copy: (text) => copyText(text),
      log: async (request) => {
        const reply = await ask('coach.log', request, signal);
        refresh();
        return reply.ok ? { ok: true, ...reply.answer } : { ok: false, why: reply.says };
      },
      replan: async (followUp) => {
        const reply = await ask('coach.replan', { key, followUp }, signal);
        return reply.ok ? { ok: true, due: reply.answer.due } : { ok: false, why: reply.says };
      },
      // Posts like it, by the same author or with the same word are judged anew with it.
      dismiss: (undo) => teach.dismiss(undo).finally(refresh),
      correct: (intents) => teach.correct(intents).finally(refresh),
      mute: (what, undo) => teach.mute(what, undo).finally(refresh),
      ...promisePort(key, signal),
      ...reviewPort(key, signal),
      ...journeyPort(key, signal),
      ...teamPort(key, signal),
      showContact: () => showContact(key, signal),
      sent: () => this.#sent(key),
    };
  }

  async #sent(key: string): Promise<SaidOutcome> {
    const reply = await ask('reply.sent', { key, text: null }, this.parts.signal);
    this.parts.refresh();
    return reply.ok ? { ok: true } : { ok: false, why: reply.says };
  }

  /** As the user answered a notice; a notice tells when it could not be noted. */
  async #noteSent(key: string): Promise<void> {
    const outcome = await this.#sent(key);
    if (outcome.ok || this.parts.signal.aborted) return;
    this.parts.notices.show({
      id: `sent:${key}`,
      says: outcome.why,
      actions: [
        { label: say('page_tryAgain'), act: () => void this.#noteSent(key) },
        { label: say('page_close'), act: () => undefined },
      ],
    });
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page's permissions policy or a lost focus can forbid it; the draft stays for the user to copy.
    return false;
  }
}

function onScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** For sorting: 1 for a complaint. */
function complaint({ intent }: BadgeFacts): number {
  return intent === 'complaint' ? 1 : 0;
}
