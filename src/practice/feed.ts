import { computed, signal } from '@preact/signals';
import { AT_START, type PracticePost, VIEWER_HANDLE } from './posts';

/** A post as the feed shows it. */
export interface ShownPost extends PracticePost {
  at: string;
  /** The language of its text, where it is not the page's own: that of our drills, which are in English. */
  lang: 'en' | undefined;
}

/** How often a new post comes in, and how long an answered customer takes to answer back. */
const ARRIVES_EVERY_MS = 9_000;
const ANSWERS_BACK_AFTER_MS = 4_000;

/** The practice feed's state: what is shown, what waits behind "new posts", what the user sent. */
export function createFeed(script: PracticePost[], viewerName: string, now: () => Date) {
  const stamp = (minutesAgo: number): string => new Date(now().getTime() - minutesAgo * 60_000).toISOString();
  const stamped = (post: PracticePost): ShownPost => ({
    ...post,
    at: stamp(post.minutesAgo),
    lang: undefined,
  });
  const shown = signal<ShownPost[]>(script.slice(0, AT_START).map(stamped));
  const arrived = signal<ShownPost[]>([]);
  const paused = signal(false);
  const lastSent = signal<{ under: string; text: string } | null>(null);
  let next = AT_START;
  let sent = 0;

  function arrive(): void {
    if (paused.value || document.hidden) return;
    const post = script[next];
    if (!post) return;
    next++;
    arrived.value = [stamped(post), ...arrived.value];
  }

  return {
    posts: computed(() => shown.value.filter((post) => post.under === null)),
    commentsUnder: (id: string) => shown.value.filter((post) => post.under === id),
    arrived,
    paused,
    /** What the user sent last, and under which post. */
    lastSent,
    /** Shows what came in, on the user's click: a feed that moves by itself loses people's place. */
    showArrived(): void {
      shown.value = [...arrived.value, ...shown.value];
      arrived.value = [];
    },
    /** The user pressed the feed's own Send. */
    send(under: string, text: string): void {
      const asked = shown.value.find((post) => post.id === under);
      const reply: ShownPost = {
        id: `sent-${++sent}-${now().getTime()}`,
        under,
        name: viewerName,
        handle: VIEWER_HANDLE,
        text,
        minutesAgo: 0,
        at: stamp(0),
        lang: undefined,
        promoted: false,
        answersBack: null,
      };
      shown.value = [...shown.value, reply];
      lastSent.value = { under, text };
      if (!asked?.answersBack) return;
      const back: ShownPost = {
        ...asked,
        id: `${asked.id}-back`,
        under,
        text: asked.answersBack,
        answersBack: null,
        at: stamp(0),
      };
      setTimeout(() => {
        if (!shown.value.some((post) => post.id === back.id)) shown.value = [...shown.value, back];
      }, ANSWERS_BACK_AFTER_MS);
    },
    /** Lets posts come in until `signal` aborts. */
    run(signal: AbortSignal): void {
      const timer = setInterval(arrive, ARRIVES_EVERY_MS);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
  };
}

export type Feed = ReturnType<typeof createFeed>;
