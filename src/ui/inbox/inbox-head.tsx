import type { ComponentChildren } from 'preact';
import { say } from '../../domain/say/say';
import { Wordmark } from '../wordmark';

/** What stands above the list: where else there is something to see. */
export function InboxHead({ children }: { children?: ComponentChildren }) {
  return (
    <header class="inbox-head">
      <h1>
        <Wordmark />
      </h1>
      <nav class="row push" aria-label={say('inbox_pages')}>
        <a href="/src/practice/index.html" target="_blank" rel="noopener">
          {say('inbox_practiceFeed')}
        </a>
        <a href="/src/dashboard/index.html" target="_blank" rel="noopener">
          {say('inbox_dashboard')}
        </a>
        {children}
      </nav>
    </header>
  );
}
