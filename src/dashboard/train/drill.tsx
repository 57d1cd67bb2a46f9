import './material.css';
import type { AnyDrill } from '../../domain/drills';
import type { Profile } from '../../domain/model';
import type { Outcome } from '../../domain/training/rubric';
import { ChoiceDrill } from './choice-drill';
import { ReplyDrill } from './reply-drill';

export interface DrillProps {
  drill: AnyDrill;
  profile: Profile;
  /** Once per try; a second try counts as another. */
  onDone: (outcome: Outcome) => void;
}

/** A drill to do, then what came of it, which stays to be read. */
export function DrillView(props: DrillProps) {
  return props.drill.kind === 'reply' ? <ReplyDrill {...props} /> : <ChoiceDrill {...props} />;
}
