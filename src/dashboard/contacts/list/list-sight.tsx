import './contact-list.css';
import './cards.css';
import { Component, createRef } from 'preact';
import type { ContactSummary } from '../../../domain/contact-summary';
import { say } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';
import { COLUMNS } from './columns';
import { ContactRow } from './contact-row';
import { CARD, LINE, LINE_FITS, USUAL_BEGINNING } from './heights';

interface Props {
  rows: readonly ContactSummary[];
}

/** The first sight of the list: only what is in sight. A class, because hooks would have to be loaded first. */
export class ListSight extends Component<Props, { cards: boolean }> {
  override state = { cards: false };
  private readonly now = new Date();
  private readonly grid = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    const { current } = this.grid;
    if (current && current.clientWidth < LINE_FITS) this.setState({ cards: true });
  }

  override render() {
    const { rows } = this.props;
    const { cards } = this.state;
    const height = cards ? CARD : LINE;
    const inSight = Math.ceil((innerHeight - USUAL_BEGINNING) / height);
    return (
      <div ref={this.grid} class={cards ? 'contact-grid cards' : 'contact-grid'}>
        <div class="contact-heads">
          <span class="contact-pick">
            <input type="checkbox" />
            <span class="contact-all">{say('contacts_selectAll')}</span>
          </span>
          {COLUMNS.map(({ title, class: kind, sort }) => (
            <span key={title} class={kind}>
              {sort === null ? (
                say(title)
              ) : (
                <button type="button" class="contact-sort">
                  {say(title)}
                  {sort === 'recent' && <Icon name="down" size={12} />}
                </button>
              )}
            </span>
          ))}
        </div>
        <div class="contact-rows" style={{ blockSize: `${rows.length * height}px` }}>
          {rows.slice(0, inSight).map((contact, index) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              index={index}
              top={index * height}
              now={this.now}
              acts={null}
            />
          ))}
        </div>
      </div>
    );
  }
}
