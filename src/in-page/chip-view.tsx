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
      aria-label={`Rapport: open with ${name}`}
      data-pressing={pressing || undefined}
    >
      <p class="hidden-words" role="status">
        Something is open with {name}.
      </p>
      <button
        type="button"
        class="chip-open"
        aria-label={`${name}: ${said}`}
        title={said}
        onClick={trusted(onOpen)}
      >
        <span class="chip-sign">
          <Sign />
        </span>
        <span class="chip-words">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          : <bdi>{said}</bdi>
        </span>
      </button>
      <button
        type="button"
        class="chip-close"
        aria-label={`Hide what is open with ${name}`}
        title="Hide"
        onClick={trusted(onClose)}
      >
        <Icon name="close" size={12} />
      </button>
    </section>
  );
}
