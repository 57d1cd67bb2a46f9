import { useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { type PageReading, sayMissing } from '../../domain/page-reading';
import { say } from '../../domain/say/say';
import { askTab } from '../../messaging/ask-tab';
import { download } from '../download';
import { Icon } from '../icon';
import { SITE_FACTS } from '../site-facts';
import { trusted } from '../trusted';
import { offerUndo, sayProblem } from '../undo';
import type { OpenTab } from './open-tab';

interface Props {
  tab: Extract<OpenTab, { at: 'site' }>;
  trouble: PageReading;
}

/** The page in front cannot be read, or only in part: what is missing, what still works, and a report for us. */
export function UnreadPage({ tab, trouble }: Props) {
  const [busy, setBusy] = useState(false);
  const { name } = SITE_FACTS[tab.site];
  const blind = trouble.state === 'blind';
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await saveReport(tab, trouble);
    setBusy(false);
  };
  return (
    <section class="notice bad unread" aria-labelledby="unread-page">
      <Icon name="warning" size={20} />
      <div class="body">
        <h2 id="unread-page" class="unread-title">
          {say(blind ? 'inbox_cannotRead' : 'inbox_readsPart', { site: name })}
        </h2>
        <ul class="unread-missing">
          {sayMissing(trouble).map((line) => (
            <li key={line}>{say('inbox_missing', { missing: line })}</li>
          ))}
        </ul>
        <p>{say('inbox_stillWorking', { site: name })}</p>
        <div class="row">
          <a class="button small" href="/src/dashboard/index.html#log" target="_blank" rel="noopener">
            {say('inbox_logByHand')}
          </a>
          <button
            type="button"
            class="button small"
            aria-disabled={busy}
            aria-describedby="unread-report"
            onClick={trusted(() => void save())}
          >
            {busy ? say('inbox_makingReport') : say('inbox_saveReport')}
          </button>
        </div>
        <p class="quiet unread-report" id="unread-report">
          {say('inbox_reportMeans')}
        </p>
      </div>
    </section>
  );
}

/** What comes from a page is not trusted, not even as a file: opened, it can run and load nothing. */
const INERT = `<!DOCTYPE html>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'">\n`;

async function saveReport({ tabId, site }: Props['tab'], { kind }: PageReading): Promise<void> {
  const reply = await askTab(tabId, 'tab.structure', {});
  if (!reply.ok) return sayProblem(reply.says);
  const { html } = reply.answer;
  if (html === null) return sayProblem(say('inbox_noReport'));
  const name = `rapport-report-${site}-${kind}-${dayOf(new Date())}.html`;
  download(name, new Blob([INERT, html], { type: 'text/html;charset=utf-8' }));
  offerUndo(say('inbox_savedReport', { name }));
}
