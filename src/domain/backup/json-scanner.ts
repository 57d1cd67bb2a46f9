/** A value of a log file: the whole of a field, or one entry of a list. */
export interface Scanned {
  /** The field of the file, or the table, that it stands in. */
  field: string;
  /** Its JSON; null: left out for being too long or nested too deep. */
  text: string | null;
  /** Whether it is an entry of a list. */
  listed: boolean;
}

/** The text is no JSON, or no JSON of this shape. */
export class BrokenJsonError extends Error {}

export interface ScanLimits {
  /** UTF-16 units of one value. */
  chars: number;
  /** Levels inside one value. */
  depth: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d];
const LONGEST_NAME = 100;

type Place = 'start' | 'fields' | 'value' | 'list' | 'end';

/**
 * Cuts a log file into its values while it arrives, `{"format": …, "tables": {"contacts": [{…}, …]}, …}`, however it is laid out.
 * It neither holds the whole text nor calls itself for what is nested, so that no file is too big or too deep
 * for it. `JSON.parse` then judges each value by itself.
 */
export class JsonScanner {
  #place: Place = 'start';
  /** Within `tables`. */
  #inTables = false;
  #field: string | null = null;
  /** The value being read; null: none, or left out. */
  #text: string | null = null;
  #reading: 'name' | 'value' | null = null;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(
    readonly limits: ScanLimits,
    readonly found: (value: Scanned) => void,
  ) {}

  /** Throws `BrokenJsonError`. */
  push(chunk: string): void {
    let at = 0;
    while (at < chunk.length) at = this.#reading ? this.#read(chunk, at) : this.#step(chunk, at);
  }

  /** The text is over. Throws `BrokenJsonError` when it ended half-way. */
  end(): void {
    if (this.#place !== 'end' || this.#reading) throw new BrokenJsonError('cut off');
  }

  /** Looks at what stands between values; answers where to go on. */
  #step(chunk: string, at: number): number {
    const code = chunk.charCodeAt(at);
    if (isSpace(code)) return at + 1;
    switch (this.#place) {
      case 'start':
        if (code !== OPEN_OBJECT) break;
        this.#place = 'fields';
        return at + 1;
      case 'fields':
        if (code === COMMA) return at + 1;
        if (code === CLOSE_OBJECT) return this.#close(at);
        if (code === COLON && this.#field !== null) {
          this.#place = 'value';
          return at + 1;
        }
        if (code !== QUOTE || this.#field !== null) break;
        return this.#begin('name', at);
      case 'value':
        return this.#value(code, at);
      case 'list':
        if (code === COMMA) return at + 1;
        if (code !== CLOSE_LIST) return this.#begin('value', at);
        this.#place = 'fields';
        this.#field = null;
        return at + 1;
      case 'end':
        break;
    }
    throw new BrokenJsonError(`unexpected ${chunk.slice(at, at + 1)}`);
  }

  #value(code: number, at: number): number {
    if (code === OPEN_LIST) {
      this.#place = 'list';
      return at + 1;
    }
    if (this.#inTables) throw new BrokenJsonError('a table that is no list');
    if (this.#field === 'tables' && code === OPEN_OBJECT) {
      this.#inTables = true;
      this.#field = null;
      this.#place = 'fields';
      return at + 1;
    }
    return this.#begin('value', at);
  }

  #close(at: number): number {
    if (this.#field !== null) throw new BrokenJsonError('a name without a value');
    this.#place = this.#inTables ? 'fields' : 'end';
    this.#inTables = false;
    return at + 1;
  }

  #begin(reading: 'name' | 'value', at: number): number {
    this.#reading = reading;
    this.#text = '';
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    return at;
  }

  /** Reads on in a value; answers where to go on. */
  #read(chunk: string, from: number): number {
    let at = from;
    for (; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) {
          this.#inString = false;
          if (this.#depth === 0) return this.#done(chunk, from, at + 1);
        }
      } else if (code === QUOTE) this.#inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#depth += 1;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        // The end of what a bare value stands in.
        if (this.#depth === 0) return this.#done(chunk, from, at);
        this.#depth -= 1;
        if (this.#depth === 0) return this.#done(chunk, from, at + 1);
      } else if (this.#depth === 0 && (code === COMMA || code === COLON || isSpace(code))) {
        return this.#done(chunk, from, at);
      }
      if (this.#depth > this.limits.depth) this.#text = null;
    }
    this.#keep(chunk, from, at);
    return at;
  }

  #done(chunk: string, from: number, to: number): number {
    this.#keep(chunk, from, to);
    const text = this.#text;
    if (this.#reading === 'name') this.#field = nameIn(text);
    else {
      this.found({ field: this.#field ?? '', text, listed: this.#place === 'list' });
      if (this.#place === 'value') {
        this.#place = 'fields';
        this.#field = null;
      }
    }
    this.#reading = null;
    this.#text = null;
    return to;
  }

  #keep(chunk: string, from: number, to: number): void {
    if (this.#text === null) return;
    const limit = this.#reading === 'name' ? LONGEST_NAME : this.limits.chars;
    this.#text = this.#text.length + to - from > limit ? null : this.#text + chunk.slice(from, to);
  }
}

function nameIn(text: string | null): string {
  try {
    if (text !== null) return String(JSON.parse(text));
  } catch {
    // Told below.
  }
  throw new BrokenJsonError('a name that cannot be read');
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
