import type { ComponentType } from 'preact';
import { Contacts } from './contacts/contacts';
import type { PlaceId } from './places';

/** A screen's body. `rest` is what its address says after the screen: `#contact/<id>`. */
export interface ScreenProps {
  rest: string;
  /** Gives the page its title where it is not the screen's own: a contact's name. */
  onTitle: (title: string) => void;
}

/** What stands at each place. All but the first are loaded when they are opened. */
export const SCREENS: Record<PlaceId, () => Promise<ComponentType<ScreenProps>>> = {
  contacts: async () => Contacts,
  today: async () => (await import('./today/today')).Today,
  templates: async () => (await import('./templates')).Templates,
  facts: async () => (await import('./facts/facts')).Facts,
  packs: async () => (await import('./packs/packs')).Packs,
  'in-out': async () => (await import('./in-out/in-out')).InAndOut,
  backup: async () => (await import('./backup/backup')).Backup,
  settings: async () => (await import('./settings-page')).SettingsPage,
  sync: async () => (await import('./sync/sync')).Sync,
  team: async () => (await import('./team/team')).TeamScreen,
  contact: async () => (await import('./contact/contact')).ContactScreen,
  brief: async () => (await import('./brief/brief')).Brief,
  log: async () => (await import('./quick-line/log-screen')).LogScreen,
  measure: async () => (await import('./measure/measure')).Measure,
  report: async () => (await import('./measure/report')).Report,
  week: async () => (await import('./week/week')).Week,
  venues: async () => (await import('./venues/venues')).Venues,
  train: async () => (await import('./train/train')).Train,
  conflicts: async () => (await import('./conflicts/conflicts')).Conflicts,
  'same-person': async () => (await import('./same-person/same-person')).SamePerson,
};
