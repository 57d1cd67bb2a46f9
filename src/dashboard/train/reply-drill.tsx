import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { draftLength } from '../../domain/draft-length';
import { say } from '../../domain/say/say';
import { skillOf } from '../../domain/skills';
import { LONGEST, rubricOf, type Scored, scoreReply } from '../../domain/training/rubric';
import { writtenIn } from '../../domain/training/written-in';
import { reviewModel } from '../../messaging/review-model';
import { Rubric, sayVerdict } from '../../ui/rubric';
import { trusted } from '../../ui/trusted';
import type { DrillProps } from './drill';
import { DrillPost } from './drill-post';
import { InPracticeFeed } from './in-practice-feed';

/** A post to answer, scored by the checks that the coach reads replies by. Ctrl or Cmd and Enter scores. */
export function ReplyDrill({ drill, profile, onDone }: DrillProps) {
  const [text, setText] = useState('');
  const [scored, setScored] = useState<{ of: string; result: Scored } | null>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const max = drill.public ? LONGEST.open : LONGEST.message;
  const length = draftLength(text, drill.public ? 'x' : 'characters');
  const same = scored?.of === text;

  useLayoutEffect(() => {
    if (scored) verdict.current?.focus();
  }, [scored]);

  const score = async (): Promise<void> => {
    if (text.trim() === '' || same) return;
    const result = scoreReply(drill, text, profile, await reviewModel(), new Date());
    setScored({ of: text, result });
    onDone({ score: result.score, missed: result.missed });
  };
  const empty = text.trim() === '';
  return (
    <article class="drill" aria-labelledby="drill-asks">
      <header>
        <p class="quiet">
          {skillOf(drill.skill).label}
          {!drill.public && ` · ${say('train_privateMessage')}`}
        </p>
        <h2 id="drill-asks">
          <bdi lang={writtenIn(drill)}>{drill.asks}</bdi>
        </h2>
      </header>
      <DrillPost drill={drill} />
      <form
        class="stack"
        onSubmit={trusted((event: Event) => {
          event.preventDefault();
          void score();
        })}
      >
        <div class="field">
          <label for="drill-reply">
            {drill.author ? say('train_yourReplyTo', { name: drill.author }) : say('train_yourReply')}
          </label>
          <textarea
            id="drill-reply"
            class="input"
            dir="auto"
            rows={5}
            aria-describedby="drill-length"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={trusted((event: KeyboardEvent) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
              event.preventDefault();
              void score();
            })}
          />
          <p id="drill-length" class={length > max ? 'problem' : 'quiet'}>
            {say('train_lengthOf', { length, max })}
          </p>
        </div>
        <div class="row">
          <button type="submit" class="button primary" aria-disabled={empty || same}>
            {scored ? say('train_scoreAgain') : say('train_score')}
          </button>
          {drill.public && <InPracticeFeed drill={drill} />}
        </div>
      </form>
      <section class="stack" aria-labelledby="drill-rubric">
        {scored ? (
          <h3 id="drill-rubric" ref={verdict} tabIndex={-1}>
            {sayVerdict(scored.result)}
          </h3>
        ) : (
          <h3 id="drill-rubric">{say('train_scoredBy')}</h3>
        )}
        <Rubric lines={scored ? scored.result.lines : rubricOf(drill)} />
        {!scored && <p class="quiet">{say('train_countsAsWell')}</p>}
        {scored && !same && <p class="quiet">{say('train_ofScored')}</p>}
      </section>
      {scored && drill.answers && (
        <section class="stack" aria-labelledby="drill-answer">
          <h3 id="drill-answer">{drill.own ? say('train_goodAnswer') : say('train_passingReply')}</h3>
          <blockquote class="train-quote" dir="auto" lang={writtenIn(drill)}>
            {drill.answers}
          </blockquote>
        </section>
      )}
    </article>
  );
}
