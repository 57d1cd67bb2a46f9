import { say } from '../say/say';
import { quote, type ReasonRule } from './reason';

export const known: ReasonRule = {
  kind: 'known',
  outweighsSpam: true,
  outweighsMutes: true,
  urgency: { points: 1, says: 'urgency_known' },
  prepare: () => (seen) => {
    const { contact, post } = seen;
    if (!contact) return null;
    const name = quote(contact.name === '' ? post.author.name : contact.name);
    return { says: contact.vip ? say('reasons_knownVip', { name }) : say('reasons_known', { name }) };
  },
};
