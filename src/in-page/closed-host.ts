/**
 * An element of ours with a closed shadow root, made in a document apart. A page can define a custom element of our
 * tag's name; into the root of one that is made where its definition counts it could look by
 * `attachInternals().shadowRoot`, closed or not (Chromium 156, Firefox 153).
 */
export function closedHost(
  document: Document,
  tag: string,
  apart = document.implementation.createHTMLDocument(),
): { host: HTMLElement; root: ShadowRoot } {
  const host = apart.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, root };
}
