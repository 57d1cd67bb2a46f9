/** Ids that belong together: what is linked, directly or by way of others, is one group. */
export class Groups {
  readonly #next = new Map<string, string>();

  link(a: string, b: string): void {
    const [first, second] = [this.#headOf(a), this.#headOf(b)];
    if (first !== second) this.#next.set(second, first);
  }

  /** The groups of all ids that were linked. */
  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const id of this.#next.keys()) {
      const head = this.#headOf(id);
      const group = groups.get(head);
      if (group) group.push(id);
      else groups.set(head, [id]);
    }
    return [...groups.values()];
  }

  #headOf(id: string): string {
    let head = id;
    for (let next = this.#next.get(head); next !== undefined && next !== head; next = this.#next.get(head)) {
      head = next;
    }
    // What was passed on the way points to the head from now on.
    for (let one = id; one !== head; ) {
      const next = this.#next.get(one) ?? head;
      this.#next.set(one, head);
      one = next;
    }
    this.#next.set(head, head);
    return head;
  }
}
