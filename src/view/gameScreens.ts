/** The screens between the title and the table, fetched as soon as the title stands. */
export { Interlude } from './campaign/Interlude.tsx';
/** What they say, and no screen before them. */
export { words } from './gameWords.ts';
export { Brief } from './title/Brief.tsx';
