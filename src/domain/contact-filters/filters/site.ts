import type { SiteId } from '../../model';
import { choiceFilter } from '../filter';

const NAMES: Record<SiteId, string> = { x: 'X', facebook: 'Facebook', practice: 'Practice feed' };

/** Where they have a profile that the user knows. */
export const SITE = choiceFilter({
  id: 'site',
  label: 'Site',
  of: ({ sites }) => sites,
  show: (value) => (Object.hasOwn(NAMES, value) ? NAMES[value as SiteId] : value),
});
