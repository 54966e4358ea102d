import aftermathWords from '../../assets/locales/en/aftermath.json';
import debriefWords from '../../assets/locales/en/debrief.json';
import guideWords from '../../assets/locales/en/guide.json';
import runWords from '../../assets/locales/en/runs.json';
import stageWords from '../../assets/locales/en/stage.json';
import tableWords from '../../assets/locales/en/table.json';
import { words as gameWords } from './gameWords.ts';

/** What is said from the brief on, at the table, on the stage, of the year after, the debrief, records and saved games. */
export const words: Readonly<Record<string, string>> = {
  ...gameWords,
  ...aftermathWords,
  ...debriefWords,
  ...guideWords,
  ...runWords,
  ...stageWords,
  ...tableWords,
};
