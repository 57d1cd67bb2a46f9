import './tag-rhythms.css';
import { useRef } from 'preact/hooks';
import type { Settings } from '../../domain/model';
import { say, sayCount } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { AddRhythm } from './add-rhythm';
import { keepRhythm } from './keep-rhythm';
import { RhythmSelect } from './rhythm-select';
import { useTagsInUse } from './tags-in-use';

/** How often to be in touch with contacts of a tag: a line for each tag, and one to add. */
export function TagRhythms({ settings }: { settings: Settings }) {
  const list = useRef<HTMLUListElement>(null);
  const tags = useTagsInUse();
  const rhythms = Object.entries(settings.tagCadences).sort(([a], [b]) => (a < b ? -1 : 1));

  const remove = (tag: string): void => {
    list.current?.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus();
    void keepRhythm(tag, null);
  };
  return (
    <div class="stack">
      <p class="dash-words">{say('inTouch_explained')}</p>
      <ul class="dash-list" ref={list}>
        {rhythms.map(([tag, days]) => (
          <li key={tag} class="tag-rhythm">
            <p class="tag-rhythm-name">
              <bdi>{tags.get(tag)?.shown ?? tag}</bdi>{' '}
              <span class="quiet">{sayCount('contacts_count', tags.get(tag)?.count ?? 0)}</span>
            </p>
            <RhythmSelect
              label={say('inTouch_howOftenTag', { tag })}
              days={days}
              onChoose={(chosen) => void keepRhythm(tag, chosen)}
            />
            <button
              type="button"
              class="button plain muted icon small"
              aria-label={say('inTouch_removeRhythm', { tag })}
              onClick={trusted(() => remove(tag))}
            >
              <Icon name="trash" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <AddRhythm tags={tags} known={settings.tagCadences} />
      <p class="quiet">{say('inTouch_atMost')}</p>
    </div>
  );
}
