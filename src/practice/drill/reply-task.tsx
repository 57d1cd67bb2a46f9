import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { type Outcome, rubricOf, type Scored, scoreReply } from '../../domain/training/rubric';
import { writtenIn } from '../../domain/training/written-in';
import { reviewModel } from '../../messaging/review-model';
import { Rubric, sayVerdict } from '../../ui/rubric';
import { trusted } from '../../ui/trusted';
import { PostView } from '../post-view';
import type { TaskProps } from './open-drill';

interface Props extends TaskProps {
  /** Once for each reply: what came of it. */
  onDone: (outcome: Outcome) => void;
}

/** A post to answer. Each reply that is sent is a try. */
export function ReplyTask({ open: { drill, post, profile }, feed, onDone }: Props) {
  const [scored, setScored] = useState<(Scored & { of: string }) | null>(null);
  const box = useSignal<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `onDone` is another function each time.
  useEffect(() => {
    let open = true;
    const score = async (text: string): Promise<void> => {
      const result = scoreReply(drill, text, profile, await reviewModel(), new Date());
      if (!open) return;
      setScored({ ...result, of: text });
      onDone(result);
    };
    const stop = feed.lastSent.subscribe((sent) => {
      if (sent && sent.under === post?.id) void score(sent.text);
    });
    return () => {
      open = false;
      stop();
    };
  }, [feed, drill, post, profile]);
  return (
    <>
      <h2>
        <bdi lang={writtenIn(drill)}>{drill.asks}</bdi>
      </h2>
      {post && <PostView post={post} feed={feed} box={box} />}
      <p role="status">{scored ? <strong>{sayVerdict(scored)}</strong> : say('practice_pressReply')}</p>
      {scored && scored.score < 1 && box.value === null && (
        <p>
          <button
            type="button"
            class="button small"
            onClick={trusted(() => {
              box.value = scored.of;
            })}
          >
            {say('practice_changeReply')}
          </button>
        </p>
      )}
      <Rubric lines={scored ? scored.lines : rubricOf(drill)} />
      {scored && drill.answers && (
        <details>
          <summary class="button plain small">
            {drill.own ? say('practice_goodAnswer') : say('practice_passingReply')}
          </summary>
          <p dir="auto" lang={writtenIn(drill)}>
            {drill.answers}
          </p>
        </details>
      )}
    </>
  );
}
