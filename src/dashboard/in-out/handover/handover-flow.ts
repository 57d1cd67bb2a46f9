import { type ReadonlySignal, signal } from '@preact/signals';
import { dayOf } from '../../../domain/days';
import type { KnownEntry } from '../../../domain/handover/knowledge-file';
import type { PlannedEntry } from '../../../domain/handover/plan-handover';
import type { Knowledge } from '../../../domain/handover/read-knowledge';
import { say, sayCount, sayList } from '../../../domain/say/say';
import { knowledgeFile, type OwnEntry, ownKnowledge } from '../../../log/handover/own-knowledge';
import { readKnowledgeFile } from '../../../log/handover/read-knowledge-file';
import { type HandoverPlan, type HandoverResult, planTakingIn, takeIn } from '../../../log/handover/take-in';
import { download } from '../../../ui/download';
import { logs, tellChanged } from '../../../ui/logs';
import { offerUndo, sayProblem } from '../../../ui/undo';
import { nextStage } from '../next-stage';
import { wayBack } from '../undo-an-import';
import { sayEntries } from './say-entries';

/** A knowledge file that is looked through. */
export interface Incoming {
  name: string;
  unusable: Knowledge['unusable'];
  plan: HandoverPlan;
  /** What is to be taken in, by key. */
  taken: ReadonlySet<string>;
}

/** How far handing over is, in either direction, on whatever screen the user looks. */
export type Handover =
  | { at: 'rest'; problem: string | null }
  | { at: 'choosing'; own: readonly OwnEntry[]; picked: ReadonlySet<string> }
  | { at: 'plan'; incoming: Incoming }
  | { at: 'working' }
  | { at: 'done'; name: string; result: HandoverResult };

const REST: Handover = { at: 'rest', problem: null };
const state = signal<Handover>(REST);
export const handover: ReadonlySignal<Handover> = state;

/** Begins to hand over: shows all there is. What seems to be about a person is left out until the user picks it. */
export async function chooseKnowledge(): Promise<void> {
  await step(say('handover_readingOwn'), async () => {
    const own = await ownKnowledge(logs.real);
    const picked = new Set(own.filter(({ tales }) => tales.length === 0).map(keyOf));
    return { at: 'choosing', own, picked };
  });
}

/** Picks some of what is shown, or puts it back. */
export function pick(entries: readonly KnownEntry[], wanted: boolean): void {
  if (state.value.at !== 'choosing') return;
  const picked = new Set(state.value.picked);
  for (const one of entries) wanted ? picked.add(keyOf(one)) : picked.delete(keyOf(one));
  state.value = { ...state.value, picked };
}

/** Names an entry among all of the user's. */
export function keyOf({ table, id }: KnownEntry): string {
  return `${table} ${id}`;
}

/** Gives the user the file of what is picked. */
export function saveKnowledge(): void {
  if (state.value.at !== 'choosing') return;
  const { own, picked } = state.value;
  const entries = own.filter((one) => picked.has(keyOf(one)));
  const now = new Date();
  const file = knowledgeFile(entries, now);
  if (!file.ok) {
    sayProblem(file.failure.says);
    return;
  }
  const name = `rapport-knowledge-${dayOf(now)}.json`;
  download(name, file.value);
  state.value = REST;
  offerUndo(say('handover_saved', { file: name, entries: sayEntries(entries) }));
}

/** Begins with a colleague's file. */
export async function openKnowledge(file: File): Promise<void> {
  await step(say('inOut_reading', { file: file.name }), async () => {
    const read = await readKnowledgeFile(file);
    if (!read.ok) return { at: 'rest', problem: read.says };
    const { entries, unusable } = read.value;
    if (entries.length + unusable.count === 0) return { at: 'rest', problem: say('handover_emptyFile') };
    const plan = await planTakingIn(logs.real, entries, new Date());
    const taken = new Set(plan.planned.filter(({ fate }) => fate === 'add').map(({ key }) => key));
    return { at: 'plan', incoming: { name: file.name, unusable, plan, taken } };
  });
}

/** The user takes entries of the file, or leaves them out. */
export function take(entries: readonly PlannedEntry[], wanted: boolean): void {
  if (state.value.at !== 'plan') return;
  const { incoming } = state.value;
  const taken = new Set(incoming.taken);
  for (const { key } of entries) wanted ? taken.add(key) : taken.delete(key);
  state.value = { at: 'plan', incoming: { ...incoming, taken } };
}

/** Takes in what is chosen. */
export async function runTakingIn(): Promise<void> {
  if (state.value.at !== 'plan') return;
  const before = state.value;
  const { name, plan, taken } = before.incoming;
  await step(say('handover_takingIn', { file: name }), async () => {
    const chosen = plan.planned.filter(({ key }) => taken.has(key));
    const done = await takeIn(logs.real, chosen, { name, now: new Date() });
    if (!done.ok) {
      sayProblem(done.failure.says);
      return before;
    }
    tellChanged();
    const { importId } = done.value;
    if (importId) offerUndo(sayTakenIn(name, done.value), () => wayBack(importId, name));
    return { at: 'done', name, result: done.value };
  });
}

export function stopHandover(): void {
  state.value = REST;
}

/** `Took in desk.json: 3 added and 1 changed.` */
export function sayTakenIn(name: string, { added, changed }: HandoverResult): string {
  const did = [
    ...(added > 0 ? [sayCount('handover_added', added)] : []),
    ...(changed > 0 ? [sayCount('handover_changed', changed)] : []),
  ];
  const what = did.length > 0 ? sayList(did) : say('handover_nothingToAdd');
  return say('handover_tookIn', { file: name, what });
}

function step(says: string, work: () => Promise<Handover>): Promise<void> {
  return nextStage<Handover>(state, { says, screen: 'in-out', meanwhile: { at: 'working' } }, work);
}
