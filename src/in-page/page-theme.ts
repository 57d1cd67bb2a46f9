/**
 * Whether the page is light or dark, whatever the system prefers: both sites have a switch of their own.
 * Reads computed styles, so it is asked when something opens, never inside an observer.
 */
export function pageTheme(document: Document): 'light' | 'dark' {
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
