import { render } from 'preact';
import { keepDraftsOn } from '../ui/coach/drafts';
import { Inbox } from '../ui/inbox/inbox';

export function show(): void {
  keepDraftsOn(localStorage);
  render(<Inbox place="side" />, document.body);
}
