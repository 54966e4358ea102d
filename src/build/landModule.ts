import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';

type Topology = Parameters<typeof feature>[0];

/** What the page may import: the outline of the land, each ring as whole numbers. */
const LAND = 'virtual:land';
/** Parts of a degree that the outline is kept to. */
const STEPS = 4;
/** South of this is nothing that the game looks at, degrees. */
const SOUTHERNMOST = -57;
/** Rings of fewer points than this, once rounded, are specks. */
const LEAST_POINTS = 5;

/**
 * `virtual:land` is the land of Natural Earth at 1:110 million (world-atlas), decoded once at build time:
 * rings of longitude and latitude in quarters of a degree, the first point whole and each next one as the way
 * from the one before, so that the page neither decodes a topology nor fetches one.
 */
export function landModule(): Plugin {
  let root = '.';
  return {
    name: 'land-module',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: /^virtual:land$/ }, handler: () => `\0${LAND}` },
    load: {
      filter: { id: /^\0virtual:land$/ },
      async handler() {
        const file = join(root, 'node_modules', 'world-atlas', 'land-110m.json');
        const topology = JSON.parse(await readFile(file, 'utf8')) as Topology;
        return { code: `export default ${JSON.stringify(ringsOf(topology))};`, moduleType: 'js', map: null };
      },
    },
  };
}

function ringsOf(topology: Topology): number[][] {
  const { land } = topology.objects;
  if (land?.type !== 'GeometryCollection') throw new Error('world-atlas has no land where it should be');
  const { features } = feature(topology, land);
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );
  return polygons
    .flatMap((polygon) => polygon.slice(0, 1))
    .filter((ring) => Math.max(...ring.map(([, latitude = 0]) => latitude)) > SOUTHERNMOST)
    .map(stepped)
    .filter((ring) => ring.length >= 2 * LEAST_POINTS);
}

/** A ring in whole steps, points that fall on the one before left out. */
function stepped(ring: readonly (readonly number[])[]): number[] {
  const steps: number[] = [];
  let at: readonly [number, number] | null = null;
  for (const [longitude = 0, latitude = 0] of ring) {
    const next = [Math.round(longitude * STEPS), Math.round(latitude * STEPS)] as const;
    if (at && at[0] === next[0] && at[1] === next[1]) continue;
    steps.push(...(at ? [next[0] - at[0], next[1] - at[1]] : next));
    at = next;
  }
  return steps;
}
