/** The name of the element in a report's head that says what it is. */
export const REPORT = 'rapport-report';

/** What a report says of itself, as JSON in its head. */
export interface ReportHead {
  site: string;
  kind: string;
  present: number;
  read: number;
  missing: Record<string, number>;
  /** Not all of the page went in. */
  cut: boolean;
}
