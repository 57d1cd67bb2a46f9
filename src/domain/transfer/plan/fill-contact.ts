import { sayOwnRhythm } from '../../cadence/cadence';
import { labelName, sayLabel } from '../../known-labels/read-label';
import type { Contact } from '../../model';
import { say } from '../../say/say';
import { stageLabel } from '../../stages';
import type { ContactDraft } from '../draft';
import { describeYearlyDay } from './describe-yearly-day';
import { list, single } from './fill-parts';
import { add, change, type FilledContact, type FillOptions, type Part } from './filled';

/**
 * Fills what is empty and adds to lists; never takes anything away. What both say, differently, stays as the
 * contact has it, unless the file is preferred.
 */
export function fillContact(contact: Contact, draft: ContactDraft, options: FillOptions): FilledContact {
  const filled: FilledContact = { contact, changes: [], kept: [] };
  for (const take of PARTS) take(filled, draft, options);
  return filled;
}

const PARTS: readonly Part[] = [
  single('name', 'transfer_name', ({ name }) => name),
  single('company', 'transfer_company', ({ company }) => company),
  list(
    'identities',
    'transfer_profile',
    ({ identities }, { name }) =>
      identities.map((identity) => ({ ...identity, name: identity.name || name.slice(0, 300) })),
    ({ handle, url, key }) => url ?? (handle ? `@${handle}` : key),
  ),
  list(
    'phones',
    'transfer_phone',
    ({ phones }) => phones,
    ({ number, label }) => labelled(number, label),
  ),
  list(
    'emails',
    'transfer_email',
    ({ emails }) => emails,
    ({ address, label }) => labelled(address, label),
  ),
  list(
    'links',
    'transfer_link',
    ({ links }) => links,
    (link) => link,
  ),
  dates,
  single('area', 'transfer_area', ({ area }) => area),
  list(
    'tags',
    'transfer_tag',
    ({ tags }) => tags,
    (tag) => tag,
  ),
  single('stage', 'transfer_stage', ({ stage }) => stage, stageLabel),
  vip,
  gaps,
  notes,
  single('howMet', 'transfer_howMet', ({ howMet }) => howMet),
  referrer,
  rhythm,
];

function dates(filled: FilledContact, draft: ContactDraft, { preferFile }: FillOptions): void {
  for (const entry of draft.dates) {
    const { what, day } = entry;
    const known = filled.contact.dates.find((one) => labelName(one.what) === labelName(what));
    const label = sayLabel(what);
    if (!known) add(filled, 'dates', entry, { label, before: '', after: describeYearlyDay(day) });
    else if (known.day !== day && preferFile) {
      const after = filled.contact.dates.map((one) => (one === known ? { ...known, day } : one));
      const said = { label, before: describeYearlyDay(known.day), after: describeYearlyDay(day) };
      change(filled, { dates: after }, said);
    } else if (known.day !== day) filled.kept.push(label);
  }
}

/** Days or a season: one takes the place of the other. */
function rhythm(filled: FilledContact, draft: ContactDraft, { preferFile }: FillOptions): void {
  const { cadenceDays: _days, cadenceSeason: _season, ...contact } = filled.contact;
  const [is, says] = [sayOwnRhythm(filled.contact), sayOwnRhythm(draft)];
  if (says === '' || says === is) return;
  if (is !== '' && !preferFile) {
    filled.kept.push(say('transfer_keepInTouch'));
    return;
  }
  const season = draft.cadenceSeason && { cadenceSeason: draft.cadenceSeason };
  filled.contact = { ...contact, cadenceDays: season ? null : draft.cadenceDays, ...season };
  filled.changes.push({ label: say('transfer_keepInTouch'), before: is, after: says });
}

function gaps(filled: FilledContact, draft: ContactDraft, { today, newId }: FillOptions): void {
  for (const { text, heardOn } of draft.gaps) {
    const known = filled.contact.gaps.some((gap) => gap.text.toLowerCase() === text.toLowerCase());
    if (known) continue;
    const gap = { id: newId(), text, heardOn: heardOn ?? today };
    add(filled, 'gaps', gap, { label: say('transfer_caresAbout'), before: '', after: text });
  }
}

/** A file without the mark does not say that they are none. */
function vip(filled: FilledContact, draft: ContactDraft): void {
  if (!draft.vip || filled.contact.vip) return;
  change(filled, { vip: true }, { label: say('transfer_vip'), before: '', after: say('transfer_yes') });
}

function notes(filled: FilledContact, draft: ContactDraft, { preferFile, fresh }: FillOptions): void {
  const is = filled.contact.notes;
  const says = draft.notes;
  if (says === '' || is.includes(says)) return;
  if (is === '' || (preferFile && !fresh)) {
    change(filled, { notes: says }, { label: say('transfer_notes'), before: is, after: says });
  } else if (fresh && is.length + says.length + 2 <= 50_000) {
    change(filled, { notes: `${is}\n\n${says}` }, { label: say('transfer_notes'), before: '', after: says });
  } else filled.kept.push(say('transfer_notes'));
}

function referrer(
  filled: FilledContact,
  _: ContactDraft,
  { preferFile, referrer: sender }: FillOptions,
): void {
  const is = filled.contact.referredBy;
  if (sender === null || sender.id === is) return;
  if (is === null || preferFile) {
    change(
      filled,
      { referredBy: sender.id },
      { label: say('transfer_sentBy'), before: '', after: sender.name },
    );
  } else filled.kept.push(say('transfer_sentBy'));
}

function labelled(text: string, label: string): string {
  return label === '' ? text : say('transfer_labelled', { text, label: sayLabel(label) });
}
