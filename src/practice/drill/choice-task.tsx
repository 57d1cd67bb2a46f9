import { useState } from 'preact/hooks';
import { practiceProfile } from '../../domain/practice-profile';
import type { Outcome } from '../../domain/training/rubric';
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
            {drill.reply && <LookedAt text={drill.reply} by={practiceProfile(profile).store} />}
          </PostView>
        )}
      </ChoiceDrill>
      {done && post && (
        <p class="quiet">
          {drill.author || 'The customer'} still waits: press Reply above and answer better, in your own
          words.
        </p>
      )}
    </>
  );
}

/** The reply that something is wrong with. The coach leaves it alone: it is no post of the feed. */
function LookedAt({ text, by }: { text: string; by: string }) {
  return (
    <div class="post comment">
      <span class="face" style={{ '--hue': 210 }} aria-hidden="true">
        {by.slice(0, 1)}
      </span>
      <div class="told">
        <p class="who">
          <strong>{by}</strong> <span class="quiet">· the reply to look at</span>
        </p>
        <p class="text" dir="auto">
          {text}
        </p>
      </div>
    </div>
  );
}
