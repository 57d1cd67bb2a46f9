/** How much the page magnifies this element by CSS `zoom`, as reader extensions do; 1 in browsers that do not say. */
export function pageZoom(element: HTMLElement): number {
  // Chrome 128, Firefox 126; before, a length in CSS and one measured are the same.
  return 'currentCSSZoom' in element ? Number(element.currentCSSZoom) || 1 : 1;
}
