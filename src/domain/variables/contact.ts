import { firstNameOf, personName } from '../person-name';
import { say } from '../say/say';
import type { Variable } from './variable';

/** What is known about the person the reply goes to. A saved name wins over the one the page shows. */
export const contactVariables: readonly Variable[] = [
  {
    id: 'contact.firstName',
    get label() {
      return say('variables_firstName');
    },
    resolve: ({ contactName, post }) => firstNameOf(contactName ?? '') ?? firstNameOf(post.author.name),
  },
  {
    id: 'contact.name',
    get label() {
      return say('variables_fullName');
    },
    resolve: ({ contactName, post }) => personName(contactName ?? '') ?? personName(post.author.name),
  },
  {
    id: 'contact.handle',
    get label() {
      return say('variables_handle');
    },
    // Facebook's slugs and numbers are addresses, not something one calls a person by.
    resolve: ({ post }) => {
      const handle = post.author.handle?.replace(/^@/, '') ?? '';
      return post.site !== 'facebook' && /^\w{1,50}$/.test(handle) ? `@${handle}` : null;
    },
  },
];
