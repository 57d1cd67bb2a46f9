import type { RefObject } from 'preact';
import { skillOf } from '../../domain/skills';
import type { SkillResult, Test } from '../../domain/training/tests';

interface Props {
  test: Test;
  results: readonly SkillResult[];
  /** Takes the focus when the result appears. */
  head: RefObject<HTMLHeadingElement | null>;
}

/** How a test went, by skill, and what to do about it. */
export function TestResult({ test, results, head }: Props) {
  const right = results.reduce((sum, one) => sum + one.right, 0);
  const missed = new Set(results.flatMap((one) => one.missed));
  return (
    <section class="test" aria-labelledby="test-result">
      <h2 id="test-result" ref={head} tabIndex={-1}>
        {right} of {test.items.length} right
      </h2>
      {test.skill ? (
        <p>
          <a href={`#train/lessons/${test.skill}`}>Lessons on {skillOf(test.skill).label}</a>
          {' · '}
          <a href={`#train/drills/${test.skill}`}>Drills</a>
        </p>
      ) : (
        <div class="test-table">
          <table>
            <thead>
              <tr>
                <th scope="col">Skill</th>
                <th scope="col">Right</th>
                <th scope="col">To go on with</th>
              </tr>
            </thead>
            <tbody>
              {results.map((one) => (
                <tr key={one.skill}>
                  <th scope="row">{skillOf(one.skill).label}</th>
                  <td>
                    {one.right} of {one.of}
                  </td>
                  <td>
                    <a href={`#train/lessons/${one.skill}`}>
                      Lessons<span class="hidden-words"> on {skillOf(one.skill).label}</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {test.what === 'aptitude' ? (
        <>
          <p>
            Your sessions begin with what was missed. <a href="#train">To this week’s session</a>
          </p>
          <p class="quiet">
            The answers are not shown, so that the same test can tell you later how far you have come.
          </p>
        </>
      ) : (
        missed.size > 0 && <Missed test={test} missed={missed} />
      )}
    </section>
  );
}

function Missed({ test, missed }: { test: Test; missed: ReadonlySet<string> }) {
  return (
    <section class="stack" aria-labelledby="test-missed">
      <h3 id="test-missed">What was missed</h3>
      <ul class="test-missed">
        {test.items
          .filter(({ id }) => missed.has(id))
          .map(({ id, asks, choices, why }) => (
            <li key={id} class="stack">
              <p dir="auto">{asks}</p>
              <blockquote class="train-quote" dir="auto">
                {choices.find((choice) => choice.right)?.says}
              </blockquote>
              <p class="quiet" dir="auto">
                {why}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
