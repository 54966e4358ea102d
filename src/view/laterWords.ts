import aftermathWords from '../../assets/locales/en/aftermath.json';
import debriefWords from '../../assets/locales/en/debrief.json';
import runWords from '../../assets/locales/en/runs.json';

/** What is said from the table on: of the year after, the debrief, records and saved games. No screen before them needs it. */
export const words: Readonly<Record<string, string>> = {
  ...aftermathWords,
  ...debriefWords,
  ...runWords,
};
