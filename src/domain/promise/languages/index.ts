import type { PromiseLanguage } from '../promise';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

/** To understand promises in another language: a file beside these, and a line here. */
export const PROMISE_LANGUAGES: readonly PromiseLanguage[] = [english, spanish, portuguese, french, german];
