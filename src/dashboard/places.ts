import type { IconName } from '../ui/icon';

/** A screen of the dashboard, by its part of the address. */
export interface Place {
  id: PlaceId;
  title: string;
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
  | 'contact'
  | 'brief'
  | 'same-person'
  | 'log'
  | 'train'
  | 'measure'
  | 'report';

/** The dashboard's screens; the first is where it begins. To add one: a line here, and in `screens.ts`. */
export const PLACES: readonly [Place, ...Place[]] = [
  { id: 'contacts', title: 'Contacts', icon: 'person' },
  { id: 'today', title: 'Today', icon: 'bell' },
  { id: 'week', title: 'Week', icon: 'calendar' },
  { id: 'templates', title: 'Templates', icon: 'edit' },
  { id: 'facts', title: 'Facts', icon: 'store' },
  { id: 'measure', title: 'Measure', icon: 'chart' },
  { id: 'train', title: 'Train', icon: 'train' },
  { id: 'in-out', title: 'Import and export', icon: 'swap' },
  { id: 'backup', title: 'Backup', icon: 'lock' },
  { id: 'settings', title: 'Settings', icon: 'settings' },
  { id: 'packs', title: 'Information packs', icon: null, under: 'facts' },
  { id: 'contact', title: 'Contact', icon: null, under: 'contacts' },
  { id: 'brief', title: 'Brief', icon: null, under: 'contacts' },
  { id: 'same-person', title: 'Same person?', icon: null, under: 'contacts' },
  { id: 'log', title: 'Log a conversation', icon: null, under: 'contacts' },
  { id: 'venues', title: 'Venues', icon: null, under: 'week' },
  { id: 'report', title: 'Report', icon: null, under: 'measure' },
];

/** Old addresses, which bookmarks and notifications that still stand may have. */
const RENAMED: Partial<Record<string, PlaceId>> = { due: 'today' };

/** The screen that an address names, `#contact/<id>`, and what it says after the screen. */
export function placeAt(hash: string): { place: Place; rest: string } {
  const [name = '', ...rest] = hash.slice(1).split('/');
  const id = RENAMED[name] ?? name;
  return { place: PLACES.find((place) => place.id === id) ?? PLACES[0], rest: rest.join('/') };
}
