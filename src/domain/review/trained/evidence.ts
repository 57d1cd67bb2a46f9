import { INTENT_IDS } from '../../model';
import type { Situation } from '../check';
import { JUDGED, type JudgedId } from './judged';
import { type Piece, PLACES } from './pieces';

/**
 * What the model is told besides the words: what the checks' own patterns found in the piece, what the post is
 * about, whether post and draft ask something, where the piece stands, how long it is. The last entry is always 1.
 */
const INTENTS = JUDGED.length;
const NO_INTENT = INTENTS + INTENT_IDS.length;
const POST_ASKS = NO_INTENT + 1;
const DRAFT_ASKS = NO_INTENT + 2;
const BOTH_ASK = NO_INTENT + 3;
const PLACE = NO_INTENT + 4;
const LENGTH = PLACE + PLACES.length;
export const ALWAYS = LENGTH + 1;
export const EVIDENCE_SIZE = ALWAYS + 1;

/** How much a pattern's finding counts beside the words. */
const FOUND = 1.5;
const WHERE = 0.7;

/** `found`: checks whose patterns find something in the piece; `words`: how many tokens it has. */
export function evidenceOf(
  { place }: Piece,
  words: number,
  found: ReadonlySet<string>,
  draft: string,
  { post, intents }: Pick<Situation, 'post' | 'intents'>,
): Float64Array {
  const evidence = new Float64Array(EVIDENCE_SIZE);
  for (const [at, check] of JUDGED.entries()) if (found.has(check satisfies JudgedId)) evidence[at] = FOUND;
  for (const intent of intents) evidence[INTENTS + INTENT_IDS.indexOf(intent)] = 1;
  if (intents.length === 0) evidence[NO_INTENT] = 1;
  const asked = post.includes('?');
  const asks = draft.includes('?');
  evidence[POST_ASKS] = asked ? 1 : 0;
  evidence[DRAFT_ASKS] = asks ? 1 : 0;
  evidence[BOTH_ASK] = asked && asks ? 1 : 0;
  evidence[PLACE + PLACES.indexOf(place)] = WHERE;
  evidence[LENGTH] = Math.log2(1 + words) / 4;
  evidence[ALWAYS] = 1;
  return evidence;
}
