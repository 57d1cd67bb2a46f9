import { useEffect, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { openBesidePage, thisWindow } from '../seams/beside-page';
import { trusted } from '../trusted';

/** Moves the popup's list beside the page, where it stays open. */
export function BesideButton() {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    thisWindow()
      .then(setWindowId)
      .catch((error: unknown) => console.error('Rapport:', error));
  }, []);
  if (windowId === null) return null;
  return (
    <button
      type="button"
      class="button plain icon small"
      aria-label={say('inbox_beside')}
      title={say('inbox_beside')}
      onClick={trusted(() => {
        void openBesidePage(windowId).then((opened) => opened && window.close());
      })}
    >
      <Icon name="beside" size={18} />
    </button>
  );
}
