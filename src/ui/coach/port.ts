import type { LogRequest } from '../../domain/coach-view';
import type { InsertOutcome } from '../../messaging/protocol';

/** What became of a request to the log. `due` is when the kept follow-up comes due, null without one. */
export type LogOutcome = { ok: true; due: string | null } | { ok: false; why: string };

/** What the coach can do where it stands: in the page, in the popup, in the side panel. None of it sends. */
export interface CoachPort {
  /** Puts the text into the site's reply box, opening it when closed. */
  insert(text: string): Promise<InsertOutcome>;
  /** Puts the text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Saves contact, interaction and follow-up in one transaction. */
  log(request: LogRequest): Promise<LogOutcome>;
  /** Changes or (null) takes back the next step kept by the last `log`. */
  replan(followUp: LogRequest['followUp']): Promise<LogOutcome>;
  /** Not for me; `undo` brings it back. False when it did not work. */
  dismiss(undo: boolean): Promise<boolean>;
  /** The user says the reply went out. */
  sent(): Promise<void>;
}
