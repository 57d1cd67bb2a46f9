const STEPS = [
  'Click a badge beside a post to see what Rapport makes of it.',
  'Pick a reply, make it yours, press Insert.',
  'Press Send yourself. Rapport never does.',
  'Keep the next step it proposes, or choose another day.',
  'Answer three customers. Which one could not wait?',
];

/** The guide's steps, ticked off as they are done: `done[0]` is the first. Narrow windows show the next one only. */
export function Steps({ done }: { done: readonly boolean[] }) {
  const count = STEPS.filter((_, index) => done[index]).length;
  const next = STEPS.findIndex((_, index) => !done[index]);
  return (
    <section class="card">
      <h2>
        Five steps <span class="quiet">{count} of 5 done</span>
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
              {step}
              {done[index] && <span class="hidden-words"> Done.</span>}
            </span>
          </li>
        ))}
      </ol>
      {next < 0 && (
        <p class="ready">
          <strong>You are ready.</strong> Read X or Facebook as you always do. Rapport marks what matters
          there in the same way.
        </p>
      )}
    </section>
  );
}
