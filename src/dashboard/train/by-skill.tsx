import type { ComponentChildren } from 'preact';
import type { SkillId } from '../../domain/model';
import { SKILLS } from '../../domain/skills';

interface Props<T> {
  all: readonly T[];
  skill: SkillId | undefined;
  children: (one: T) => ComponentChildren;
}

/** A list for each skill, or for one of them, with what the skill means above it. */
export function BySkill<T extends { skill: SkillId }>({ all, skill, children }: Props<T>) {
  return SKILLS.filter(({ id }) => !skill || id === skill).map(({ id, label, means }) => (
    <section key={id} aria-labelledby={`skill-${id}`}>
      <div>
        <h2 id={`skill-${id}`}>{label}</h2>
        <p class="quiet">{means}</p>
      </div>
      <ul class="dash-list">{all.filter((one) => one.skill === id).map(children)}</ul>
    </section>
  ));
}
