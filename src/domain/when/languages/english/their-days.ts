import { namedDays, theirDay } from '../../their-days';

/** Days of the contact, by what the user calls them: `her birthday`, `before the anniversary`. */
export const theirDays = [
  theirDay(
    /\b(?:(?:her|his|their|its|the|\p{Lu}\p{L}*['’]s?) )?(?<what>birthday|b-?day|anniversary|name ?day)\b/giu,
  ),
  namedDays,
];
