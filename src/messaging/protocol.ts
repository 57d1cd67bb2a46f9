import type { CoachView, LogRequest } from '../domain/coach-view';
import type { StageWord } from '../domain/journey/stage-word';
import type { Author, IntentId, Mention, Post, SiteId } from '../domain/model';
import type { PageReading } from '../domain/page-reading';
import type { FoundPromise } from '../domain/promise/promise';
import type { WaitingPromise } from '../domain/promise/waiting';
import type { Reviewed } from '../domain/review/check';
import type { Standing } from '../domain/standing';
import type { AssignmentState } from '../domain/team/assignments';
import type { TeamView } from '../domain/team/view';
import type { When } from '../domain/when/when';

/** What a badge shows of a mention. */
export interface BadgeFacts {
  key: string;
  /** The strongest intent; null for a mention without one. */
  intent: IntentId | null;
  /** All reasons in plain words, for the badge's name. */
  says: string[];
  urgency: number;
  status: Mention['status'];
}

/** Whose days a text about a time may name; null: nobody's. */
export type TimeOf = { key: string } | { contactId: string } | { followUpId: string } | null;

/** Whose page a page of a site is, by its address. */
export type PersonOnPage = Pick<Author, 'handle' | 'url'>;

/** What happened to an insertion, told by the page. */
export type InsertOutcome =
  | { ok: true }
  /** `why` is shown to the user, who may Copy instead or follow `link` (X's prefilled reply). */
  | { ok: false; why: string; link: string | null };

/**
 * Requests to the background: name → what is asked and answered. Handlers live in
 * background/handlers.ts; the compiler refuses a missing one. Payload schemas: messaging/schemas.ts; who may
 * ask what: messaging/senders.ts. Every request must bear being asked twice: `ask` repeats it when the worker
 * died before it answered.
 */
