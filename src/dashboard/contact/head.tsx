import './head.css';
import { initialsOf } from '../../domain/initials';
import type { Contact } from '../../domain/model';
import { STAGES } from '../../domain/stages';
import { deleteContact } from '../../log/contact-acts';
import { Avatar } from '../../ui/avatar';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { changeContact } from './change-contact';
import { Tags } from './tags';

type Stage = Contact['stage'];

/** Who it is at a glance, how far they have come, and the ways from here. */
export function Head({ contact }: { contact: Contact }) {
  const { name, company, area, vip, stage } = contact;
  const choose = (next: Stage): void => {
    const label = STAGES.find(({ id }) => id === next)?.label ?? 'no stage';
    void changeContact(contact, `${name}: ${label}.`, (shown) => ({ ...shown, stage: next }));
  };
  const setVip = (): void => {
    const says = vip ? `${name} is no longer marked as VIP.` : `${name} is marked as VIP.`;
    void changeContact(contact, says, (shown) => ({ ...shown, vip: !vip }));
  };
  const remove = async (): Promise<void> => {
    doAct(`Deleted ${name}.`, await deleteContact(logs.real, contact.id, new Date()));
  };
  return (
    <header class="contact-head">
      <Avatar id={contact.id} initials={initialsOf(name)} size="large" />
      <div class="contact-head-words">
        {(company || area) && (
          <p class="quiet">
            {[company, area].filter(Boolean).map((words, index) => (
              <span key={words}>
                {index > 0 && ' · '}
                <bdi>{words}</bdi>
              </span>
            ))}
          </p>
        )}
        <div class="row">
          <button type="button" class="chip contact-vip-switch" aria-pressed={vip} onClick={trusted(setVip)}>
            <Icon name="star" size={14} /> VIP
          </button>
          <label>
            <span class="hidden-words">Stage</span>
            <select
              class="input contact-stage"
              value={stage ?? ''}
              onChange={trusted((event: Event) => {
                if (event.target instanceof HTMLSelectElement)
                  choose((event.target.value as StageIds) || null);
              })}
            >
              <option value="">No stage</option>
              {STAGES.map(({ id, label, means }) => (
                <option key={id} value={id} title={means}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <Tags contact={contact} />
        </div>
      </div>
      <div class="contact-head-acts">
        <a class="button small" href={`#brief/${contact.id}`}>
          <Icon name="print" size={14} /> Brief
        </a>
        <button
          type="button"
          class="button plain muted icon small"
          aria-label={`Delete ${name}`}
          title="Delete"
          onClick={trusted(() => void remove())}
        >
          <Icon name="trash" />
        </button>
      </div>
    </header>
  );
}

type StageIds = NonNullable<Stage>;
