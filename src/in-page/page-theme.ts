export type Theme = 'light' | 'dark';

/**
 * Whether the page is light or dark, whatever the system prefers: both sites have a switch of their own.
 * Reads computed styles, so it is asked when something changed on these two elements, never for every look.
 */
export function pageTheme(document: Document): Theme {
  for (const element of [document.body, document.documentElement]) {
    if (!element) continue;
    const channels =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels;
    if (alpha === 0) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * Tells the page's theme now and whenever it changes. X switches by a style on `body`, Facebook by a class on
 * `html`, both without loading the page.
 */
export function watchTheme(document: Document, signal: AbortSignal, onTheme: (theme: Theme) => void): void {
  let last: Theme | null = null;
  const tell = (): void => {
    const theme = pageTheme(document);
    if (theme === last) return;
    last = theme;
    onTheme(theme);
  };
  const observer = new MutationObserver(tell);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  tell();
}
