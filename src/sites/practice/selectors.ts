/** The practice page's own markup, written in src/practice/post-view.tsx: the two change together. */
export const POST = 'article[data-post]';
export const TEXT = '[data-post-text]';
export const ACTIONS = '[data-post-actions]';
export const REPLY = 'button[data-reply]';
export const BOX = 'textarea[data-reply-box]';
