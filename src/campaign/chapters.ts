/** The five chapters in order of date, by the id of their scenario. */
export const CHAPTERS = [
  '2021-12-fridays-call',
  '2022-10-the-force-nobody-leads',
  '2023-03-blue-helmets-again',
  '2023-06-nassau-to-nairobi',
  '2024-09-paragraph-ten',
] as const;

/** The fifth chapter of a campaign in which no mission came of the fourth. */
export const WITHOUT_MISSION = '2024-10-one-year-without';

/** Every scenario that a campaign may come to. */
export const IN_CAMPAIGN: readonly string[] = [...CHAPTERS, WITHOUT_MISSION];

/**
 * The chapter that follows those that are finished; null where the record tells the rest.
 * @param finished in the order they were played
 */
export function chapterAfter(finished: readonly { readonly mission: boolean }[]): string | null {
  const next = CHAPTERS[finished.length];
  if (next === undefined) return null;
  // Only the last chapter rests on a mission of the one before it; each other opens where history stood.
  const last = finished.length === CHAPTERS.length - 1;
  return last && finished.at(-1)?.mission === false ? WITHOUT_MISSION : next;
}
