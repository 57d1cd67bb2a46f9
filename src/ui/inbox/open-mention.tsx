import '../coach/coach.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CoachView } from '../../domain/coach-view';
import { say } from '../../domain/say/say';
import { ask } from '../../messaging/ask';
import { Coach } from '../coach/coach';
import { trusted } from '../trusted';
import { inboxPort } from './inbox-port';

interface Props {
  mentionKey: string;
  /** The tab that shows the post, or null when it is not the open one. */
  tabId: number | null;
  onBack: () => void;
}

/** One mention in the coach, over the list. */
export function OpenMention({ mentionKey, tabId, onBack }: Props) {
  const [view, setView] = useState<CoachView | { why: string } | null>(null);
  const port = useMemo(() => inboxPort(mentionKey, tabId), [mentionKey, tabId]);

  useEffect(() => {
    const leaving = new AbortController();
    void ask('coach.open', { key: mentionKey }, leaving.signal).then((reply) => {
      if (leaving.signal.aborted) return;
      if (!reply.ok) setView({ why: reply.says });
      else setView(reply.answer ?? { why: say('inbox_notKept') });
    });
    return () => leaving.abort();
  }, [mentionKey]);

  if (view === null) return null;
  if ('why' in view) {
    return (
      <div class="inbox-gone stack">
        <p role="alert">{view.why}</p>
        <p>
          <button type="button" class="button" onClick={trusted(onBack)}>
            {say('inbox_back')}
          </button>
        </p>
      </div>
    );
  }
  return <Coach view={view} port={port} place="inbox" elsewhere={tabId === null} onClose={onBack} />;
}
