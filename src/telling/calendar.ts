import { regional } from '../locale/say.ts';
import { daysAfter, isDay, monthsAfter } from '../scenario/model/dates.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** The day on which a round opens, written 2023-06-05. Rounds count from 1. */
export function dayOfRound(scenario: Pick<Scenario, 'period'>, round: number): string {
  const { start, roundDays } = scenario.period;
  return daysAfter(start, (Math.max(1, round) - 1) * roundDays);
}

/** The day on which a quarter after the vote closes. Quarters count from 1. */
export function dayOfQuarter(voted: string, quarter: number): string {
  return monthsAfter(voted, 3 * quarter);
}

/** A day in words, 5 June 2023; a month or a year alone stays one, and what is none of these is left as it is. */
export function inWords(day: string, language: string, months: 'long' | 'short' = 'long'): string {
  const parts = day.split('-').length;
  const whole = parts === 1 ? `${day}-01-01` : parts === 2 ? `${day}-01` : day;
  if (!isDay(whole)) return day;
  const [year, month, date] = whole.split('-').map(Number) as [number, number, number];
  return new Intl.DateTimeFormat(regional(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: months }),
    ...(parts > 2 && { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, date));
}

/** Two days as the months they span: June – October 2023; November 2021 – January 2022; September 2024. */
export function spanInWords(
  start: string,
  end: string,
  language: string,
  months: 'long' | 'short' = 'long',
): string {
  const from = start.slice(0, 7);
  const to = end.slice(0, 7);
  const last = inWords(to, language, months);
  if (from === to) return last;
  const first = inWords(from, language, months);
  const year = end.slice(0, 4);
  // Both names end in the year, and it need not be said twice.
  return start.startsWith(year) ? `${first.replace(` ${year}`, '')} – ${last}` : `${first} – ${last}`;
}
