import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fact, FactKind } from '../../src/domain/model';

/** A reply of our own writing beside the facts of its business. */
export interface Draft {
  /** All facts of the business, in order. */
  facts: readonly Fact[];
  post: string;
  says: string;
  /** The place of the fact that it goes against, or rests on though it is over; null: it is right. */
  wrong: number | null;
}

/** When all of them were written. */
export const WRITTEN = new Date(2026, 10, 23, 14, 30);

/**
 * Reads a file of lines with tabs between: `fact`, business, kind, about, says, last day; and `draft`, business, the
 * fact it goes against (by its place, '' if it is right), the facts it tells rightly, post, draft, the words at fault.
 */
export function readDrafts(text: string): Draft[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const facts = new Map<string, Fact[]>();
  for (const [what, business = '', kind, about = '', says = '', expiresOn] of lines) {
    if (what !== 'fact') continue;
    const sheet = facts.get(business) ?? [];
    sheet.push(factOf(sheet.length, kind as FactKind, about, says, expiresOn || null));
    facts.set(business, sheet);
  }
  return lines.flatMap(([what, business = '', wrong = '', , post = '', says = '']) =>
    what === 'draft'
      ? [{ facts: facts.get(business) ?? [], post, says, wrong: wrong === '' ? null : Number(wrong) }]
      : [],
  );
}

/** The drafts of a folder, by file: each is by a writer of its own. */
export function readFolder(folder: string): Map<string, Draft[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return new Map(
    files
      .sort()
      .map((file) => [
        path.basename(file, '.tsv'),
        readDrafts(readFileSync(path.join(folder, file), 'utf8')),
      ]),
  );
}

function factOf(place: number, kind: FactKind, about: string, says: string, expiresOn: string | null): Fact {
  return {
    id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
    createdAt: '2026-09-01T10:00:00.000Z',
    updatedAt: '2026-09-01T10:00:00.000Z',
    device: 'scripts',
    times: {},
    kind,
    about,
    says,
    expiresOn,
    order: place,
  };
}
