/** The screens that are fetched once the brief can be read. */
export { Aftermath } from './year/Aftermath.tsx';
export { Debrief } from './debrief/Debrief.tsx';
export { Table } from './table/Table.tsx';
/** The flags that they show. */
export { fetchFlagsOf } from './stage/flags.ts';
/** What they say, and no screen before them. */
export { words } from './laterWords.ts';
export { makeRoom } from '../session/makeRoom.ts';
