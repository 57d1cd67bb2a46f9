import './material.css';
import { signal } from '@preact/signals';
import type { SkillId } from '../../domain/model';
import { say } from '../../domain/say/say';
import { writtenIn } from '../../domain/training/written-in';
import { deleteOwn } from '../../log/own-material';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { BySkill } from './by-skill';
import { leftWriting } from './left-writing';
import { type DraftLesson, LessonForm, newLesson } from './lesson-form';
import type { Material } from './material';
import { MaterialRow } from './material-row';
import { OwnListHead } from './own-list-head';

/** What is being written; null: the list is shown. */
const writing = signal<DraftLesson | null>(null);

interface Props {
  material: Material;
  /** Ids of those that were read. */
  done: ReadonlySet<string>;
  /** Only these. */
  skill?: SkillId;
}

/** All lessons by skill, ours and the user's own; own ones are written, edited and deleted here. */
export function LessonList({ material, done, skill }: Props) {
  if (writing.value) {
    return <LessonForm start={writing.value} onClose={leftWriting(writing, 'train/lessons')} />;
  }
  const remove = async (id: string, title: string): Promise<void> => {
    doAct(say('train_deleted', { title }), await deleteOwn(logs.real, 'lessons', id, new Date()));
  };
  return (
    <>
      <OwnListHead
        what="lesson"
        skill={skill}
        onWrite={() => {
          writing.value = newLesson(skill ?? 'listening');
        }}
      />
      <BySkill all={material.lessons} skill={skill}>
        {({ id, title, own }) => (
          <MaterialRow
            key={id}
            href={`#train/lesson/${id}`}
            title={title}
            lang={writtenIn({ own })}
            state={done.has(id) ? { says: say('train_read'), done: true } : null}
            own={
              own
                ? {
                    onEdit: () => {
                      writing.value = material.own.lessons.find((lesson) => lesson.id === id) ?? null;
                    },
                    onDelete: () => void remove(id, title),
                  }
                : null
            }
          />
        )}
      </BySkill>
    </>
  );
}
