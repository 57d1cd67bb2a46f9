/**
 * Wraps a handler that acts on the user's behalf: a click or key that a script made up does nothing.
 * Only the human decides.
 */
export function trusted<E extends { isTrusted: boolean }>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
