import { freeEdge, freeSpot, isFree, type Spot } from './free-spot';
import { pageZoom } from './page-zoom';

/** How wide and high the chip is where only its sign is shown; see contact-chip.css. */
const SMALL = 28;

/**
 * Puts the chip where it covers nothing; it stays where it is while it covers nothing there. Where the page fills every
 * corner, only its sign is shown, at the side of the window.
 */
export function settle(document: Document, chip: HTMLElement): void {
  const isSmall = chip.dataset.small !== undefined;
  const { left, top, width, height } = chip.getBoundingClientRect();
  if (chip.style.top !== '' && !isSmall && isFree(document, { left, top }, width, height)) return;
  delete chip.dataset.small;
  // At the right it would be measured as narrow as the room there.
  stand(chip, { left: 0, top }, false);
  const whole = chip.getBoundingClientRect();
  const spot = freeSpot(document, whole.width, whole.height);
  if (spot) {
    stand(chip, spot, false);
    return;
  }
  chip.dataset.small = '';
  const { clientWidth, clientHeight } = document.documentElement;
  const small = SMALL * pageZoom(chip);
  const edge = freeEdge(document, small) ?? { left: clientWidth, top: (clientHeight - small) / 2 };
  stand(chip, edge, edge.left > clientWidth / 2);
}

/** `atRight`: it grows to the left. */
function stand(chip: HTMLElement, { left, top }: Spot, atRight: boolean): void {
  const zoom = pageZoom(chip);
  chip.style.top = `${Math.round(top / zoom)}px`;
  chip.style.left = atRight ? 'auto' : `${Math.round(left / zoom)}px`;
  chip.style.right = atRight ? '0' : 'auto';
}
