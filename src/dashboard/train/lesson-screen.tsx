import { say } from '../../domain/say/say';
import { LessonView } from './lesson';
import { NotThere } from './not-there';
import { noteTried } from './note-tried';
import type { TrainProps } from './train';

/** One lesson. `onTried`: it was read, and noted. */
export function LessonScreen({ material, of, onTried }: TrainProps & { onTried?: () => void }) {
  const lesson = material.lessons.find(({ id }) => id === of);
  if (!lesson) return <NotThere what="lesson" />;
  const { id, skill, title } = lesson;
  return (
    <LessonView
      key={id}
      lesson={lesson}
      onDone={({ score, missed }) => {
        void noteTried(say('train_readNoted', { title }), [
          { what: 'lesson', item: id, skill, score, missed },
        ]);
        onTried?.();
      }}
    />
  );
}
