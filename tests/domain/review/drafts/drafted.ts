import type { IntentId, SiteId } from '../../../../src/domain/model';
import type { Situation } from '../../../../src/domain/review/review';

/** A reply of our own writing and what it answers. */
export interface Drafted {
  to: string;
  intents: readonly IntentId[];
  post: string;
  says: string;
  site: SiteId;
  sentBefore: Situation['sentBefore'];
  /** Checks that are to find fault with it; none: a good reply. */
  faults: readonly string[];
  /** Good: the check that it comes close to. */
  near: string | null;
}

interface More {
  site?: SiteId;
  sent?: Situation['sentBefore'];
}

/** `intents` and `faults` are parted by blanks; '-': no intent. */
export function bad(
  faults: string,
  intents: string,
  to: string,
  post: string,
  says: string,
  more: More = {},
): Drafted {
  return { ...drafted(intents, to, post, says, more), faults: faults.split(' '), near: null };
}

export function good(
  near: string,
  intents: string,
  to: string,
  post: string,
  says: string,
  more: More = {},
): Drafted {
  return { ...drafted(intents, to, post, says, more), faults: [], near };
}

const INTENTS: Record<string, IntentId> = {
  complaint: 'complaint',
  praise: 'praise',
  buy: 'purchase_intent',
  advice: 'recommendation_request',
  question: 'product_question',
  referral: 'referral',
  leaving: 'churn_risk',
};

function drafted(
  intents: string,
  to: string,
  post: string,
  says: string,
  { site = 'facebook', sent = [] }: More,
): Omit<Drafted, 'faults' | 'near'> {
  const found = intents.split(' ').flatMap((intent) => INTENTS[intent] ?? []);
  return { to, intents: found, post, says, site, sentBefore: sent };
}

/** Drafts as lines of `checks | intents | to | post | draft`, made by `bad` or `good`. */
export function lines(make: typeof bad | typeof good, text: string): Drafted[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [checks = '', intents = '', to = '', post = '', ...says] = line.split(' | ');
      if (says.length !== 1) throw new Error(`Not a draft: ${line}`);
      return make(checks, intents, to, post, says[0] ?? '');
    });
}

/** Every second one is held out: the checks were not made to fit it. */
export function isHeldOut(index: number): boolean {
  return index % 2 === 1;
}
