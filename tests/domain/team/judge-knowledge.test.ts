import { describe, expect, it } from 'vitest';
import { type Agreed, agreedOn, NOTHING_AGREED } from '../../../src/domain/team/agreed';
import { type Between, type Here, judgeKnowledge } from '../../../src/domain/team/judge-knowledge';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const living = (text: string, changes: Partial<Extract<Here, { is: 'living' }>> = {}): Here => ({
  is: 'living',
  text,
  byHand: true,
  byTeam: false,
  ...changes,
});
const judged = (between: Partial<Between>) =>
  judgeKnowledge({
    mine: false,
    team: 'old',
    here: living('old'),
    agreed: agreedOn('old'),
    waits: false,
    now: NOW,
    ...between,
  });
const agreed = (changes: Partial<Agreed>): Agreed => ({ ...agreedOn('old'), ...changes });

describe('what is to be done about an entry', () => {
  it('is to bring in what is new, and what came back after the team took it back', () => {
    expect(judged({ here: { is: 'missing' }, agreed: null })).toMatchObject({ step: 'add' });
    expect(judged({ here: { is: 'missing' }, mine: true })).toMatchObject({ step: 'add' });
    expect(judged({ here: { is: 'deleted', byTeam: true } })).toMatchObject({ step: 'restore' });
    expect(judged({ here: { is: 'deleted', byTeam: false } })).toMatchObject({
      standing: 'removed',
      step: null,
    });
    expect(judged({ here: { is: 'erased' }, agreed: null, mine: true })).toMatchObject({
      standing: 'removed',
      step: null,
    });
  });

  it('is never to replace what a person wrote since both agreed', () => {
    expect(judged({ here: living('mine'), team: 'new' })).toMatchObject({ standing: 'differs', step: null });
    expect(judged({ here: living('mine') })).toMatchObject({ standing: 'kept', step: null });
    expect(judged({ here: living('mine'), agreed: null })).toMatchObject({ standing: 'differs', step: null });
    expect(judged({ here: living('old'), team: 'new' })).toMatchObject({ step: 'update' });
    expect(judged({ here: living('x', { byHand: false }), agreed: null })).toMatchObject({ step: 'update' });
    const kept = agreed({ kept: 'new' });
    expect(judged({ here: living('mine'), team: 'new', agreed: kept })).toMatchObject({ standing: 'kept' });
    expect(judged({ here: living('mine'), team: 'newer', agreed: kept })).toMatchObject({
      standing: 'differs',
    });
  });

  it('is to say what its keeper changed, unless somebody changed the team’s meanwhile', () => {
    expect(judged({ mine: true, here: living('mine') })).toMatchObject({
      step: 'say',
      agreed: { text: 'old', said: ['mine'] },
    });
    expect(judged({ mine: true, here: living('mine'), team: 'new' })).toMatchObject({
      standing: 'differs',
      step: null,
    });
    // What was put down before got there, and its answer was lost.
    const said = agreed({ said: ['mine'] });
    expect(judged({ mine: true, here: living('again'), team: 'mine', agreed: said })).toMatchObject({
      step: 'say',
    });
    expect(judged({ mine: true, here: living('old'), team: 'mine', agreed: said })).toMatchObject({
      step: 'say',
    });
    // Refused, and dropped by the user; until they change it again.
    expect(judged({ mine: true, here: living('mine'), agreed: said })).toMatchObject({ standing: 'kept' });
    expect(judged({ mine: true, here: living('mine'), agreed: said, waits: true })).toMatchObject({
      step: 'say',
    });
    expect(judged({ mine: true, here: living('other'), agreed: said })).toMatchObject({ step: 'say' });
    // A colleague’s copy says nothing by itself.
    expect(judged({ here: living('mine'), agreed: said })).toMatchObject({ standing: 'kept', step: null });
    const over = agreed({ over: 'new' });
    expect(judged({ here: living('mine'), team: 'new', agreed: over })).toMatchObject({ step: 'say' });
    expect(judged({ here: living('mine'), team: 'newer', agreed: over })).toMatchObject({
      standing: 'differs',
      agreed: { over: null },
    });
  });

  it('is to delete a document on evidence alone', () => {
    const deleted: Here = { is: 'deleted', byTeam: false };
    expect(judged({ mine: true, here: deleted })).toMatchObject({ step: 'unsay' });
    expect(judged({ mine: true, here: { is: 'erased' } })).toMatchObject({ step: 'unsay' });
    expect(judged({ mine: true, here: deleted, agreed: null })).toMatchObject({ step: null });
    expect(judged({ mine: true, here: deleted, agreed: agreed({ removed: true }) })).toMatchObject({
      step: null,
    });
    expect(judged({ mine: true, here: { is: 'unreadable' } })).toMatchObject({ step: null });
    expect(judged({ here: deleted })).toMatchObject({ step: null });
  });

  it('is to delete a record only where the team took back what nobody changed', () => {
    const back = { team: null, agreed: agreed({ ended: 'deleted' }) };
    const taken = living('old', { byHand: false, byTeam: true });
    expect(judged({ ...back, here: taken })).toMatchObject({ step: 'remove' });
    expect(judged({ ...back, here: living('old') })).toMatchObject({ step: null });
    expect(judged({ ...back, here: living('mine', { byTeam: true }) })).toMatchObject({ step: null });
    expect(judged({ ...back, here: taken, mine: true })).toMatchObject({ step: null, agreed: null });
    expect(judged({ team: null, here: taken })).toMatchObject({ step: null, agreed: agreedOn('old') });
    const unusable = agreed({ ended: 'unusable' });
    expect(judged({ team: null, here: taken, agreed: unusable })).toMatchObject({ step: null });
    expect(judged({ team: null, here: living('mine'), agreed: unusable, mine: true })).toMatchObject({
      step: null,
    });
  });

  it('is to say again what a server lost, and what came back by an Undo', () => {
    expect(judged({ mine: true, team: null })).toMatchObject({ step: 'say' });
    expect(judged({ mine: true, team: null, here: { is: 'missing' } })).toMatchObject({ step: null });
    const left = (ago: number) =>
      agreed({ ended: 'deleted', left: new Date(NOW.getTime() - ago).toISOString() });
    expect(judged({ mine: true, team: null, agreed: left(60_000) })).toMatchObject({ step: 'say' });
    expect(judged({ mine: true, team: null, agreed: left(7_200_000) })).toMatchObject({
      step: null,
      agreed: null,
    });
    const chosen = { ...NOTHING_AGREED, said: ['old'] };
    expect(judged({ mine: true, team: null, agreed: chosen, waits: true })).toMatchObject({ step: 'say' });
    expect(judged({ mine: true, team: null, agreed: chosen })).toMatchObject({ step: null, agreed: null });
  });
});
