import type { AnyDrill } from '../../domain/drills';
import { say } from '../../domain/say/say';

/** The way to do a drill where its post stands as on a site, with the coach beside it. */
export function InPracticeFeed({ drill: { id } }: { drill: AnyDrill }) {
  return <a href={`/src/practice/index.html#drill=${id}`}>{say('train_doInFeed')}</a>;
}
