import { identityKey } from '../identity';
import type { FoundIntent, IntentId } from '../model';
import type { Hit } from '../phrases';
import { say } from '../say/say';
import type { FoldedText } from '../tokens';
import { ownPlaces, placeAskedFor } from './places';
import { quote, type ReasonRule, type Seen } from './reason';
import { BUSINESS_VOICE, type Request, requestsIn } from './requests';
import { tradeWords } from './trade-words';

/** How many words may stand between a request and what it is for. */
const REACH = { after: 8, before: 12, acrossSentences: 25, buy: 6 };
const SENTENCE_END = /[.!?]{1,10}(?:\s|$)\s?|\n/g;
/** `@CarpetsRUs do you…` is a question to them. */
const ADDRESSED = /^\s{0,9}\.?@\w/;

const BUYS = {
  somewhere: 'reasons_buys',
  near: 'reasons_buysNear',
  elsewhere: 'reasons_buysElsewhere',
} as const;
const ASKS = {
  somewhere: 'reasons_asks',
  near: 'reasons_asksNear',
  elsewhere: 'reasons_asksElsewhere',
} as const;

export const asking: ReasonRule = {
  kind: 'asking',
  outweighsSpam: false,
  outweighsMutes: false,
  urgency: { points: 1, says: 'urgency_asking' },
  prepare: (profile) => {
    const findWords = tradeWords(profile.trade);
    const findOwnPlace = ownPlaces(profile.area);
    const hasArea = profile.area.trim() !== '';
    return (seen) => {
      const words = findWords(seen.text);
      if (words.length === 0 || BUSINESS_VOICE.test(seen.text.text)) return null;
      const found = nearest(seen.text, requestsIn(seen.text.text), words, toEverybody(seen));
      if (!found) return null;
      const wants = found.request.kind === 'buy';
      const says = wants ? BUYS : ASKS;
      const word = seen.text.written(found.word);
      const shown = quote(word);
      const implied = impliedIntent(
        wants ? 'purchase_intent' : 'recommendation_request',
        word,
        seen.classification().intents,
      );
      const here = findOwnPlace(seen.text);
      if (here) {
        const place = quote(seen.text.written(here));
        return { says: say(says.near, { word: shown, place }), ...implied };
      }
      // Another town may still be within reach: the user decides, with less haste.
      const elsewhere = hasArea ? placeAskedFor(seen.post.text) : null;
      if (elsewhere === null) return { says: say(says.somewhere, { word: shown }), ...implied };
      return {
        says: say(says.elsewhere, { word: shown, place: quote(elsewhere) }),
        but: { says: say('urgency_outsideArea'), points: -3 },
        ...implied,
      };
    };
  },
};

/** The least an intent is found with. */
const JUST_FOUND = 0.5;

/** The request as an intent, unless the text was found to hold one like it. */
function impliedIntent(
  intent: IntentId,
  word: string,
  found: readonly FoundIntent[],
): { implies?: FoundIntent } {
  if (found.some((each) => each.intent === 'recommendation_request' || each.intent === 'purchase_intent'))
    return {};
  const shown = found.flatMap(({ why }) => why).find((words) => words.includes(word));
  return { implies: { intent, score: JUST_FOUND, why: [shown ?? word] } };
}

/**
 * True when any kind of request counts: in a post of somebody's own, under the user's post, or from the one who
 * opened the thread. Under other people's and pages' posts only what is put to everybody does: the rest asks them.
 */
function toEverybody({ post, isOwn }: Seen): boolean {
  if (ADDRESSED.test(post.text)) return false;
  const above = [post.answers?.author, post.thread?.author].filter((author) => !!author);
  if (post.kind === 'post' && above.length === 0) return true;
  const author = identityKey(post.site, post.author);
  return above.some(
    (other) => isOwn(post.site, other) || (author !== null && identityKey(post.site, other) === author),
  );
}

interface Fitting {
  request: Request;
  word: Hit<unknown>;
}

/** The first request that is about one of the words, and that word. Words are longest first. */
function nearest(
  text: FoldedText,
  requests: readonly Request[],
  words: readonly Hit<unknown>[],
  everyKind: boolean,
): Fitting | null {
  for (const request of requests) {
    if (!everyKind && request.kind !== 'crowd') continue;
    const word = words.find((each) => isAbout(text, request, each));
    if (word) return { request, word };
  }
  return null;
}

/** True when the word stands inside the request or close by: soon after it, or before it as what it is about. */
function isAbout({ text }: FoldedText, request: Request, word: Hit<unknown>): boolean {
  const { start, end } = word;
  if (start < request.end && request.start < end) return true;
  const after = start >= request.end;
  const between = after ? text.slice(request.end, start) : text.slice(end, request.start);
  // Enough for the words allowed; saves counting through a long text.
  if (between.length > 160) return false;
  const distance = between.split(/[^\p{L}\p{N}']+/u).filter((each) => each !== '').length;
  const sentences = between.match(SENTENCE_END)?.length ?? 0;
  if (request.kind === 'buy') return after && sentences === 0 && distance <= REACH.buy;
  if (sentences === 0) return distance <= (after ? REACH.after : REACH.before);
  // “My boiler has packed in. Can anyone recommend somebody?”
  const elsewhere = request.kind === 'crowd' || request.kind === 'advice';
  return elsewhere && sentences <= 2 && distance <= REACH.acrossSentences;
}
