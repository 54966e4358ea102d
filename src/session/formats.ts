import { digest } from '../core/digest.ts';
import type { Result } from '../core/result.ts';

/** A parsed block, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;
export type Kind = 'save' | 'named' | 'campaign';

/** What is kept of each kind is written in this number of its format. */
export const NOW: Readonly<Record<Kind, number>> = { save: 2, named: 2, campaign: 1 };

/** How a format becomes the next one. It writes to nothing that it is given. */
export interface Step {
  readonly kind: Kind;
  /** The number that it reads; it writes the next. */
  readonly from: number;
  readonly up: (kept: Json) => Json;
}

export const STEPS: readonly Step[] = [
  {
    // Versions 0.4 and 0.5: one game of a scenario. The two slots of a game have its scenario, its seed and how it was
    // arranged in common, so its id is made of these. When it was saved is not known.
    kind: 'save',
    from: 1,
    up: (save) => {
      const { scenario, seed, arrangement, words } = blockIn(save['record']);
      return {
        ...save,
        format: 'penholder/save@2',
        game: digest([scenario, seed, arrangement ?? null]).slice(0, 12),
        when: '',
        version: words === undefined ? '0.4' : '0.5',
      };
    },
  },
  {
    kind: 'named',
    from: 1,
    up: (named) => {
      const { check: _check, ...save } = blockIn(named['save']);
      const raised = raise('save', save);
      return { ...named, format: 'penholder/named@2', save: raised.ok ? raised.value : null };
    },
  },
];

/** A block as text to be kept, with a check over everything in it. */
export function sealed(kept: object): string {
  return JSON.stringify({ ...kept, check: digest(kept) });
}

/**
 * Reads a text that `sealed` made, in this version or an earlier one, trusting none of it.
 * @returns the block as this version would have written it, without its check; `newer` where a later version wrote it
 */
export function unsealed(kind: Kind, text: string): Result<Json, 'damaged' | 'newer'> {
  try {
    const { check, ...rest } = blockIn(JSON.parse(text));
    if (check !== digest(rest)) return { ok: false, problems: 'damaged' };
    return raise(kind, rest);
  } catch {
    return { ok: false, problems: 'damaged' };
  }
}

/**
 * Raises a block step by step to the number that is written now. A number for which a step is missing is refused.
 * @param steps for tests: others than those there are
 * @param to for tests: another number than the one written now
 */
export function raise(
  kind: Kind,
  block: Json,
  steps: readonly Step[] = STEPS,
  to: number = NOW[kind],
): Result<Json, 'damaged' | 'newer'> {
  const number = /^penholder\/([a-z]+)@([1-9]\d{0,3})$/.exec(String(block['format']));
  if (number?.[1] !== kind) return { ok: false, problems: 'damaged' };
  let at = Number(number[2]);
  if (at > to) return { ok: false, problems: 'newer' };
  let raised = block;
  for (; at < to; at += 1) {
    const step = steps.find((one) => one.kind === kind && one.from === at);
    if (!step) return { ok: false, problems: 'damaged' };
    raised = step.up(raised);
  }
  return { ok: true, value: raised };
}

/** A value as a block; one that is none has nothing in it. */
export function blockIn(json: unknown): Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : {};
}
