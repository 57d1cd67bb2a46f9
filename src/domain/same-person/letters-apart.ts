/**
 * Whether two words differ by at most `most` letters: one wrong, missing, too many, or two in each other's place.
 * Steps are 3^most; for one or two.
 */
export function lettersApart(a: string, b: string, most: number): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [left, right] = [a.slice(at), b.slice(at)];
  if (left === '' || right === '') return left.length + right.length <= most;
  if (most === 0 || Math.abs(left.length - right.length) > most) return false;
  return (
    lettersApart(left.slice(1), right.slice(1), most - 1) ||
    lettersApart(left.slice(1), right, most - 1) ||
    lettersApart(left, right.slice(1), most - 1) ||
    (left[0] === right[1] && left[1] === right[0] && lettersApart(left.slice(2), right.slice(2), most - 1))
  );
}
