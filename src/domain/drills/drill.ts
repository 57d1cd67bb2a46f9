import type { Drill, IntentId, SkillId } from '../model';

/** Something to practise on, as it is shown: ours, or the user's own. */
export interface AnyDrill
  extends Pick<
    Drill,
    'id' | 'kind' | 'skill' | 'asks' | 'post' | 'author' | 'reply' | 'choices' | 'answers'
  > {
  /** The user's own or a colleague's: it can be edited and deleted. */
  own: boolean;
  /** reply: what the post is, for the checks. */
  intents: readonly IntentId[];
  /** reply: whether others can read the answer. */
  public: boolean;
  /** reply: ids of the checks (`domain/review`, `domain/drills/checks`) that a reply is scored by. */
  checks: readonly string[];
  /** Those of them that this drill is about beside the checks of its skill: who misses one has not passed. */
  shows?: readonly string[];
}

interface OurAny {
  /** Stable: attempts and cards name it. */
  id: string;
  skill: SkillId;
  /** The task in one line. */
  asks: string;
}

/** A post to answer. */
export interface OurReplyDrill extends OurAny {
  kind: 'reply';
  author: string;
  post: string;
  intents: readonly IntentId[];
  /** It came as a private message. */
  private?: true;
  /** Checks that this drill is about, beside those of its skill (`domain/review`, `domain/drills/checks`). */
  shows: readonly string[];
  /** A reply that passes. */
  answers: string;
}

interface OurChoice {
  says: string;
  why: string;
}

/** One of several to choose: what matters most, or what is wrong with a reply. */
export interface OurChoiceDrill extends OurAny {
  kind: 'matters' | 'wrong';
  /** wrong: whose post it was, what it said, and the reply that is looked at. */
  author?: string;
  post?: string;
  reply?: string;
  right: OurChoice;
  wrong: readonly [OurChoice, OurChoice, ...OurChoice[]];
  /** What to take from it; wrong: a better reply. */
  answers: string;
}

/** One of ours, as we write it: `{thing}` and the like stand for words of the user's trade (`domain/trades/wording`). */
export type OurDrill = OurReplyDrill | OurChoiceDrill;
