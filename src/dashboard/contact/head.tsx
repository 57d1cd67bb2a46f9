import './head.css';
import { initialsOf } from '../../domain/initials';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import { STAGES, stageLabel } from '../../domain/stages';
import { deleteContact } from '../../log/contact-acts';
import { Avatar } from '../../ui/avatar';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { TwoValues } from '../conflicts/contested';
import { changeContact } from './change-contact';
import { Tags } from './tags';

type Stage = Contact['stage'];

/** Who it is at a glance, how far they have come, and the ways from here. */
export function Head({ contact }: { contact: Contact }) {
  const { name, company, area, vip, stage } = contact;
  const choose = (next: Stage): void => {
    const says = next
      ? say('contact_stageSet', { name, stage: stageLabel(next) })
      : say('contact_stageTaken', { name });
    void changeContact(contact, says, (shown) => ({ ...shown, stage: next }));
  };
  const setVip = (): void => {
    const says = say(vip ? 'contact_vipTaken' : 'contact_vipSet', { name });
    void changeContact(contact, says, (shown) => ({ ...shown, vip: !vip }));
  };
  const remove = async (): Promise<void> => {
    doAct(say('contact_deleted', { name }), await deleteContact(logs.real, contact.id, new Date()));
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
            <Icon name="star" size={14} /> {say('contact_vip')}
          </button>
          <label>
            <span class="hidden-words">{say('contact_stage')}</span>
            <select
              class="input contact-stage"
              value={stage ?? ''}
              onChange={trusted((event: Event) => {
                if (event.target instanceof HTMLSelectElement)
                  choose((event.target.value as StageIds) || null);
              })}
            >
              <option value="">{say('contact_noStage')}</option>
              {STAGES.map(({ id, label, means }) => (
                <option key={id} value={id} title={means}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <TwoValues fields={['stage']} />
          <Tags contact={contact} />
        </div>
      </div>
      <div class="contact-head-acts">
        <a class="button small" href={`#brief/${contact.id}`}>
          <Icon name="print" size={14} /> {say('contact_brief')}
        </a>
        <button
          type="button"
          class="button plain muted icon small"
          aria-label={say('contact_deleteName', { name })}
          title={say('contact_delete')}
          onClick={trusted(() => void remove())}
        >
          <Icon name="trash" />
        </button>
      </div>
    </header>
  );
}

type StageIds = NonNullable<Stage>;
