import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import { later } from '../ui/later';
import { LogTrouble } from '../ui/log-trouble';
import { SiteAccess, useSiteAccess } from '../ui/site-access';
import { sayProblem, UndoBar } from '../ui/undo';
import { useLogHealth } from '../ui/use-log-health';
import { Contacts } from './contacts/contacts';
import { JobBar } from './in-out/job-bar';
import { Navigation } from './navigation';
import { PLACES, type Place, placeAt } from './places';
import { SCREENS, type ScreenProps } from './screens';

const BackupBanner = later(async () => (await import('../ui/backup-banner')).BackupBanner);
const SyncNotice = later(async () => (await import('../ui/sync/sync-notice')).SyncNotice);
const TeamNotice = later(async () => (await import('../ui/team/team-notice')).TeamNotice);

/** The room for longer work: contacts, follow-ups, templates, import and export, backup, settings. */
export function Dashboard() {
  const { place: screen, rest } = usePlace();
  const Body = useLoaded(screen);
  const [named, setNamed] = useState<{ place: string; title: string } | null>(null);
  const place = `${screen.id}/${rest}`;
  const heading = named?.place === place ? named.title : say(screen.title);
  const granted = useSiteAccess();
  const health = useLogHealth();
  const [inTeam, setInTeam] = useState(false);
  const well = health?.at !== 'broken' && health?.at !== 'blocked';
  // What comes later takes no screen away: something may be half written on it.
  const wasWell = useRef(false);
  if (health?.at === 'fine') wasWell.current = true;
  const usable = well || wasWell.current;
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  useEffect(() => {
    document.title = `${heading} · ${say('common_name')}`;
  }, [heading]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with each change of place.
  useEffect(() => {
    // A change of screen is said and the keyboard goes along, unless the screen took it itself; on arrival the
    // page is read out.
    const taken = title.current?.parentElement?.contains(document.activeElement);
    if (!first.current && !taken) title.current?.focus();
    first.current = false;
  }, [place]);

  return (
    <div class="rapport dashboard">
      <div class="dash-side">
        <Navigation at={screen} inTeam={inTeam} />
        {well && screen.id !== 'sync' && <SyncNotice place="page" />}
        {well && <TeamNotice place="page" at={screen.id} onInTeam={setInTeam} />}
        {well && screen.id !== 'backup' && <BackupBanner place="page" />}
      </div>
      <main class="dash-main">
        <JobBar />
        <LogTrouble health={health} />
        <SiteAccess granted={granted} />
        <h1 ref={title} tabIndex={-1}>
          <bdi>{heading}</bdi>
        </h1>
        {Body && usable && <Body key={place} rest={rest} onTitle={(title) => setNamed({ place, title })} />}
      </main>
      <UndoBar />
    </div>
  );
}

/** Where the address points. */
function usePlace(): ReturnType<typeof placeAt> {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const turned = (): void => setHash(location.hash);
    // It may have changed between the first drawing and this.
    turned();
    addEventListener('hashchange', turned);
    return () => removeEventListener('hashchange', turned);
  }, []);
  return useMemo(() => placeAt(hash), [hash]);
}

/** What was loaded stays: whoever comes back sees the screen at once. */
const BODIES = new Map<string, ComponentType<ScreenProps>>([[PLACES[0].id, Contacts]]);

function useLoaded({ id }: Place): ComponentType<ScreenProps> | null {
  const [, show] = useState(0);
  useEffect(() => {
    if (BODIES.has(id)) return;
    SCREENS[id]().then(
      (Body) => {
        BODIES.set(id, Body);
        show((times) => times + 1);
      },
      (error: unknown) => {
        console.error(error);
        sayProblem(say('dashboard_screenNotLoaded'));
      },
    );
  }, [id]);
  return BODIES.get(id) ?? null;
}
