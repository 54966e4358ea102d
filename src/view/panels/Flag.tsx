import { FLAGS } from '../stage/flags.ts';

const addresses = new Map<string, string>();

function addressOf(name: string, source: string): string {
  let address = addresses.get(name);
  if (!address) addresses.set(name, (address = `data:image/svg+xml,${encodeURIComponent(source)}`));
  return address;
}

/** A flag as a round token. The name always stands beside it, so it is not read aloud. */
export function Flag({ name }: { readonly name: string | null }) {
  const source = name === null ? undefined : FLAGS[name];
  if (name === null || source === undefined) return <span class="flag flag-none" aria-hidden="true" />;
  return <img class="flag" src={addressOf(name, source)} alt="" width="20" height="20" />;
}
