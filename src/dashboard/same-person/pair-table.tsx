import { fold } from '../../domain/fold';
import { initialsOf } from '../../domain/initials';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import { Avatar } from '../../ui/avatar';
import { Icon } from '../../ui/icon';
import { COMPARED } from './compared';

interface Props {
  a: Contact;
  b: Contact;
  now: Date;
  /** The id of who stands for both. */
  main: string;
  onMain: (id: string) => void;
}

/** Two contacts side by side; what both have is marked. */
export function PairTable({ a, b, now, main, onMain }: Props) {
  const lines = COMPARED.map(({ label, of }) => ({ label, ofA: of(a, now), ofB: of(b, now) })).filter(
    ({ ofA, ofB }) => ofA.length + ofB.length > 0,
  );
  return (
    <table class="pair-table">
      <thead>
        <tr>
          <td />
          {[a, b].map((contact) => (
            <th key={contact.id} scope="col">
              <span class="pair-who">
                <Avatar id={contact.id} initials={initialsOf(contact.name)} />
                <a class="person" href={`#contact/${contact.id}`}>
                  <bdi>{contact.name}</bdi>
                </a>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, ofA, ofB }) => (
          <tr key={label}>
            <th scope="row">{say(label)}</th>
            <Values own={ofA} others={ofB} />
            <Values own={ofB} others={ofA} />
          </tr>
        ))}
        <tr>
          <th scope="row">{say('samePerson_standsForBoth')}</th>
          {[a, b].map((contact) => (
            <td key={contact.id}>
              <label class="dash-check">
                <input
                  type="radio"
                  name={`main-${a.id}-${b.id}`}
                  checked={contact.id === main}
                  onChange={() => onMain(contact.id)}
                />
                <span class="hidden-words">{say('samePerson_nameStands', { name: contact.name })}</span>
                <span aria-hidden="true">{say('samePerson_thisOne')}</span>
              </label>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Values({ own, others }: { own: readonly string[]; others: readonly string[] }) {
  const same = new Set(others.map(plain));
  return (
    <td>
      {own.map((value) =>
        same.has(plain(value)) ? (
          <span key={value} class="pair-value same">
            <bdi>{value}</bdi> <Icon name="check" size={12} />
            <span class="hidden-words"> {say('samePerson_bothHave')}</span>
          </span>
        ) : (
          <bdi key={value} class="pair-value">
            {value}
          </bdi>
        ),
      )}
    </td>
  );
}

/** As one compares at a glance: without case, accents and blanks. */
function plain(value: string): string {
  return fold(value).replace(/\s+/g, '');
}
