/** How days are written in numbers where the user lives: whether 3/11 is the third of November. */
export function dayOrder(): 'dmy' | 'mdy' {
  const parts = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'numeric' }).formatToParts();
  const order = parts.map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month') ? 'dmy' : 'mdy';
}
