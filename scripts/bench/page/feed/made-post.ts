import { randomFrom } from '../../../measure/bootstrap';

/** One post of the made feed. */
export interface MadePost {
  id: string;
  handle: string;
  name: string;
  at: string;
  text: string;
  /** It names the user, so it gets a badge. */
  mention: boolean;
  /** How many elements it has. */
  nodes: number;
}

/** Who uses the browser in the bench. */
export const USER = { handle: 'dana_sells', name: 'Dana Hartwell', store: 'Hartwell Furniture' };

const FIRST = ['Marta', 'Tomasz', 'Gillian', 'Ruben', 'Joanna', 'Amira', 'Noor', 'Petra', 'Kofi', 'Ingrid'];
const LAST = ['Oyelaran', 'Wren', 'Prowse', 'Castellano', 'Whitlow', 'Benali', 'Haddad', 'Vance', 'Mensah'];
/** What concerns no shop. */
const EVERYDAY = [
  'Nothing beats a Sunday with the radio on.',
  'What a sunset tonight over the harbour.',
  'The train was on time and I have nothing to complain about, which is a strange feeling.',
  'Third coffee and the report still reads like a ransom note.',
  'Our choir sang the whole mass without losing the altos once.',
  'Anyone else’s cat afraid of cucumbers, or is it only mine 😂',
  'Ran ten kilometres before breakfast and told everybody, as is the custom.',
  'They have painted the bridge green again.',
];
/** What a shop answers. */
const ABOUT_US = [
  `Is ${USER.store} open on Sundays?`,
  `Two weeks now and nobody at ${USER.store} has called me back about my order.`,
  `@${USER.handle} how much is the oak table with delivery?`,
  `Big thank you to everyone at ${USER.store}, we love the sofa ❤️`,
];
const FEWEST = 40;
const MOST = 400;
const FIRST_ID = 1_990_000_000_000_000_000n;

/** Posts in a row, the same for the same seed. `share` of them are mentions. */
export function postMaker(seed: number, share: number): () => MadePost {
  const random = randomFrom(seed);
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const started = Date.now();
  let count = 0;
  return () => {
    const author = Math.floor(random() * 600);
    const mention = random() < share;
    // Most posts are of the lower half, as in the saved pages.
    const nodes = Math.round(FEWEST + (MOST - FEWEST) * random() ** 1.6);
    count++;
    return {
      id: String(FIRST_ID + BigInt(count)),
      handle: `person_${author}`,
      name: `${FIRST[author % FIRST.length]} ${LAST[author % LAST.length]}`,
      at: new Date(started - count * 1000).toISOString(),
      text: mention ? `${one(ABOUT_US)} (${count})` : `${one(EVERYDAY)} ${one(EVERYDAY)} (${count})`,
      mention,
      nodes,
    };
  };
}
