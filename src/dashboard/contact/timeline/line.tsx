import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../../ui/icon';

interface Props {
  icon: IconName;
  /** What it was and when. */
  title: ComponentChildren;
  /** Buttons at the line's end. */
  acts?: ComponentChildren;
  children?: ComponentChildren;
}

/** One line of the timeline: a sign, what it was and when, and what was said. */
export function Line({ icon, title, acts, children }: Props) {
  return (
    <div class="timeline-line">
      <span class="timeline-sign">
        <Icon name={icon} size={14} />
      </span>
      <div class="timeline-what">
        <div class="timeline-title">
          <p class="quiet">{title}</p>
          {acts}
        </div>
        {children}
      </div>
    </div>
  );
}
