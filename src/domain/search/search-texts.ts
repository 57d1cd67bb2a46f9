import type { Contact, FollowUp, Interaction, Purchase } from '../model';
import type { Where } from './places';

/** A text of a record and where it stands. */
export type Placed = readonly [where: Where, text: string];

/** What a record of a contact is found by, but for its phone numbers (`numbersOf`). */
export function textsOfContact(contact: Contact): Placed[] {
  return [
    ['name', contact.name],
    ...contact.identities.flatMap(({ name, handle }): Placed[] => [
      ['name', name],
      ['handle', handleWords(handle ?? '')],
    ]),
    ['company', contact.company],
    ...contact.tags.map((tag): Placed => ['tags', tag]),
    ...contact.emails.map(({ address }): Placed => ['reach', address]),
    ...contact.links.map((link): Placed => ['reach', link]),
    ['notes', contact.notes],
    ...contact.gaps.map(({ text }): Placed => ['notes', text]),
    ['notes', contact.howMet],
    ['notes', contact.area],
  ];
}

export function textsOfInteraction({ theirText, myText, note }: Interaction): Placed[] {
  return [
    ['posts', theirText],
    ['posts', myText],
    ['posts', note],
  ];
}

export function textsOfPurchase({ what, nextWhat }: Purchase): Placed[] {
  return [
    ['notes', what],
    ['notes', nextWhat],
  ];
}

export function textsOfFollowUp({ note }: FollowUp): Placed[] {
  return [['notes', note]];
}

/** The digits of a contact's phone numbers: they are looked through, not cut into words. */
export function numbersOf({ phones }: Contact): string[] {
  return phones
    .map(({ number }) => number.normalize('NFKC').replace(/\D/g, ''))
    .filter((digits) => digits !== '');
}

/** `@Ana_SilvaFloors77` is found as it stands, without its joints, and by each of its parts. */
function handleWords(handle: string): string {
  const parts = handle
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})|(\p{N})(\p{L})/gu, '$1$3 $2$4')
    .replace(/[_.]+/g, ' ');
  return `${handle} ${handle.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')} ${parts}`;
}
