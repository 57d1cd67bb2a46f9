import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../ui/icon';
import { SiteAccess, useSiteAccess } from '../ui/site-access';
import { UndoBar } from '../ui/undo';
import { Wordmark } from '../ui/wordmark';
import { FollowUps } from './follow-ups';
import { SettingsPage } from './settings-page';
import { Templates } from './templates';

interface Screen {
  id: string;
  title: string;
  icon: IconName;
  Body: ComponentType;
}

/** The dashboard's screens, by their part of the address. To add one: a line here. */
const SCREENS: readonly [Screen, ...Screen[]] = [
  { id: 'due', title: 'Follow-ups', icon: 'bell', Body: FollowUps },
  { id: 'templates', title: 'Templates', icon: 'edit', Body: Templates },
  { id: 'settings', title: 'Settings', icon: 'settings', Body: SettingsPage },
];

/** The room for longer work: follow-ups, templates, settings. */
export function Dashboard() {
  const screen = useScreen();
  const granted = useSiteAccess();
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);

  useEffect(() => {
    document.title = `${screen.title} · Rapport`;
    // A change of screen is said and the keyboard goes along; on arrival the page itself is read out.
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [screen]);

  return (
    <div class="rapport dashboard">
      <nav class="dash-nav" aria-label="Dashboard">
        <Wordmark />
        <ul>
          {SCREENS.map(({ id, title: name, icon }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === screen.id ? 'page' : undefined}>
                <Icon name={icon} /> {name}
              </a>
            </li>
          ))}
        </ul>
        <a class="dash-practice" href="/src/practice/index.html" target="_blank" rel="noopener">
          Practice feed
        </a>
      </nav>
      <main class="dash-main">
        <SiteAccess granted={granted} />
        <h1 ref={title} tabIndex={-1}>
          {screen.title}
        </h1>
        <screen.Body key={screen.id} />
      </main>
      <UndoBar />
    </div>
  );
}

function useScreen(): Screen {
  const [screen, setScreen] = useState(named);
  useEffect(() => {
    const turned = (): void => setScreen(named());
    addEventListener('hashchange', turned);
    return () => removeEventListener('hashchange', turned);
  }, []);
  return screen;
}

function named(): Screen {
  return SCREENS.find(({ id }) => id === location.hash.slice(1)) ?? SCREENS[0];
}
