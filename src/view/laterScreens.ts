/** The table, which is fetched once the brief can be read. */
export { Table } from './table/Table.tsx';
/** The flags that it shows. */
export { fetchFlagsOf } from './stage/flags.ts';
/** What it says, and no screen before it. */
export { words } from './tableWords.ts';
export { makeRoom } from '../session/makeRoom.ts';
