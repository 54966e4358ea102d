import debriefWords from '../../../../assets/locales/en/debrief.json';
import runWords from '../../../../assets/locales/en/runs.json';

/** What is said from the table on: of the debrief, of records and of saved games. No screen before them needs it. */
export const words: Readonly<Record<string, string>> = { ...debriefWords, ...runWords };
