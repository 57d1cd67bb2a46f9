import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WAITING_SHOWN } from '../../domain/inbox';
import { pauseEnd } from '../../domain/pause';
import { complaintsApart } from '../../domain/recovery/complains';
import { say, sayParts } from '../../domain/say/say';
import { siteOn } from '../../domain/site-on';
import { pageOf } from '../follow-up-face';
import { FollowUpRow } from '../follow-up-row';
import { later } from '../later';
import { useNow } from '../live';
import { LogTrouble } from '../log-trouble';
import { SiteAccess, useSiteAccess } from '../site-access';
import { UndoBar } from '../undo';
import { useLogHealth } from '../use-log-health';
import { walkRows } from './arrows';
import { BesideButton } from './beside-button';
import { InboxHead } from './inbox-head';
import { MentionRow } from './mention-row';
import { OnThisPage } from './on-this-page';
import { useOpenTab } from './open-tab';
import { promiseId } from './promised-face';
import { PromisedRow } from './promised-row';
import { Section } from './section';
import { SentRow } from './sent-row';
import { ShowMore } from './show-more';
import { TabNotice } from './tab-notices';
import { useInbox, useOnPage } from './use-inbox';
import { useSettings } from './use-settings';
import { useTalked } from './use-talked';
import { WalkedPast } from './walked-past';
import './inbox.css';

const STEP = 30;

const BackupBanner = later(async () => (await import('../backup-banner')).BackupBanner);
const SyncNotice = later(async () => (await import('../sync/sync-notice')).SyncNotice);
const TeamNotice = later(async () => (await import('../team/team-notice')).TeamNotice);
const TrainingLine = later(async () => (await import('../training-line')).TrainingLine);
const PlanLine = later(async () => (await import('../plan-line')).PlanLine);
const PageSwitches = later(async () => (await import('./page-switches')).PageSwitches);
const OpenMention = later(async () => (await import('./open-mention')).OpenMention);

