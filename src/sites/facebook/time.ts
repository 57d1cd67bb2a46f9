/**
 * When something was written, if the page tells a machine: `time[datetime]`, or `abbr[data-utime]` in seconds
 * (older layouts). The words beside a post ("6 h", scrambled with hidden letters) are never read.
 */
export function publishedAt(elements: Iterable<Element>): string | null {
  for (const element of elements) {
    const stated = element.getAttribute('datetime');
    const seconds = element.getAttribute('data-utime') ?? '';
    const time =
      stated !== null ? Date.parse(stated) : /^\d{9,10}$/.test(seconds) ? Number(seconds) * 1000 : Number.NaN;
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return null;
}

export const TIMES = 'time[datetime], abbr[data-utime]';
