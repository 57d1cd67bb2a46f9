import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { SKILL_IDS } from '../../../src/domain/model';
import { CHECKS, reviewDraft } from '../../../src/domain/review/review';
import type { ReviewModel } from '../../../src/domain/review/review-model';
import { withWording } from '../../../src/domain/review/with-wording';
import { STARTER_TEMPLATES } from '../../../src/domain/starter-templates';
import { fillText } from '../../../src/domain/template/fill';
import { fillGap, gapsIn } from '../../../src/domain/template/gaps';
import { contextWith } from '../template/given';
import { BAD, DEVELOPED, GOOD, isHeldOut } from './drafts';
import { INDEPENDENT } from './drafts/independent';
import { situation, situationOf } from './situation';

const MODEL = shippedReviewModel();

/** Measured elsewhere, on drafts of their own: tests/domain/facts. */
const OF_FACTS = ['contradicts-fact', 'expired-fact'];
const measured = CHECKS.filter(({ id }) => !OF_FACTS.includes(id));
const found = (drafted: (typeof BAD)[number]): string[] =>
  reviewDraft(drafted.says, situationOf(drafted), MODEL).map(({ check }) => check);

describe('the review, on replies of ours', () => {
  it('is measured on enough of them, at every check', () => {
    expect(BAD.length).toBeGreaterThanOrEqual(100);
    expect(GOOD.length).toBeGreaterThanOrEqual(100);
    expect(new Set([...BAD, ...GOOD].map(({ to, site, says }) => `${site} ${to}: ${says}`)).size).toBe(
      BAD.length + GOOD.length,
    );
    for (const { id } of measured) {
      for (const held of [false, true]) {
        const labelled = BAD.filter(({ faults }, index) => faults.includes(id) && isHeldOut(index) === held);
        expect(labelled.length, id).toBeGreaterThanOrEqual(3);
      }
      expect(GOOD.filter(({ near }) => near === id).length, id).toBeGreaterThanOrEqual(3);
    }
    const known = new Set(CHECKS.map(({ id }) => id));
    expect(
      [...BAD.flatMap(({ faults }) => faults), ...GOOD.map(({ near }) => near)].filter(
        (id) => !known.has(id ?? ''),
      ),
    ).toEqual([]);
  });

  it.each([
    ['seen', false],
    ['held out', true],
  ])('%s: nine of ten bad ones are caught by the right check, and hardly a good one is nagged', (_, held) => {
    const bad = BAD.filter((_, index) => isHeldOut(index) === held);
    const caught = bad.filter((drafted) => drafted.faults.every((id) => found(drafted).includes(id)));
    expect(caught.length / bad.length).toBeGreaterThanOrEqual(0.9);
    const good = GOOD.filter((_, index) => isHeldOut(index) === held);
    const nagged = good.filter((drafted) => found(drafted).length > 0);
    expect(nagged.length / good.length).toBeLessThanOrEqual(0.05);
  });

  it('as people type: hardly a fault is missed that the checks were made with, and hardly a good reply nagged', () => {
    const missed = DEVELOPED.bad.filter(
      (drafted) => !drafted.faults.every((id) => found(drafted).includes(id)),
    );
    expect(missed.length / DEVELOPED.bad.length).toBeLessThanOrEqual(0.03);
    const nagged = DEVELOPED.good.filter((drafted) => found(drafted).length > 0);
    expect(nagged.map(({ says }) => says).slice(DEVELOPED.good.length * 0.01)).toEqual([]);
  });

  it('of people who never saw the checks, three of four are caught, and few good ones nagged', () => {
    const seen = INDEPENDENT.map(({ faults, ...drafted }) => {
      const checks = reviewDraft(drafted.says, situationOf(drafted), MODEL).map(({ check }) => check);
      return { faults, checks, caught: faults.every((any) => any.some((id) => checks.includes(id))) };
    });
    const bad = seen.filter(({ faults }) => faults.length > 0);
    expect(bad.filter(({ caught }) => caught).length / bad.length).toBeGreaterThan(0.73);
    const good = seen.filter(({ faults }) => faults.length === 0);
    expect(good.filter(({ checks }) => checks.length > 0).length / good.length).toBeLessThan(0.09);
  });

  it.each(measured.map(({ id }) => id))(
    '%s finds two of three of its own, and not those that come close',
    (id) => {
      const own = BAD.filter(({ faults }) => faults.includes(id));
      expect(own.filter((drafted) => found(drafted).includes(id)).length / own.length).toBeGreaterThan(2 / 3);
      const close = GOOD.filter(({ near }) => near === id);
      expect(close.filter((drafted) => found(drafted).includes(id)).length).toBeLessThanOrEqual(1);
    },
  );
});

