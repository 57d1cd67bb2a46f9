import { type Period, within } from '../measure/period';
import type { Exchange, PostSeen, Sale, Told } from '../measure/told';
import { byPerson, isTalk, siteTracer } from '../measure/traced';
import type { MissedPosts, SiteId } from '../model';

/** What a site brought in a stretch of time, with whom it was: nothing here is guessed. */
export interface Venue {
  site: SiteId;
  /** Posts that Rapport found there and that are still kept. */
  posts: PostSeen[];
  /** Of those that were forgotten unanswered, how many there were, day by day. */
  forgotten: MissedPosts[];
  /** People whom the user talked with there; ids of contacts, in the order they were first talked with. */
  talked: string[];
  /** Of these, who was first talked with there, as far back as the log was read. */
  met: string[];
  /** Of these, who said something after the user's first words there, wherever. */
  cameBack: string[];
  /** Sales that are traced back to it, and what was brought back of them; see `siteTracer`. */
  sales: Sale[];
}

/** Sites that stand for places where customers are; the practice feed is none. */
export const VENUES: readonly SiteId[] = ['facebook', 'x'];

/** Every venue, those where most people came back first. */
export function venuesOf(told: Told, period: Period): Venue[] {
  const trace = siteTracer(told);
  const all = byPerson(told.exchanges.filter(isTalk));
  // As in the share answered: of days before nobody knows how many posts there were.
  const counted = (day: string): boolean => within(day, period) && day >= told.missedSince;
  return VENUES.map((site): Venue => {
    const talked = talkedWith(told.exchanges, site, period);
    const posts = [...told.posts.values()].filter(
      (post) => post.site === site && post.intents[0] !== 'spam' && counted(post.day),
    );
    const forgotten = told.missed.filter(
      (one) => one.site === site && one.count > 0 && one.intent !== 'spam' && counted(one.day),
    );
    return {
      site,
      posts,
      forgotten,
      talked,
      met: talked.filter(
        (who) => all.get(who)?.[0]?.site === site && within(all.get(who)?.[0]?.day ?? '', period),
      ),
      cameBack: talked.filter((who) => cameBack(who, site, period, all.get(who) ?? [], told)),
      sales: told.sales.filter(({ who, day }) => within(day, period) && trace(who, day)?.site === site),
    };
  }).sort((a, b) => b.cameBack.length - a.cameBack.length || b.talked.length - a.talked.length);
}

/** What of an exchange tells that somebody was talked with. */
export type Said = Pick<Exchange, 'who' | 'day' | 'site' | 'channel' | 'state' | 'appointment'>;

/** The people whom the user talked with on a site in a stretch of time, each once: what a plan counts. */
export function talkedWith(exchanges: readonly Said[], site: SiteId, period: Period): string[] {
  const there = exchanges.filter(
    (exchange) => exchange.site === site && within(exchange.day, period) && isTalk(exchange),
  );
  return [...new Set(there.map(({ who }) => who))];
}

/** They wrote a post, or said something in an exchange, after the first words to them there. */
function cameBack(
  who: string,
  site: SiteId,
  period: Period,
  theirs: readonly Exchange[],
  { posts }: Told,
): boolean {
  const first = theirs.find((one) => one.site === site && within(one.day, period));
  if (!first) return false;
  return (
    theirs.some(
      ({ heard, at, mentionId }) => heard && at > first.at && writtenAfter(mentionId, at, first.at, posts),
    ) || [...posts.values()].some((post) => post.who === who && post.writtenAt > first.at)
  );
}

/** What an exchange answers may have been written before the first words. */
function writtenAfter(mentionId: string | null, at: string, first: string, posts: Told['posts']): boolean {
  const post = mentionId === null ? undefined : posts.get(mentionId);
  return (post?.writtenAt ?? at) > first;
}
