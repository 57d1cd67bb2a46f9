import type { FollowUp } from '../../../domain/model';
import { say } from '../../../domain/say/say';
import { sayDate } from '../../../ui/say-when';
import { Line } from './line';

/** A next step that was done. */
export function DoneEntry({ followUp, at, now }: { followUp: FollowUp; at: string; now: Date }) {
  return (
    <Line
      icon="check"
      title={
        <>
          <b>{say('contact_stepDone')}</b> · {sayDate(at, now)}
        </>
      }
    >
      {followUp.note && (
        <p class="theirs" dir="auto">
          {followUp.note}
        </p>
      )}
    </Line>
  );
}
