/**
 * Makes something when it is first asked for, and keeps it. A worker runs every module anew each time the browser
 * starts it: what takes long to make and is seldom needed at once is made through here.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
