import { canonical } from '../../merge/paths';
import { setsOf } from '../../merge/shapes';
import type { Contact } from '../../model';
import { phoneDigits } from '../../phone-digits';
import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import type { ContactDraft } from '../draft';
import { add, change, type ListField, type Part } from './filled';

type Single = 'name' | 'company' | 'area' | 'howMet' | 'stage';

/** A part that holds one value: the contact's stays unless the file is preferred. */
export function single<F extends Single>(
  field: F,
  label: Key,
  of: (draft: ContactDraft) => Contact[F],
  tell: (value: NonNullable<Contact[F]>) => string = String,
): Part {
  return (filled, draft, { preferFile }) => {
    const [is, says] = [filled.contact[field], of(draft)];
    if (isEmpty(says) || is === says) return;
    if (isEmpty(is) || preferFile) {
      const before = isEmpty(is) ? '' : tell(is as NonNullable<Contact[F]>);
      change(
        filled,
        { [field]: says },
        { label: say(label), before, after: tell(says as NonNullable<Contact[F]>) },
      );
    } else if (field !== 'name' || String(is).toLowerCase() !== String(says).toLowerCase()) {
      filled.kept.push(say(label));
    }
  };
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null;
}

/** A part that holds several: what is not among them is added. */
export function list<F extends Exclude<ListField, 'dates' | 'gaps'>>(
  field: F,
  label: Key,
  of: (draft: ContactDraft, contact: Contact) => Contact[F],
  tell: (entry: Contact[F][number]) => string,
): Part {
  const nameOf = nameIn(field);
  return (filled, draft) => {
    const said = of(draft, filled.contact);
    if (said.length === 0) return;
    const names = new Set(filled.contact[field].map(nameOf));
    for (const entry of said) {
      if (names.has(nameOf(entry))) continue;
      names.add(nameOf(entry));
      add(filled, field, entry, { label: say(label), before: '', after: tell(entry) });
    }
  };
}

/** What tells entries of a list apart; one phone number written in two ways is one. */
function nameIn(field: ListField): (entry: unknown) => string {
  const nameOf = setsOf('contacts')[field] ?? canonical;
  if (field !== 'phones') return nameOf;
  return (phone) => phoneDigits((phone as Contact['phones'][number]).number) ?? nameOf(phone);
}
