import { layOut } from '../../measure/table';
import { FULL, type Runs, runAll } from './courses';
import { badgeCost, goalLines, messageCost } from './goals';
import { hiddenTabCost } from './hidden-tab';
import { measureWaits } from './latency';
import { scriptSize } from './size';
import { setStage } from './stage';
import { badgeLines, costLines, forcedLines, frameLines, memoryLines, rivalLines, waitLines } from './tables';

/**
 * What Rapport costs the page it stands in: in real Chromium, on a made feed that streams and recycles its posts,
 * beside no extension and two simple designs in the same run. Our time is what Chromium's trace says the main thread
 * spent on our scripts, in the thread's own time, so that what else the machine does counts little.
 */
export async function benchPage(): Promise<void> {
  console.log(`A feed of ${FULL} posts of 40 to 400 elements, 30 on the page, in real Chromium.\n`);
  const stage = await setStage();
  try {
    const runs = await runAll(stage, (name) => console.error(`  … ${name}`));
    const { warm, cold } = await measureWaits(stage);
    const hidden = await hiddenTabCost(stage);
    const size = scriptSize(stage.rapport);
    const tables = [
      costLines(runs),
      rivalLines(runs),
      frameLines(runs),
      memoryLines(runs),
      waitLines({ 'warm worker': warm, 'worker just stopped': cold }),
      badgeLines(runs),
      forcedLines(runs),
      goalLines({ runs, warm, cold, hidden, size }),
    ];
    for (const table of tables) console.log(`${layOut(table).join('\n')}\n`);
    console.log(
      `${runs.finding.messages?.length} messages without a mention: ${messageCost(runs.finding).toFixed(0)} µs of each post.`,
    );
    console.log(`A badge: ${badgeCost(runs).toFixed(0)} µs more than a post without. ${attribution(runs)}`);
  } finally {
    stage.end();
  }
}

/** Whether the trace is read right: a script that knows what it spent, beside what was measured of it. */
function attribution({ check }: Runs): string {
  const measured = check.own.slices.reduce((sum, { took }) => sum + took, 0) / 1000;
  const spent = Number(check.said.spun);
  return `A script that knows it spent ${spent.toFixed(0)} ms was measured at ${measured.toFixed(0)}: both on the clock, so a busy machine parts them.`;
}
