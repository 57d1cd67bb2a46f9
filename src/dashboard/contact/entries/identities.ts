import { identityFrom } from '../../../domain/identity-from';
import type { Identity } from '../../../domain/model/contact';
import { say } from '../../../domain/say/say';
import { safeLink } from '../../../ui/safe-link';
import { SITE_FACTS } from '../../../ui/site-facts';
import type { EntryKind } from './entry-kind';

export const IDENTITIES: EntryKind<Identity> = {
  field: 'identities',
  title: 'contact_profiles',
  add: 'contact_addProfile',
  added: 'contact_profileAdded',
  changed: 'contact_profileChanged',
  get placeholder() {
    return say('contact_profileHint');
  },
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
          says: say('contact_noProfile', { typed: main }),
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
