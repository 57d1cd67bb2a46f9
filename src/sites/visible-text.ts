import { MAX_POST_TEXT } from '../domain/post-limits';

/** How a node's text is laid out on its page. */
export interface TextLayout {
  /**
   * `pre`: the site shows text nodes' own line breaks and no element breaks a line (X: `white-space: pre-wrap`,
   * and mentions stand in inline-flex divs). `flow`: white space collapses and block elements break lines.
   */
  lines: 'pre' | 'flow';
  /** Elements left out with everything in them: decoys, buttons, embedded posts. */
  skip?: (element: Element) => boolean;
  /** Longest text returned, in UTF-16 units. */
  max?: number;
}

const MAX_NAME = 300;

/** Never text a reader sees. */
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'TEXTAREA',
  'SELECT',
  'SVG',
]);

/** Blanks that a layout may show otherwise than they are written, and what is no text at all. */
const OTHER_BLANKS = / {2}|[\t\r\n\f\ud800-\udfff]/;
/** What `cleanName` takes out. */
const UNCLEAN = /[\u202a-\u202e\u2066-\u2069\p{Cc}]|\s\s|[^\S ]|[\ud800-\udfff]/u;

const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);

/**
 * The text of a node as its page shows it: `<br>` and (in `flow`) blocks as line breaks, emoji pictures as
 * the emoji in their `alt`. Only reads; lone surrogates become U+FFFD; cut at `max` (MAX_POST_TEXT) units.
 */
export function visibleText(root: Node, layout: TextLayout): string {
  const max = layout.max ?? MAX_POST_TEXT;
  const plain = layout.skip ? null : onlyText(root);
  if (plain !== null && plain.length <= max && !OTHER_BLANKS.test(plain)) return plain.trim();
  const out = new Lines(layout.lines);
  // A walker, not recursion: pages may nest as deep as they like, and inputs named `nextSibling` shadow a form's own.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let entering = true;
  // Twice the length leaves room to trim.
  while (out.length <= max * 2) {
    if (entering && enter(walker.currentNode, out, layout) && walker.firstChild()) continue;
    if (breaksLine(walker.currentNode, layout)) out.endLine();
    if (walker.currentNode === root) break;
    entering = walker.nextSibling() !== null;
    if (!entering && !walker.parentNode()) break;
  }
  return cut(out.text(), max);
}

/** The text of an element that is wrapped in nothing but elements without a layout of their own, as most texts are. */
function onlyText(root: Node): string | null {
  if (root.nodeType !== Node.ELEMENT_NODE || isForm(root)) return null;
  if (UNSEEN.has(tagOf(root as Element)) || (root as Element).hasAttribute('hidden')) return null;
  let at: Node | null = root;
  for (let deep = 0; at && deep < 8; deep++) {
    const only: Node | null = at.firstChild;
    if (!only || only.nextSibling) return null;
    if (only.nodeType === Node.TEXT_NODE) return only.nodeValue;
    if (only.nodeName !== 'SPAN' || (only as Element).hasAttribute('hidden')) return null;
    at = only;
  }
  return null;
}

/** A name on one line, without the invisible controls that would turn the text around it (RLO and the like). */
export function visibleName(root: Node, skip?: (element: Element) => boolean): string {
  const text = visibleText(root, { lines: 'flow', max: MAX_NAME * 4, ...(skip ? { skip } : {}) });
  return cut(cleanName(text), MAX_NAME);
}

/** The same for a name that stands in an attribute or a script. */
export function cleanName(name: string): string {
  if (!UNCLEAN.test(name)) return cut(name, MAX_NAME);
  const oneLine = wellFormed(name)
    .replace(/[\u202a-\u202e\u2066-\u2069\p{Cc}]/gu, (c) => (/\s/.test(c) ? ' ' : ''))
    .replace(/\s+/g, ' ');
  return cut(oneLine, MAX_NAME);
}

/** Says whether the children of a node are to be read too. */
function enter(node: Node, out: Lines, layout: TextLayout): boolean {
  const type: unknown = node.nodeType;
  if (type === Node.TEXT_NODE) {
    out.add(node.nodeValue ?? '');
    return false;
  }
  if (type !== Node.ELEMENT_NODE || isForm(node)) return true;
  const element = node as Element;
  const tag = tagOf(element);
  if (UNSEEN.has(tag) || element.hasAttribute('hidden') || layout.skip?.(element)) return false;
  if (tag === 'BR') out.breakLine();
  else if (tag === 'IMG') out.add(emojiOf(element.getAttribute('alt') ?? ''));
  return true;
}

/** Text nodes, which most are, break nothing. */
function breaksLine(node: Node, layout: TextLayout): boolean {
  if (layout.lines !== 'flow' || node.nodeType === Node.TEXT_NODE) return false;
  return isForm(node) || BLOCKS.has(node.nodeName);
}

/**
 * A form's own properties are never asked for, but for these two: its inputs can stand in for them, and are then no
 * number and no string. (`instanceof`, asked of every node, is most of the cost of a text.)
 */
function isForm(node: Node): boolean {
  const type: unknown = node.nodeType;
  const name: unknown = node.nodeName;
  return typeof type !== 'number' || typeof name !== 'string' || name === 'FORM' || name === 'form';
}

/** HTML's names are in capitals; those of drawings are not. */
function tagOf(element: Element): string {
  const name = element.nodeName;
  return name.charCodeAt(0) >= 97 ? name.toUpperCase() : name;
}

/** A picture's alt when it is an emoji or emoticon; a description of a photo is not text of the post. */
function emojiOf(alt: string): string {
  if (alt.length > 32 || /\p{L}/u.test(alt.replace(/\p{Extended_Pictographic}/gu, ''))) return '';
  return alt;
}

/** Text built up piece by piece, with white space as the layout shows it. */
class Lines {
  private parts: string[] = [];
  private last = '';
  length = 0;

  constructor(private readonly layout: TextLayout['lines']) {}

  add(text: string): void {
    let shown = this.layout === 'pre' ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.layout === 'flow' && shown.startsWith(' ') && (this.last === '' || /[ \n]/.test(this.last))) {
      shown = shown.slice(1);
    }
    if (shown === '') return;
    this.parts.push(shown);
    this.last = shown.slice(-1);
    this.length += shown.length;
  }

  breakLine(): void {
    this.parts.push('\n');
    this.last = '\n';
    this.length += 1;
  }

  endLine(): void {
    if (this.last !== '' && this.last !== '\n') this.breakLine();
  }

  text(): string {
    const whole = this.parts.length === 1 ? (this.parts[0] ?? '') : this.parts.join('');
    if (!/[\r\n]/.test(whole)) return wellFormed(whole).trim();
    // Line by line: a pattern for "blanks before a line break" takes quadratic time on a page of blanks.
    const lines = whole
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.trimEnd());
    return wellFormed(lines.join('\n')).trim();
  }
}

/** `toWellFormed`, which the compiler's ES2023 library does not know yet: only lone surrogates match. */
function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
}

/** Cuts without splitting a surrogate pair. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text.trim();
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end).trim();
}
