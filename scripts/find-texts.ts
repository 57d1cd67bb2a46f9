import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'rolldown/utils';

/** A text in the code that a user may see; those belong into `_locales`. */
export interface FoundText {
  /** `src/ui/undo.tsx` */
  file: string;
  line: number;
  text: string;
}

const ROOT = path.resolve(import.meta.dirname, '..');

/** What is written for customers, or read from what people write, in the language it is about: no interface. */
const CONTENT: [where: RegExp, what: string][] = [
  [/^src\/domain\/.*\blanguages?\//, 'words that people of a language write'],
  [/^src\/domain\/(cues|trades\/words)\//, 'words that posts are recognised by, or speak of'],
  [/^src\/domain\/(common-words|name-words|web-address)\.ts/, 'words of languages, ends of addresses'],
  [/^src\/domain\/starter-templates\//, 'replies, in every language'],
  [/^src\/domain\/(lessons\/|drills\/[\w-]+\.ts)/, 'lessons and drills, written in English'],
  [/^src\/domain\/training\/items\//, 'questions of the tests, written in English'],
  [/^src\/domain\/practice-profile\.ts/, 'what an invented store is called'],
  [/^src\/practice\/posts\//, 'posts of invented customers, in every language'],
  [/^src\/domain\/variables\/(example|moment-words)\.ts/, 'what is put into replies'],
  [/^src\/domain\/(measure\/headings|transfer\/noted)\.ts/, 'what files say'],
  [
    /^src\/domain\/transfer\/csv\/(header\.ts|fields\/)|^src\/domain\/transfer\/read-stage\.ts/,
    'headings of files',
  ],
  [
    /^src\/log\/(backup\/sealed|note-ids)\.ts|^src\/domain\/(occasions\/kinds\/referral-thanks|known-labels\/known-labels)\.ts/,
    'names under which things are kept',
  ],
  [/^src\/log\/versions\.ts/, 'indexes of the log'],
  [/^src\/log\/team\/team-database\.ts/, 'indexes of what is known of a team'],
  [
    /^src\/log\/sync\/(keys|seal-text|wire-error|couch-answer)\.ts/,
    'what keys are made for, words of CouchDB, errors that only developers read',
  ],
  [/^src\/dashboard\/team\/setup-command\.ts/, 'what an administrator types'],
  [/^src\/background\/sync-place\.ts/, 'what Chrome asks the maker for'],
];
/** Full of words that are recognised; what is shown is told from them by beginning as sentences do. */
const RECOGNISED =
  /^src\/(domain\/(review|facts|classify|trades|drills\/checks|transfer)\/|domain\/(reasons\/places|reading\/ends|give-and-ask\/pitch|referral-moment\/ask-words|summarise\/thank-you|template\/mood|usp\/everyday-words)\.ts|sites\/|in-page\/structure\/)/;
const SENTENCE = /^\p{Lu}\P{Lu}*\p{L} .*\p{L}/u;
/** What a remark proposes for an English draft. */
const WORDINGS = [
  'I see why you are upset',
  "I'm sorry about this.",
  'Could you send me a private message, so that I can put it right?',
  'What matters most to you?',
];

/** Attributes that are read out or shown. */
const SHOWN =
  /^(title|alt|label|placeholder|summary|aria-(label|description|roledescription|valuetext|placeholder))$/;
/** Names of keys, and of browser interfaces. */
const NAMES =
  /^(Files|Enter|Escape|Tab|Backspace|Delete|Home|End|Space|Arrow(Up|Down|Left|Right)|Page(Up|Down)|Shift|Alt|Control|Meta|\p{Lu}\p{Ll}+(\p{Lu}\p{Ll}*)+)$/u;
const KEPT_UNDER = /^(PLACE|TAKEN|LOOKED|placeOf)$/;
const LETTER = /\p{L}/u;
const WORDS = /\p{L}{2,}[,;:.!?…”"’)]* [“"‘(]?\p{L}/u;
const WORD = /^\p{Lu}\p{Ll}+[.…?!:]?$/u;
/** Pieces of patterns, selectors, styles and markup are no words. */
const CODE =
  /\\[pdsbw]|\(\?|\[[\w-]+[\]=*^$]|:(not|is|has|where|hover|focus|modal|popover)\b|[{};]|^<|=>|--\w|^[a-z-]+ [a-z-]+: |^\([a-z-]+: [a-z]+\)$/;

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** All texts in the code below a folder or file (`src/ui`). */
export function findTexts(below = 'src'): FoundText[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && file.startsWith(below))
    .filter((file) => !CONTENT.some(([where]) => where.test(file)))
    .flatMap(textsIn);
}

function textsIn(file: string): FoundText[] {
  const code = readFileSync(path.join(ROOT, file), 'utf8');
  const { program } = parseSync(file, code, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  const found: FoundText[] = [];
  const take = (text: string, { start }: Node): void => {
    if (RECOGNISED.test(file) && (!SENTENCE.test(text.trim()) || WORDINGS.includes(text.trim()))) return;
    const line = code.slice(0, start).split('\n').length;
    found.push({ file, line, text: text.trim().replace(/\s+/g, ' ') });
  };

  function visit(value: unknown): void {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) look(value);
  }

  function look(node: Node): void {
    if (isUnseen(node)) return;
    switch (node.type) {
      case 'JSXText':
        if (LETTER.test(String(node.value))) take(String(node.value), node);
        return;
      case 'JSXAttribute':
        lookAtAttribute(node);
        return;
      case 'Literal':
        if (typeof node.value === 'string' && isText(node.value)) take(node.value, node);
        return;
      case 'TemplateLiteral': {
        const text = (node.quasis as { value: { cooked: string } }[])
          .map(({ value }) => value.cooked)
          .join('{}');
        if (isText(text.replaceAll('{}', ''))) take(text, node);
        visit(node.expressions);
        return;
      }
      case 'TaggedTemplateExpression':
        return;
      case 'Property':
        visit(node.value);
        return;
      default:
        for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child);
    }
  }

  function lookAtAttribute(node: Node): void {
    const name = String((node.name as Node).name);
    const value = node.value as Node | null;
    if (!value) return;
    if (value.type !== 'Literal') {
      if (!/^(class|style|d|key|id)$/.test(name)) visit(value);
      return;
    }
    if (SHOWN.test(name) && LETTER.test(String(value.value))) take(String(value.value), value);
  }

  look(program as unknown as Node);
  return found;
}

function isText(text: string): boolean {
  return !CODE.test(text) && !NAMES.test(text) && (WORDS.test(text) || WORD.test(text));
}

/** Types, imports, lists of words, and what only developers read: errors that are thrown and lines of the console. */
function isUnseen(node: Node): boolean {
  if (/^TS(?!As|Satisfies|NonNull)/.test(node.type) || /^Import/.test(node.type)) return true;
  if (node.type === 'NewExpression')
    return /Error$/.test(nameOf(node.callee) || nameOf((node.callee as Node).property));
  // Names under which something is kept, which must stay as they are: an update would lose it.
  if (node.type === 'VariableDeclarator') return KEPT_UNDER.test(nameOf(node.id));
  if (node.type === 'CallExpression') {
    const { object, property } = node.callee as Node;
    if (nameOf(node.callee) === 'useDraft') return true;
    return nameOf(object) === 'console' || (nameOf(property) === 'split' && isWritten(object));
  }
  return false;
}

/** `'a b c'`, of whatever pieces. */
function isWritten(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'ParenthesizedExpression') return isWritten(value.expression);
  if (value.type === 'BinaryExpression') return isWritten(value.left) && isWritten(value.right);
  return value.type === 'Literal' || value.type === 'TemplateLiteral';
}

function nameOf(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** `tsx scripts/find-texts.ts src/ui`: what is left there to be moved into `_locales`. */
if (process.argv[1] === import.meta.filename) {
  const found =
    process.argv.length > 2 ? process.argv.slice(2).flatMap((below) => findTexts(below)) : findTexts();
  for (const { file, line, text } of found) console.log(`${file}:${line}  ${text}`);
  console.log(`${found.length} texts`);
}
