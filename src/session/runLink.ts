const IN_ADDRESS = '#run=';

/** The run code in a page's address, from its hash on; null where there is none. */
export function runIn(hash: string): string | null {
  return hash.startsWith(IN_ADDRESS) ? hash.slice(IN_ADDRESS.length) : null;
}

/** The link that opens a run code on the page at some address. */
export function linkTo(address: string, code: string): string {
  return `${address.replace(/[?#].*$/, '')}${IN_ADDRESS}${code}`;
}
