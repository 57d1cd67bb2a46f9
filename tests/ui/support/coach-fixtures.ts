import { vi } from 'vitest';
import type { CoachView } from '../../../src/domain/coach-view';
import type { IntentId } from '../../../src/domain/model';
import type { CoachPort } from '../../../src/ui/coach/port';
import { post, verdict } from '../../support/log-fixtures';

export const KEY = 'x:1';

/** What the coach shows of one made-up mention. */
export const VIEW: CoachView = {
  mention: {
    id: '018f0000-0000-7000-8000-000000000001',
    createdAt: '2026-11-21T12:00:00Z',
    updatedAt: '2026-11-21T12:00:00Z',
    device: 'test',
    key: KEY,
    post: post(),
    verdict: verdict(),
    status: 'waiting',
    expiresAt: null,
    contactId: null,
  },
  contact: null,
  history: [],
  openFollowUp: null,
  advice: '',
  suggestions: [
    {
      templateId: 'a',
      title: 'With gaps',
      text: 'It is ⟦price⟧, yes ⟦price⟧, on ⟦day⟧.',
      gaps: ['price', 'day'],
    },
    { templateId: 'b', title: 'Without', text: 'Drop in any day.', gaps: [] },
  ],
  followUp: { day: '2026-11-24', note: 'Ask again', why: 'Soon.' },
};

/** The same mention as it is judged with other intents. */
export function judged(intents: IntentId[], changes: Partial<CoachView> = {}): CoachView {
  const found = intents.map((intent) => ({ intent, score: 1, why: [] }));
  return {
    ...VIEW,
    mention: { ...VIEW.mention, verdict: { ...VIEW.mention.verdict, intents: found } },
    ...changes,
  };
}

/** A port on which everything works. */
export function fakePort(): { [K in keyof CoachPort]: ReturnType<typeof vi.fn<CoachPort[K]>> } {
  return {
    insert: vi.fn<CoachPort['insert']>().mockResolvedValue({ ok: true }),
    copy: vi.fn<CoachPort['copy']>().mockResolvedValue(true),
    log: vi
      .fn<CoachPort['log']>()
      .mockResolvedValue({ ok: true, due: '2026-11-24T09:00:00Z', unlinked: null }),
    replan: vi.fn<CoachPort['replan']>().mockResolvedValue({ ok: true, due: null }),
    when: vi.fn<CoachPort['when']>().mockResolvedValue({ ok: false, why: 'No day.', offer: null }),
    promises: vi.fn<CoachPort['promises']>().mockResolvedValue([]),
    review: vi.fn<CoachPort['review']>().mockResolvedValue({ findings: [], usp: false }),
    settleStage: vi.fn<CoachPort['settleStage']>().mockResolvedValue({ ok: true }),
    promised: vi.fn<CoachPort['promised']>().mockResolvedValue([]),
    settlePromise: vi.fn<CoachPort['settlePromise']>().mockResolvedValue({ ok: true }),
    dismiss: vi.fn<CoachPort['dismiss']>().mockResolvedValue({ ok: true }),
    correct: vi
      .fn<CoachPort['correct']>()
      .mockImplementation(async (intents) => ({ ok: true, view: intents ? judged(intents) : VIEW })),
    mute: vi.fn<CoachPort['mute']>().mockResolvedValue({ ok: true, changed: 1, view: VIEW }),
    showContact: vi.fn<CoachPort['showContact']>().mockResolvedValue({ ok: true }),
    team: vi.fn<CoachPort['team']>().mockResolvedValue({ ok: true, view: null }),
    sent: vi.fn<CoachPort['sent']>().mockResolvedValue({ ok: true }),
  };
}
