import type { NudgeSettings } from '../../domain/model';
import { chooseSettings } from '../../ui/settings/keep-settings';

/** Changes how the user is nudged, and offers the way back. The background sets its alarm anew. */
export function keepNudges(says: string, change: (nudges: NudgeSettings) => Partial<NudgeSettings>): void {
  void chooseSettings(says, (newest) => ({
    ...newest,
    nudges: { ...newest.nudges, ...change(newest.nudges) },
  }));
}
