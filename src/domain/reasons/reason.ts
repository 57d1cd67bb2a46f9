import type { Classification } from '../classify/classification';
import type { FoundIntent, Post, Profile, Reason, Urgency } from '../model';
import type { OwnIdentity } from '../own-identity';
import type { Key } from '../say/keys';
import { say, sayList } from '../say/say';
import type { FoldedText } from '../tokens';

/** A contact as detection needs to know it. */
export interface KnownContact {
  contactId: string;
  name: string;
  vip: boolean;
  /** A complaint of theirs is not settled yet. */
  openRecovery?: boolean;
}

/** A post as the reasons look at it. What costs something is asked for, once, when needed. */
export interface Seen {
  post: Post;
  text: FoldedText;
  quoted(): FoldedText | null;
  isOwn: OwnIdentity;
  contact: KnownContact | null;
  classification(): Classification;
}

/** A reason that holds. */
export interface Holds {
  /** The sentence shown to the user. */
  says: string;
  /** What speaks for less haste all the same. */
  but?: Urgency['terms'][number];
  /** The intent that goes with it, where the classifier, which knows no trade, saw none of the kind. */
  implies?: FoundIntent;
}

/** A way a post can be the user's business. */
export interface ReasonRule {
  kind: Reason['kind'];
  /** Advertising that holds for this reason is still shown: it stands on the user's ground. */
  outweighsSpam: boolean;
  /** A muted word does not hide a post that holds for this reason. */
  outweighsMutes: boolean;
  /** Urgency points that the reason brings, and what the user reads beside them. */
  urgency: { points: number; says: Key };
  /** Prepared once per profile. */
  prepare(profile: Profile): (seen: Seen) => Holds | null;
}

const MAX_SHOWN = 60;

/** Words as they are shown inside a sentence: quoted, on one line, not too long. */
export function quote(words: string): string {
  const line = words.replace(/\s{1,100}/g, ' ').trim();
  const points = [...line];
  return say('reasons_quote', {
    words: points.length > MAX_SHOWN ? `${points.slice(0, MAX_SHOWN - 1).join('')}…` : line,
  });
}

/** `“oak”, “floor” and “fitter”` */
export function quoteAll(words: readonly string[]): string {
  return sayList([...new Set(words)].map(quote));
}
