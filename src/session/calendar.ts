import type { Scenario } from '../scenario/scenario.ts';

/** The day on which a round opens, written 2023-06-05. Rounds count from 1. */
export function dayOfRound(scenario: Pick<Scenario, 'period'>, round: number): string {
  const { start, roundDays } = scenario.period;
  return later(start, (Math.max(1, round) - 1) * roundDays);
}

/** The day on which a quarter after the vote closes. */
export function dayOfQuarter(voted: string, quarter: number): string {
  const day = new Date(`${voted}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 3 * quarter);
  return day.toISOString().slice(0, 10);
}

function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A day in words, 5 June 2023; a month or a year alone stays one. */
export function inWords(day: string, language: string, months: 'long' | 'short' = 'long'): string {
  const parts = day.split('-').length;
  const date = new Date(`${day.length === 4 ? `${day}-01-01` : parts === 2 ? `${day}-01` : day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: months }),
    ...(parts > 2 && { day: 'numeric' }),
  }).format(date);
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
