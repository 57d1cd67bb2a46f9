const KEYS: readonly [key: string, does: string][] = [
  ['j', 'down'],
  ['k', 'up'],
  ['x', 'select'],
  ['d', 'done'],
  ['l', 'later'],
  ['Enter', 'contact'],
];

/** What the keys do on the box of a row. */
export function KeysLine() {
  return (
    <p class="quiet today-keys">
      Keys in the list:{' '}
      {KEYS.map(([key, does]) => (
        <span key={key}>
          <kbd class="key">{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
