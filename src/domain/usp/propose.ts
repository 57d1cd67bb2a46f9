import type { Usp } from '../model';
import { say } from '../say/say';

/** A sentence from the answers of the worksheet, for the user to make their own; empty where too little is answered. */
export function proposeUsp(answers: Omit<Usp, 'sentence'>): string {
  const { whom, need, gain, unlike, proof } = tidied(answers);
  if (gain === '' && unlike === '') return '';
  const first = gain === '' ? '' : sentence(whom, need, gain);
  const second =
    unlike === '' ? '' : ended(/^we\b/i.test(unlike) ? capital(unlike) : say('usp_unlikeOthers', { unlike }));
  const third = proof === '' ? '' : ended(capital(proof));
  return [first, second, third].filter(Boolean).join(' ');
}

function sentence(whom: string, need: string, gain: string): string {
  if (whom === '' && need === '') return ended(say('usp_withUs', { gain }));
  if (need === '') return ended(say('usp_forWhom', { whom, gain }));
  if (whom === '') return ended(say('usp_insteadOf', { need, gain }));
  return ended(say('usp_forInstead', { whom, gain, need }));
}

function tidied<A extends Record<string, string>>(answers: A): A {
  const entries = Object.entries(answers).map(([id, words]) => [id, words.trim().replace(/[.\s]+$/, '')]);
  return Object.fromEntries(entries) as A;
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
