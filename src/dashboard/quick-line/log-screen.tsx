import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
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
        sayProblem(say('quickLine_notHandedOver'));
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
      <p class="dash-words">{say(text ? 'quickLine_handedOver' : 'quickLine_about')}</p>
      <QuickLine names={names} start={text} {...(contactId && { contactId })} />
      <p>
        <a href={contactId ? `#contact/${contactId}` : '#contacts'}>
          {say(contactId ? 'quickLine_openPage' : 'quickLine_openContacts')}
        </a>
      </p>
    </div>
  );
}
