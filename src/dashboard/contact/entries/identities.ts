import { identityFrom } from '../../../domain/identity-from';
import type { Identity } from '../../../domain/model/contact';
import { safeLink } from '../../../ui/safe-link';
import { SITE_FACTS } from '../../../ui/site-facts';
import type { EntryKind } from './entry-kind';

export const IDENTITIES: EntryKind<Identity> = {
  field: 'identities',
  title: 'Profiles',
  noun: 'profile',
  placeholder: '@handle on X, or a profile’s address',
  inputMode: 'url',
  labels: [],
  entries: (contact) => contact.identities,
  withEntries: (contact, identities) => ({ ...contact, identities }),
  read: ({ main }, contact) => {
    // A bare handle is one of X: addresses on Facebook are copied whole.
    const identity = identityFrom(main, 'x');
    return identity
      ? { ok: true, entry: { ...identity, name: contact.name } }
      : {
          ok: false,
          says: `“${main}” is no profile. Paste the profile’s address, or write its handle on X.`,
        };
  },
  typed: ({ handle, url }) => ({ main: url ?? handle ?? '', label: '' }),
  says: ({ site, handle, name }) => {
    const who = handle === null ? name : site === 'x' ? `@${handle}` : handle;
    return `${who} · ${SITE_FACTS[site].name}`;
  },
  labelOf: () => '',
  link: ({ url }) => safeLink(url),
  nameOf: ({ key }) => key,
};
