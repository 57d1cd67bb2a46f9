/**
 * Who stands for a contact: the end of its chain of merges. Two computers may each have merged the other way
 * round; of such a ring the smallest id stands for all, whoever looks. A merge into a contact that is gone or
 * deleted does not count (`into` answers null for it).
 */
export function mainOf(id: string, into: (id: string) => string | null): string {
  const path = [id];
  for (;;) {
    const last = path[path.length - 1] ?? id;
    const next = into(last);
    if (next === null) return last;
    const ring = path.indexOf(next);
    if (ring >= 0) return path.slice(ring).reduce((least, one) => (one < least ? one : least));
    path.push(next);
  }
}
