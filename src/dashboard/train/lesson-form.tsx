import type { SkillId } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { LessonFields } from '../../log/own-material';
import { WordsField } from '../words-field';
import { LessonText } from './lesson';
import { MaterialForm, SkillField } from './material-form';
import { type Draft, useDraft } from './use-draft';

export type DraftLesson = Draft<'lessons'>;

export function newLesson(skill: SkillId): DraftLesson {
  return { title: '', skill, says: '', tryIt: '' };
}

interface Props {
  start: DraftLesson;
  /** `left` is what was written and not saved, so that it can be brought back. */
  onClose: (left: DraftLesson | null) => void;
}

/** Writes a lesson, with how it reads below. */
export function LessonForm({ start, onClose }: Props) {
  const { draft, problem, closed, change, save, leave } = useDraft('lessons', start, {
    tidy: trimmed,
    says: ({ title }) => say('train_saved', { title }),
    onClose,
  });
  return (
    <MaterialForm
      title={start.id ? say('train_editLesson') : say('train_newLesson')}
      problem={problem}
      closed={closed}
      onSave={save}
      onLeave={leave}
    >
      <WordsField
        id="lesson-name"
        label={say('train_lessonTitle')}
        max={120}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <SkillField value={draft.skill} onChange={(skill) => change({ skill })} />
      <WordsField
        id="lesson-says"
        label={say('train_lessonText')}
        hint={say('train_lessonHint')}
        rows={10}
        max={4000}
        value={draft.says}
        onChange={(says) => change({ says })}
      />
      <WordsField
        id="lesson-try"
        label={say('train_tryIt')}
        rows={2}
        max={500}
        value={draft.tryIt}
        onChange={(tryIt) => change({ tryIt })}
      />
      {draft.says.trim() !== '' && (
        <section class="stack" aria-label={say('train_howItReads')}>
          <p class="label">{say('train_howItReads')}</p>
          <LessonText says={draft.says} />
        </section>
      )}
    </MaterialForm>
  );
}

function trimmed({ title, skill, says, tryIt }: LessonFields): LessonFields {
  return { title: title.trim(), skill, says: says.trim(), tryIt: tryIt.trim() };
}
