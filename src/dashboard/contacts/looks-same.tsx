import { useEffect, useState } from 'preact/hooks';
import { say, sayCount } from '../../domain/say/say';
import { findLikelySame } from '../../log/likely-same';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';

/** More than anybody settles in one sitting: beyond it the number says nothing. */
const MOST = 100;

/** Says that contacts look like the same person; found when nothing else is to do, once a visit. */
export function LooksSame({ ready }: { ready: boolean }) {
  const [pairs, setPairs] = useState(0);
  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    const waiting = requestIdleCallback(() => {
      findLikelySame(logs.real, { limit: MOST }).then((found) => {
        if (wanted) setPairs(found.length);
      }, console.error);
    });
    return () => {
      wanted = false;
      cancelIdleCallback(waiting);
    };
  }, [ready]);
  if (pairs === 0) return null;
  return (
    <a class="contacts-same" href="#same-person">
      <Icon name="people" size={14} />
      {pairs === MOST ? say('contacts_manyLookSame', { count: MOST }) : sayCount('contacts_lookSame', pairs)}
    </a>
  );
}
