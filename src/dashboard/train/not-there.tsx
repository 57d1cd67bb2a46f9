import { say } from '../../domain/say/say';

const SAYS = {
  lesson: 'train_lessonGone',
  drill: 'train_drillGone',
  test: 'train_testGone',
} as const;

/** For addresses of what was deleted meanwhile. */
export function NotThere({ what }: { what: keyof typeof SAYS }) {
  return (
    <div class="dash-empty">
      <p>
        <strong>{say(SAYS[what])}</strong>
      </p>
      <p class="quiet">
        {say('train_mayBeDeleted')} <a href="#train">{say('train_back')}</a>
      </p>
    </div>
  );
}
