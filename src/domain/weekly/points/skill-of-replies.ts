import type { SkillId } from '../../model';
import { CHECKS } from '../../review/checks';
import { say, sayCount } from '../../say/say';
import { skillOf } from '../../skills';
import type { PointKind, WeekRow } from '../point';
import { people } from '../words';

/** One poor reply says nothing of a skill. */
const FEWEST = 2;

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

export const skillOfReplies: PointKind = {
  id: 'skill-of-replies',
  section: 'train',
  get label() {
    return say('week_skillOfReplies');
  },
  points({ replies, told }) {
    const found = new Map<SkillId, WeekRow[]>();
    for (const { who, day, findings } of replies.toReversed()) {
      const checks = findings.flatMap((id) => BY_ID.get(id) ?? []);
      for (const skill of new Set(checks.map((check) => check.skill))) {
        const missed = checks.filter((check) => check.skill === skill).map(({ label }) => label);
        const row = {
          says: say('week_skillOfRepliesRow', { person: people([who], told), missed: missed.join('; ') }),
          day,
          contactId: who,
        };
        found.set(skill, [...(found.get(skill) ?? []), row]);
      }
    }
    return [...found]
      .filter(([, rows]) => rows.length >= FEWEST)
      .map(([skill, rows]) => ({
        of: skill,
        says: sayCount('week_skillOfRepliesSays', rows.length, { skill: skillOf(skill).label }),
        why: skillOf(skill).because,
        score: Math.min(90, 60 + rows.length),
        rows,
        leads: { label: say('week_readLesson'), href: `#train/lessons/${skill}` },
      }));
  },
};
