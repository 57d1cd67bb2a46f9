import { say } from '../domain/say/say';

const STEPS = [
  'practice_step1',
  'practice_step2',
  'practice_step3',
  'practice_step4',
  'practice_step5',
] as const;

/** The guide's steps, ticked off as they are done: `done[0]` is the first. Narrow windows show the next one only. */
export function Steps({ done }: { done: readonly boolean[] }) {
  const count = STEPS.filter((_, index) => done[index]).length;
  const next = STEPS.findIndex((_, index) => !done[index]);
  return (
    <section class="card">
      <h2>
        {say('practice_fiveSteps')}{' '}
        <span class="quiet">{say('practice_stepsDone', { done: count, all: STEPS.length })}</span>
      </h2>
      <ol class="steps">
        {STEPS.map((step, index) => (
          <li
            key={step}
            data-step={index + 1}
            {...(done[index] ? { 'data-done': '' } : {})}
            aria-current={index === next ? 'step' : undefined}
          >
            <span>
              {say(step)}
              {done[index] && <span class="hidden-words"> {say('practice_stepDone')}</span>}
            </span>
          </li>
        ))}
      </ol>
      {next < 0 && (
        <p class="ready">
          <strong>{say('practice_ready')}</strong> {say('practice_readyMeans')}
        </p>
      )}
    </section>
  );
}
