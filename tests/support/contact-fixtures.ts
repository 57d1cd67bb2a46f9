import { type Contact, EMPTY_CONTACT, type Identity } from '../../src/domain/model';

/** The nth id, in order: `00000000-0000-4000-8000-000000000001`. */
export function idOf(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

/** A contact record as it is stored, never changed since; `count` makes its id and how long it is known. */
export function contactOf(count: number, changes: Partial<Contact> = {}): Contact {
  const at = new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString();
  return {
    id: idOf(count),
    createdAt: at,
    updatedAt: at,
    device: 'laptop',
    ...EMPTY_CONTACT,
    name: `Contact ${count}`,
    ...changes,
  };
}

export function onX(handle: string): Identity {
  return { site: 'x', key: `x:${handle}`, name: '', handle, url: `https://x.com/${handle}` };
}

export function onFacebook(handle: string): Identity {
  return {
    site: 'facebook',
    key: `facebook:${handle}`,
    name: '',
    handle,
    url: `https://www.facebook.com/${handle}`,
  };
}
