import { say, sayParts } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

interface Props {
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** Another window changed the field that is being typed in: the user chooses what stands. */
export function ElsewhereChanged({ theirs, onMine, onTheirs }: Props) {
  // The choice is made before the field counts as left.
  const stay = (event: Event): void => event.preventDefault();
  return (
    <div class="notice bad" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          {theirs === ''
            ? say('contact_emptiedElsewhere')
            : sayParts('contact_changedElsewhere', {
                text: (
                  <>
                    <bdi>{theirs.slice(0, 300)}</bdi>
                    {theirs.length > 300 && '…'}
                  </>
                ),
              })}
        </p>
        <div class="row">
          <button type="button" class="button small" onMouseDown={stay} onClick={trusted(onMine)}>
            {say('contact_keepMine')}
          </button>
          <button type="button" class="button small" onMouseDown={stay} onClick={trusted(onTheirs)}>
            {say('contact_takeTheirs')}
          </button>
        </div>
      </div>
    </div>
  );
}
