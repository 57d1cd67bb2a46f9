import { useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { type PageReading, sayMissing } from '../../domain/page-reading';
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
          {blind ? `Rapport cannot read this ${name} page` : `Rapport reads only a part of this ${name} page`}
        </h2>
        <ul class="unread-missing">
          {sayMissing(trouble).map((line) => (
            <li key={line}>{line}.</li>
          ))}
        </ul>
        <p>
          {name} may have changed its layout. Still working: what waits below, your templates, follow-ups and
          Copy. For a post that is missed here, paste its link or its text and log it by hand.
        </p>
        <div class="row">
          <a class="button small" href="/src/dashboard/index.html#log" target="_blank" rel="noopener">
            Log by hand
          </a>
          <button
            type="button"
            class="button small"
            aria-disabled={busy}
            aria-describedby="unread-report"
            onClick={trusted(() => void save())}
          >
            {busy ? 'Making the report…' : 'Save a report for Rapport’s makers'}
          </button>
        </div>
        <p class="quiet unread-report" id="unread-report">
          The report says how the page is built, without any text, names or addresses of people. It is a file
          of yours: nothing is sent.
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
  if (html === null) return sayProblem('The report could not be made. Refresh the page and try again.');
  const name = `rapport-report-${site}-${kind}-${dayOf(new Date())}.html`;
  download(name, new Blob([INERT, html], { type: 'text/html;charset=utf-8' }));
  offerUndo(`Saved ${name} to your downloads.`);
}
