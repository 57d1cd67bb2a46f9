import { LONG, longPosts } from '../measure/long-posts';
import { readOurPosts } from '../model/sets';

/** Texts of one kind, all of them ours. */
export interface Kind {
  name: string;
  texts: readonly string[];
}

const MANY = 300;
const MANY_LONG = 60;
/** In characters. */
const SHORT = 30;
const TYPICAL = 80;

export function kindsOfTexts(): Kind[] {
  const posts = readOurPosts('trade');
  const english = posts.filter(({ lang }) => lang === 'en').map(({ text }) => text);
  const others = posts.filter(({ lang }) => lang !== 'en').map(({ text }) => text);
  const everyday = readOurPosts('general').map(({ text }) => text);
  return [
    { name: 'short comments', texts: spread(english.filter(({ length }) => length <= SHORT)) },
    {
      name: 'typical posts',
      texts: spread([...english, ...everyday].filter(({ length }) => length >= TYPICAL)),
    },
    { name: 'other languages', texts: spread(others) },
    { name: 'long, sellers’ comments', texts: longPosts(MANY_LONG) },
    { name: 'long, everyday posts', texts: longPosts(MANY_LONG, 'general') },
    { name: 'long, without a space', texts: longPosts(MANY_LONG).map(withoutSpaces) },
  ];
}

/** Some of many, from everywhere among them. */
function spread(texts: readonly string[]): string[] {
  const step = Math.max(1, texts.length / MANY);
  return Array.from({ length: Math.min(MANY, texts.length) }, (_, at) => texts[Math.floor(at * step)] ?? '');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '').repeat(2).slice(0, LONG);
}
