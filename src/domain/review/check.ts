import type { Forest } from '../facts/compared/forest';
import type { Fact, IntentId, Profile, SiteId, SkillId, Usp } from '../model';
import type { Stretch } from '../stretch';
import type { DraftText } from './draft-text';

/** What a draft answers, and what is known around it. */
export interface Situation {
  /** Display name of whom is answered; '' where it is not known. */
  author: string;
  /** What they wrote. */
  post: string;
  /** What their post is about, the strongest first. */
  intents: readonly IntentId[];
  site: SiteId;
  /** Others can read the reply. */
  public: boolean;
  /** The longest reply, and how it is counted; see `domain/draft-length`. */
  max: number;
  weigh: 'x' | 'characters';
  /** Recent replies to others, the newest first. `to` is a display name. */
  sentBefore: readonly { to: string; text: string }[];
  /** The user: their own phone number and address are theirs to tell. */
  profile: Profile;
  facts: readonly Fact[];
  usp: Usp;
  now: Date;
}

/** One thing that could be better. `start` to `end` are the words in the draft; both 0: the whole of it. */
export interface Finding extends Stretch {
  /** The check's id. */
  check: string;
  skill: SkillId;
  /** Why, in one kind sentence. */
  says: string;
  /** Where the advice comes from, short. */
  source: string;
  /** What could stand instead of the marked words ('': nothing); null where only the user can say it. */
  better: string | null;
}

/** What is said of a draft. */
export interface Reviewed {
  findings: Finding[];
  /** It says what makes the user the one to choose. A reply that does not is found no fault with for it. */
  usp: boolean;
}

/** What a check finds; the registry says which check it was. */
export type Fault = Omit<Finding, 'check' | 'skill'>;

/** One thing that drafts are read for. One file each in `checks/`. */
export interface Check {
  /** Stable: kept in the log with replies that went out (`Interaction.findings`). */
  id: string;
  skill: SkillId;
  /** For a rubric, as what is right: `Asks before it offers`. */
  label: string;
  /** What it finds by its own patterns and rules. */
  find(draft: DraftText, situation: Situation): Fault[];
  /** What it finds with the trees that weigh a draft against the facts, instead of what `find` does; see `docs/facts.md`. */
  weighs?: (draft: DraftText, situation: Situation, forest: Forest) => Fault[];
  /** The trained model has the last word, and hears what no pattern has; see `docs/review.md`. */
  heard?: Heard;
}

/** What a check needs where the model is asked. */
export interface Heard {
  /** Whether there can be such a fault in a reply to this at all. */
  applies(situation: Situation): boolean;
  /** The check knows that this reply is right, and the model is not asked. */
  clears?: (draft: DraftText, situation: Situation) => boolean;
  /** What is said where the model finds fault and no pattern did. `where`: the words it points at; null: it is all of it. */
  tells(draft: DraftText, where: Stretch | null, situation: Situation): Fault;
  /** What a pattern found stands, whatever the model makes of it; without this nothing does. */
  stands?: (fault: Fault) => boolean;
}
