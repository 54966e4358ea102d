const IN_ADDRESS = '#run=';
/** Where a run begins in an address, its `#` and `=` plain or escaped once or more. */
const BEGINS = /(?:[#?&]|%(?:25)*(?:23|3f|26))!?(?:run(?:=|%(?:25)*3d)|P[0-9A-Z]\.[0-9A-Z-]+\.)/i;

/**
 * An address from its path on where it holds a run code, or what was one before a program changed the link;
 * null where it holds none. `codeIn` finds the code in it.
 */
export function runIn(address: string): string | null {
  return BEGINS.test(address) ? address : null;
}

/** An address without the run that it holds and all that follows. */
export function withoutRun(address: string): string {
  const begins = address.search(BEGINS);
  return begins < 0 ? address : address.slice(0, begins);
}

/** The link that opens a run code on the page at some address. */
export function linkTo(address: string, code: string): string {
  return `${withoutRun(address).replace(/[?#].*$/, '')}${IN_ADDRESS}${code}`;
}
