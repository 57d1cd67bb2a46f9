import type { ContactSummary } from '../../../domain/contact-summary';
import { say } from '../../../domain/say/say';
import { Avatar } from '../../../ui/avatar';
import { Icon, type IconName } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import type { Match } from '../find/use-search';
import { Marked } from './marked';

interface Props {
  contact: ContactSummary;
  match: Match | undefined;
  onOpen: (() => void) | undefined;
}

/** Who a row is about: face, name, what to know at once, and where from. */
export function Who({ contact, match, onOpen }: Props) {
  const { id, name, initials, vip, complaintAt, company, handle } = contact;
  const words = match && !match.snippet ? match.words : [];
  return (
    <>
      <Avatar id={id} initials={initials} />
      <span class="contact-names">
        <span class="contact-name">
          <a
            class="person"
            href={`#contact/${id}`}
            tabIndex={-1}
            onClick={trusted((event: MouseEvent) => {
              // With a key held it opens elsewhere, as any link.
              if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onOpen();
            })}
          >
            <bdi>
              <Marked text={name} words={words} />
            </bdi>
          </a>
          {vip && <Sign name="star" says={say('contacts_vip')} class="contact-vip" />}
          {complaintAt !== '' && (
            <Sign name="warning" says={say('contacts_openComplaint')} class="contact-complaint" />
          )}
        </span>
        <span class="contact-from">
          {[company, handle]
            .filter((from) => from !== '')
            .map((from, index) => (
              <span key={from}>
                {index > 0 && ' · '}
                <bdi>
                  <Marked text={from} words={words} />
                </bdi>
              </span>
            ))}
        </span>
      </span>
    </>
  );
}

function Sign({ name, says, class: kind }: { name: IconName; says: string; class: string }) {
  return (
    <span class={kind} title={says}>
      <Icon name={name} size={14} />
      <span class="hidden-words">, {says}</span>
    </span>
  );
}
