import { say } from '../../../domain/say/say';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { agreeAsBefore, keepOwn, makeTeams, takeTeams } from '../../../log/team/knowledge/choose';
import type { SharedLine } from '../../../log/team/knowledge/list';
import { shareAgain, shareKnowledge, takeBackKnowledge } from '../../../log/team/knowledge/share';
import type { Team } from '../../../log/team/open-team';
import { doAct } from '../../../ui/do-act';
import { logs } from '../../../ui/logs';
import { offerUndo } from '../../../ui/undo';
import type { Way } from '../../../ui/undo-stack';
import { sayEntries } from '../../in-out/handover/say-entries';

/** Puts the team's words in the place of the user's. Answers whether it did. */
export async function takeTheirs(team: Team, line: SharedLine): Promise<boolean> {
  const outcome = await takeTeams(logs.real, team, line, new Date());
  doAct(say('teamKnowledge_tookTeams', { title: line.title }), outcome);
  return outcome.ok;
}

export async function keepMine(team: Team, line: SharedLine): Promise<boolean> {
  const before = await keepOwn(team, line);
  offerUndo(say('teamKnowledge_keptMine', { title: line.title }), () =>
    agreeAsBefore(team, line.of.id, before),
  );
  return true;
}

/** Puts the user's words in the place of the team's. */
export async function sendMine(team: Team, line: SharedLine): Promise<void> {
  await makeTeams(team, line, new Date());
  offerUndo(say('teamKnowledge_madeTeams', { title: line.title }));
}

export async function shareAll(team: Team, entries: readonly OwnEntry[]): Promise<void> {
  const ids = await shareKnowledge(team, entries, new Date());
  offerUndo(say('teamKnowledge_shared', { entries: sayEntries(entries) }), takingBack(team, ids));
}

export async function takeBackOne(team: Team, line: SharedLine): Promise<void> {
  const again = await takingBack(team, [line.of.id])();
  offerUndo(say('teamKnowledge_tookBack', { title: line.title }), again as Way);
}

function takingBack(team: Team, ids: readonly string[]): Way {
  return async (): Promise<Way> => {
    const before = await takeBackKnowledge(team, ids, new Date());
    return async () => {
      await shareAgain(team, before, new Date());
      return takingBack(team, ids);
    };
  };
}
