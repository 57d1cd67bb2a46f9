import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../ui/icon';
import { later } from '../ui/later';
import { LogTrouble } from '../ui/log-trouble';
import { SiteAccess, useSiteAccess } from '../ui/site-access';
import { sayProblem, UndoBar } from '../ui/undo';
import { useLogHealth } from '../ui/use-log-health';
import { Wordmark } from '../ui/wordmark';
import { Contacts } from './contacts/contacts';
import { JobBar } from './in-out/job-bar';

const BackupBanner = later(async () => (await import('../ui/backup-banner')).BackupBanner);

/** A screen's body. `rest` is what its address says after the screen: `#contact/<id>`. */
export interface ScreenProps {
  rest: string;
  /** Gives the page its title where it is not the screen's own: a contact's name. */
  onTitle: (title: string) => void;
}

interface Screen {
  id: string;
  title: string;
  /** Null: reached from another screen, `under` which the navigation marks it. */
  icon: IconName | null;
  under?: string;
  load: () => Promise<ComponentType<ScreenProps>>;
}

/**
 * The dashboard's screens, by their part of the address. To add one: a line here. All but the first are loaded
 * when they are opened.
 */
const SCREENS: readonly [Screen, ...Screen[]] = [
  { id: 'contacts', title: 'Contacts', icon: 'person', load: async () => Contacts },
  {
    id: 'due',
    title: 'Follow-ups',
    icon: 'bell',
    load: async () => (await import('./follow-ups')).FollowUps,
  },
  {
    id: 'templates',
    title: 'Templates',
    icon: 'edit',
    load: async () => (await import('./templates')).Templates,
  },
  {
    id: 'in-out',
    title: 'Import and export',
    icon: 'swap',
    load: async () => (await import('./in-out/in-out')).InAndOut,
  },
  {
    id: 'backup',
    title: 'Backup',
    icon: 'lock',
    load: async () => (await import('./backup/backup')).Backup,
  },
  {
    id: 'settings',
    title: 'Settings',
    icon: 'settings',
    load: async () => (await import('./settings-page')).SettingsPage,
  },
  {
    id: 'contact',
    title: 'Contact',
    icon: null,
    under: 'contacts',
    load: async () => (await import('./contact/contact')).ContactScreen,
  },
  {
    id: 'brief',
    title: 'Brief',
    icon: null,
    under: 'contacts',
    load: async () => (await import('./brief/brief')).Brief,
  },
  {
    id: 'same-person',
    title: 'Same person?',
    icon: null,
    under: 'contacts',
    load: async () => (await import('./same-person/same-person')).SamePerson,
  },
];

/** The room for longer work: contacts, follow-ups, templates, import and export, backup, settings. */
export function Dashboard() {
  const { screen, rest } = usePlace();
  const Body = useLoaded(screen);
  const [named, setNamed] = useState<{ place: string; title: string } | null>(null);
  const place = `${screen.id}/${rest}`;
  const heading = named?.place === place ? named.title : screen.title;
  const granted = useSiteAccess();
  const health = useLogHealth();
  const well = health?.at !== 'broken' && health?.at !== 'blocked';
  // What comes later takes no screen away: something may be half written on it.
  const wasWell = useRef(false);
  if (health?.at === 'fine') wasWell.current = true;
  const usable = well || wasWell.current;
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  useEffect(() => {
    document.title = `${heading} · Rapport`;
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
        <nav class="dash-nav" aria-label="Dashboard">
          <Wordmark />
          <ul>
            {SCREENS.map(
              ({ id, title: name, icon }) =>
                icon && (
                  <li key={id}>
                    <a href={`#${id}`} aria-current={id === (screen.under ?? screen.id) ? 'page' : undefined}>
                      <Icon name={icon} /> {name}
                    </a>
                  </li>
                ),
            )}
          </ul>
          <a class="dash-practice" href="/src/practice/index.html" target="_blank" rel="noopener">
            Practice feed
          </a>
        </nav>
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

interface Place {
  screen: Screen;
  rest: string;
}

function usePlace(): Place {
  const [place, setPlace] = useState(named);
  useEffect(() => {
    const turned = (): void => setPlace(named());
    addEventListener('hashchange', turned);
    return () => removeEventListener('hashchange', turned);
  }, []);
  return place;
}

function named(): Place {
  const [id, ...rest] = location.hash.slice(1).split('/');
  return { screen: SCREENS.find((screen) => screen.id === id) ?? SCREENS[0], rest: rest.join('/') };
}

function useLoaded(screen: Screen): ComponentType<ScreenProps> | null {
  const [loaded, setLoaded] = useState<{ id: string; Body: ComponentType<ScreenProps> }>({
    id: SCREENS[0].id,
    Body: Contacts,
  });
  useEffect(() => {
    let wanted = true;
    screen.load().then(
      (Body) => wanted && setLoaded({ id: screen.id, Body }),
      (error: unknown) => {
        console.error(error);
        sayProblem('This page could not be loaded. Reload it; if Rapport was just updated, that mends it.');
      },
    );
    return () => {
      wanted = false;
    };
  }, [screen]);
  return loaded.id === screen.id ? loaded.Body : null;
}
