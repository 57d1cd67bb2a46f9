import { useEffect, useRef, useState } from 'preact/hooks';
import { type HandedOver, takeHandedOver } from '../../log/handed-over';
import { logs } from '../../ui/logs';
import { sayProblem } from '../../ui/undo';
import { useSummaries } from '../contacts/summaries-store';
import type { ScreenProps } from '../screens';
import { QuickLine } from './quick-line';

const NOTHING: HandedOver = { text: '', contactId: null };

/** The quick line by itself, with what was marked on a page or typed into the address bar. */
export function LogScreen(_: ScreenProps) {
  const { all: names } = useSummaries();
  const [begun, setBegun] = useState<HandedOver | null>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    takeHandedOver(logs.real, new Date()).then(
      (words) => setBegun(words ?? NOTHING),
      (error: unknown) => {
        console.error(error);
        setBegun(NOTHING);
        sayProblem('What you marked could not be taken over. Copy it here instead.');
      },
    );
  }, []);
  const ready = begun !== null && names !== null;
  useEffect(() => {
    if (ready) place.current?.querySelector('input')?.focus();
  }, [ready]);

  // Before everybody is known, a line would take them for new.
  if (!begun || !names) return null;
  const { text, contactId } = begun;
  return (
    <div ref={place} class="stack">
      <p class="dash-words">
        {text
          ? 'Say who it is about, put it right where it was misunderstood, and save it.'
          : 'Say in one line what happened, with whom, and when to come back to it. A link to their post or profile, pasted into it, says who it is.'}
      </p>
      <QuickLine names={names} start={text} {...(contactId && { contactId })} />
      <p>
        <a href={contactId ? `#contact/${contactId}` : '#contacts'}>
          {contactId ? 'Open their page' : 'Open your contacts'}
        </a>
      </p>
    </div>
  );
}
