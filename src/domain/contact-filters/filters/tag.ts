import { choiceFilter } from '../filter';

export const TAG = choiceFilter({ id: 'tag', label: 'Tag', of: ({ tags }) => tags });
