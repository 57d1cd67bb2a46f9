import type { Key } from '../domain/say/keys';
import type { IconName } from '../ui/icon';

/** A screen of the dashboard, by its part of the address. */
export interface Place {
  id: PlaceId;
  title: Key;
  /** Null: reached from another screen, `under` which the navigation marks it. */
  icon: IconName | null;
  under?: PlaceId;
}

export type PlaceId =
  | 'contacts'
  | 'today'
  | 'week'
  | 'venues'
  | 'templates'
  | 'facts'
  | 'packs'
  | 'in-out'
  | 'backup'
  | 'settings'
  | 'sync'
  | 'team'
  | 'contact'
  | 'brief'
  | 'same-person'
  | 'conflicts'
  | 'log'
  | 'train'
  | 'measure'
  | 'report';

/** The dashboard's screens; the first is where it begins. To add one: a line here, and in `screens.ts`. */
export const PLACES: readonly [Place, ...Place[]] = [
  { id: 'contacts', title: 'dashboard_contacts', icon: 'person' },
  { id: 'today', title: 'dashboard_today', icon: 'bell' },
  { id: 'week', title: 'dashboard_week', icon: 'calendar' },
  { id: 'templates', title: 'dashboard_templates', icon: 'edit' },
  { id: 'facts', title: 'dashboard_facts', icon: 'store' },
  { id: 'measure', title: 'dashboard_measure', icon: 'chart' },
  { id: 'train', title: 'dashboard_train', icon: 'train' },
  { id: 'in-out', title: 'dashboard_inOut', icon: 'swap' },
  { id: 'backup', title: 'dashboard_backup', icon: 'lock' },
  { id: 'settings', title: 'dashboard_settings', icon: 'settings' },
  { id: 'sync', title: 'dashboard_sync', icon: null, under: 'settings' },
  { id: 'team', title: 'dashboard_team', icon: null, under: 'settings' },
  { id: 'packs', title: 'dashboard_packs', icon: null, under: 'facts' },
  { id: 'contact', title: 'dashboard_contact', icon: null, under: 'contacts' },
  { id: 'brief', title: 'dashboard_brief', icon: null, under: 'contacts' },
  { id: 'same-person', title: 'dashboard_samePerson', icon: null, under: 'contacts' },
  { id: 'conflicts', title: 'dashboard_conflicts', icon: null, under: 'contacts' },
  { id: 'log', title: 'dashboard_log', icon: null, under: 'contacts' },
  { id: 'venues', title: 'dashboard_venues', icon: null, under: 'week' },
  { id: 'report', title: 'dashboard_report', icon: null, under: 'measure' },
];

/** Old addresses, which bookmarks and notifications that still stand may have. */
const RENAMED: Partial<Record<string, PlaceId>> = { due: 'today' };

/** The screen that an address names, `#contact/<id>`, and what it says after the screen. */
export function placeAt(hash: string): { place: Place; rest: string } {
  const [name = '', ...rest] = hash.slice(1).split('/');
  const id = RENAMED[name] ?? name;
  return { place: PLACES.find((place) => place.id === id) ?? PLACES[0], rest: rest.join('/') };
}
