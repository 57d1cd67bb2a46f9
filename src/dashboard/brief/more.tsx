/** Says that a list goes on elsewhere. */
export function More({ count }: { count: number }) {
  return count > 0 ? <li class="brief-more">And {count} more.</li> : null;
}
