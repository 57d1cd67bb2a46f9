import type { Page } from 'puppeteer-core';

/**
 * What is wrong with how a page of ours shows its texts, each in marks (see `support/reworded`): it scrolls sideways,
 * a text is cut, stands out of its control or is written on another, controls lie on each other, a text is not one of `_locales`.
 * @param data all that users and their customers wrote: what of it is shown is no text of ours
 */
export function screenFaults(page: Page, data: string): Promise<string[]> {
  return page.evaluate((data) => {
    const faults = new Set<string>();
    const short = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 60);
    const nameOf = (one: Element): string =>
      `${one.localName}${one.className && typeof one.className === 'string' ? `.${one.className.split(' ')[0]}` : ''}`;
    const seen = (one: Element): boolean =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      one.getClientRects().length > 0 &&
      // Read out, not seen.
      one.getBoundingClientRect().width > 1;

    // Names of people and days, addresses, examples of them: whose they are is not to be seen from them.
    const known = new Set<string>(data.toLowerCase().split('\n'));
    const isData = (said: string): boolean =>
      data.includes(said) ||
      said
        .split(/[,·()]/)
        .map((part) => part.trim())
        .every(
          (part) =>
            part === '' ||
            known.has(part.toLowerCase()) ||
            data.toLowerCase().includes(part.toLowerCase().replace(/^@/, '')) ||
            part.split(' ').every((word) => /^@|\.\w+(?:\/|$)/.test(word)),
        );
    // Initials stand for a name, and are not read out.
    const isPicture = (one: Element): boolean => one.closest('[aria-hidden="true"], .wordmark') !== null;

    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) faults.add(`scrolls sideways by ${over} px`);

    const clipOf = (one: Element): DOMRect => {
      let [left, top, right, bottom] = [-1e6, -1e6, 1e6, 1e6];
      for (let at: Element | null = one; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX === 'visible') continue;
        const box = at.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    /** Where it stands; what is cut off, or scrolled away, lies on nothing. */
    const shownOf = (one: Element, what: Element | Range = one) => {
      const clip = clipOf(one);
      return [...what.getClientRects()].flatMap((box) => {
        const [left, right] = [Math.max(box.left, clip.left), Math.min(box.right, clip.right)];
        const [top, bottom] = [Math.max(box.top, clip.top), Math.min(box.bottom, clip.bottom)];
        return right - left > 1 && bottom - top > 1 ? [{ left, right, top, bottom }] : [];
      });
    };
    /** Stands over the page on purpose. */
    const layered = ({ parentElement }: Text): boolean => {
      for (let at = parentElement; at; at = at.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
      return false;
    };
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && text.parentElement) texts.push(text);
    }

    // Texts of ours stand between marks, with what is put into them.
    let depth = 0;
    for (const text of texts) {
      const parent = text.parentElement as Element;
      let outside = '';
      for (const letter of text.data) {
        if (letter === '⟦') depth++;
        if (depth === 0) outside += letter;
        if (letter === '⟧') depth--;
      }
      const foreign = parent.closest('[lang]') !== document.documentElement;
      const said = outside.trim().replace(/\s+/g, ' ');
      if (!foreign && /\p{L}{2}/u.test(said) && !isPicture(parent) && !isData(said))
        faults.add(`not in _locales: “${short(said)}” in ${nameOf(parent)}`);
    }
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const said = (one.getAttribute(name) ?? '').replace(/\s+/g, ' ').trim();
        if (
          /\p{L}{2}/u.test(said) &&
          !said.includes('⟦') &&
          !isData(said) &&
          !one.closest('[lang]:not(html)')
        )
          faults.add(`not in _locales: ${name} “${short(said)}” of ${nameOf(one)}`);
      }
    }

    for (const text of texts) {
      const parent = text.parentElement as Element;
      if (!seen(parent) || !/[⟦⟧]/.test(text.data)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      if (right === left) continue;
      // Where blanks are kept, those at a line's end hang over its edge.
      const slack = /^(pre-wrap|break-spaces)/.test(getComputedStyle(parent).whiteSpace) ? 8 : 1.5;
      for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        // What a list shows of a contact or a card ends in "…", as their names do; their own page has it whole.
        if (style.textOverflow === 'ellipsis' && at.closest('.contact-row, .train-title')) break;
        const box = at.getBoundingClientRect();
        const out = left < box.left - slack || right > box.right + slack;
        if (style.overflowX !== 'visible' && /hidden|clip/.test(style.overflowX) && out) {
          faults.add(`cut: “${short(text.data)}” in ${nameOf(at)}`);
          break;
        }
        // What scrolls shows all of it.
        if (/auto|scroll/.test(style.overflowX)) break;
        if (
          /^(button|a|th|td|label|summary|legend)$/.test(at.localName) &&
          style.display !== 'inline' &&
          out
        ) {
          faults.add(`stands out: “${short(text.data)}” of ${nameOf(at)}`);
          break;
        }
      }
    }

    const lines = texts.flatMap((text) => {
      const parent = text.parentElement as Element;
      if (!seen(parent) || parent.closest('[inert], select, .hidden-words')) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const { backgroundColor, borderInlineEndWidth } = getComputedStyle(parent);
      const pill =
        parent.childNodes.length === 1 && (!/, 0\)$/.test(backgroundColor) || borderInlineEndWidth !== '0px');
      return shownOf(parent, pill ? parent : range).map((box) => ({ text, ...box }));
    });
    lines.forEach((one, at) => {
      for (const other of lines.slice(at + 1)) {
        if (one.text === other.text) continue;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // Lines may touch; words may not be written on words.
        if (wide > 3 && high > 6 && !layered(one.text) && !layered(other.text))
          faults.add(`written on each other: “${short(one.text.data)}” and “${short(other.text.data)}”`);
      }
    });

    const controls = [
      ...document.querySelectorAll('button, a[href], input, select, textarea, summary'),
    ].filter((one) => seen(one) && !one.closest('[inert]') && getComputedStyle(one).pointerEvents !== 'none');
    const fixed = (one: Element): boolean => {
      for (let at: Element | null = one; at; at = at.parentElement)
        if (/fixed|sticky|absolute/.test(getComputedStyle(at).position)) return true;
      return false;
    };
    const flat = controls.filter((one) => !fixed(one)).map((one) => ({ one, boxes: shownOf(one) }));
    flat.forEach((first, at) => {
      for (const second of flat.slice(at + 1)) {
        if (first.one.contains(second.one) || second.one.contains(first.one)) continue;
        const onEachOther = first.boxes.some((a) =>
          second.boxes.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
          ),
        );
        if (onEachOther)
          faults.add(
            `lie on each other: “${short(first.one.textContent ?? '')}” (${nameOf(first.one)}) and “${short(second.one.textContent ?? '')}” (${nameOf(second.one)})`,
          );
      }
    });
    return [...faults];
  }, data);
}
