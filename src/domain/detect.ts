import type { Classification, Classifier } from './classify/classification';
import type { Corrections } from './corrections/corrections';
import type { FindMute } from './corrections/mutes';
import { identityKey } from './identity';
import type { FoundIntent, Post, Profile, Reason, Verdict } from './model';
import { ownIdentity } from './own-identity';
import { type KnownContact, REASONS, type Seen } from './reasons';
import { foldText } from './tokens';
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
  const finders = REASONS.map((rule) => ({ rule, find: rule.prepare(profile) }));

  return (posts, { viewer, known, classify, corrections, findMute, now }) => {
    const isOwn = ownIdentity(profile, viewer);

    const detectOne = (post: Post): Detected | null => {
      if (post.promoted || isOwn(post.site, post.author)) return null;
      const key = identityKey(post.site, post.author);
      const contact = key === null ? null : known(key);
      const classification = once((): Classification => {
        const found = classify(post.text);
        return corrections ? corrections.apply(found, post) : found;
      });
      const text = foldText(post.text);
      const mute = findMute?.(post, text) ?? null;
      if (mute?.kind === 'author') return null;
      const seen: Seen = {
        post,
        text,
        quoted: () => (post.quoted ? foldText(post.quoted.text) : null),
        isOwn,
        contact,
        classification,
      };
      const holds = finders.flatMap(({ rule, find }) => {
        const found = find(seen);
        if (found === null) return [];
        const { says, ...rest } = found;
        return [{ rule, ...rest, reason: { kind: rule.kind, says } satisfies Reason }];
      });
      // Most posts end here, unclassified: that is what keeps a fast feed cheap.
      if (holds.length === 0) return null;
      if (mute && !holds.some(({ rule }) => rule.outweighsMutes)) return null;
      const onYourGround = holds.some(({ rule }) => rule.outweighsSpam);
      const setAside = corrections?.setAsideLike(post.text) ?? null;
      if (setAside !== null && !onYourGround) return null;
      const implied = holds.flatMap((held) => held.implies ?? []);
      const found = withImplied(classification(), implied);
      const isSpam = found.intents[0]?.intent === 'spam';
      if (isSpam && !onYourGround) return null;
      const reasons = holds.map(({ reason }) => reason);
      const but = holds.flatMap((held) => held.but ?? []);
      if (setAside !== null)
        but.push({ says: `You set one like it aside: “${setAside}”`, points: SET_ASIDE });
      return {
        post,
        verdict: {
          reasons,
          intents: found.intents,
          sentiment: found.sentiment,
          urgency: urgency({ post, classification: found, reasons, but, contact, now }),
          language: found.language,
          byModel: found.byModel,
        },
      };
    };

    return posts.flatMap((post) => detectOne(post) ?? []);
  };
}

/** The posts that are mentions, in the order given. For many batches with one profile, prepare once. */
export function detect(posts: readonly Post[], { profile, ...context }: DetectContext): Detected[] {
  return prepareDetection(profile)(posts, context);
}

function withImplied(found: Classification, implied: readonly FoundIntent[]): Classification {
  return implied.length === 0 ? found : { ...found, intents: [...found.intents, ...implied] };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
