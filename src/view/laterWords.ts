import aftermathWords from '../../assets/locales/en/aftermath.json';
import debriefWords from '../../assets/locales/en/debrief.json';
import { words as tableWords } from './tableWords.ts';

/** What is said from the brief on, the year after a vote and the debrief included. */
export const words: Readonly<Record<string, string>> = {
  ...tableWords,
  ...aftermathWords,
  ...debriefWords,
};
