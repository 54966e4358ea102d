/** The screens that are fetched once the brief can be read. */
export { Aftermath } from './Aftermath.tsx';
export { Debrief } from './Debrief.tsx';
export { Table } from './Table.tsx';
