import { Icon, type IconName } from '../icon';

const PROMISES: { icon: IconName; title: string; text: string }[] = [
  {
    icon: 'send',
    title: 'You send, always',
    text: 'Rapport puts a reply into the reply box. Only you press send. It never posts, likes, follows or scrolls by itself.',
  },
  {
    icon: 'lock',
    title: 'Nothing leaves your browser',
    text: 'No account, no server, no tracking. A person is saved, on this computer, only when you act.',
  },
  {
    icon: 'search',
    title: 'What it reads, and why',
    text: 'On X and Facebook it reads the posts on the page you have opened, to find those that concern you. They wait in your list for a time you choose; all others are forgotten at once. It does not read private messages.',
  },
  {
    icon: 'person',
    title: 'The sites’ rules are yours to keep',
    text: 'X and Meta forbid automated posting, collecting data by machine without permission, and unsolicited bulk replies. Rapport posts nothing and opens no pages by itself, but neither company has reviewed it. What you send, you answer for: write to people one by one, and only where it helps them.',
  },
];

/** What Rapport promises, and what it asks of the user. */
export function Promises() {
  return (
    <ul class="promises">
      {PROMISES.map(({ icon, title, text }) => (
        <li key={title}>
          <Icon name={icon} size={20} />
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
