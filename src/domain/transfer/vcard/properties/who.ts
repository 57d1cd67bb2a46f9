import { cleanLine } from '../../clean';
import { NOTED } from '../../noted';
import { type CardProperty, noteDown } from './property';

export const uid: CardProperty = {
  names: ['uid'],
  kind: 'plain',
  read: ({ text }, { draft }) => {
    draft.id = text.trim().replace(/^urn:uuid:/i, '');
  },
  write: ({ contact: { id } }, version) => [{ value: version === '4.0' ? `urn:uuid:${id}` : id }],
};

export const fullName: CardProperty = {
  names: ['fn'],
  kind: 'text',
  read: ({ text }, { draft }) => {
    draft.name ||= text;
  },
  write: ({ contact: { name } }) => [{ value: cleanLine(name) }],
};

/** Family, given, additional, before, after. Both versions ask for it; the full name tells it apart when read back. */
export const name: CardProperty = {
  names: ['n'],
  kind: 'parts',
  read: ({ parts }, card) => {
    const [family, given, additional, before, after] = parts.map((part) => part.join(' ').trim());
    card.nameOfParts = [before, given, additional, family, after].filter(Boolean).join(' ');
  },
  write: ({ contact }) => {
    const words = cleanLine(contact.name).trim().split(/\s+/);
    const family = words.length > 1 ? (words.at(-1) ?? '') : '';
    const given = words.length > 1 ? words.slice(0, -1).join(' ') : (words[0] ?? '');
    return [{ value: [family, given, '', '', ''] }];
  },
};

export const organisation: CardProperty = {
  names: ['org'],
  kind: 'parts',
  read: ({ parts }, { draft }) => {
    draft.company ||= parts
      .map((part) => part.join(', ').trim())
      .filter(Boolean)
      .join(', ');
  },
  write: ({ contact: { company } }) => (company === '' ? [] : [{ value: [cleanLine(company)] }]),
};

export const nickname = noted(['nickname'], NOTED.nickname);
export const title = noted(['title'], NOTED.jobTitle);
export const role = noted(['role'], NOTED.role);

function noted(names: readonly string[], what: string): CardProperty {
  return { names, kind: 'text', read: ({ text }, card) => noteDown(card, what, text) };
}
