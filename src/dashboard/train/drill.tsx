import './material.css';
import type { AnyDrill } from '../../domain/drills';
import type { Profile } from '../../domain/model';
import type { Outcome } from '../../domain/training/rubric';
import { ChoiceDrill } from '../../ui/drill/choice-drill';
import { DrillPost } from './drill-post';
import { InPracticeFeed } from './in-practice-feed';
import { ReplyDrill } from './reply-drill';

export interface DrillProps {
  drill: AnyDrill;
  profile: Profile;
  /** Once per try; a second try counts as another. */
  onDone: (outcome: Outcome) => void;
}

/** A drill to do, then what came of it, which stays to be read. */
export function DrillView(props: DrillProps) {
  const { drill, onDone } = props;
  if (drill.kind === 'reply') return <ReplyDrill {...props} />;
  return (
    <ChoiceDrill drill={drill} onDone={onDone}>
      <DrillPost author={drill.author} text={drill.post} />
      {drill.reply && (
        <figure class="drill-reply">
          <figcaption class="label">The reply</figcaption>
          <blockquote class="theirs" dir="auto">
            {drill.reply}
          </blockquote>
        </figure>
      )}
      {drill.kind === 'wrong' && (
        <p>
          <InPracticeFeed drill={drill} />
        </p>
      )}
    </ChoiceDrill>
  );
}
