/** Units of calendar time and shorter ones. */
export type Unit = 'minute' | 'hour' | 'workday' | 'day' | 'week' | 'month' | 'year';
