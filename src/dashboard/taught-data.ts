import type { CoachView } from '../domain/coach-view';
import type { Correction, Mute } from '../domain/model';
import { say, sayCount } from '../domain/say/say';
import { listCorrections } from '../log/corrections';
import type { LogDatabase } from '../log/database';
import { listMutes, unmute } from '../log/mutes';
import { muteAgain, putBackCorrection } from '../log/put-back';
import { ask } from '../messaging/ask';
import { logs, tellChanged } from '../ui/logs';

/** Something the user taught, and the log it is kept in: their own or the practice feed's. */
export interface Owned<T> {
  taught: T;
  log: LogDatabase;
}

export interface Taught {
  /** Latest first. */
  corrections: Owned<Correction>[];
  mutes: Owned<Mute>[];
}

/** What became of an act: what to say and the way back, or why nothing was done. */
export type Done = { ok: true; says: string; undo: () => Promise<Done> } | { ok: false; why: string };

/** Everything the user corrected and muted, on the sites and on the practice feed. */
export async function readTaught(): Promise<Taught> {
  const both = [logs.real, logs.practice];
  const [corrections, mutes] = await Promise.all([
    Promise.all(both.map(async (log) => owned(log, await listCorrections(log)))),
    Promise.all(both.map(async (log) => owned(log, await listMutes(log)))),
  ]);
  return { corrections: corrections.flat().sort(latestFirst), mutes: mutes.flat().sort(latestFirst) };
}

/** Takes a correction back: the background, which can judge, judges its post anew. */
export async function takeBack({ taught, log }: Owned<Correction>): Promise<Done> {
  const { key, forMe } = taught;
  if (!forMe) {
    const back = await ask('mention.dismiss', { key, undo: true });
    // Also when the post is no longer kept: then there is but the example to erase.
    if (!back.ok && back.why !== 'failed') return { ok: false, why: back.says };
  }
  const reply = await ask('mention.correct', { key, intents: null });
  if (!reply.ok) return { ok: false, why: reply.says };
  return { ok: true, says: say('settings_takenBack'), undo: () => putBack({ taught, log }, reply.answer) };
}

/** `view` is the mention as it is judged without the correction; null when it is no longer kept. */
async function putBack({ taught, log }: Owned<Correction>, view: CoachView | null): Promise<Done> {
  const { key, is, isNot, forMe } = taught;
  const done: Done = { ok: true, says: say('settings_standsAgain'), undo: () => takeBack({ taught, log }) };
  if (!view) {
    const kept = await putBackCorrection(log, taught, new Date());
    return kept.ok ? done : { ok: false, why: kept.failure.says };
  }
  if (is.length + isNot.length > 0) {
    const found = view.mention.verdict.intents.map(({ intent }) => intent);
    const intents = [...new Set([...found, ...is])].filter((intent) => !isNot.includes(intent));
    const reply = await ask('mention.correct', { key, intents });
    if (!reply.ok) return { ok: false, why: reply.says };
  }
  if (!forMe) {
    const reply = await ask('mention.dismiss', { key, undo: false });
    if (!reply.ok) return { ok: false, why: reply.says };
  }
  return done;
}

/** Takes a mute back: what it had set aside waits again. */
export async function takeMuteBack({ taught, log }: Owned<Mute>): Promise<Done> {
  const kept = await unmute(log, taught.id, new Date());
  tellChanged();
  if (!kept.ok) return { ok: false, why: kept.failure.says };
  const unmuted = say('settings_unmuted', { what: taught.says });
  return {
    ok: true,
    says: kept.value === 0 ? unmuted : `${unmuted} ${sayCount('settings_postsCameBack', kept.value)}`,
    undo: () => putMuteBack({ taught, log }),
  };
}

async function putMuteBack({ taught, log }: Owned<Mute>): Promise<Done> {
  const kept = await muteAgain(log, taught, new Date());
  tellChanged();
  if (!kept.ok) return { ok: false, why: kept.failure.says };
  return {
    ok: true,
    says: say('settings_mutedAgain', { what: taught.says }),
    undo: () => takeMuteBack({ taught, log }),
  };
}

function owned<T>(log: LogDatabase, all: readonly T[]): Owned<T>[] {
  return all.map((taught) => ({ taught, log }));
}

function latestFirst(a: Owned<Correction | Mute>, b: Owned<Correction | Mute>): number {
  return b.taught.updatedAt.localeCompare(a.taught.updatedAt);
}
