import { makeHands } from '../in-page/hands';
import { LAST_WORDS_OF_COACH } from '../in-page/last-words';
import type { HandsWorld } from './hands-world';
import { learn } from './speak';

learn(LAST_WORDS_OF_COACH);
/** Put into a page by the background when its content script asks for it (see background/fetch-hands). */
(globalThis as HandsWorld).rapportHands = makeHands;
