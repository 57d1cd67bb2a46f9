import '../../ui/drill/drill.css';
import './train.css';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
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
  title: Key;
  Body: ComponentType<TrainProps>;
}

const HOME: TrainScreen = { title: 'train_train', Body: TrainHome };

/** The screens inside Train, by their part of the address. */
const SCREENS: Partial<Record<string, TrainScreen>> = {
  session: { title: 'train_weekTitle', Body: SessionScreen },
  cards: { title: 'train_yourCards', Body: CardList },
  practise: { title: 'train_cardsDue', Body: PractiseCards },
  lessons: { title: 'train_lessons', Body: LessonsScreen },
  lesson: { title: 'train_lesson', Body: LessonScreen },
  drills: { title: 'train_drills', Body: DrillsScreen },
  drill: { title: 'train_drill', Body: DrillScreen },
  test: { title: 'train_test', Body: TestScreen },
  history: { title: 'train_trained', Body: History },
};

/** Where the user trains: this week's ten minutes, skills, lessons, drills, cards, tests. */
export function Train({ rest, onTitle }: ScreenProps) {
  const [name = '', ...of] = rest.split('/');
  const { title, Body } = SCREENS[name] ?? HOME;
  const { material, failed: unread } = useMaterial();
  const { training, failed } = useTraining();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `onTitle` is another function each time.
  useEffect(() => onTitle(say(title)), [title]);
  if (failed || unread) return <p role="alert">{say('train_unread')}</p>;
  if (!material || !training) return null;
  return (
    <>
      {Body !== TrainHome && (
        <p class="train-back">
          <a href="#train">{say('train_back')}</a>
        </p>
      )}
      <Body material={material} training={training} of={of.join('/')} />
    </>
  );
}
