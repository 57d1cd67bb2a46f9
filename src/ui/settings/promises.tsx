import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import { Icon, type IconName } from '../icon';

const PROMISES: { icon: IconName; title: Key; text: Key }[] = [
  { icon: 'send', title: 'settings_promiseSend', text: 'settings_promiseSendMeans' },
  { icon: 'lock', title: 'settings_promiseStay', text: 'settings_promiseStayMeans' },
  { icon: 'search', title: 'settings_promiseRead', text: 'settings_promiseReadMeans' },
  { icon: 'person', title: 'settings_promiseRules', text: 'settings_promiseRulesMeans' },
];

/** What Rapport promises, and what it asks of the user. */
export function Promises() {
  return (
    <ul class="promises">
      {PROMISES.map(({ icon, title, text }) => (
        <li key={title}>
          <Icon name={icon} size={20} />
          <div>
            <h3>{say(title)}</h3>
            <p>{say(text)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
