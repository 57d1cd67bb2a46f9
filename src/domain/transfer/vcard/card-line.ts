/** A line of a vCard as it was read. */
export interface CardLine {
  /** Lower case: `tel`. */
  name: string;
  /** `item1` of `item1.TEL`, which its label shares; empty where there is none. */
  group: string;
  /** Lower case: `home`, `cell`. */
  types: string[];
  /** By its name in lower case. */
  params: Readonly<Record<string, string>>;
  /** Between semicolons, and within these between commas. */
  parts: string[][];
  /** All of it as one text. */
  text: string;
}
