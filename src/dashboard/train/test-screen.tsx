import { useState } from 'preact/hooks';
import { skillOf } from '../../domain/skills';
import { aptitudeTest, proficiencyTest, type SkillResult, type Test } from '../../domain/training/tests';
import { NotThere } from './not-there';
import { noteTried } from './note-tried';
import { skillInAddress } from './skill-in-address';
import { TestView } from './test';
import type { TrainProps } from './train';

/** The test over all skills, or the one of a skill. */
export function TestScreen({ material, training: { attempts }, of }: TrainProps) {
  // Held while it is taken: the result, once it is noted, would already make it the next round.
  const [test] = useState((): Test | null => {
    if (of === 'aptitude') return aptitudeTest(material.profile);
    const skill = skillInAddress(of);
    if (!skill) return null;
    const round = attempts.filter((one) => one.what === 'proficiency' && one.skill === skill).length;
    return proficiencyTest(skill, material.profile, round);
  });
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
