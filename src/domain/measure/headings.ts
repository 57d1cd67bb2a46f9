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

/** The same of a team's weeks. */
export const TEAM_HEADINGS = {
  name: 'Member',
  user: 'User',
  week: 'Week from',
  answered: 'Answered',
  missed: 'Not answered',
  answerMinutes: 'Working minutes until answered',
  exchanges: 'Talks',
  newContacts: 'New contacts',
  followUpsDone: 'Follow-ups done',
  followUpsOnTime: 'Follow-ups on time',
  complaints: 'Complaints',
  complaintsRecovered: 'Complaints put right',
  referrals: 'People sent',
  meetings: 'Meetings',
  sales: 'Sales',
} as const;
