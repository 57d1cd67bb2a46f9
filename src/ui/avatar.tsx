import './avatar.css';
import { Icon } from './icon';

/** As many as `avatar.css` knows. */
const HUES = 8;

interface Props {
  /** The contact's id: the same person has the same colour everywhere and always. */
  id: string;
  /** See `initialsOf`. */
  initials: string;
  size?: 'large';
}

/** A person as initials on a colour of their own. It says nothing: the name stands beside it. */
export function Avatar({ id, initials, size }: Props) {
  return (
    <span class={`avatar hue-${hueOf(id)} ${size ?? ''}`} aria-hidden="true">
      {initials === '' ? <Icon name="person" size={size === 'large' ? 28 : 18} /> : <bdi>{initials}</bdi>}
    </span>
  );
}

/** Spreads ids evenly, also those made one after another. https://en.wikipedia.org/wiki/FNV-1a */
function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return (((hash >>> 16) ^ hash) >>> 0) % HUES;
}
