import { say, sayNumber } from '../../say/say';
import { SKILLS } from '../../skills';
import type { PointKind } from '../point';

/** From here on a skill is strong; see `LEVELS`. */
const STRONG = 65;

export const weakestSkill: PointKind = {
  id: 'weakest-skill',
  section: 'train',
  get label() {
    return say('week_weakestSkill');
  },
  points({ levels }) {
    return SKILLS.flatMap(({ id, label, because }) => {
      const { at, points, terms } = levels[id];
      if (at === null || points >= STRONG || terms.length === 0) return [];
      return [
        {
          of: id,
          says: say('week_weakestSkillSays', { skill: label, points }),
          why: because,
          score: 30 + Math.round((STRONG - points) / 5),
          rows: terms.map((term) => ({
            says: say('week_row', {
              name: term.says,
              tells: `${term.points > 0 ? '+' : ''}${sayNumber(term.points)}`,
            }),
            day: null,
            contactId: null,
          })),
          leads: { label: say('week_takeDrill'), href: `#train/drills/${id}` },
        },
      ];
    });
  },
};
