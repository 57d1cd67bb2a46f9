import type { RefObject } from 'preact';
import { say } from '../../domain/say/say';
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
        {say('train_rightOf', { right, all: test.items.length })}
      </h2>
      {test.skill ? (
        <p>
          <a href={`#train/lessons/${test.skill}`}>
            {say('train_lessonsOn', { skill: skillOf(test.skill).label })}
          </a>
          {' · '}
          <a href={`#train/drills/${test.skill}`}>{say('train_drills')}</a>
        </p>
      ) : (
        <div class="test-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('train_skill')}</th>
                <th scope="col">{say('train_right')}</th>
                <th scope="col">{say('train_toGoOnWith')}</th>
              </tr>
            </thead>
            <tbody>
              {results.map((one) => (
                <tr key={one.skill}>
                  <th scope="row">{skillOf(one.skill).label}</th>
                  <td>{say('train_placeOf', { place: one.right, all: one.of })}</td>
                  <td>
                    <a href={`#train/lessons/${one.skill}`}>
                      {say('train_lessons')}
                      <span class="hidden-words">
                        {' '}
                        {say('train_onSkill', { skill: skillOf(one.skill).label })}
                      </span>
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
            {say('train_beginWithMissed')} <a href="#train">{say('train_toSession')}</a>
          </p>
          <p class="quiet">{say('train_answersNotShown')}</p>
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
      <h3 id="test-missed">{say('train_missed')}</h3>
      <ul class="test-missed">
        {test.items
          .filter(({ id }) => missed.has(id))
          .map(({ id, asks, choices, why }) => (
            <li key={id} class="stack" lang="en">
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
