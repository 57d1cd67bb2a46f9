import { say } from '../../say/say';
import type { Term } from '../facts';

export const vip: Term = ({ person }) => (person?.vip ? { says: say('today_vip'), points: 3 } : null);
