import { choiceFilter } from '../filter';

export const AREA = choiceFilter({
  id: 'area',
  label: 'filters_area',
  of: ({ area }) => (area ? [area] : []),
});
