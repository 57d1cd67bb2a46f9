import { identityFrom } from '../../../identity-from';
import type { Identity } from '../../../model';
import { profileAddress } from '../../../profile-address';
import { NOTED } from '../../noted';
import type { CardLine } from '../card-line';
import { labelOf } from '../labels';
import { type CardProperty, noteDown } from './property';

export const phone: CardProperty = {
  names: ['tel'],
  kind: 'text',
  read: (line, { draft, labels }) => {
    const number = line.text.replace(/^tel:/i, '');
    if (number.trim() !== '') draft.phones.push({ number, label: labelOf(line, labels) });
  },
  write: ({ contact: { phones } }) => phones.map(({ number, label }) => ({ value: number, label })),
};

export const email: CardProperty = {
  names: ['email'],
  kind: 'text',
  read: (line, { draft, labels }) => {
    const address = line.text.replace(/^mailto:/i, '');
    if (address.trim() !== '') draft.emails.push({ address, label: labelOf(line, labels) });
  },
  write: ({ contact: { emails } }) => emails.map(({ address, label }) => ({ value: address, label })),
};

export const url: CardProperty = {
  names: ['url'],
  kind: 'plain',
  read: ({ text }, card) => {
    const address = text.trim();
    if (address === '') return;
    const whole = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
    const profile = card.own ? null : profileAddress(whole);
    const identity = profile && identityFrom(whole, profile.site);
    if (identity) card.draft.identities.push(identity);
    else card.draft.links.push(whole);
  },
  write: ({ contact: { links } }) => links.map((link) => ({ value: link })),
};

/** Not in the standard before RFC 9554; written the way Apple and Google read it. */
export const profile: CardProperty = {
  names: ['x-socialprofile', 'socialprofile', 'x-twitter', 'x-facebook'],
  kind: 'plain',
  read: (line, card) => {
    const identity = identityIn(line);
    if (identity) card.draft.identities.push(identity);
    else if (/^https?:/i.test(line.text)) card.draft.links.push(line.text.trim());
    else noteDown(card, line.types[0] ?? NOTED.profile, line.text);
  },
  write: ({ contact: { identities } }) =>
    identities.map(({ site, url: address, handle }) => ({
      params: { type: site === 'x' ? 'twitter' : site, ...(handle ? { 'x-user': handle } : {}) },
      value:
        address ??
        `https://${site === 'x' ? 'x.com' : 'www.facebook.com'}/${encodeURIComponent(handle ?? '')}`,
    })),
};

export const messenger: CardProperty = {
  names: ['impp', 'x-aim', 'x-skype', 'x-jabber', 'x-icq', 'x-msn'],
  kind: 'plain',
  read: (line, card) =>
    noteDown(card, line.params['x-service-type'] ?? line.types[0] ?? NOTED.messenger, line.text),
};

function identityIn({ name, text, types, params }: CardLine): Identity | null {
  const service = [name, params['service-type'] ?? '', ...types].join(' ').toLowerCase();
  const site = /twitter|\bx\b(?!-)/.test(service) ? 'x' : service.includes('facebook') ? 'facebook' : null;
  const address = profileAddress(text.trim());
  if (address) return identityFrom(text, address.site);
  const handle = params['x-user'] ?? text.replace(/^x-apple:/i, '');
  return site === null ? null : identityFrom(handle, site);
}
