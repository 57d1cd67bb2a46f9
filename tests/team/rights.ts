import type { TeamKindId } from '../../src/domain/team/kind';
import { document, rowsUnder } from '../architecture/tables';

export const ACTIONS = ['create', 'change', 'state', 'delete'] as const;
export type Action = (typeof ACTIONS)[number];

export const WHO = [
  'member, own',
  'member, another’s',
  'lead, own',
  'lead, another’s',
  'stranger',
  'nobody',
] as const;
export type Who = (typeof WHO)[number];

/** One try of the table: who does what to which document, and whether it passes. */
export interface Try {
  kind: TeamKindId;
  /** `over`: the claim has ended; `to oneself`: the assignment is for who tries. */
  variant: '' | 'over' | 'to oneself';
  who: Who;
  action: Action;
  passes: boolean;
}

/** The table of `docs/team.md`, try by try. */
export function tries(): Try[] {
  const text = document('team.md').replaceAll("another's", 'another’s');
  return rowsUnder(text, 'document').flatMap(([name = '', ...cells]) => {
    const [kind = '', variant = ''] = name.split(', ');
    return WHO.flatMap((who, column) => {
      const may = (cells[column] ?? 'none').split(', ');
      return ACTIONS.filter((action) => isTried(action, kind, variant)).map((action) => ({
        kind: kind as TeamKindId,
        variant: variant as Try['variant'],
        who,
        action,
        passes: may.includes(action) || (action === 'state' && may.includes('change')),
      }));
    });
  });
}

function isTried(action: Action, kind: string, variant: string): boolean {
  if (action === 'state') return kind === 'assignment';
  return action !== 'create' || variant !== 'over';
}
