const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12 May 1990` for `1990-05-12`, `12 May` for `--05-12`. */
export function describeYearlyDay(day: string): string {
  const [, year, month, date] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const said = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return year === '-' ? said : `${said} ${year}`;
}
