import type { Profile } from '../model';
import { inWordsOf } from '../trades/wording';
import { shuffled } from '../training/shuffled';
import type { AnyDrill, OurDrill } from './drill';
import { OUR_DRILLS } from './our-drills';
import { rubricFor } from './rubrics';

export { DRILL_CHECKS } from './checks';
export type { AnyDrill, OurDrill } from './drill';
export { OUR_DRILLS } from './our-drills';
export { ownDrill } from './own-drill';

/** Our drills, in the words of the user's trade, by skill. */
export function ourDrills(profile: Profile): AnyDrill[] {
  const say = inWordsOf(profile);
  return OUR_DRILLS.map((drill) => asShown(drill, say));
}

function asShown(drill: OurDrill, say: (text: string) => string): AnyDrill {
  const { id, kind, skill } = drill;
  const shown = {
    id,
    kind,
    skill,
    own: false,
    asks: say(drill.asks),
    author: drill.author ?? '',
    post: say(drill.post ?? ''),
    answers: say(drill.answers),
  };
  if (drill.kind === 'reply') {
    const open = drill.private !== true;
    const checks = [...new Set([...drill.shows, ...rubricFor(drill.intents, open)])];
    return {
      ...shown,
      reply: '',
      choices: [],
      intents: drill.intents,
      public: open,
      checks,
      shows: drill.shows,
    };
  }
  const choices = [
    { ...drill.right, right: true },
    ...drill.wrong.map((one) => ({ ...one, right: false })),
  ].map(({ says, right, why }) => ({ says: say(says), right, why: say(why) }));
  return {
    ...shown,
    reply: say(drill.reply ?? ''),
    choices: shuffled(choices, id),
    intents: [],
    public: true,
    checks: [],
  };
}
