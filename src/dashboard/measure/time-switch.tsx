import { say } from '../../domain/say/say';
import { chooseSettings } from '../../ui/settings/keep-settings';

/** Whether the user's time on the sites is counted, and what that means. */
export function TimeSwitch({ on, id }: { on: boolean; id: string }) {
  const turn = (measureTime: boolean): void => {
    const says = say(measureTime ? 'measure_countTimeOn' : 'measure_countTimeOff');
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
        {say('measure_countTime')}
      </label>
      <p class="quiet" id={id}>
        {say('measure_countTimeMeans')}
      </p>
    </div>
  );
}
