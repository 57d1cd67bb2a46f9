import '../messaging/speak-browser';
import { makeHands } from '../in-page/hands';
import type { HandsWorld } from './hands-world';

/** Put into a page by the background when its content script asks for it (see background/fetch-hands). */
(globalThis as HandsWorld).rapportHands = makeHands;