describe('a finding', () => {
  const all = BAD.flatMap((drafted) =>
    reviewDraft(drafted.says, situationOf(drafted), MODEL).map((finding) => ({ drafted, finding })),
  );

  it('says why in one sentence, and where that comes from', () => {
    for (const { finding } of all) {
      expect(finding.says, finding.check).toMatch(/^[\p{Lu}].*[.?]$/u);
      expect(finding.says.length).toBeLessThanOrEqual(140);
      expect(finding.says).not.toMatch(/!|\bundefined\b/);
      expect(finding.source.length).toBeLessThanOrEqual(60);
    }
  });

  it('is gone once its better wording is used, and leaves no hole', () => {
    const better = all.filter(({ finding }) => finding.better !== null);
    expect(new Set(better.map(({ finding }) => finding.check)).size).toBeGreaterThanOrEqual(9);
    let left = 0;
    for (const { drafted, finding } of better) {
      const text = withWording(drafted.says, finding);
      const count = (says: string, model: ReviewModel | null): number =>
        reviewDraft(says, situationOf(drafted), model).filter(({ check }) => check === finding.check).length;
      const others = Math.max(0, count(drafted.says, null) - 1);
      // One word in capitals that is left alone is no shout any more.
      if (finding.check === 'shouting') expect(count(text, null), text).toBeLessThanOrEqual(others);
      else expect([text, count(text, null)]).toEqual([text, others]);
      if (count(text, MODEL) >= count(drafted.says, MODEL)) left += 1;
      // Who writes without capitals is left so.
      const hole = / {2}| [,.]|^\s|\s$|[.!?] \p{Ll}|^\p{Ll}/u;
      if (!hole.test(drafted.says)) expect(text).not.toMatch(hole);
    }
    // Now and then the model hears the same in the words around.
    expect(left).toBeLessThanOrEqual(1);
  });

  it('comes in order of weight, then of place', () => {
    const order = CHECKS.map(({ id }) => id);
    for (const drafted of BAD) {
      const findings = reviewDraft(drafted.says, situationOf(drafted), MODEL);
      const sorted = findings.toSorted(
        (a, b) => order.indexOf(a.check) - order.indexOf(b.check) || a.start - b.start,
      );
      expect(findings).toEqual(sorted);
    }
  });
});

it('checks are told apart, and have something to say in a rubric', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  for (const { id, skill, label } of CHECKS) {
    expect(id).toMatch(/^[a-z][a-z-]{1,58}[a-z]$/);
    expect(SKILL_IDS).toContain(skill);
    expect(label).toMatch(/^\p{Lu}[^.!]{3,60}$/u);
  }
});

it('nothing is said of an empty draft', () => {
  expect(reviewDraft('', situation({ intents: ['complaint'] }), MODEL)).toEqual([]);
  expect(reviewDraft(' \n', situation({ intents: ['complaint'] }), MODEL)).toEqual([]);
});

const KNOWN: Record<string, string> = {
  'opening hours': 'from nine to six',
  address: '12 Mill Lane',
  price: '890 €',
  time: 'five',
  'review link': 'https://hartwell.example/review',
  horario: 'de nueve a seis',
  dirección: 'Calle del Molino, 12',
  precio: '890 €',
  hora: 'las cinco',
  'enlace para reseñas': 'https://hartwell.example/review',
};

it.each([
  ['en', 'Your shop, then.'],
  ['es', 'En tu tienda, pues.'],
] as const)('templates that come with Rapport, filled, pass without a finding: %s', (language, theirs) => {
  for (const site of ['x', 'facebook'] as const) {
    const context = contextWith({ author: 'Ana Silva', site });
    for (const { title, text, intents } of STARTER_TEMPLATES[language]) {
      const filled = gapsIn(fillText(text, context)).reduce(
        (draft, gap) => fillGap(draft, gap, KNOWN[gap] ?? (language === 'es' ? 'el martes' : 'Tuesday')),
        fillText(text, context),
      );
      for (const intent of intents) {
        const findings = reviewDraft(filled, situation({ site, intents: [intent], post: theirs }), MODEL);
        expect([title, intent, findings.map(({ check }) => check)]).toEqual([title, intent, []]);
      }
    }
  }
});

it('reads any text without throwing, and marks what is there', () => {
  const pieces = [...BAD, ...GOOD].map(({ says }) => says);
  const anyText = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join(' ')),
    fc
      .tuple(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(80))
      .map(([piece, noise, at]) => piece.slice(0, at) + noise + piece.slice(at)),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const answered = fc.constantFrom(...BAD, ...GOOD);
  fc.assert(
    fc.property(anyText, answered, (text, drafted) => {
      for (const { start, end, better } of reviewDraft(text, situationOf(drafted), MODEL)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        if (better !== null) expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 500 },
  );
});
