import { choiceFilter } from '../filter';

export const TAG = choiceFilter({ id: 'tag', label: 'filters_tag', of: ({ tags }) => tags });
