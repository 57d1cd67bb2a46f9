import { useState } from 'preact/hooks';
import type { AnyDrill } from '../../domain/drills';
import { practiceProfile } from '../../domain/practice-profile';
import { say } from '../../domain/say/say';
import type { Outcome } from '../../domain/training/rubric';
import { writtenIn } from '../../domain/training/written-in';
import { ChoiceDrill } from '../../ui/drill/choice-drill';
import { PostView } from '../post-view';
import type { TaskProps } from './open-drill';

interface Props extends TaskProps {
  /** Once, as it is checked. */
  onDone: (outcome: Outcome) => void;
}

/** What matters most, or what is wrong with the reply under a post; afterwards the post may be answered better. */
export function ChoiceTask({ open: { drill, post, profile }, feed, onDone }: Props) {
  const [done, setDone] = useState(false);
  return (
    <>
      <ChoiceDrill
        drill={drill}
        onDone={(outcome) => {
          setDone(true);
          onDone(outcome);
        }}
      >
        {post && (
          <PostView post={post} feed={feed}>
            {drill.reply && <LookedAt drill={drill} by={practiceProfile(profile).store} />}
          </PostView>
        )}
      </ChoiceDrill>
      {done && post && (
        <p class="quiet">
          {say('practice_stillWaits', { name: drill.author || say('practice_theCustomer') })}
        </p>
      )}
    </>
  );
}

/** The reply that something is wrong with. The coach leaves it alone: it is no post of the feed. */
function LookedAt({ drill, by }: { drill: AnyDrill; by: string }) {
  return (
    <div class="post comment">
      <span class="face" style={{ '--hue': 210 }} aria-hidden="true">
        {by.slice(0, 1)}
      </span>
      <div class="told">
        <p class="who">
          <strong>{by}</strong> <span class="quiet">· {say('practice_replyToLookAt')}</span>
        </p>
        <p class="text" dir="auto" lang={writtenIn(drill)}>
          {drill.reply}
        </p>
      </div>
    </div>
  );
}
