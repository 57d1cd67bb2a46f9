import '../../ui/coach/sum-table.css';
import type { SkillId } from '../../domain/model';
import { say } from '../../domain/say/say';
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
  const on = say('train_onSkill', { skill: label });
  return (
    <li class="train-skill">
      <details>
        <summary>
          <span class="row">
            <strong>{label}</strong>
            <span class="quiet push">
              {at ? say('train_levelPoints', { level: say(at.label), points }) : say('train_notTried')}
            </span>
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
              <SumTable caption={say('train_whyThere', { skill: label })} rows={terms} total={points} />
              <p>
                <strong>{say(at.label)}</strong>: {say(at.means)}
              </p>
              <p class="quiet">
                {next} {say('train_howPointsCount')}
              </p>
            </>
          ) : (
            <p class="quiet">{say('train_firstLevel')}</p>
          )}
          <p class="row">
            <a href={`#train/lessons/${id}`}>
              {say('train_lessons')}
              <span class="hidden-words"> {on}</span>
            </a>
            <a href={`#train/drills/${id}`}>
              {say('train_drills')}
              <span class="hidden-words"> {on}</span>
            </a>
            <a href={`#train/test/${id}`}>
              {begun ? say('train_testGoOn') : say('train_testYourself')}
              <span class="hidden-words"> {on}</span>
            </a>
          </p>
        </div>
      </details>
    </li>
  );
}
