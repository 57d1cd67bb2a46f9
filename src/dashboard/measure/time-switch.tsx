import { chooseSettings } from '../../ui/settings/keep-settings';

/** Whether the user's time on the sites is counted, and what that means. */
export function TimeSwitch({ on, id }: { on: boolean; id: string }) {
  const turn = (measureTime: boolean): void => {
    const says = measureTime
      ? 'Your time on X and Facebook is counted from now on.'
      : 'Your time is not counted any more. What was counted stays.';
    void chooseSettings(says, (newest) => ({ ...newest, measureTime }));
  };
  return (
    <div class="stack">
      <label class="dash-check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={({ currentTarget: { checked } }) => turn(checked)}
        />
        Count my time on X and Facebook
      </label>
      <p class="quiet" id={id}>
        Only how many minutes a day on which site: minutes in which the page stood before you and you typed,
        clicked or scrolled. Not which pages, and nothing of what you did. It stays in this browser.
      </p>
    </div>
  );
}
