import type { ComponentChildren } from 'preact';
import { Wordmark } from '../wordmark';

/** What stands above the list: where else there is something to see. */
export function InboxHead({ children }: { children?: ComponentChildren }) {
  return (
    <header class="inbox-head">
      <h1>
        <Wordmark />
      </h1>
      <nav class="row push" aria-label="Pages of Rapport">
        <a href="/src/practice/index.html" target="_blank" rel="noopener">
          Practice feed
        </a>
        <a href="/src/dashboard/index.html" target="_blank" rel="noopener">
          Dashboard
        </a>
        {children}
      </nav>
    </header>
  );
}
