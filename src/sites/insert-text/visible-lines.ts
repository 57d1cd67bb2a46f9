/** Elements that stand on lines of their own in the boxes we know. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** A node of the page that shows text, and where that text stands in the whole. */
interface Piece {
  node: ChildNode;
  at: number;
  length: number;
}

/** The text of an editable element as its reader sees it, and the way back to the page's nodes. */
export interface VisibleLines {
  text: string;
  /** Offset in `text` of a boundary point of the page inside the element. */
  offsetOf(container: Node, offset: number): number;
  /** The boundary point of the page at an offset in `text`. */
  pointAt(offset: number): { node: Node; offset: number };
}

/** Does the box show every space and line feed, as all editors ask for, or fold them as web pages do? */
export function keepsSpace(box: HTMLElement): boolean {
  return /^(pre|break-spaces)/.test(getComputedStyle(box).whiteSpace);
}

/**
 * Reads an editable element line by line: every block is a line, `<br>` ends one, an emoji image is its alt.
 * The last `<br>` or line feed of a block only keeps the caret's line open and shows nothing. That one rule
 * covers Draft.js (`<br data-text>`, a doubled trailing line feed), Lexical (managed line breaks) and what
 * browsers write into a plain contenteditable; `innerText` counts empty blocks twice and a `<p>` as two lines.
 */
export function visibleLines(box: HTMLElement): VisibleLines {
  const keeps = keepsSpace(box);
  const pieces: Piece[] = [];
  let text = '';
  /** Something stands on the current line. */
  let open = false;
  /** A line ended; the next content begins another. */
  let owed = false;

  function add(node: ChildNode, content: string): void {
    if (owed) {
      text += '\n';
      owed = false;
    }
    pieces.push({ node, at: text.length, length: content.length });
    text += content;
    open = true;
  }
  function endLine(): void {
    if (!open) return;
    const last = pieces.at(-1);
    if (last && last.length > 0 && text.endsWith('\n')) {
      last.length -= 1;
      text = text.slice(0, -1);
    }
    open = false;
    owed = true;
  }
  function visit(parent: Node): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const content = keeps ? node.data : node.data.replace(/[ \t\r\n]+/g, ' ');
        if (keeps ? content !== '' : content !== '' && (open || content !== ' ')) add(node, content);
      } else if (node instanceof HTMLBRElement) {
        add(node, '\n');
      } else if (node instanceof HTMLImageElement) {
        if (node.alt !== '') add(node, node.alt);
      } else if (node instanceof Element) {
        const block = BLOCKS.has(node.tagName);
        if (block) endLine();
        visit(node);
        if (block) endLine();
      }
    }
  }
  visit(box);
  endLine();

  return {
    text,
    offsetOf(container, offset) {
      const inText = pieces.find((piece) => piece.node === container);
      if (inText && container instanceof Text) return inText.at + Math.min(offset, inText.length);
      const point = document.createRange();
      point.setStart(container, offset);
      const after = pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0);
      if (after && container.contains(after.node)) return after.at;
      const before = pieces.findLast((piece) => point.comparePoint(piece.node, 0) < 0);
      return before ? before.at + before.length : 0;
    },
    pointAt(offset) {
      // The later piece where two meet: the start of a line, not the end of the one before.
      const piece = pieces.findLast((one) => one.at <= offset);
      if (!piece) return { node: box, offset: 0 };
      if (piece.node instanceof Text) {
        return { node: piece.node, offset: Math.min(offset - piece.at, piece.length) };
      }
      const parent = piece.node.parentNode ?? box;
      const index = [...parent.childNodes].indexOf(piece.node);
      return { node: parent, offset: index + (offset > piece.at ? 1 : 0) };
    },
  };
}
