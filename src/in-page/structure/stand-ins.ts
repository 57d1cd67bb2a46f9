/** Letters of which no language makes words. What stands for a name begins with `u`, see `name`. */
const LETTERS = 'xzqkvw';
/** Scattered over texts by Facebook; nobody sees it. */
const WATERMARK = '\u034f';
/** A day that is nobody's. */
const MOMENT = '2000-01-01T00:00:00.000Z';

/**
 * What takes the place of words, names and numbers: of the same shape, so that the page reads alike, and equal where
 * these were equal, so that what belongs together still does. Nothing of them can be told from it.
 */
export class StandIns {
  readonly #names = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #classes = new Map<string, string>();
  /** Texts by their shape: two of one shape must not become one, or two posts would. */
  readonly #texts = new Map<string, Map<string, string>>();

  /** @param taken the numbers that the page holds: none of them may come up by chance */
  constructor(private readonly taken: ReadonlySet<string>) {}

  /** For text that people wrote or read. */
  text(words: string): string {
    const handle = /^(\s*)@(\w{1,20})(\s*)$/.exec(words);
    if (handle) return `${handle[1]}@${this.name(handle[2] ?? '')}${handle[3]}`;
    const shape = words.replace(/[\s\S]/gu, shapeOf);
    const same = this.#texts.get(shape) ?? new Map<string, string>();
    this.#texts.set(shape, same);
    return keyed(same, words, (count) => varied(shape, count - 1));
  }

  /** For a part of an address that names somebody or something: `user1`, as long as the name and as plain. */
  name(name: string): string {
    return keyed(this.#names, name, (count) => {
      const sign = /^\w+$/.test(name) ? '' : /^[\p{L}\p{N}._-]+$/u.test(name) ? '.' : '~';
      const made = name.length < 5 + sign.length ? `u${sign}${count}` : `user${sign}${count}`;
      return made.replace(/^[a-z]+/, `$&${'x'.repeat(Math.max(0, name.length - made.length))}`);
    });
  }

  number(digits: string): string {
    if (digits.length <= 3) return digits;
    return keyed(this.#numbers, digits, (count) => {
      for (let more = 0; ; more++) {
        const tail = String(count * 1_000 + more);
        const made = `1${tail.padStart(Math.max(digits.length, 12) - 1, '0')}`;
        if (!this.taken.has(made)) return made;
      }
    });
  }

  id(id: string): string {
    return keyed(this.#ids, id, (count) => `i${count}`);
  }

  className(name: string): string {
    return keyed(this.#classes, name, (count) => `c${count}`);
  }

  /** A time as machines read it stays one; others are words. */
  moment(stated: string): string {
    return Number.isNaN(Date.parse(stated)) ? this.text(stated) : MOMENT;
  }
}

function keyed(known: Map<string, string>, key: string, make: (count: number) => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(known.size + 1);
  known.set(key, made);
  return made;
}

/** Blanks, common signs and invisible marks stay; every other unit becomes one of its kind. */
function shapeOf(sign: string): string {
  if (/\s|\p{Cf}/u.test(sign) || sign === WATERMARK || /[.,;:!?'"()@#/…·•–—-]/u.test(sign)) return sign;
  // What makes an emoji of a sign is no letter's mark.
  if (sign === '\ufe0f' || sign === '\u20e3') return '·';
  if (/\p{Lu}/u.test(sign)) return 'X'.repeat(sign.length);
  if (/[\p{L}\p{M}]/u.test(sign)) return 'x'.repeat(sign.length);
  if (/\p{N}/u.test(sign)) return '0'.repeat(sign.length);
  return '·'.repeat(sign.length);
}

/** The n-th text of a shape: the first letters count. */
function varied(shape: string, n: number): string {
  let rest = n;
  return shape.replace(/[xX]/g, (letter) => {
    const digit = LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
    return letter === 'X' ? digit.toUpperCase() : digit;
  });
}
