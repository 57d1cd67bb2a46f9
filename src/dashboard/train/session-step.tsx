import { useRef } from 'preact/hooks';
import type { Grade } from '../../domain/training/schedule';
import type { SessionItem } from '../../domain/training/session';
import { CardView } from './card-view';
import { DrillScreen } from './drill-screen';
import { keepGrade } from './grade';
import { LessonScreen } from './lesson-screen';
import type { TrainProps } from './train';

interface Props extends TrainProps {
  item: SessionItem;
  /** It was tried, and what came of it is on the screen. */
  onTried: () => void;
  /** It is done with. */
  onPassed: () => void;
}

/** One thing of a session. */
export function SessionStep({ item: { what, item }, onTried, onPassed, ...props }: Props) {
  const busy = useRef(false);
  if (what === 'lesson') return <LessonScreen {...props} of={item} onTried={onTried} />;
  if (what === 'drill') return <DrillScreen {...props} of={item} onTried={onTried} />;
  const { cards, now } = props.training;
  const card = cards.find(({ id }) => id === item);
  if (!card) return null;
  const grade = async (given: Grade): Promise<void> => {
    // A key that is pressed twice is one answer.
    if (busy.current) return;
    busy.current = true;
    if (await keepGrade(card, given)) onPassed();
    else busy.current = false;
  };
  return <CardView card={card} now={now} onGrade={(given) => void grade(given)} />;
}
