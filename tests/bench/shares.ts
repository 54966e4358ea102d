import { type Profiler, Session } from 'node:inspector/promises';

/** Parts of the work, by the function whose call begins each; src/policy is one more. The innermost on the stack is charged. */
const PARTS: Readonly<Record<string, string>> = {
  apply: 'apply',
  newGame: 'new game',
  legalCommands: 'legal moves',
  refusalOf: 'legal moves',
  whipCount: 'whip count',
  seatView: 'seat view',
  seen: 'seat view',
};

/** How a piece of work divides its time among the parts, by the processor's own profile. */
export async function sharesOf(
  work: () => void,
): Promise<{ readonly what: string; readonly share: number }[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return charged(profile);
}

function charged(profile: Profiler.Profile): { what: string; share: number }[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const sums = new Map<string, number>();
  const charge = (id: number, part: string): void => {
    const node = nodes.get(id);
    if (!node) return;
    const { functionName, url } = node.callFrame;
    const own = partOf(functionName, url) ?? part;
    sums.set(own, (sums.get(own) ?? 0) + (node.hitCount ?? 0));
    for (const child of node.children ?? []) charge(child, own);
  };
  const root = profile.nodes[0];
  if (root) charge(root.id, 'other');
  const all = [...sums.values()].reduce((sum, hits) => sum + hits, 0);
  return [...sums].map(([what, hits]) => ({ what, share: hits / all })).sort((a, b) => b.share - a.share);
}

function partOf(functionName: string, url: string): string | undefined {
  if (functionName === '(garbage collector)') return 'collecting garbage';
  if (url.includes('/src/policy/')) return 'policy';
  return url.includes('/src/') ? PARTS[functionName] : undefined;
}
