import type { SkillId } from '../../domain/model';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

interface Props {
  what: 'lesson' | 'drill';
  /** The list shows only these. */
  skill: SkillId | undefined;
  onWrite: () => void;
}

const WORDS: Record<Props['what'], { write: Key; all: Key }> = {
  lesson: { write: 'train_writeLesson', all: 'train_allLessons' },
  drill: { write: 'train_writeDrill', all: 'train_allDrills' },
};

/** Above a list of lessons or drills: write one of one's own, and back to all. */
export function OwnListHead({ what, skill, onWrite }: Props) {
  return (
    <div class="row">
      <button type="button" class="button" onClick={trusted(onWrite)}>
        <Icon name="plus" /> {say(WORDS[what].write)}
      </button>
      {skill && <a href={`#train/${what}s`}>{say(WORDS[what].all)}</a>}
    </div>
  );
}
