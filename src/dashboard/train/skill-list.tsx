import '../../ui/coach/sum-table.css';
import type { SkillId } from '../../domain/model';
import { SKILLS, type Skill } from '../../domain/skills';
import type { Level } from '../../domain/training/levels';
import { SumTable } from '../../ui/coach/sum-table';
import { Icon } from '../../ui/icon';

/** Every skill with its level, why it stands there, and what to do for it. */
export function SkillList({
  levels,
  isBegun,
}: {
  levels: Record<SkillId, Level>;
  /** Whether a skill's test was begun and left. */
  isBegun: (skill: SkillId) => boolean;
}) {
  return (
    <ul class="train-skills">
      {SKILLS.map((skill) => (
        <SkillRow key={skill.id} skill={skill} level={levels[skill.id]} begun={isBegun(skill.id)} />
      ))}
    </ul>
  );
}

function SkillRow({
  skill: { id, label, means, because },
  level,
  begun,
}: {
  skill: Skill;
  level: Level;
  begun: boolean;
}) {
  const { at, points, terms, next } = level;
  return (
    <li class="train-skill">
      <details>
        <summary>
          <span class="row">
            <strong>{label}</strong>
            <span class="quiet push">{at ? `${at.label}, ${points} of 100` : 'Not tried yet'}</span>
            <span class="turn">
              <Icon name="chevron" size={12} />
            </span>
          </span>
          <span class="train-bar" aria-hidden="true">
            <span style={{ inlineSize: `${points}%` }} />
          </span>
        </summary>
        <div class="train-why">
          <p>{means}</p>
          <p class="quiet">{because}</p>
          {at ? (
            <>
              <SumTable caption={`Why ${label} stands there`} rows={terms} total={points} />
              <p>
                <strong>{at.label}</strong>: {at.means}
              </p>
              <p class="quiet">
                {next} Of several tries in a day the first counts. Points fade when you do not practise: what
                is two months ago counts half.
              </p>
            </>
          ) : (
            <p class="quiet">A drill or the first test gives you a first level.</p>
          )}
          <p class="row">
            <a href={`#train/lessons/${id}`}>
              Lessons<span class="hidden-words"> on {label}</span>
            </a>
            <a href={`#train/drills/${id}`}>
              Drills<span class="hidden-words"> on {label}</span>
            </a>
            <a href={`#train/test/${id}`}>
              {begun ? 'Go on with the test' : 'Test yourself'}
              <span class="hidden-words"> on {label}</span>
            </a>
          </p>
        </div>
      </details>
    </li>
  );
}
