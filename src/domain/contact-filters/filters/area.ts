import { choiceFilter } from '../filter';

export const AREA = choiceFilter({ id: 'area', label: 'Area', of: ({ area }) => (area ? [area] : []) });
