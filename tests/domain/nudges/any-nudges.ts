import fc from 'fast-check';
import { FOLLOW_UP_KINDS, type NudgeSettings } from '../../../src/domain/model';

const hour = fc.integer({ min: 0, max: 23 });

/** Any settings that a user can choose. */
export const anyNudges: fc.Arbitrary<NudgeSettings> = fc.record({
  on: fc.constant(true),
  days: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
  from: hour,
  until: hour,
  quietFrom: hour,
  quietUntil: hour,
  digestHour: fc.option(hour),
  mostADay: fc.integer({ min: 1, max: 10 }),
  off: fc.subarray([...FOLLOW_UP_KINDS], { maxLength: 3 }),
});

/** Zones that differ in when the clocks change, by how much and at which minute they stand. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Apia',
];
