/**
 * What columns are called in files, whatever language is spoken: a file that was saved in one has the headings of all
 * others. On the screen they are called by their label.
 */
export const HEADINGS = {
  what: 'What',
  person: 'Person',
  site: 'Site',
  about: 'About',
  day: 'Day',
  contactId: 'Contact id',
  amount: 'Worth',
  currency: 'Currency',
  written: 'Written',
  answered: 'Answered',
  workingMinutes: 'Working minutes',
  posts: 'Posts',
  ended: 'How it stands',
  recovered: 'Recovered',
  daysUntilClosed: 'Days until closed',
  purpose: 'For',
  due: 'Due',
  done: 'Done',
  onTime: 'On time',
  sentBy: 'Sent by',
  through: 'By way of',
  item: 'Bought',
  template: 'Template',
  minutes: 'Minutes',
} as const;
