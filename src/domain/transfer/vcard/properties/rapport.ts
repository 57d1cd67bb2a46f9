import { isDay } from '../../../days';
import { SEASONS } from '../../../model';
import { cleanLine } from '../../clean';
import { readStage, writtenStage } from '../../read-stage';
import type { CardProperty } from './property';

/** What no other program knows of; they leave it alone. */
export const stage: CardProperty = {
  names: ['x-rapport-stage'],
  kind: 'text',
  read: ({ text }, { draft }) => {
    draft.stage = readStage(text);
  },
  write: ({ contact }) => (contact.stage === null ? [] : [{ value: writtenStage(contact.stage) }]),
};

export const vip: CardProperty = {
  names: ['x-rapport-vip'],
  kind: 'text',
  read: ({ text }, { draft }) => {
    draft.vip = text.trim().toLowerCase() === 'yes';
  },
  write: ({ contact }) => (contact.vip ? [{ value: 'yes' }] : []),
};

export const howMet: CardProperty = {
  names: ['x-rapport-how-met'],
  kind: 'text',
  read: ({ text }, { draft }) => {
    draft.howMet = text;
  },
  write: ({ contact }) => (contact.howMet === '' ? [] : [{ value: contact.howMet }]),
};

export const cadence: CardProperty = {
  names: ['x-rapport-cadence-days'],
  kind: 'text',
  read: ({ text }, { draft }) => {
    draft.cadenceDays = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
  },
  write: ({ contact: { cadenceDays } }) => (cadenceDays === null ? [] : [{ value: String(cadenceDays) }]),
};

export const cadenceSeason: CardProperty = {
  names: ['x-rapport-cadence-season'],
  kind: 'text',
  read: ({ text }, { draft }) => {
    draft.cadenceSeason = SEASONS.find((season) => season === text.trim().toLowerCase()) ?? null;
  },
  write: ({ contact: { cadenceSeason: season } }) => (season ? [{ value: season }] : []),
};

export const caresAbout: CardProperty = {
  names: ['x-rapport-cares-about'],
  kind: 'text',
  read: ({ text, params }, { draft }) => {
    const on = params['x-on'] ?? '';
    draft.gaps.push({ text, heardOn: isDay(on) ? on : null });
  },
  write: ({ contact }) =>
    contact.gaps.map(({ text, heardOn }) => ({ params: { 'x-on': heardOn }, value: text })),
};

export const referredBy: CardProperty = {
  names: ['x-rapport-referred-by'],
  kind: 'text',
  read: ({ text, params }, { draft }) => {
    draft.referredBy = { id: params['x-id'] ?? null, name: text };
  },
  write: ({ referrer }) =>
    referrer === null ? [] : [{ params: { 'x-id': referrer.id }, value: cleanLine(referrer.name) }],
};
