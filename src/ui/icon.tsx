/** Our own line icons on a 24 × 24 grid. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  beside: 'M4 5h16v14H4zM14 5v14',
  bulb: 'M9 18h6M10 21h4M8.5 15a6 6 0 1 1 7 0c-.6.5-1 1.2-1 2h-5c0-.8-.4-1.5-1-2z',
  box: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  chart: 'M4 20h16M7 20v-8M12 20V5M17 20v-11',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  down: 'M12 5v14M6 13l6 6 6-6',
  drag: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  filter: 'M4 6h16M7 12h10M10 18h4',
  heart: 'M12 20s-7-4.5-7-10a4 4 0 0 1 7-2.5A4 4 0 0 1 19 10c0 5.5-7 10-7 10z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  note: 'M5 4h10l4 4v12H5zM9 12h6M9 16h6',
  open: 'M13 4h7v7M20 4l-9 9M18 14v6H4V6h6',
  pause: 'M9 6v12M15 6v12',
  people:
    'M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c.4-3.5 2.8-5 6-5s5.6 1.5 6 5M16 5.5a3.2 3.2 0 0 1 0 6M17.5 15c2 .5 3.2 2 3.5 5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.6-4 3.8-6 8-6s7.4 2 8 6',
  phone: 'M6 4h3l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  plus: 'M12 5v14M5 12h14',
  power: 'M12 4v8M7.5 6.5a7.5 7.5 0 1 0 9 0',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
  send: 'M20 4L10.5 13.5M20 4l-6 16-3.5-6.5L4 10z',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM7 17a2 2 0 1 0 4 0 2 2 0 0 0-4 0z',
  star: 'M12 4l2.4 5.2 5.6.7-4.2 3.9 1.1 5.7L12 16.7 7.1 19.5l1.1-5.7L4 9.9l5.6-.7z',
  store: 'M4 10l1.5-5h13L20 10M5 10v10h14V10M4 10h16M10 20v-6h4v6',
  swap: 'M7 20V5M3 9l4-4 4 4M17 4v15M13 15l4 4 4-4',
  train: 'M7 7v10M17 7v10M4 9.5v5M20 9.5v5M7 12h10',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  tree: 'M12 4v6M6 20v-4h12v4M12 10v6M10 4h4M4 20h4M16 20h4',
  up: 'M12 19V5M6 11l6-6 6 6',
  upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Point along the line of words, so they turn round where it runs from right to left. */
const MIRRORED: readonly IconName[] = ['back', 'chevron', 'send'];

/** An icon that says nothing by itself: words stand beside it or name its button. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return <Mark path={PATHS[name]} size={size} mirrored={MIRRORED.includes(name)} />;
}

/** Draws any path of ours in the colour of the text around it. */
export function Mark({
  path,
  size = 16,
  mirrored = false,
}: {
  path: string;
  size?: number;
  mirrored?: boolean;
}) {
  return (
    <svg
      class={mirrored ? 'mirrored' : undefined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
