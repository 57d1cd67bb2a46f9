/** What went over the wire. */
export interface Traffic {
  requests: number;
  /** Of requests' and answers' bodies together, as they are before compression. */
  bytes: number;
}

/** Counts what goes through its `fetch`. */
export class Meter {
  #traffic: Traffic = { requests: 0, bytes: 0 };

  readonly fetch: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const body = await answer.arrayBuffer();
    const { body: sent } = init ?? {};
    this.#traffic.requests += 1;
    this.#traffic.bytes += body.byteLength + (typeof sent === 'string' ? Buffer.byteLength(sent) : 0);
    const { status, headers } = answer;
    return new Response(body, { status, headers });
  };

  /** What went through since it was asked last. */
  read(): Traffic {
    const read = this.#traffic;
    this.#traffic = { requests: 0, bytes: 0 };
    return read;
  }
}

/** `1.3 kB`, `12 MB`. */
export function sizeOf(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`;
}
