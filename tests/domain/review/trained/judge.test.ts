import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../../src/domain/review/draft-text';
import { faultsIn } from '../../../../src/domain/review/faults';
import { ALWAYS, EVIDENCE_SIZE } from '../../../../src/domain/review/trained/evidence';
import { countFeatures, readPiece } from '../../../../src/domain/review/trained/features';
import { joined, judge, seePieces } from '../../../../src/domain/review/trained/judge';
import { JUDGED } from '../../../../src/domain/review/trained/judged';
import { fingerprintOf, SLOTS, slotOf, type TrainedModel } from '../../../../src/domain/trained/model-file';
import { treesFor } from '../../facts/compared/trees';
import { factOf } from '../../facts/shops';
import { situation } from '../situation';

const BLAMES = JUDGED.indexOf('blames');
const BITS = 8;

/** A model that takes these words, and nothing else, for blame. */
function blaming(words: string, constant = -1): TrainedModel {
  const slots = SLOTS << BITS;
  const model: TrainedModel = {
    bucketShift: 32 - BITS,
    scales: new Float32Array(JUDGED.length).fill(1),
    thresholds: new Float32Array(JUDGED.length),
    evidence: new Float32Array(JUDGED.length * EVIDENCE_SIZE),
    fingerprints: new Uint16Array(slots),
    weights: new Int8Array(slots * JUDGED.length),
  };
  for (const feature of countFeatures(readPiece(words), 'piece').keys()) {
    const slot = slotOf(feature, model.bucketShift);
    model.fingerprints[slot] = fingerprintOf(feature);
    model.weights[slot * JUDGED.length + BLAMES] = 3;
  }
  for (let output = 0; output < JUDGED.length; output++)
    model.evidence[output * EVIDENCE_SIZE + ALWAYS] = output === BLAMES ? constant : -9;
  return model;
}

const UPSET = situation({ intents: ['complaint'], post: 'The table wobbles.' });
const DRAFT = 'Sorry Ana. Tables hate wet floors. May I ring you?';
const faultsWith = (model: TrainedModel | null, text = DRAFT, to = UPSET) =>
  faultsIn(readDraft(text), to, model && { heard: model, facts: treesFor() });

describe('the model', () => {
  it('marks the sentence that speaks most for a fault', () => {
    const [fault] = faultsWith(blaming('wet floors')).get('blames') ?? [];
    expect(fault && DRAFT.slice(fault.start, fault.end)).toBe('Tables hate wet floors.');
    expect(faultsWith(blaming('glass doors')).has('blames')).toBe(false);
    expect(faultsWith(null).has('blames')).toBe(false);
  });

  it('is not asked where there can be no such fault, nor in a language it does not know', () => {
    expect(faultsWith(blaming('wet floors'), DRAFT, situation({ intents: ['praise'] })).has('blames')).toBe(
      false,
    );
    const german =
      'Es tut mir leid, Ana. Nasse Böden mag kein Tisch, das wissen wir alle. Darf ich dich anrufen?';
    expect(faultsWith(blaming('nasse'), german).has('blames')).toBe(false);
  });

  it('takes a pattern’s finding back only where it is sure', () => {
    const blunt = "Sorry Ana, but that's your own fault. May I ring you?";
    expect(faultsWith(null, blunt).has('blames')).toBe(true);
    expect(faultsWith(blaming('nothing', -1), blunt).has('blames')).toBe(true);
    expect(faultsWith(blaming('nothing', -9), blunt).has('blames')).toBe(false);
    // Never what has a kinder wording, because it can be taken in no other way.
    expect(faultsWith(blaming('nothing', -9), 'Calm down, Ana. May I ring you?').has('blames')).toBe(true);
  });

  it('reads what people type for a word as that word', () => {
    const keys = (text: string) => [...countFeatures(readPiece(text), 'piece').keys()];
    expect(keys('u r right')).toEqual(keys('you are right'));
    expect(keys('U R right')).toEqual(keys('you are right'));
  });

  it('tells the words of the post from those of the draft', () => {
    const model = blaming('wobbles');
    const seen = seePieces(readDraft('Hello Ana.'), UPSET, new Map());
    expect(judge(model, seen).get('blames')?.sum).toBe(-1);
  });
});

it('what stands in one part is half as strong in the whole; what is missing is missed in the whole', () => {
  expect(joined('blames', [1, -2, 5, 0])).toEqual({ sum: 3, at: 2 });
  expect(joined('blames', [1])).toEqual({ sum: 1, at: 0 });
  expect(joined('no-next-step', [1, -2, 5, 0])).toEqual({ sum: 1, at: 0 });
});

it('what the trees take to go against a fact is told as less sure, what they do not uphold not at all', () => {
  const facts = [
    factOf(['cats', 'other', 'cats', 'dogs only, we do not groom cats'], 0),
    factOf(['groom', 'price', 'full groom', '$65'], 1),
  ];
  const to = situation({ facts, post: 'Do you guys do cats? And how much is a full groom?' });
  const draft = 'We sure do! Bring kitty in and we will brush her cats hair out. The full groom is $95.';
  const says = (trees: ReturnType<typeof treesFor> | null): string[] =>
    (
      faultsIn(readDraft(draft), to, trees && { heard: blaming('nothing'), facts: trees }).get(
        'contradicts-fact',
      ) ?? []
    ).map((fault) => fault.says);
  expect(says(null)).toEqual(['Your facts say otherwise: full groom: $65.']);
  expect(says(treesFor('found'))).toEqual(['Your facts say otherwise: full groom: $65.']);
  expect(says(treesFor('clauseDenies'))).toEqual([
    'Look again, your facts may say otherwise: cats: dogs only, we do not groom cats.',
  ]);
  expect(says(treesFor('clause.cash'))).toEqual([]);
});
