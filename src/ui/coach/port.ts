import type { CoachView, LogRequest } from '../../domain/coach-view';
import type { StageWord } from '../../domain/journey/stage-word';
import type { IntentId } from '../../domain/model';
import type { FoundPromise } from '../../domain/promise/promise';
import type { WaitingPromise } from '../../domain/promise/waiting';
import type { Reviewed } from '../../domain/review/check';
import type { InsertOutcome, Requests } from '../../messaging/protocol';
import type { AskWhen } from '../use-when';
import type { TeamAct, TeamOutcome } from './team-port';

/** What became of a request to the log. `due` is when the kept follow-up comes due, null without one. */
export type LogOutcome = { ok: true; due: string | null } | { ok: false; why: string };

/** What became of a conversation that is logged. `unlinked`: why who sent whom was not noted with it. */
export type LoggedOutcome =
  | { ok: true; due: string | null; unlinked: string | null }
  | { ok: false; why: string };

/** What became of a word to the log that is answered by nothing else. */
export type SaidOutcome = { ok: true } | { ok: false; why: string };

/** What becomes of a promise that went out. */
export type PromiseState = Requests['promise.settle']['ask']['as'];

/** What the user mutes: the post's author, or a word. */
export type Muting = Requests['mention.mute']['ask']['what'];

/** `gone`: the post is no longer kept, so asking again is no use. */
export type CorrectOutcome = { ok: true; view: CoachView } | { ok: false; why: string; gone: boolean };

/** `changed` is how many mentions left the list or came back; `view` this one as it is then, where it is kept. */
export type MuteOutcome = { ok: true; changed: number; view: CoachView | null } | { ok: false; why: string };

/** What the coach can do where it stands: in the page, in the popup, in the side panel. None of it sends. */
export interface CoachPort {
  /** Puts the text into the site's reply box, opening it when closed. */
  insert(text: string): Promise<InsertOutcome>;
  /** Puts the text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Saves contact, interaction and follow-up in one transaction. */
  log(request: LogRequest): Promise<LoggedOutcome>;
  /** Changes or (null) takes back the next step kept by the last `log`. */
  replan(followUp: LogRequest['followUp']): Promise<LogOutcome>;
  /** When a text in plain words means. */
  when: AskWhen;
  /** What a reply in the making promises; nothing where it could not be asked. */
  promises(text: string): Promise<FoundPromise[]>;
  /** What is to be said of a reply in the making; null where it could not be asked. */
  review(text: string): Promise<Reviewed | null>;
  /** What the reply promised when it went out and waits for the user's word. */
  promised(): Promise<WaitingPromise[]>;
  /** Keeps the promise in these words as a follow-up, lets it go, or asks about it again. */
  settlePromise(words: string, as: PromiseState): Promise<SaidOutcome>;
  /** What the user makes of a proposed stage. */
  settleStage(word: StageWord): Promise<SaidOutcome>;
  /** Not for me, nor posts like it; `undo` brings it back. */
  dismiss(undo: boolean): Promise<SaidOutcome>;
  /** The post is this and nothing else; null takes the correction back. */
  correct(intents: IntentId[] | null): Promise<CorrectOutcome>;
  /** Mutes the author or a word; `undo` takes it back. */
  mute(what: Muting, undo: boolean): Promise<MuteOutcome>;
  /** Opens the page of the post's author among the contacts. */
  showContact(): Promise<SaidOutcome>;
  /** What the team knows of the mention, and what the user tells it. */
  team(...act: TeamAct): Promise<TeamOutcome>;
  /** The user says the reply went out. */
  sent(): Promise<SaidOutcome>;
}