/** Complaints, then what waits on the open tab, then what was walked past, then everywhere, then follow-ups. The popup and the side panel show it. */
export function Inbox({ place }: { place: 'popup' | 'side' }) {
  const now = useNow();
  const [shown, setShown] = useState(WAITING_SHOWN);
  const [open, setOpen] = useState<string | null>(null);
  const [practising, setPractising] = useState(false);
  const cameFrom = useRef<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const granted = useSiteAccess();
  const settings = useSettings();

  const { value: inbox, failed } = useInbox(now, shown, practising);
  const health = useLogHealth();
  const tab = useOpenTab(inbox, settings);
  const site = tab?.at === 'site' ? tab.site : null;
  // A page just switched off may still have said what is on it.
  const off = site !== null && settings !== null && !siteOn(settings, site, new Date());
  const onTab = tab?.at === 'site' && !off ? tab : null;
  const keys = onTab?.keys.join('\n') ?? '';
  const onPage = useOnPage(site, keys);
  const talked = useTalked(
    keysOf([...(inbox?.waiting ?? []), ...(inbox?.walkedPast ?? []), ...(onPage ?? [])]),
    now,
  );
  useEffect(() => setPractising(site === 'practice'), [site]);

  // Back from a mention the focus is where it was, before another key can reach the list.
  useLayoutEffect(() => {
    if (open !== null || cameFrom.current === null) return;
    const row = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      (element) => element.dataset.row === cameFrom.current,
    );
    row?.focus();
    cameFrom.current = null;
  }, [open]);

  // Arrows work from anywhere on the list.
  useEffect(() => {
    if (open !== null) return;
    const walk = (event: KeyboardEvent): void => walkRows(event, root.current);
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [open]);

  const openMention = (key: string): void => {
    cameFrom.current = key;
    setOpen(key);
  };

  if (open !== null) {
    const here = onTab?.keys.includes(open) ? onTab.tabId : null;
    return (
      <main class={`rapport inbox open ${place}`}>
        <h1 class="hidden-words">{say('inbox_coach')}</h1>
        <OpenMention mentionKey={open} tabId={here} onBack={() => setOpen(null)} />
      </main>
    );
  }
  const pageKeys = new Set(onPage?.map(({ key }) => key));
  const elsewhere = inbox?.waiting.filter(({ key }) => !pageKeys.has(key)) ?? [];
  const here = complaintsApart(onPage ?? []);
  const away = complaintsApart(elsewhere);
  const awayCount = (inbox?.waitingCount ?? 0) - (inbox?.waiting.length ?? 0) + away.others.length;
  // In the order of the list, whichever are on the page: nothing moves once that is known.
  const listed = complaintsApart(inbox?.waiting ?? []).complaints;
  const known = new Set(listed.map(({ key }) => key));
  const complaints = [...listed, ...here.complaints.filter(({ key }) => !known.has(key))];
  const walked = inbox?.walkedPast.filter(({ key }) => !pageKeys.has(key)) ?? [];
  const walkedCount = (inbox?.walkedPastCount ?? 0) - (inbox?.walkedPast.length ?? 0) + walked.length;
  const nothing = inbox && onPage && onPage.length + elsewhere.length + walked.length === 0;

  const shared = { now, replyWithinHours: inbox?.replyWithinHours ?? null, talked, onOpen: openMention };

  return (
    <div ref={root} class={`rapport inbox ${place}`}>
      <InboxHead>{place === 'popup' && <BesideButton />}</InboxHead>
      <main class="inbox-list">
        <LogTrouble health={health} />
        {failed && (!health || health.at === 'fine') && (
          <p class="notice bad" role="alert">
            {say('inbox_unreadable')}
          </p>
        )}
        <SiteAccess granted={granted} />
        <TabNotice tab={tab} off={off} paused={settings && pauseEnd(settings.pausedUntil, new Date())} />
        {complaints.length > 0 && (
          <Section id="inbox-complaints" title={say('inbox_complaints')} count={complaints.length}>
            {complaints.map((mention) => (
              <MentionRow key={mention.key} mention={mention} {...shared} />
            ))}
          </Section>
        )}
        {inbox && inbox.unconfirmed.length > 0 && (
          <Section id="inbox-sent" title={say('inbox_wentOut')}>
            {inbox.unconfirmed.map((mention) => (
              <SentRow key={mention.key} mention={mention} onOpen={openMention} />
            ))}
          </Section>
        )}
        {inbox && inbox.promised.length > 0 && (
          <Section id="inbox-promised" title={say('inbox_promised')}>
            {inbox.promised.map((promised) => (
              <PromisedRow key={promiseId(promised.promise)} promised={promised} now={now} />
            ))}
          </Section>
        )}
        <OnThisPage mentions={here.others} tabId={onTab?.tabId ?? null} place={place} {...shared} />
        <WalkedPast mentions={walked} count={walkedCount} now={now} talked={talked} onOpen={openMention} />
        {away.others.length > 0 && (
          <Section
            id="inbox-everywhere"
            title={pageKeys.size + walked.length > 0 ? say('inbox_everywhereElse') : say('inbox_everywhere')}
            count={awayCount}
          >
            {away.others.map((mention) => (
              <MentionRow key={mention.key} mention={mention} {...shared} />
            ))}
          </Section>
        )}
        {inbox && inbox.waiting.length < inbox.waitingCount && (
          <ShowMore onMore={() => setShown(shown + STEP)} />
        )}
        {nothing && (
          <div class="inbox-empty">
            <p>
              <strong>{say('inbox_nobodyWaits')}</strong>
            </p>
            <p class="quiet">
              {sayParts('inbox_readAsAlways', {
                link: (
                  <a href="/src/practice/index.html" target="_blank" rel="noopener">
                    {say('inbox_practiceLink')}
                  </a>
                ),
              })}
            </p>
          </div>
        )}
        {inbox && inbox.due.length > 0 && (
          <Section
            id="inbox-due"
            title={say('inbox_due')}
            count={inbox.dueCount}
            more="/src/dashboard/index.html#today"
          >
            {inbox.due.map(({ line, log }) => (
              <FollowUpRow key={line.followUp.id} line={line} log={log} now={now} to={pageOf(line, log)} />
            ))}
          </Section>
        )}
        {inbox && inbox.upcoming.length > 0 && (
          <Section id="inbox-next" title={say('inbox_comingUp')}>
            {inbox.upcoming.map(({ line, log }) => (
              <FollowUpRow key={line.followUp.id} line={line} log={log} now={now} to={pageOf(line, log)} />
            ))}
          </Section>
        )}
        {inbox && inbox.due.length + inbox.upcoming.length === 0 && !nothing && (
          <p class="inbox-empty quiet">{say('inbox_noFollowUps')}</p>
        )}
        {/* At the end of the list: they come later than its rows, and would push or cover one under the mouse. */}
        <footer class="inbox-foot">
          {settings && !settings.welcomed && (
            <p class="inbox-hint">
              {say('inbox_findsMore')}{' '}
              <a href="/src/welcome/index.html" target="_blank" rel="noopener">
                {say('inbox_tellIt')}
              </a>
            </p>
          )}
          <SyncNotice place="line" />
          <TeamNotice place="line" />
          <PlanLine />
          <TrainingLine place="popup" />
          <BackupBanner place="line" />
        </footer>
      </main>
      <footer class="inbox-switches">{settings && <PageSwitches site={site} settings={settings} />}</footer>
      <UndoBar />
    </div>
  );
}

/** A line for each; the same text for the same mentions, whatever order they stand in. */
function keysOf(mentions: readonly { key: string }[]): string {
  return [...new Set(mentions.map(({ key }) => key))].sort().join('\n');
}
