import type { SiteId } from '../../model';
import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import { choiceFilter } from '../filter';

const NAMES: Record<SiteId, Key> = {
  x: 'filters_siteX',
  facebook: 'filters_siteFacebook',
  practice: 'filters_sitePractice',
};

/** Where they have a profile that the user knows. */
export const SITE = choiceFilter({
  id: 'site',
  label: 'filters_site',
  of: ({ sites }) => sites,
  show: (value) => (Object.hasOwn(NAMES, value) ? say(NAMES[value as SiteId]) : value),
});
