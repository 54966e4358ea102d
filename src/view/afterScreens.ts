/** The screens of the year after a vote, and of the debrief. */
export { Aftermath } from './year/Aftermath.tsx';
export { Debrief } from './debrief/Debrief.tsx';
/** What they say, and no screen before them. */
export { words } from './laterWords.ts';
