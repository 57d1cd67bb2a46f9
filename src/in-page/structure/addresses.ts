import type { StandIns } from './stand-ins';
import { HOSTS, PARAMETERS, PATHS } from './vocabulary';

/** Where links without a host lead: a word that stands for the page's own. */
const HERE = 'https://here.invalid';
const NUMBER = /^\d+$/;
const PFBID = /^pfbid[0-9A-Za-z]{10,}$/;

/** An address by its shape: `/user1/status/1000000001000`. Null where it is to be left out. */
export function addressShape(address: string, standIns: StandIns): string | null {
  if (address === '' || address.startsWith('#')) return '#';
  if (!URL.canParse(address, HERE)) return null;
  const url = new URL(address, HERE);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const own = url.origin === HERE;
  // Another port, a password: none of the sites' own.
  const theirs = HOSTS.has(url.host) && url.username === '' && url.password === '';
  if (!own && !theirs) return `https://${standIns.name(url.host).replace(/[.~]/, '')}.example/`;
  const path = url.pathname
    .split('/')
    .map((part) => partShape(part, standIns))
    .join('/');
  return `${own ? '' : url.origin}${path}${queryShape(url.searchParams, standIns)}`;
}

function partShape(encoded: string, standIns: StandIns): string {
  const part = decoded(encoded);
  if (part === '' || PATHS.has(part.toLowerCase())) return part;
  if (NUMBER.test(part)) return standIns.number(part);
  if (PFBID.test(part)) return `pfbid${standIns.number(part)}`;
  return standIns.name(part);
}

function queryShape(query: URLSearchParams, standIns: StandIns): string {
  const kept = [...query].flatMap(([name, value]) =>
    PARAMETERS.has(name) ? [`${name}=${encodeURIComponent(valueShape(value, standIns))}`] : [],
  );
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function valueShape(value: string, standIns: StandIns): string {
  if (value === '') return '';
  if (NUMBER.test(value)) return standIns.number(value);
  if (PFBID.test(value)) return `pfbid${standIns.number(value)}`;
  // The pictures of one post, of a group, an album: `pcb.123`.
  const set = /^(pcb|gm|a|vb|g|p|t|o)\.(\d+)$/.exec(value);
  if (set) return `${set[1]}.${standIns.number(set[2] ?? '')}`;
  const comment = /^comment:(\d+)_(\d+)$/.exec(plain(value));
  if (comment)
    return btoa(`comment:${standIns.number(comment[1] ?? '')}_${standIns.number(comment[2] ?? '')}`);
  return 'xx';
}

/** What base64 says, as Facebook writes it into addresses; empty where it is none. */
function plain(value: string): string {
  try {
    return atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
