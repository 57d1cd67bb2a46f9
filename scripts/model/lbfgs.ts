/**
 * Minimises a smooth function by limited-memory BFGS with a backtracking line search
 * (Nocedal & Wright, Numerical Optimization, algorithm 7.5). Deterministic.
 *
 * `evaluate` answers the value at `at` and writes the gradient into `slope`.
 */
export function minimise(
  start: Float64Array,
  evaluate: (at: Float64Array, slope: Float64Array) => number,
  { most = 80, tolerance = 1e-5 } = {},
): Float64Array {
  const size = start.length;
  let at = Float64Array.from(start);
  let slope = new Float64Array(size);
  let value = evaluate(at, slope);
  const steps: Step[] = [];

  for (let round = 0; round < most; round++) {
    const direction = towards(slope, steps);
    const descent = dot(slope, direction);
    let length = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < 25; tried++, length /= 2) {
      for (let each = 0; each < size; each++) next[each] = (at[each] ?? 0) - length * (direction[each] ?? 0);
      nextValue = evaluate(next, nextSlope);
      if (nextValue <= value - 1e-4 * length * descent) break;
    }
    if (!(nextValue < value)) break;
    const moved = difference(next, at);
    const turned = difference(nextSlope, slope);
    const curvature = dot(moved, turned);
    if (curvature > 1e-10) {
      steps.push({ moved, turned, inverse: 1 / curvature });
      if (steps.length > MEMORY) steps.shift();
    }
    const gained = (value - nextValue) / Math.max(1, Math.abs(value));
    at = next;
    slope = nextSlope;
    value = nextValue;
    if (gained < tolerance) break;
  }
  return at;
}

const MEMORY = 6;

interface Step {
  moved: Float64Array;
  turned: Float64Array;
  inverse: number;
}

function towards(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = Float64Array.from(slope);
  const shares = steps.map(() => 0);
  for (let each = steps.length - 1; each >= 0; each--) {
    const step = steps[each] as Step;
    const share = step.inverse * dot(step.moved, direction);
    shares[each] = share;
    add(direction, step.turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.moved, last.turned) / dot(last.turned, last.turned);
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const [each, step] of steps.entries()) {
    add(direction, step.moved, (shares[each] ?? 0) - step.inverse * dot(step.turned, direction));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  for (let at = 0; at < a.length; at++) result[at] = (a[at] ?? 0) - (b[at] ?? 0);
  return result;
}
