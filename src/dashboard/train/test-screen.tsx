import { useState } from 'preact/hooks';
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
    void noteTried('The result of the test is noted.', tried);
  };
  return (
    <>
      <p class="dash-words">
        {test.skill
          ? `${skillOf(test.skill).label}: ${test.items.length} questions, each with one best answer.`
          : `${test.items.length} questions over all skills, each with one best answer. Nobody else sees the result.`}
      </p>
      <TestView test={test} onDone={note} />
    </>
  );
}
