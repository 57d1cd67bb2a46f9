import type { SkillId } from '../../domain/model';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

interface Props {
  what: 'lesson' | 'drill';
  /** The list shows only these. */
  skill: SkillId | undefined;
  onWrite: () => void;
}

/** Above a list of lessons or drills: write one of one's own, and back to all. */
export function OwnListHead({ what, skill, onWrite }: Props) {
  return (
    <div class="row">
      <button type="button" class="button" onClick={trusted(onWrite)}>
        <Icon name="plus" /> Write a {what}
      </button>
      {skill && <a href={`#train/${what}s`}>All {what}s</a>}
    </div>
  );
}
