/** A link as far as the reading of addresses asks: its `href`. */
export function link(href: string | null): Element {
  return { getAttribute: (name: string) => (name === 'href' ? href : null) } as unknown as Element;
}
