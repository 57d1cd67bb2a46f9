import type { Term } from '../facts';

export const vip: Term = ({ person }) => (person?.vip ? { says: 'VIP', points: 3 } : null);