export interface Requests {
  /** A batch of posts newly seen on a page. Answers the ones that are mentions; forgets the rest. */
  'posts.seen': {
    ask: { site: SiteId; viewer: { name: string | null; handle: string | null }; posts: Post[] };
    answer: { badges: BadgeFacts[] };
  };
  /** Mentions that are before the user's eyes, not only somewhere on an open page. Answers how many were noted. */
  'posts.sighted': { ask: { site: SiteId; keys: string[] }; answer: { noted: number } };
  /**
   * The user was at work on a page of this site in this minute, counted from 1970. Answers whether time is counted, so
   * that a page need not go on telling.
   */
  'activity.minute': { ask: { site: SiteId; minute: number }; answer: { counting: boolean } };
  'coach.open': { ask: { key: string }; answer: CoachView | null };
  /** Saves contact, interaction and follow-up in one transaction. */
  /** `unlinked`: why who sent whom was not noted with it, in words; null where it was, or nobody was named. */
  'coach.log': {
    ask: LogRequest;
    answer: { followUpId: string | null; due: string | null; unlinked: string | null };
  };
  /** Moves, rewords or (null) takes back the next step that the last `coach.log` for this mention kept. */
  'coach.replan': {
    ask: { key: string; followUp: LogRequest['followUp'] };
    answer: { followUpId: string | null; due: string | null };
  };
  /**
   * What is open with the person whose page or post this is; null where they are no contact or nothing is. What was
   * set aside until the user is on their page comes due by it.
   */
  'person.standing': { ask: { site: SiteId; person: PersonOnPage }; answer: Standing | null };
  /** Opens the page of that person among the contacts, in a new tab. False: they are no contact. */
  'person.show': { ask: { site: SiteId; person: PersonOnPage }; answer: { shown: boolean } };
  /** Opens the page of the mention's author among the contacts, in a new tab. False: they are no contact. */
  'contact.show': { ask: { key: string }; answer: { shown: boolean } };
  /** A reply of the user's own stands on the page, or the user said so. */
  'reply.sent': { ask: { key: string; text: string | null }; answer: { answered: boolean } };
  /**
   * When a text in plain words means, `Tuesday after lunch`. It may name days of a person: of a mention's author, or,
   * which only our own pages may ask for, of a contact or whom a follow-up is with.
   */
  'when.read': { ask: { text: string; of: TimeOf }; answer: When };
  /** What a reply in the making promises. */
  'promise.read': { ask: { key: string; text: string }; answer: { promises: FoundPromise[] } };
  /** What could be better in a reply in the making. */
  'review.read': { ask: { key: string; text: string }; answer: Reviewed };
  /** What the reply to a mention promised when it went out and waits for the user's word. */
  'promise.waiting': { ask: { key: string }; answer: { promises: WaitingPromise[] } };
  /** The user keeps the promise in these words as a follow-up, lets it go, or wants to be asked again. */
  'promise.settle': {
    ask: { key: string; words: string; as: 'kept' | 'let-go' | 'waiting' };
    answer: { done: true };
  };
  /** What the user makes of a proposed stage of the author's. False: they are no contact any more. */
  'stage.settle': { ask: { key: string; word: StageWord }; answer: { done: boolean } };
  /** Not for me, nor posts like it; `undo` brings it back and forgets the example. */
  'mention.dismiss': { ask: { key: string; undo: boolean }; answer: { done: boolean } };
  /**
   * The user says what the post is: these intents and no others; null takes the correction back. Posts like it
   * are judged alike from now on. Answers the coach's view as it is then, null when the post is no longer kept.
   */
  'mention.correct': { ask: { key: string; intents: IntentId[] | null }; answer: CoachView | null };
  /**
   * Mutes the mention's author, or a word: their posts are left out from now on and leave the list. `undo`
   * takes it back. Answers how many waiting mentions left the list or came back.
   */
  'mention.mute': {
    ask: { key: string; what: { kind: 'author' } | { kind: 'word'; word: string }; undo: boolean };
    answer: { changed: number };
  };
  /**
   * What the team knows of a post, asked of its server anew; what is known here where that does not answer in time. Null:
   * in no team, or the post is not kept.
   */
  'team.about': { ask: { key: string }; answer: TeamView | null };
  /** The user began a reply: colleagues are told. Answers as above, so whether somebody was first. */
  'team.begin': { ask: { key: string }; answer: TeamView | null };
  /** The user does not write it after all: colleagues are told. What is known here. */
  'team.stop': { ask: { key: string }; answer: TeamView | null };
  /** Asks a colleague to answer the post. */
  'team.give': { ask: { key: string; to: string; note: string }; answer: TeamView | null };
  /** How it stands with what the user was given: an assignment of this very post. */
  'team.settle': { ask: { key: string; id: string; state: AssignmentState }; answer: TeamView | null };
  /** Whether Rapport is at work on this site: the user may have switched it off, or made a pause. */
  'site.state': { ask: { site: SiteId }; answer: { on: boolean } };
  /** Puts the coach itself into the page that asks, whose content script only sees and shows. */
  'page.hands': { ask: { site: SiteId }; answer: { put: boolean } };
  /** The page could not be read, wholly or in part, or can be read again; marked on the toolbar, shown in the popup. */
  'page.coverage': { ask: { site: SiteId; reading: PageReading }; answer: { noted: true } };
  /** A page of ours wrote to the log by itself: counts and alarms may have changed. From our own pages only. */
  'log.changed': { ask: Record<string, never>; answer: { noted: true } };
  /**
   * A page of ours erased a contact, or everything: notifications that may name somebody go, and what a log
   * begins with is put back where it is missing.
   */
  'log.erased': { ask: Record<string, never>; answer: { noted: true } };
  /** A page of ours turned sync on or off, or changed what opens the connection. Answers whether it is at work. */
  'sync.switched': { ask: Record<string, never>; answer: { on: boolean } };
  /** The user wants a round now, whatever is waited for. The page of sync hears it, too. Answers as above. */
  'sync.now': { ask: Record<string, never>; answer: { on: boolean } };
  /** A round goes on: Firefox must not put the background to sleep, in which the page of sync stands. */
  'sync.busy': { ask: Record<string, never>; answer: { noted: true } };
}

/** What the coach in a tab knows of its page. */
export interface TabState {
  site: SiteId;
  keys: string[];
  /** What keeps the page from being read; null: nothing that is known. */
  trouble: PageReading | null;
}

/** Requests from extension pages and the background to the coach in a tab. */
export interface TabRequests {
  /** Keys of the mentions on this page, in page order. Null `site` never happens: no coach answers. */
  'tab.mentions': { ask: Record<string, never>; answer: TabState };
  /**
   * How the part of the page that holds posts is built, as a page without anybody's words or names; null where the
   * coach cannot make it. Sent on the user's click in an extension page, for a file of theirs.
   */
  'tab.structure': { ask: Record<string, never>; answer: { html: string | null } };
  /** Opens the reply box when needed and puts the text in. Sent on the user's click in an extension page. */
  'tab.insert': { ask: { key: string; text: string }; answer: InsertOutcome };
  /** The command: opens the panel on the most urgent mention in view, else leads to the chip of whose page it is. */
  'tab.coach': { ask: Record<string, never>; answer: { opened: boolean } };
  /** The user switched the site of this page on or off, or a pause began or ended. Not for the practice page. */
  'tab.switch': { ask: { on: boolean }; answer: { on: boolean } };
  /** Scrolls to a post because the user asked to see it. */
  'tab.show': { ask: { key: string }; answer: { shown: boolean } };
}

export type RequestName = keyof Requests;
export type TabRequestName = keyof TabRequests;
