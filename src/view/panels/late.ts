/** The screens that are fetched once the brief can be read. */
export { Aftermath } from './Aftermath.tsx';
export { Debrief } from './Debrief.tsx';
export { Table } from './Table.tsx';
/** The flags that they show. */
export { fetchFlagsOf } from '../stage/flags.ts';
/** What they say, and no screen before them. */
export { words } from './games/words.ts';
