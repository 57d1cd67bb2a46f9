import './same-person.css';
import { useCallback } from 'preact/hooks';
import { say, sayCount, sayParts } from '../../domain/say/say';
import { findLikelySame } from '../../log/likely-same';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { Pair } from './pair';
import { PAIR_KEYS, walkPairs } from './walk-pairs';

/** As many as are shown at once; settling some brings the next. */
const SHOWN = 20;

/** Contacts who look like the same person, for the user to say. */
export function SamePerson(_: ScreenProps) {
  const now = useNow();
  const { value: pairs, failed } = useLive(
    useCallback(() => findLikelySame(logs.real, { limit: SHOWN + 1 }), []),
  );
  if (failed) return <p role="alert">{say('contacts_unread')}</p>;
  if (!pairs) return null;
  if (pairs.length === 0) {
    return (
      <div class="dash-empty">
        <p>
          <strong>{say('samePerson_nobody')}</strong>
        </p>
        <p class="quiet">
          {sayParts('samePerson_nobodyWhy', { back: <a href="#contacts">{say('samePerson_back')}</a> })}
        </p>
      </div>
    );
  }
  return (
    <>
      <p class="dash-words">{say('samePerson_explained')}</p>
      <p class="quiet" role="status">
        {pairs.length > SHOWN
          ? say('samePerson_surest', { count: SHOWN })
          : sayCount('samePerson_pairs', pairs.length)}{' '}
        {sayParts('samePerson_keys', {
          up: <kbd class="key">↑</kbd>,
          down: <kbd class="key">↓</kbd>,
          merge: <kbd class="key">{PAIR_KEYS.merge}</kbd>,
          apart: <kbd class="key">{PAIR_KEYS.apart}</kbd>,
        })}
      </p>
      <ul class="pairs" onKeyDown={trusted((event: KeyboardEvent) => walkPairs(event))}>
        {pairs.slice(0, SHOWN).map((pair) => (
          <Pair key={`${pair.a.id} ${pair.b.id}`} pair={pair} now={now} />
        ))}
      </ul>
    </>
  );
}
