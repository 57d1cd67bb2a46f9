import { say } from '../domain/say/say';

/** The sign of Rapport: an R whose bowl is a speech bubble. The same drawing as assets/icons/icon.svg. */
export function Sign({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="30" fill="#0e7680" />
      <path
        d="M40 100V44a14 14 0 0 1 14-14h16a23 23 0 0 1 4 45.6L92 98"
        fill="none"
        stroke="#fff"
        stroke-width="15"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="66" cy="53" r="7.5" fill="#fff" />
    </svg>
  );
}

/** The sign and the name. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <Sign />
      {say('common_name')}
    </span>
  );
}
