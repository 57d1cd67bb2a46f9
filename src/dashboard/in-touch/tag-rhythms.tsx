import './tag-rhythms.css';
import { useRef } from 'preact/hooks';
import type { Settings } from '../../domain/model';
import { Icon } from '../../ui/icon';
import { sayCount } from '../../ui/say-count';
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
      <p class="dash-words">
        Contacts with one of these tags come up on your list when it is time for a word. Any exchange, by
        phone, in the store or on a site, begins the count anew; while something is planned with them, it
        waits. A contact’s own choice on their page comes first.
      </p>
      <ul class="dash-list" ref={list}>
        {rhythms.map(([tag, days]) => (
          <li key={tag} class="tag-rhythm">
            <p class="tag-rhythm-name">
              <bdi>{tags.get(tag)?.shown ?? tag}</bdi>{' '}
              <span class="quiet">{sayCount(tags.get(tag)?.count ?? 0, 'contact')}</span>
            </p>
            <RhythmSelect
              label={`How often for the tag ${tag}`}
              days={days}
              onChoose={(chosen) => void keepRhythm(tag, chosen)}
            />
            <button
              type="button"
              class="button plain muted icon small"
              aria-label={`Remove the rhythm of the tag ${tag}`}
              onClick={trusted(() => remove(tag))}
            >
              <Icon name="trash" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <AddRhythm tags={tags} known={settings.tagCadences} />
      <p class="quiet">
        At most five hellos stand on your list at a time, VIPs and those who waited longest first. Everybody
        whose time has come is in your contacts under “Time to be in touch”.
      </p>
    </div>
  );
}
