import aftermathWords from '../../assets/locales/en/aftermath.json';
import debriefWords from '../../assets/locales/en/debrief.json';
import guideWords from '../../assets/locales/en/guide.json';
import runWords from '../../assets/locales/en/runs.json';
import stageWords from '../../assets/locales/en/stage.json';
import tableWords from '../../assets/locales/en/table.json';

/** What is said from the table on: there, on the stage, of the year after, the debrief, records and saved games. No screen before them needs it. */
export const words: Readonly<Record<string, string>> = {
  ...aftermathWords,
  ...debriefWords,
  ...guideWords,
  ...runWords,
  ...stageWords,
  ...tableWords,
};
