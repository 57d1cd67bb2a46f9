import type { Suggestion } from '../coach-view';
import { fold } from '../fold';
import type { AskKind, IntentId, Template, Verdict } from '../model';
import { askOf } from '../referral-moment/asked';
import type { FillContext } from '../variables';
import { fillTemplate } from './fill';
import { fitsMood, isFollowUp, isOffer } from './mood';
import { parseTemplate } from './parse';

interface Candidate {
  template: Template;
  suggestion: Suggestion;
  /** Rank of the strongest intent it answers, 0 first; behind all ranks for a general template. */
  rank: number;
  /** How many of the mention's intents it answers. */
  answers: number;
  opening: string;
}

interface Besides {
  limit?: number;
  /**
   * A complaint of theirs is open: nothing sells. Elsewhere: words that come back to it fit besides what answers
   * this post.
   */
  openComplaint?: 'here' | 'elsewhere' | null;
}

/** For these a template sells. */
const SELLING: readonly IntentId[] = ['purchase_intent', 'recommendation_request'];

/**
 * The best templates for a mention, filled, best first: those for its strongest intent before those for
 * weaker ones, general ones (for no intent) last. Among equals first those that do not open like a better
 * one, then the one that answers more of the intents and fewer others, then the one with clearly fewer gaps, then
 * the user's own order. Never a cheerful or selling template where someone is in trouble, and never one that asks
 * for something: see `suggestAsks`.
 */
export function suggestTemplates(
  templates: readonly Template[],
  verdict: Pick<Verdict, 'intents' | 'sentiment'>,
  context: FillContext,
  { limit = 3, openComplaint = null }: Besides = {},
): Suggestion[] {
  const wanted = verdict.intents.map(({ intent }) => intent);
  const ranked = templates
    .filter((template) => template.deletedAt === undefined && askOf(template) === null)
    .filter((template) => fitsMood(template, verdict) && !(openComplaint && sells(template)))
    .map((template) => {
      const back = openComplaint === 'elsewhere' && comesBack(template);
      return candidate(template, back ? [...wanted, 'complaint'] : wanted, context);
    })
    .filter((one) => one !== null)
    .sort(better);
  return varied(ranked)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

/** The templates that ask for this, filled: in the user's order, those with clearly fewer gaps first. */
export function suggestAsks(
  templates: readonly Template[],
  ask: AskKind,
  context: FillContext,
  limit = 3,
): Suggestion[] {
  return templates
    .filter((template) => template.deletedAt === undefined && askOf(template) === ask)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((template) => fillTemplate(template, context))
    .toSorted((a, b) => work(a) - work(b))
    .slice(0, limit);
}

function sells({ intents, tags }: Template): boolean {
  return intents.some((intent) => SELLING.includes(intent)) || tags.some((tag) => isOffer(tag));
}

/** It goes on with a complaint that was answered before, rather than answering one. */
function comesBack({ intents, tags }: Template): boolean {
  return intents.includes('complaint') && tags.some((tag) => isFollowUp(tag));
}

function candidate(template: Template, wanted: readonly IntentId[], context: FillContext): Candidate | null {
  const rank = template.intents.length === 0 ? wanted.length : firstIn(wanted, template.intents);
  if (rank === -1) return null;
  return {
    template,
    suggestion: fillTemplate(template, context),
    rank,
    answers: wanted.filter((intent) => template.intents.includes(intent)).length,
    opening: openingOf(template.text),
  };
}

function firstIn(wanted: readonly IntentId[], answered: readonly IntentId[]): number {
  return wanted.findIndex((intent) => answered.includes(intent));
}

function better(a: Candidate, b: Candidate): number {
  return (
    a.rank - b.rank ||
    b.answers - a.answers ||
    besides(a) - besides(b) ||
    work(a.suggestion) - work(b.suggestion) ||
    a.template.order - b.template.order ||
    (a.template.id < b.template.id ? -1 : 1)
  );
}

/** Intents it was also written for: the more, the less it is made for this mention. */
function besides({ template, answers }: Candidate): number {
  return template.intents.length - answers;
}

/** One gap is what an honest answer needs (the price, the day), so only a second one counts against it. */
function work({ gaps }: Suggestion): number {
  return Math.max(1, gaps.length);
}

/** Puts each template that opens like an earlier one behind the others of its rank. */
function varied(ranked: readonly Candidate[]): Candidate[] {
  const openings = new Set<string>();
  const alike = new Set<Candidate>();
  for (const one of ranked) {
    if (openings.has(one.opening)) alike.add(one);
    openings.add(one.opening);
  }
  return ranked.toSorted((a, b) => a.rank - b.rank || Number(alike.has(a)) - Number(alike.has(b)));
}

const OPENING_LETTERS = 8;

/** The first letters of the template's own words: alike for `Hi Ana, thank you` and `Hi, thank you!`. */
function openingOf(text: string): string {
  const own = parseTemplate(text).map((piece) => (piece.kind === 'text' ? piece.text : ''));
  const letters = fold(own.join('')).replace(/[^\p{L}\p{N}]/gu, '');
  return [...letters].slice(0, OPENING_LETTERS).join('');
}
