import { addDays, dayOf } from '../../days';
import type { SkillId } from '../../model';
import { say, sayCount } from '../../say/say';
import { skillOf } from '../../skills';
import type { PointKind, WeekRow } from '../point';

const FEWEST = 2;
const LATELY_DAYS = 28;

export const skillOfMisses: PointKind = {
  id: 'skill-of-misses',
  section: 'train',
  get label() {
    return say('week_skillOfMisses');
  },
  points({ cards, told }) {
    const since = addDays(dayOf(told.now), -LATELY_DAYS);
    const found = new Map<SkillId, WeekRow[]>();
    for (const { origin, skill, asks, createdAt, suspended, deletedAt } of cards) {
      const day = dayOf(new Date(createdAt));
      // What was poorly reviewed counts by the replies themselves.
      const own = origin.kind === 'late' || origin.kind === 'skipped';
      if (!own || suspended || deletedAt || day < since) continue;
      const row = { says: asks.split('\n', 1)[0] ?? '', day, contactId: null };
      found.set(skill, [...(found.get(skill) ?? []), row]);
    }
    return [...found]
      .filter(([, rows]) => rows.length >= FEWEST)
      .map(([skill, rows]) => ({
        of: skill,
        says: sayCount('week_skillOfMissesSays', rows.length, { skill: skillOf(skill).label }),
        why: skillOf(skill).because,
        score: Math.min(80, 50 + rows.length),
        rows,
        leads: { label: say('week_practiseCards'), href: '#train/practise' },
      }));
  },
};
