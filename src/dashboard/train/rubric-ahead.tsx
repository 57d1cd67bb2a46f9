import type { AnyDrill } from '../../domain/drills';
import type { Profile } from '../../domain/model';
import { say } from '../../domain/say/say';
import { rubricOf, scoreReply } from '../../domain/training/rubric';
import { useReviewModel } from '../../ui/review-model';
import { Rubric, sayVerdict } from '../../ui/rubric';

/** What replies to a drill will be scored by, while it is written; once it has a good answer, how that one does. */
export function RubricAhead({ drill, profile }: { drill: AnyDrill; profile: Profile }) {
  const { answers } = drill;
  const model = useReviewModel();
  const scored =
    answers === '' || model === undefined ? null : scoreReply(drill, answers, profile, model, new Date());
  return (
    <section class="stack" aria-labelledby="rubric-ahead">
      <h3 id="rubric-ahead">{say('train_replyScoredBy')}</h3>
      <p class="quiet">
        {scored
          ? say('train_yourGoodAnswer', { verdict: sayVerdict(scored) })
          : say('train_followsFromSkill')}
      </p>
      <Rubric lines={scored ? scored.lines : rubricOf(drill)} />
    </section>
  );
}
