import './brief.css';
import '../printed-alone.css';
import { useCallback, useMemo } from 'preact/hooks';
import { type Brief as BriefFacts, briefOf } from '../../domain/brief/brief';
import type { ContactSummary } from '../../domain/contact-summary';
import { say } from '../../domain/say/say';
import { type ContactPage, contactPage, timelineOf } from '../../log/contact-page';
import { lineOf } from '../../log/summarise-concerned';
import { Icon } from '../../ui/icon';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { MissingContact } from '../contact/missing-contact';
import type { ScreenProps } from '../screens';
import { useTitle } from '../use-title';
import { BriefHead } from './brief-head';
import { Known } from './known';
import { Standing } from './standing';

/** More than the page has room for. */
const READ = 20;

/** One page about a contact, to read before a meeting and to take along. */
export function Brief({ rest: id, onTitle }: ScreenProps) {
  const now = useNow();
  const { value, failed } = useLive(
    useCallback(async () => {
      const [page, told, line] = await Promise.all([
        contactPage(logs.real, id),
        timelineOf(logs.real, id, { limit: READ }),
        lineOf(logs.real, id),
      ]);
      return { page, exchanges: told.lines, line };
    }, [id]),
  );
  useTitle(value?.page?.contact.name, onTitle);
  if (failed) return <p role="alert">{say('contacts_unread')}</p>;
  if (!value) return null;
  if (!value.page) return <MissingContact id={id} />;
  return <Page page={value.page} exchanges={value.exchanges} line={value.line} now={now} />;
}

interface PageProps {
  page: ContactPage;
  exchanges: BriefFacts['exchanges']['shown'];
  line: ContactSummary | null;
  now: Date;
}

function Page({ page, exchanges, line, now }: PageProps) {
  const brief = useMemo(() => briefOf({ ...page, exchanges }, now), [page, exchanges, now]);
  return (
    <>
      <div class="row brief-acts">
        <button type="button" class="button primary" onClick={trusted(() => print())}>
          <Icon name="print" /> {say('brief_print')}
        </button>
        <a class="button" href={`#contact/${page.contact.id}`}>
          <Icon name="back" /> {say('brief_contactPage')}
        </a>
      </div>
      <article class="brief printed-alone" aria-label={say('brief_of', { name: page.contact.name })}>
        <BriefHead page={page} brief={brief} now={now} />
        <div class="brief-columns">
          <Standing brief={brief} line={line} now={now} />
          <Known page={page} brief={brief} now={now} />
        </div>
        <section class="brief-notes" aria-labelledby="brief-notes">
          <h2 id="brief-notes">{say('brief_notes')}</h2>
        </section>
      </article>
    </>
  );
}
