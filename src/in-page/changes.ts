const ELEMENT = 1;
const TEXT = 3;
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
 * Gathers what changed on a page until it is read. While the page itself is changing nothing runs: what the browser
 * noted is kept as it is and sorted when it is taken, many changes in a row, which takes half the time.
 */
export class Changes {
  #noted: MutationRecord[][] = [];
  #changed: Changed = none();

  /** @param ours the tag of what we put beside posts: a site that draws a post's buttons anew throws it away */
  constructor(private readonly ours: string) {}

  add(records: MutationRecord[]): void {
    this.#noted.push(records);
  }

  /** Sorts what was noted: asks names of tags and nothing else, and forgets every element. */
  take(): Changed {
    for (const records of this.#noted) {
      for (const record of records) {
        if (record.type === 'childList') this.#children(record);
        else this.#touch(record.target);
      }
    }
    this.#noted = [];
    const taken = this.#changed;
    this.#changed = none();
    return taken;
  }

  #children({ target, addedNodes, removedNodes }: MutationRecord): void {
    // By index, and by kind before by name: this runs for everything that any page does.
    for (let at = 0; at < addedNodes.length; at++) {
      const node = addedNodes[at] as Node;
      const kind = node.nodeType;
      if (kind === TEXT) this.#touch(target);
      else if (kind === ELEMENT) {
        const name = node.nodeName;
        if (name !== this.ours && mayHoldWords(name)) this.#changed.added.add(node as Element);
      }
    }
    for (let at = 0; at < removedNodes.length; at++) {
      const node = removedNodes[at] as Node;
      const kind = node.nodeType;
      if (kind === TEXT) this.#touch(target);
      else if (kind === ELEMENT) {
        const name = node.nodeName;
        if (name === this.ours) this.#touch(target);
        else if (mayHoldWords(name)) {
          this.#changed.removed = true;
          this.#touch(target);
        }
      }
    }
  }

  #touch(node: Node): void {
    const element = node.nodeType === ELEMENT ? (node as Element) : node.parentElement;
    if (element) this.#changed.touched.add(element);
  }
}

function none(): Changed {
  return { added: new Set(), touched: new Set(), removed: false };
}

/** HTML's names are in capitals; what is in drawings is not. */
function mayHoldWords(name: string): boolean {
  return name.charCodeAt(0) < 97 && !NEVER_WORDS.has(name);
}
