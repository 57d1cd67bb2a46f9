import type { ComponentChildren } from 'preact';
import { say } from '../../domain/say/say';
import { points, signed } from './points';

interface Props {
  /** Read out, not shown. */
  caption: string;
  rows: { says: ComponentChildren; points: number }[];
  total: number;
}

/** How a score adds up: a row for each thing that counted, and the sum. */
export function SumTable({ caption, rows, total }: Props) {
  return (
    <table class="coach-sum">
      <caption class="hidden-words">{caption}</caption>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and keep their order.
          <tr key={index}>
            <th scope="row">{row.says}</th>
            <td>{signed(row.points)}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{say('coach_together')}</th>
          <td>{points(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}
