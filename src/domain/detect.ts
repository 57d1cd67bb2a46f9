import type { Classification, Classifier } from './classify/classification';
import { NEEDED } from './classify/points';
import type { Corrections } from './corrections/corrections';
import { type FindMute, hides } from './corrections/mutes';
import { identityKey } from './identity';
import { lazily } from './lazily';
import type { FoundIntent, Post, Profile, Reason, Verdict } from './model';
import { type OwnIdentity, ownIdentity } from './own-identity';
import { type Holds, type KnownContact, REASONS, type ReasonRule, type Seen } from './reasons';
import { say } from './say/say';
import { type FoldedText, foldText } from './tokens';
import { urgency } from './urgency';

export type { KnownContact } from './reasons';

/** What it takes off the haste of a post that the user set one like it aside. */
const SET_ASIDE = -4;

/** What detection knows besides the posts. */
export interface DetectContext {
  profile: Profile;
  /** Who is logged in on the page the posts come from, as far as it says. */
  viewer: { name: string | null; handle: string | null };
  /** The contact behind an identity key, or null. */
  known: (identityKey: string) => KnownContact | null;
  classify: Classifier;
  /** What the user corrected, and whom and what they muted. */
  corrections?: Corrections;
  findMute?: FindMute;
  now: Date;
}

/** A post that matters to the user, and why. */
export interface Detected {
  post: Post;
  verdict: Verdict;
}

/** Detection for one profile: its names, words and trade compiled once, for any number of batches. */
export type Detection = (posts: readonly Post[], context: Omit<DetectContext, 'profile'>) => Detected[];

/** Compiles a profile. Make it anew when the profile changes, not for each batch. */
export function prepareDetection(profile: Profile): Detection {
  const findReasons = prepareReasons(profile);

  return (posts, { viewer, ...context }) => {
    const isOwn = ownIdentity(profile, viewer);

    const detectOne = (post: Post): Detected | null => {
      if (post.promoted || isOwn(post.site, post.author)) return null;
      const { corrections, findMute } = context;
      const text = foldText(post.text);
      const mute = findMute?.(post, text) ?? null;
      if (mute?.kind === 'author') return null;
      const seen = see(post, text, isOwn, context);
      const held = findReasons(seen);
      // Most posts end here, unclassified: that is what keeps a fast feed cheap.
      if (held.length === 0) return null;
      if (
        mute &&
        hides(
          mute,
          held.map(({ rule }) => rule.kind),
        )
      )
        return null;
      const onYourGround = held.some(({ rule }) => rule.outweighsSpam);
      const setAside = corrections?.setAsideLike(post) ?? null;
      if (setAside !== null && !onYourGround) return null;
      const reasons = held.map(({ reason }) => reason);
      const verdict = judge(seen, reasons, held, setAside, context);
      const isSpam = verdict.intents[0]?.intent === 'spam';
      return isSpam && !onYourGround ? null : { post, verdict };
    };

    return posts.flatMap((post) => detectOne(post) ?? []);
  };
}

/** The posts that are mentions, in the order given. For many batches with one profile, prepare once. */
export function detect(posts: readonly Post[], { profile, ...context }: DetectContext): Detected[] {
  return prepareDetection(profile)(posts, context);
}

/**
 * Judges a post that is a mention already, after the user's corrections changed: it keeps the reasons it was
 * found for and stays a mention, whatever is found now.
 */
export function judgeAgain(post: Post, reasons: readonly Reason[], context: DetectContext): Verdict {
  const { profile, viewer, corrections } = context;
  const seen = see(post, foldText(post.text), ownIdentity(profile, viewer), context);
  const held = prepareReasons(profile)(seen).filter(({ rule }) =>
    reasons.some(({ kind }) => kind === rule.kind),
  );
  return judge(seen, reasons, held, corrections?.setAsideLike(post) ?? null, context);
}

type Knowledge = Omit<DetectContext, 'profile' | 'viewer'>;

function see(post: Post, text: FoldedText, isOwn: OwnIdentity, { known, classify }: Knowledge): Seen {
  const key = identityKey(post.site, post.author);
  return {
    post,
    text,
    quoted: () => (post.quoted ? foldText(post.quoted.text) : null),
    isOwn,
    contact: key === null ? null : known(key),
    classification: lazily(() => classify(post.text)),
  };
}

/** A reason that holds for a post. */
interface Held extends Omit<Holds, 'says'> {
  rule: ReasonRule;
  reason: Reason;
}

function prepareReasons(profile: Profile): (seen: Seen) => Held[] {
  const finders = REASONS.map((rule) => ({ rule, find: rule.prepare(profile) }));
  return (seen) =>
    finders.flatMap(({ rule, find }) => {
      const found = find(seen);
      if (found === null) return [];
      const { says, ...rest } = found;
      return [{ rule, ...rest, reason: { kind: rule.kind, says } }];
    });
}

/** `held` says what the reasons imply, and what speaks against haste. */
function judge(
  { post, contact, classification }: Seen,
  reasons: readonly Reason[],
  held: readonly Held[],
  setAside: string | null,
  { corrections, now }: Knowledge,
): Verdict {
  const implied = held.flatMap(({ implies }) => implies ?? []);
  const asFound = withImplied(classification(), implied);
  const found = corrections?.apply(asFound, post) ?? asFound;
  const but = held.flatMap((each) => each.but ?? []);
  if (setAside !== null) {
    but.push({ says: say('reasons_setAside', { post: setAside }), points: SET_ASIDE });
  }
  return {
    reasons: [...reasons],
    intents: found.intents,
    sentiment: found.sentiment,
    urgency: urgency({ post, classification: found, reasons, but, contact, now }),
    language: found.language,
    byModel: found.byModel,
  };
}

/** An intent that a reason implies has just the points it needs. */
function withImplied(found: Classification, implied: readonly FoundIntent[]): Classification {
  if (implied.length === 0) return found;
  const points = { ...found.points };
  for (const { intent } of implied) points[intent] = Math.max(points[intent], NEEDED);
  return { ...found, points, intents: [...found.intents, ...implied] };
}
