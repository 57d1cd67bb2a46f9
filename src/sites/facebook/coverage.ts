import type { Coverage } from '../site';
import { commentElements } from './page';
import { likePosts } from './post-elements';
import { readEvery } from './read';

/** How much of what looks like posts and comments could be read. Pages without any (notifications) are not blind. */
export function coverage(root: ParentNode): Coverage {
  const read = readEvery(root).length;
  const present = Math.max(likePosts(root).length + commentElements(root).length, read);
  return { present, read, blind: present > 0 && read === 0 };
}
