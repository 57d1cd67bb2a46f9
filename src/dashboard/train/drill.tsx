import './material.css';
import type { AnyDrill } from '../../domain/drills';
import type { Profile } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { Outcome } from '../../domain/training/rubric';
import { writtenIn } from '../../domain/training/written-in';
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
      <DrillPost drill={drill} />
      {drill.reply && (
        <figure class="drill-reply">
          <figcaption class="label">{say('train_theReply')}</figcaption>
          <blockquote class="theirs" dir="auto" lang={writtenIn(drill)}>
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
