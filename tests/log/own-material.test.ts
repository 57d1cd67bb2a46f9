import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LogDatabase } from '../../src/log/database';
import {
  addOwn,
  type DrillFields,
  deleteOwn,
  editOwn,
  type LessonFields,
  listOwn,
} from '../../src/log/own-material';
import { takeBack } from '../../src/log/take-back';
import { freshLog } from '../support/log-fixtures';

const NOW = new Date(2026, 10, 24, 9);
const LESSON: LessonFields = { title: 'Our way', skill: 'tone', says: 'Say it plainly.', tryIt: '' };
const DRILL: DrillFields = {
  kind: 'wrong',
  skill: 'tone',
  asks: 'What is wrong?',
  post: 'Late again.',
  author: 'Rita',
  reply: 'So what.',
  choices: [
    { says: 'The tone', right: true, why: '' },
    { says: 'Nothing', right: false, why: '' },
  ],
  answers: 'I am sorry, Rita.',
};

let log: LogDatabase;
beforeEach(() => {
  ({ log } = freshLog());
});

const titles = async () => (await listOwn(log, 'lessons')).map(({ title }) => title);

describe('lessons of the user’s own', () => {
  it('stand in the order they were written, can be changed and deleted, and each act can be taken back', async () => {
    const first = await addOwn(log, 'lessons', LESSON, NOW);
    await addOwn(log, 'lessons', { ...LESSON, title: 'Second' }, NOW);
    expect(await titles()).toEqual(['Our way', 'Second']);
    if (!first.ok) throw new Error(first.failure.says);
    const { id } = first.value.value;

    const edited = await editOwn(log, 'lessons', id, { ...LESSON, title: 'Their way' }, NOW);
    expect(await titles()).toEqual(['Their way', 'Second']);
    if (!edited.ok) throw new Error(edited.failure.says);
    await takeBack(log, edited.value.images, NOW);
    expect(await titles()).toEqual(['Our way', 'Second']);

    const deleted = await deleteOwn(log, 'lessons', id, NOW);
    expect(await titles()).toEqual(['Second']);
    if (!deleted.ok) throw new Error(deleted.failure.says);
    await takeBack(log, deleted.value.images, NOW);
    expect(await titles()).toEqual(['Our way', 'Second']);
  });

  it('are refused in words without a title or a text, and nothing is kept', async () => {
    expect(await addOwn(log, 'lessons', { ...LESSON, title: '' }, NOW)).toMatchObject({
      ok: false,
      failure: { says: expect.stringContaining('title') },
    });
    expect(await addOwn(log, 'lessons', { ...LESSON, says: '' }, NOW)).toMatchObject({
      ok: false,
      failure: { says: expect.stringContaining('text') },
    });
    expect(await titles()).toEqual([]);
  });

  it('that are gone say so', async () => {
    const gone = { ok: false, failure: { says: expect.stringContaining('no longer there') } };
    const id = '00000000-0000-4000-8000-000000000001';
    expect(await editOwn(log, 'lessons', id, LESSON, NOW)).toMatchObject(gone);
    expect(await deleteOwn(log, 'lessons', id, NOW)).toMatchObject(gone);
  });
});

describe('drills of the user’s own', () => {
  const refused = async (fields: Partial<DrillFields>): Promise<string | null> => {
    const outcome = await addOwn(log, 'drills', { ...DRILL, ...fields }, NOW);
    return outcome.ok ? null : outcome.failure.says;
  };

  it('are kept when they can be done', async () => {
    expect(await refused({})).toBeNull();
    expect(await refused({ kind: 'reply', choices: [], reply: '' })).toBeNull();
    expect(await listOwn(log, 'drills')).toHaveLength(2);
  });

  it('are refused in words when they cannot be done', async () => {
    expect(await refused({ asks: '' })).toContain('task');
    expect(await refused({ kind: 'reply', choices: [], post: ' ' })).toContain('post');
    expect(await refused({ reply: '' })).toContain('reply');
    expect(await refused({ choices: DRILL.choices.slice(0, 1) })).toContain('two choices');
    expect(await refused({ choices: DRILL.choices.map((one) => ({ ...one, right: false })) })).toContain(
      'right',
    );
    expect(await listOwn(log, 'drills')).toEqual([]);
  });
});
