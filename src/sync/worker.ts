import { openLog } from '../log/database';
import { speakAsPage } from '../messaging/speak-as-page';
import { ConnectedRounds } from './connected-rounds';
import type { Said, Tell } from './messages';
import { personal } from './personal';
import { team } from './team';

const log = openLog('rapport');
const say = (said: Said): void => postMessage(said);
const connected = [personal(log), team(log)].map((partner) => new ConnectedRounds(partner, say));

let speaking: Promise<void> | null = null;

self.onmessage = ({ data }: MessageEvent<Tell>) => {
  if ('now' in data) for (const rounds of connected) rounds.ask();
  else {
    speaking ??= speakAsPage(data.speak).catch(console.error);
    void speaking.then(() => {
      for (const rounds of connected) rounds.begin();
    });
  }
};
