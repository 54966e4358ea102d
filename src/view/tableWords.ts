import guideWords from '../../assets/locales/en/guide.json';
import runWords from '../../assets/locales/en/runs.json';
import stageWords from '../../assets/locales/en/stage.json';
import tableWords from '../../assets/locales/en/table.json';
import { words as gameWords } from './gameWords.ts';

/** What is said from the brief on until the vote: at the table, on the stage, of records and saved games. */
export const words: Readonly<Record<string, string>> = {
  ...gameWords,
  ...guideWords,
  ...runWords,
  ...stageWords,
  ...tableWords,
};
