import type { Card } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { Session } from '../../log/training/session';
import { Icon } from '../../ui/icon';
import type { Material } from './material';
import { languageOf, titleOf, WHAT } from './titles';

type Item = Session['items'][number];
type TitledItem = Item & { title: string; lang: 'en' | undefined };

/** What is in a session, line by line. */
export function SessionItems({ items }: { items: readonly TitledItem[] }) {
  return (
    <ol class="train-items">
      {items.map(({ what, item, title, lang, done }) => (
        <li key={`${what} ${item}`} class={done ? 'done' : ''}>
          <span class="train-tick">{done && <Icon name="check" size={14} />}</span>
          <span class="train-what">{say(WHAT[what])}</span>
          <span class="train-title" dir="auto" lang={lang}>
            {title}
          </span>
          {done && <span class="hidden-words">{say('train_itemDone')}</span>}
        </li>
      ))}
    </ol>
  );
}

/** With their titles; what is not there any more is left out. */
export function titledItems(
  items: readonly Item[],
  material: Material,
  cards: readonly Card[],
): TitledItem[] {
  return items.flatMap((item) => {
    const title = titleOf(item, material, cards);
    return title === null ? [] : [{ ...item, title, lang: languageOf(item, material) }];
  });
}
