import '../../ui/drill/drill.css';
import './train.css';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ScreenProps } from '../screens';
import { CardList } from './card-list';
import { DrillScreen } from './drill-screen';
import { DrillsScreen } from './drills-screen';
import { History } from './history';
import { TrainHome } from './home';
import { LessonScreen } from './lesson-screen';
import { LessonsScreen } from './lessons-screen';
import { type Material, useMaterial } from './material';
import { PractiseCards } from './practise-cards';
import { SessionScreen } from './session-screen';
import { TestScreen } from './test-screen';
import { type Training, useTraining } from './use-training';

/** What every screen of Train works from. */
export interface TrainProps {
  material: Material;
  training: Training;
  /** What its address says after its own part: `#train/lesson/<of>`. */
  of: string;
}

interface TrainScreen {
  title: string;
  Body: ComponentType<TrainProps>;
}

const HOME: TrainScreen = { title: 'Train', Body: TrainHome };

/** The screens inside Train, by their part of the address. */
const SCREENS: Partial<Record<string, TrainScreen>> = {
  session: { title: 'This week’s session', Body: SessionScreen },
  cards: { title: 'Your cards', Body: CardList },
  practise: { title: 'Cards due', Body: PractiseCards },
  lessons: { title: 'Lessons', Body: LessonsScreen },
  lesson: { title: 'Lesson', Body: LessonScreen },
  drills: { title: 'Drills', Body: DrillsScreen },
  drill: { title: 'Drill', Body: DrillScreen },
  test: { title: 'Test', Body: TestScreen },
  history: { title: 'What you trained', Body: History },
};

/** Where the user trains: this week's ten minutes, skills, lessons, drills, cards, tests. */
export function Train({ rest, onTitle }: ScreenProps) {
  const [name = '', ...of] = rest.split('/');
  const { title, Body } = SCREENS[name] ?? HOME;
  const { material, failed: unread } = useMaterial();
  const { training, failed } = useTraining();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `onTitle` is another function each time.
  useEffect(() => onTitle(title), [title]);
  if (failed || unread)
    return <p role="alert">Your training could not be read. Reload the page to try again.</p>;
  if (!material || !training) return null;
  return (
    <>
      {Body !== TrainHome && (
        <p class="train-back">
          <a href="#train">Back to Train</a>
        </p>
      )}
      <Body material={material} training={training} of={of.join('/')} />
    </>
  );
}
