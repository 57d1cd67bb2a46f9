import { quote, type ReasonRule } from './reason';

export const known: ReasonRule = {
  kind: 'known',
  outweighsSpam: true,
  outweighsMutes: true,
  urgency: { points: 1, says: 'From one of your contacts' },
  prepare: () => (seen) => {
    const { contact, post } = seen;
    if (!contact) return null;
    const name = quote(contact.name === '' ? post.author.name : contact.name);
    const whom = contact.vip ? 'one of your most important contacts' : 'one of your contacts';
    return { says: `From ${name}, ${whom}` };
  },
};
