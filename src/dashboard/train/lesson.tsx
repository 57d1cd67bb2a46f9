import './material.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnyLesson } from '../../domain/lessons';
import { skillOf } from '../../domain/skills';
import type { Outcome } from '../../domain/training/rubric';
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
    setSaid(score === 1 ? 'Read. Good that you do this already.' : 'Read. It will come back as a card.');
    onDone({ score, missed: [] });
  };
  return (
    <article class="lesson" aria-labelledby="lesson-title">
      <header>
        <p class="quiet">{skillOf(lesson.skill).label}</p>
        <h2 id="lesson-title">
          <bdi>{lesson.title}</bdi>
        </h2>
      </header>
      <LessonText says={lesson.says} />
      {lesson.tryIt && (
        <div class="notice good">
          <Icon name="bulb" />
          <div class="body">
            <p>
              <strong>Try it today</strong>
            </p>
            <p dir="auto">{lesson.tryIt}</p>
          </div>
        </div>
      )}
      {said === null ? (
        <div class="row">
          <button type="button" class="button primary" onClick={trusted(() => done(1))}>
            I do this already
          </button>
          <button type="button" class="button" onClick={trusted(() => done(0))}>
            Worth practising
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
export function LessonText({ says }: { says: string }) {
  return (
    <div class="lesson-text">
      <CardWords text={says.trim()} />
    </div>
  );
}
