import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Measured, restsOnFew } from '../../domain/measure/measured';
import { periodKind } from '../../domain/measure/period';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { Details } from './details';
import { saysFew } from './say-value';
import type { AllMeasured } from './use-measured';
import { Values } from './values';

interface Props {
  measured: Measured;
  all: AllMeasured;
  /** What stands in the card besides. */
  children?: preact.ComponentChildren;
}

/** One figure: what it comes to, what it came to before, and all it rests on when it is opened. */
export function FigureCard({ measured, all, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { figure, limit } = measured;
  // It takes a row of its own when it is opened: the user goes on reading where it stands now.
  useLayoutEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <section
      ref={card}
      class={open ? 'dash-card figure-card open' : 'dash-card figure-card'}
      aria-labelledby={id}
    >
      <h2 id={id}>{figure.label}</h2>
      <Values measured={measured} before={periodKind(all.periodId).before} />
      {restsOnFew(measured) && <p class="quiet">{saysFew()}</p>}
      {limit && <p class="quiet">{limit}</p>}
      {children}
      <p class="figure-opens">
        <button
          type="button"
          class="button small"
          aria-expanded={open}
          onClick={trusted(() => setOpen(!open))}
        >
          <Icon name="chevron" size={14} /> {say('measure_restsOn')}
          <span class="hidden-words">: {figure.label}</span>
        </button>
      </p>
      {open && <Details figure={figure} all={all} />}
    </section>
  );
}
