// The two simpler systems we measure against ship no types. These are the parts we use.

declare module 'vader-sentiment' {
  interface Polarity {
    /** -1 to 1 */
    compound: number;
  }
  const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): Polarity } };
  export default vader;
}

declare module 'sentiment' {
  export default class Afinn {
    /** `score` is the sum of the words' valences, -5 to 5 each. */
    analyze(text: string): { score: number };
  }
}
