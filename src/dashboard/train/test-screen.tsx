import { useState } from 'preact/hooks';
import { say, sayCount } from '../../domain/say/say';
import { skillOf } from '../../domain/skills';
import type { SkillResult } from '../../domain/training/tests';
import { NotThere } from './not-there';
import { noteTried } from './note-tried';
import { TestView } from './test';
import { testNamed } from './test-named';
import type { TrainProps } from './train';

/** The test over all skills, or the one of a skill. */
export function TestScreen({ material, training: { attempts }, of }: TrainProps) {
  // Held while it is taken: the result, once it is noted, would already make it the next round.
  const [test] = useState(() => testNamed(of, material.profile, attempts));
  if (!test) return <NotThere what="test" />;
  const note = (results: readonly SkillResult[]): void => {
    const tried = results.map(({ skill, score, missed }) => ({
      what: test.what,
      item: test.id,
      skill,
      score,
      missed,
    }));
    void noteTried(say('train_testNoted'), tried);
  };
  const questions = sayCount('train_questions', test.items.length);
  return (
    <>
      <p class="dash-words">
        {test.skill
          ? say('train_testOfSkill', { skill: skillOf(test.skill).label, questions })
          : say('train_testOfAll', { questions })}
      </p>
      <TestView test={test} onDone={note} />
    </>
  );
}
