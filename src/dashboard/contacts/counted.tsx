import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../domain/say/keys';
import { say, sayCount } from '../../domain/say/say';
import type { Search } from './find/use-search';
import { view } from './view';

/** How long nothing must change until the count is read out. */
const PAUSE_MS = 700;

interface Props {
  shown: number | null;
  /** Null: not known yet. */
  all: number | null;
  reach: Search['reach'];
}

/** How many of the contacts are shown; read out once typing pauses. */
export function Counted({ shown, all, reach }: Props) {
  const searching = view.value.filter.query.trim() !== '';
  const says = sayShown(shown, all);
  const limits = searching && reach !== 'all' ? say(LIMITS[reach]) : '';
  const whole = limits === '' ? says : `${says} · ${limits}`;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => setSaid(whole), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [whole]);
  return (
    <>
      <p class="quiet contact-count" aria-hidden="true">
        {whole}
      </p>
      <p class="hidden-words" role="status">
        {said}
      </p>
    </>
  );
}

const LIMITS: Record<Exclude<Search['reach'], 'all'>, Key> = {
  names: 'contacts_onlyNames',
  failed: 'contacts_onlyNamesFailed',
};

function sayShown(shown: number | null, all: number | null): string {
  if (shown === null || all === null) return '';
  return shown >= all ? sayCount('contacts_count', all) : say('contacts_shownOf', { shown, all });
}
