import flags from 'virtual:flags';

/** Flags as SVG, by their file name in circle-flags: those of the countries in the scenarios that come with the game. */
export const FLAGS: Readonly<Record<string, string>> = flags;
