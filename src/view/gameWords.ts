import campaignWords from '../../assets/locales/en/campaign.json';
import gameWords from '../../assets/locales/en/game.json';
import meetingWords from '../../assets/locales/en/meeting.json';
import panelWords from '../../assets/locales/en/panels.json';
import provenanceWords from '../../assets/locales/en/provenance.json';
import readingWords from '../../assets/locales/en/reading.json';
import soundWords from '../../assets/locales/en/sound.json';

/** What is said from the brief on. The title needs none of it. */
export const words: Readonly<Record<string, string>> = {
  ...campaignWords,
  ...gameWords,
  ...meetingWords,
  ...panelWords,
  ...provenanceWords,
  ...readingWords,
  ...soundWords,
};
