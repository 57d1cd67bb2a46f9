import type { Rig } from '../../../scripts/browser/rig';
import { intentOf } from '../../../src/domain/intents';
import type { Mention } from '../../../src/domain/model';
import type { ReadLog } from '../journey/log';
import type { SoakTab } from './tab';

/** Badges on the page that do not carry the mark of what the log says of their post. */
export async function badgesOfOthers(rig: Rig, log: ReadLog, tab: SoakTab): Promise<string[]> {
  const there = await tab.mentionsThere();
  const kept = new Map((await log.all<Mention>('mentions')).map((mention) => [mention.key, mention]));
  const wrong: string[] = [];
  for (const id of there) {
    const mention = kept.get(`${tab.options.site}:${id}`);
    const drawn = await rig.inShadow(
      tab.page,
      `[data-test-of="${id}"]`,
      (root) => root.querySelector('path')?.getAttribute('d') ?? null,
    );
    const intent = mention?.verdict.intents[0]?.intent;
    if (!mention || !drawn || (intent && drawn !== intentOf(intent).mark))
      wrong.push(`${id} is ${intent ?? (mention ? 'plain' : 'not kept')}, and marked ${drawn}`);
  }
  return wrong;
}
