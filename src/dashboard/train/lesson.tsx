import './material.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnyLesson } from '../../domain/lessons';
import { say } from '../../domain/say/say';
import { skillOf } from '../../domain/skills';
import type { Outcome } from '../../domain/training/rubric';
import { writtenIn } from '../../domain/training/written-in';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { CardWords } from './card-words';

/** A lesson to read. It ends with the reader's own word: what they do already (1), or what is worth practising (0). */
export function LessonView({ lesson, onDone }: { lesson: AnyLesson; onDone: (outcome: Outcome) => void }) {
  const [said, setSaid] = useState<string | null>(null);
  const end = useRef<HTMLParagraphElement>(null);
  // The buttons are gone: the focus goes to what stands in their place.
  useLayoutEffect(() => {
    if (said !== null) end.current?.focus();
  }, [said]);
  const done = (score: 0 | 1): void => {
    setSaid(score === 1 ? say('train_readAlready') : say('train_readComesBack'));
    onDone({ score, missed: [] });
  };
  return (
    <article class="lesson" aria-labelledby="lesson-title">
      <header>
        <p class="quiet">{skillOf(lesson.skill).label}</p>
        <h2 id="lesson-title">
          <bdi lang={writtenIn(lesson)}>{lesson.title}</bdi>
        </h2>
      </header>
      <LessonText says={lesson.says} lang={writtenIn(lesson)} />
      {lesson.tryIt && (
        <div class="notice good">
          <Icon name="bulb" />
          <div class="body">
            <p>
              <strong>{say('train_tryIt')}</strong>
            </p>
            <p dir="auto" lang={writtenIn(lesson)}>
              {lesson.tryIt}
            </p>
          </div>
        </div>
      )}
      {said === null ? (
        <div class="row">
          <button type="button" class="button primary" onClick={trusted(() => done(1))}>
            {say('train_doAlready')}
          </button>
          <button type="button" class="button" onClick={trusted(() => done(0))}>
            {say('train_worthPractising')}
          </button>
        </div>
      ) : (
        <p ref={end} tabIndex={-1} class="lesson-end">
          {said}
        </p>
      )}
    </article>
  );
}

/** A lesson's paragraphs; those that begin with `> ` are examples. */
export function LessonText({ says, lang }: { says: string; lang?: 'en' | undefined }) {
  return (
    <div class="lesson-text" lang={lang}>
      <CardWords text={says.trim()} />
    </div>
  );
}
