import type { FoundIntent, IntentId, Sentiment, Template, Verdict } from '../../../src/domain/model';
import { EXAMPLE_CONTEXT, type FillContext } from '../../../src/domain/variables';

/** The example with another author, seller or text. */
export function contextWith(
  changes: { author?: string; handle?: string | null; text?: string; site?: 'x' | 'facebook' } & {
    profile?: Partial<FillContext['profile']>;
    contactName?: string | null;
    now?: Date;
  },
): FillContext {
  const { post, profile } = EXAMPLE_CONTEXT;
  return {
    ...EXAMPLE_CONTEXT,
    contactName: changes.contactName ?? null,
    now: changes.now ?? EXAMPLE_CONTEXT.now,
    profile: { ...profile, ...changes.profile },
    post: {
      ...post,
      site: changes.site ?? post.site,
      text: changes.text ?? post.text,
      author: {
        ...post.author,
        name: changes.author ?? post.author.name,
        handle: changes.handle === undefined ? post.author.handle : changes.handle,
      },
    },
  };
}

export function template(changes: Partial<Template> & { id: string }): Template {
  return {
    createdAt: '2026-11-01T09:00:00Z',
    updatedAt: '2026-11-01T09:00:00Z',
    device: 'test',
    title: changes.id,
    text: `Words of ${changes.id}`,
    intents: [],
    tags: [],
    order: 0,
    starter: null,
    ...changes,
  };
}

export function verdict(
  intents: IntentId[],
  sentiment: Sentiment = 'neutral',
): Pick<Verdict, 'intents' | 'sentiment'> {
  return {
    intents: intents.map((intent, at): FoundIntent => ({ intent, score: 0.9 - at / 10, why: [] })),
    sentiment,
  };
}
