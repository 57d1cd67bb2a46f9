import type { AnyDrill } from '../../src/domain/drills';
import type { SkillId } from '../../src/domain/model';

/** A drill of nothing but its name and skill. */
export function bareDrill(id: string, skill: SkillId = 'tone', changes: Partial<AnyDrill> = {}): AnyDrill {
  return {
    id,
    kind: 'wrong',
    skill,
    asks: id,
    post: '',
    author: '',
    reply: '',
    choices: [],
    answers: '',
    own: false,
    intents: [],
    public: true,
    checks: [],
    ...changes,
  };
}
