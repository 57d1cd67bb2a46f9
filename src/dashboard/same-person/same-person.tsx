import './same-person.css';
import { useCallback } from 'preact/hooks';
import { findLikelySame } from '../../log/likely-same';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { Pair } from './pair';
import { walkPairs } from './walk-pairs';

/** As many as are shown at once; settling some brings the next. */
const SHOWN = 20;

/** Contacts who look like the same person, for the user to say. */
export function SamePerson(_: ScreenProps) {
  const now = useNow();
  const { value: pairs, failed } = useLive(
    useCallback(() => findLikelySame(logs.real, { limit: SHOWN + 1 }), []),
  );
  if (failed) return <p role="alert">Your contact log could not be read. Reload the page to try again.</p>;
  if (!pairs) return null;
  if (pairs.length === 0) {
    return (
      <div class="dash-empty">
        <p>
          <strong>Nobody looks like somebody else.</strong>
        </p>
        <p class="quiet">
          Contacts with the same profile are joined by themselves. When two look alike in another way, they
          are shown here. <a href="#contacts">Back to your contacts</a>
        </p>
      </div>
    );
  }
  return (
    <>
      <p class="dash-words">
        Merged contacts share one page, and everything both of them hold is on it. Nothing is lost: a merge
        can be taken apart again on that page, whenever you like.
      </p>
      <p class="quiet" role="status">
        {pairs.length > SHOWN
          ? `The ${SHOWN} surest pairs`
          : pairs.length === 1
            ? '1 pair'
            : `${pairs.length} pairs`}
        . Keys: <kbd class="key">↑</kbd> <kbd class="key">↓</kbd> to walk, <kbd class="key">m</kbd> to merge,{' '}
        <kbd class="key">n</kbd> for not the same person.
      </p>
      <ul class="pairs" onKeyDown={trusted((event: KeyboardEvent) => walkPairs(event))}>
        {pairs.slice(0, SHOWN).map((pair) => (
          <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} now={now} />
        ))}
      </ul>
    </>
  );
}
