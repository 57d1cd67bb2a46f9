type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/** Waits until something is true; says what it waited for when it never is. Returns the truthy value. */
export async function until<T>(what: string, look: () => Promise<T>, ms = 15_000): Promise<Truthy<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  do {
    try {
      const found = await look();
      if (found) return found as Truthy<T>;
      last = found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(
    `waited ${ms} ms for ${what}; last: ${last instanceof Error ? last.message : String(last)}`,
  );
}
