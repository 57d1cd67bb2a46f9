import { SKILLS } from '../../skills';
import type { PointKind } from '../point';

/** From here on a skill is strong; see `LEVELS`. */
const STRONG = 65;

export const weakestSkill: PointKind = {
  id: 'weakest-skill',
  section: 'train',
  label: 'Your weakest skill',
  points({ levels }) {
    return SKILLS.flatMap(({ id, label, because }) => {
      const { at, points, terms } = levels[id];
      if (at === null || points >= STRONG || terms.length === 0) return [];
      return [
        {
          of: id,
          says: `Train “${label}”: you stand at ${points} of 100 there.`,
          why: because,
          score: 30 + Math.round((STRONG - points) / 5),
          rows: terms.map((term) => ({
            says: `${term.says}: ${term.points > 0 ? '+' : ''}${term.points}`,
            day: null,
            contactId: null,
          })),
          leads: { label: 'Take a drill on it', href: `#train/drills/${id}` },
        },
      ];
    });
  },
};
