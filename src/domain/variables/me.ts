import type { Post } from '../model';
import { firstNameOf } from '../person-name';
import { say } from '../say/say';
import type { Variable } from './variable';

/** What the user told us about themselves; blank means not told. */
export const myVariables: readonly Variable[] = [
  {
    id: 'me.firstName',
    get label() {
      return say('variables_yourFirstName');
    },
    resolve: ({ profile }) => firstNameOf(profile.name) ?? told(profile.name),
  },
  {
    id: 'me.name',
    get label() {
      return say('variables_yourName');
    },
    resolve: ({ profile }) => told(profile.name),
  },
  {
    id: 'me.store',
    get label() {
      return say('variables_yourStore');
    },
    resolve: ({ profile }) => told(profile.store),
  },
  {
    id: 'me.brand',
    get label() {
      return say('variables_yourBrand');
    },
    resolve: ({ profile, post }) => brandFor(profile.brands, post),
  },
  {
    id: 'me.area',
    get label() {
      return say('variables_yourArea');
    },
    resolve: ({ profile }) => told(profile.area),
  },
];

function told(text: string): string | null {
  return text.trim() || null;
}

/** The brand the post names, else the only brand there is: with several, guessing would be wrong too often. */
function brandFor(brands: readonly string[], post: Post): string | null {
  const told = brands.map((brand) => brand.trim()).filter((brand) => brand !== '');
  const text = post.text.toLowerCase();
  const named = told.find((brand) => text.includes(brand.toLowerCase()));
  return named ?? (told.length === 1 ? (told[0] ?? null) : null);
}
