import type { Usp } from '../model';

/** A sentence from the answers of the worksheet, for the user to make their own; empty where too little is answered. */
export function proposeUsp(answers: Omit<Usp, 'sentence'>): string {
  const { whom, need, gain, unlike, proof } = tidied(answers);
  if (gain === '' && unlike === '') return '';
  const first = gain === '' ? '' : sentence(whom, need, gain);
  const second =
    unlike === '' ? '' : ended(/^we\b/i.test(unlike) ? capital(unlike) : `Unlike others: ${unlike}`);
  const third = proof === '' ? '' : ended(capital(proof));
  return [first, second, third].filter(Boolean).join(' ');
}

function sentence(whom: string, need: string, gain: string): string {
  if (whom === '' && need === '') return ended(`With us you get ${gain}`);
  if (need === '') return ended(`For ${whom}: ${gain}`);
  if (whom === '') return ended(`Instead of ${need}: ${gain}`);
  return ended(`For ${whom}: ${gain} instead of ${need}`);
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
