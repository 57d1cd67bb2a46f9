/**
 * Does nothing but keep the page busy for times it knows, in every way a content script is called, so that the
 * bench can check what it reads from the trace.
 */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

let spun = 0;

function spin(ms: number): void {
  const began = performance.now();
  while (performance.now() - began < ms);
  spun += performance.now() - began;
  document.documentElement.dataset.spun = String(spun);
}

const views = new IntersectionObserver(() => spin(0.4));
let batches = 0;

new MutationObserver((records) => {
  spin(0.3);
  if (++batches % 10 !== 0) return;
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element) views.observe(node);
  setTimeout(() => spin(0.5), 20);
  void Promise.resolve().then(() => spin(0.2));
  void chrome.runtime.sendMessage('').then(() => spin(0.6));
}).observe(document.documentElement, { childList: true, subtree: true });

export {};
