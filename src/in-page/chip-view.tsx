import { say, sayParts } from '../domain/say/say';
import type { Standing } from '../domain/standing';
import { Icon } from '../ui/icon';
import { trusted } from '../ui/trusted';
import { Sign } from '../ui/wordmark';

interface Props {
  standing: Standing;
  onOpen: () => void;
  onClose: () => void;
}

/** What is open with somebody, in a line or two. */
export function Chip({ standing, onOpen, onClose }: Props) {
  const { name, says, pressing } = standing;
  const said = says.join(' · ');
  return (
    <section
      class="contact-chip rapport"
      aria-label={say('page_openWith', { name })}
      data-pressing={pressing || undefined}
    >
      <p class="hidden-words" role="status">
        {say('page_somethingOpen', { name })}
      </p>
      <button
        type="button"
        class="chip-open"
        aria-label={say('page_chip', { name, says: said })}
        title={said}
        onClick={trusted(onOpen)}
      >
        <span class="chip-sign">
          <Sign />
        </span>
        <span class="chip-words">
          {sayParts('page_chip', {
            name: (
              <strong>
                <bdi>{name}</bdi>
              </strong>
            ),
            says: <bdi>{said}</bdi>,
          })}
        </span>
      </button>
      <button
        type="button"
        class="chip-close"
        aria-label={say('page_hideChip', { name })}
        title={say('page_hide')}
        onClick={trusted(onClose)}
      >
        <Icon name="close" size={12} />
      </button>
    </section>
  );
}
