/** Nothing that is written, named or linked comes in these. */
const NEVER_WORDS = new Set([
  'IMG',
  'BR',
  'SCRIPT',
  'STYLE',
  'LINK',
  'VIDEO',
  'IFRAME',
  'CANVAS',
  'TEMPLATE',
]);

/** What changed on a page since it was asked last. */
export interface Changed {
  added: Set<Element>;
  /** Elements whose text, address or children changed; only those inside a post matter. */
  touched: Set<Element>;
  /** Something was taken off the page. */
  removed: boolean;
}

/**
 * Gathers what changed on a page until it is read. This is all that runs while the page itself is changing: it looks
 * at names of tags and nothing else, asks the page for nothing, and forgets every element once it was taken.
 */
export class Changes {
  #changed: Changed = none();

  /** @param ours the tag of what we put beside posts: a site that draws a post's buttons anew throws it away */
  constructor(private readonly ours: string) {}

  get any(): boolean {
    const { added, touched, removed } = this.#changed;
    return removed || added.size > 0 || touched.size > 0;
  }

  add(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'childList') this.#children(record);
      else this.#touch(record.target);
    }
  }

  take(): Changed {
    const taken = this.#changed;
    this.#changed = none();
    return taken;
  }

  #children({ target, addedNodes, removedNodes }: MutationRecord): void {
    for (const node of addedNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#touch(target);
      else if (node.nodeName !== this.ours && mayHoldWords(node)) this.#changed.added.add(node);
    }
    for (const node of removedNodes) {
      if (node.nodeName === this.ours || node.nodeType === Node.TEXT_NODE) this.#touch(target);
      else if (mayHoldWords(node)) {
        this.#changed.removed = true;
        this.#touch(target);
      }
    }
  }

  #touch(node: Node): void {
    const element = node instanceof Element ? node : node.parentElement;
    if (element) this.#changed.touched.add(element);
  }
}

function none(): Changed {
  return { added: new Set(), touched: new Set(), removed: false };
}

function mayHoldWords(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && !NEVER_WORDS.has(node.nodeName);
}
