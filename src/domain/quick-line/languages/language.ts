import type { ChannelId } from '../../channels';
import type { FoundDays } from '../found-day';

/** Words for a way of being in touch, as pieces of patterns. */
export interface ChannelWords {
  channel: ChannelId;
  /** It took place. */
  happened: readonly string[];
  /** It is to take place: at the beginning of a line or clause only. */
  planned: readonly string[];
  /** Where or how, which says more than the verb: “spoke to Dana in the shop”. */
  places: readonly string[];
}

/** How people are named in a line, as patterns for the text before and after a name. */
export interface PersonWords {
  /** What may stand between a verb and the person: “called back with the Dana”. */
  between: RegExp;
  /** What may stand between a person and the verb: “Dana just called”. */
  betweenBack: RegExp;
  ledTo: RegExp;
  /** Names that are parts of a date as well. */
  calendar: RegExp;
  article: RegExp;
  leadsDay: RegExp;
  /** How a sentence goes on that begins with a person. */
  sentence: RegExp;
  /** Between a verb and a new name. */
  lead: RegExp;
  /** Before the buyer: “sold the table to Peter”. */
  buyer: RegExp;
  /** A new name in small letters. */
  smallName: RegExp;
  noName: RegExp;
  /**
   * First and family names that are words as well. In small letters they name a person only where nothing but a
   * person can stand.
   */
  wordsToo: ReadonlySet<string>;
}

/** How one language tells of what happened with a customer. Patterns match whole words, in capitals or not. */
export interface QuickLanguage {
  /** `en` */
  id: string;
  /** Longer phrases come first. */
  channels: readonly ChannelWords[];
  /** Beginnings of what is still to do, whatever the way: “remind me to…”. */
  plans: readonly string[];
  /** What may stand before those at the beginning of a line or clause: a piece of a pattern. */
  planLead: string;
  /** Words after which a day without more is one to come: “wants it Friday”. */
  toCome: RegExp;
  /** `not`: before it, they turn it into its opposite. */
  complaint: { says: RegExp; not: RegExp };
  sale: {
    says: RegExp;
    not: RegExp;
    /** A sum whose currency goes without saying, `for 450`, in the group `b`. */
    bareSum: RegExp;
    /** Words for a thing that name none. */
    noThing: RegExp;
    /** The words for a thing without those around it: articles, “for”. */
    thing(words: string): string;
  };
  /**
   * Words beside the day of a next step that say a meeting was agreed for it: “meeting with Dana”. One that was
   * missed or called off is none, nor is what is only hoped for.
   */
  meeting: RegExp;
  person: PersonWords;
  /** Nothing but words that say nothing once the day or the person beside them is taken away. */
  onlyFillers: RegExp;
  /** What a note does not begin with. */
  noteLead: RegExp;
  /** What is left of a day before it, at the end of a text. */
  dayLeft: RegExp;
  /** `dayFirst`: whether 3/11 is the third of November. */
  days(text: string, now: Date, dayFirst: boolean): FoundDays;
}
