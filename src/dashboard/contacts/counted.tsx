import { useEffect, useState } from 'preact/hooks';
import type { Search } from './find/use-search';
import { sayContacts } from './say-contacts';
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
  const says = sayCount(shown, all);
  const limits = searching ? LIMITS[reach] : '';
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

const LIMITS: Record<Search['reach'], string> = {
  all: '',
  names: 'only names for a moment, while notes and posts are read',
  failed: 'only names: the search could not start; reload the page to try again',
};

function sayCount(shown: number | null, all: number | null): string {
  if (shown === null || all === null) return '';
  return shown >= all ? sayContacts(all) : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')}`;
}
