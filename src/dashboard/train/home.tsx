import { say, sayCount } from '../../domain/say/say';
import { InEnglish } from '../../ui/drill/in-english';
import { readBegun } from './begun-test';
import { RemindOfTraining } from './remind-of-training';
import { SkillList } from './skill-list';
import { testNamed } from './test-named';
import { ThisWeek } from './this-week';
import { ThisWeekToCome } from './this-week-to-come';
import type { TrainProps } from './train';
import { useFreshCards } from './use-fresh-cards';

/** Train at a glance: this week's session, how far the user is with each skill, and all there is to train with. */
export function TrainHome({ material, training }: TrainProps) {
  const failed = useFreshCards(material, training.now);
  const { attempts, cards, due, levels, session } = training;
  const tested = attempts.some(({ what }) => what === 'aptitude');
  const isBegun = (of: string): boolean => {
    const test = testNamed(of, material.profile, attempts);
    return test !== null && readBegun(test) !== null;
  };
  return (
    <>
      <InEnglish />
      {!tested && (
        <section class="train-first" aria-labelledby="train-first">
          <h2 id="train-first">{say('train_whereDoYouStand')}</h2>
          <p class="dash-words">{say('train_firstTestMeans')}</p>
          <p>
            <a class="button" href="#train/test/aptitude">
              {isBegun('aptitude') ? say('train_firstTestGoOn') : say('train_firstTestTake')}
            </a>
          </p>
        </section>
      )}
      {session ? (
        <ThisWeek session={session} material={material} cards={cards} />
      ) : (
        !failed && <ThisWeekToCome material={material} training={training} />
      )}
      <section aria-labelledby="train-skills">
        <h2 id="train-skills">{say('train_skills')}</h2>
        <SkillList levels={levels} isBegun={isBegun} />
      </section>
      <section aria-labelledby="train-with">
        <h2 id="train-with">{say('train_whenYouLike')}</h2>
        <ul class="train-ways">
          <li>
            <a href="#train/practise">{say('train_cardsDue')}</a>
            <span class="quiet">
              {due.length === 0 ? say('train_noneDue') : sayCount('train_cards', due.length)}
            </span>
          </li>
          <li>
            <a href="#train/lessons">{say('train_lessons')}</a>
            <span class="quiet">{sayCount('train_shortLessons', material.lessons.length)}</span>
          </li>
          <li>
            <a href="#train/drills">{say('train_drills')}</a>
            <span class="quiet">{sayCount('train_drillsCount', material.drills.length)}</span>
          </li>
          <li>
            <a href="#train/cards">{say('train_yourCards')}</a>
            <span class="quiet">
              {cards.length === 0 ? say('train_cardsFrom') : sayCount('train_cards', cards.length)}
            </span>
          </li>
          <li>
            <a href="#train/history">{say('train_trained')}</a>
            <span class="quiet">{sayCount('train_tries', attempts.length)}</span>
          </li>
          {tested && (
            <li>
              <a href="#train/test/aptitude">{say('train_firstTestAgain')}</a>
              <span class="quiet">
                {isBegun('aptitude') ? say('train_begun') : say('train_sixteenQuestions')}
              </span>
            </li>
          )}
        </ul>
        <RemindOfTraining />
      </section>
    </>
  );
}
