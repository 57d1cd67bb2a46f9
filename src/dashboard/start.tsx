import { render } from 'preact';
import { Dashboard } from './dashboard';

export function show(): void {
  render(<Dashboard />, document.body);
}
