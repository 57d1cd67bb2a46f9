import type { InsertOutcome } from '../messaging/protocol';
import type { Site } from '../sites/site';
import type { Badges } from './badges';
import type { Layer } from './layer';
import type { MentionsOnPage } from './mentions-on-page';
import type { Notices } from './notices';

/** What runs in every page: it sees posts and draws badges. */
export interface Eyes {
  document: Document;
  site: Site;
  layer: Layer;
  notices: Notices;
  badges: Badges;
  mentions: MentionsOnPage;
  /** Reads at once what changed on the page: elements are used again for other posts. */
  look(): void;
  /** Asks the background again about everything on the page, after something changed. */
  refresh(): void;
  signal: AbortSignal;
}

/** What is loaded when the user first needs it: the coach itself, and the chip on a contact's page. */
export interface Hands {
  /** Opens the coach on a mention, or closes it when it is open on it; false when its post is gone. */
  open(key: string): boolean;
  /** Opens the coach on what is most urgent in view, or goes to the chip; false when there is neither. */
  openMostUrgent(): boolean;
  insert(key: string, text: string): Promise<InsertOutcome>;
  /** How the page is built, as a page without anybody's words or names. */
  structure(): string;
  /** Brings a post into view, because the user asked to see it. */
  show(key: string): boolean;
  /** The page's address is another. */
  moved(): void;
  /** What is known of the mentions on the page changed. */
  learnt(): void;
  /** Something may have changed with the contact whose page this is. */
  askAgain(): void;
}

export type MakeHands = (eyes: Eyes) => Hands;

/** Gets the hands; null when they cannot be had. */
export type LoadHands = (signal: AbortSignal) => Promise<MakeHands | null>;
