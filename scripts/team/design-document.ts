import { readFileSync } from 'node:fs';
import { CARD_ID } from '../../src/domain/sync/card';
import { TEAM_KINDS } from '../../src/domain/team';
import { ASSIGNMENT_STATES } from '../../src/domain/team/assignments';
import { RULES_VERSION } from '../../src/domain/team/card';
import { LONGEST_CLAIM } from '../../src/domain/team/claims';
import { TEAM_DOCUMENT_VERSION } from '../../src/domain/team/document';
import { couchRole } from '../../src/domain/team/roles';
import { shapeOf } from './shape-of';

export const DESIGN_ID = '_design/rapport';

/** Clocks differ: a claim may end so much later than the longest (ms). */
const CLOCKS_APART = 10 * 60_000;

export interface DesignDocument {
  _id: typeof DESIGN_ID;
  language: 'javascript';
  /** `RULES_VERSION` of the Rapport that made it. */
  rules: number;
  validate_doc_update: string;
}

const SOURCE = readFileSync(new URL('./validate-doc-update.js', import.meta.url), 'utf8');

/** The design document of a team's database, whose documents are encrypted (`sealed`) or in clear. */
export function designDocument(database: string, sealed: boolean): DesignDocument {
  return {
    _id: DESIGN_ID,
    language: 'javascript',
    rules: RULES_VERSION,
    validate_doc_update: rulesText(database, sealed),
  };
}

/**
 * The function as text: nameless, without what stands around it and without comments, because servers read it in
 * ways of their own; and all on ASCII.
 */
export function rulesText(database: string, sealed: boolean): string {
  const rules = {
    card: CARD_ID,
    version: TEAM_DOCUMENT_VERSION,
    lead: couchRole('lead', database),
    member: couchRole('member', database),
    sealed,
    states: ASSIGNMENT_STATES,
    longestClaim: LONGEST_CLAIM * 3_600_000 + CLOCKS_APART,
    kinds: Object.fromEntries(
      TEAM_KINDS.map(({ kind, id, clear, schema, mostChars, rights }) => [
        kind,
        { owned: id.owner, own: id.own, clear, mostChars, rights, body: sealed ? null : shapeOf(schema) },
      ]),
    ),
  };
  const from = SOURCE.indexOf('function validate(');
  const text = SOURCE.slice(from)
    .trim()
    .replace('function validate(', 'function (')
    .replace(/^\s*(\/\/.*|\/\*\*[^\n]*\*\/)\n/gm, '')
    .replace('RULES = {}', () => `RULES = ${JSON.stringify(rules)}`);
  if (!text.includes('RULES = {"card"')) throw new Error('validate-doc-update.js has no place for the rules');
  return text;
}
