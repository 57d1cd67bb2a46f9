import { atOnce } from '../../sites/coverage';
import type { Site } from '../../sites/site';
import { BADGE_TAG } from '../badges';
import { LAYER_TAG } from '../layer';
import { addressShape } from './addresses';
import { type Around, attributeShape } from './attributes';
import { REPORT, type ReportHead } from './report-head';
import { StandIns } from './stand-ins';
import { HOLLOW, LEFT_OUT, SPOKEN, TAGS } from './vocabulary';

/** What a report may come to: what more there is on a page repeats what came before. */
const MOST_NODES = 20_000;
const MOST_UNITS = 2_000_000;

const OURS = new Set([BADGE_TAG, LAYER_TAG]);

/**
 * How a page is built, as a page of its own that the readers read alike: tags, roles, marks and the shape of links,
 * without anybody's words, names or numbers, and without scripts, styles and pictures. Of a large page only the part
 * that holds posts, and of that as much as fits.
 */
export function structureOf(document: Document, site: Site): string {
  const roots = rootsOf(document);
  const around: Around = { words: wordsOf(roots), standIns: new StandIns(numbersOf(roots)) };
  const out = new Shapes(around);
  for (const root of roots) out.add(root);
  const { present, read, missing } = atOnce(site.coverage(document));
  const kind = site.pageKind(new URL(document.URL));
  const head: ReportHead = { site: site.id, kind, present, read, missing, cut: out.cut };
  const address = addressShape(document.URL, around.standIns);
  return [
    `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">`,
    `<meta name="${REPORT}" content="${escaped(JSON.stringify(head))}">`,
    address ? `<link rel="canonical" href="${escaped(address)}">` : '',
    `</head>\n<body>\n${out.html}\n</body>\n</html>\n`,
  ].join('\n');
}

/** The whole page; of a large one what holds its posts, and the dialogs over it. */
function rootsOf(document: Document): Element[] {
  const { body } = document;
  if (!body || body.getElementsByTagName('*').length < MOST_NODES / 2) return body ? [...body.children] : [];
  const parts = [...body.querySelectorAll('main, [role="main"], [role="dialog"]')];
  const outermost = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return outermost.length > 0 ? outermost : [...body.children];
}

/** Every word of three letters and more that a page shows or links to. */
function wordsOf(roots: readonly Element[]): Set<string> {
  const found = new Set<string>();
  const add = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{3,}/gu)) found.add(word);
  };
  for (const root of roots) {
    add(root.textContent ?? '');
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) if (SPOKEN.has(name) || name === 'href') add(value);
    }
  }
  return found;
}

function numbersOf(roots: readonly Element[]): Set<string> {
  return new Set(roots.flatMap((root) => root.outerHTML.match(/\d{4,}/g) ?? []));
}

/** Writes elements down by their shape. */
class Shapes {
  html = '';
  cut = false;
  #nodes = 0;

  constructor(private readonly around: Around) {}

  /** A stack, not recursion: pages may nest as deep as they like. */
  add(root: Element): void {
    const left: (Node | string)[] = [root];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (typeof next === 'string') {
        this.html += next;
      } else if (next.nodeType === Node.TEXT_NODE) {
        this.html += escaped(this.around.standIns.text(next.nodeValue ?? ''));
      } else if (next instanceof Element && this.#open(next)) {
        const tag = tagOf(next);
        if (EMPTY.has(tag)) continue;
        left.push(`</${tag}>`);
        if (!HOLLOW.has(tag)) left.push(...childrenOf(next).reverse());
      }
    }
  }

  #open(element: Element): boolean {
    if (LEFT_OUT.has(element.localName) || OURS.has(element.localName)) return false;
    if (++this.#nodes > MOST_NODES || this.html.length > MOST_UNITS) {
      this.cut = true;
      return false;
    }
    const attributes = [...Element.prototype.getAttributeNames.call(element)].flatMap((name) => {
      const value = Element.prototype.getAttribute.call(element, name) ?? '';
      const said = attributeShape(name, value, this.around);
      return said === null ? [] : [said === '' ? ` ${name}` : ` ${name}="${escaped(said)}"`];
    });
    this.html += `<${tagOf(element)}${attributes.join('')}>`;
    return true;
  }
}

const EMPTY = new Set(['br', 'hr', 'wbr', 'img', 'input', 'col', 'area', 'embed']);

function tagOf(element: Element): string {
  return TAGS.has(element.localName) ? element.localName : 'x-element';
}

/** The names of a form's inputs stand in for the form's own properties. */
function childrenOf(element: Element): Node[] {
  const children: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element);
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
