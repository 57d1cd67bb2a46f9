import type { Key } from '../domain/say/keys';

/** What is said when the extension is gone, and has to be learnt before: see content/speak. */
export const LAST_WORDS: readonly Key[] = ['common_name', 'page_gone', 'page_close'];

/** The same for a coach that is open at that moment: what is pressed in it cannot be noted any more. */
export const LAST_WORDS_OF_COACH: readonly Key[] = [
  'messaging_gone',
  'coach_notNoted',
  'coach_tryAgain',
  'coach_keptHere',
  'coach_copyReply',
  'coach_isCopied',
  'coach_copied',
  'coach_openFilled',
];
