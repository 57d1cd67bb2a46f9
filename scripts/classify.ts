/**
 * `npm run --silent classify < posts.jsonl`: reads JSON lines `{"id","text"}` and prints what the shipped
 * classifier makes of each. A line that cannot be read is answered with `{"error"}` and ends in exit code 1.
 */
import { createInterface } from 'node:readline';
import { scoreOf } from '../src/domain/classify/points';
import { shippedClassifier } from './shipped-classifier';

const classify = shippedClassifier();

function answer(line: string): object {
  const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new Error('A line needs a "text"');
  const { intents, points, sentiment, pressing, language, byModel } = classify(text);
  return {
    id: id ?? null,
    labels: intents.map(({ intent }) => intent),
    scores: Object.fromEntries(Object.entries(points).map(([intent, each]) => [intent, scoreOf(each)])),
    sentiment,
    urgency: pressing.level,
    why: [...new Set([...intents.flatMap(({ why }) => why), ...pressing.why])],
    sums: Object.fromEntries(intents.map(({ intent, sum }) => [intent, sum])),
    language,
    byModel,
  };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  try {
    console.log(JSON.stringify(answer(line)));
  } catch (error) {
    console.log(JSON.stringify({ error: String(error), line: line.slice(0, 200) }));
    process.exitCode = 1;
  }
}
