import { digest } from '../../src/core/digest.ts';
import type { Hand } from '../../src/core/luck.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { sealed } from '../../src/session/formats.ts';
import { type Found, findSave, gamesOn, putSave } from '../../src/session/gameShelf.ts';
import { keptOf, saveOf } from '../../src/session/saves.ts';
import { putText } from '../../src/session/scenarioTexts.ts';
import { createSession, dispatch, resume, viewOf } from '../../src/session/session.ts';
import { shipped } from '../fixtures/shipped.ts';
import { underWay } from '../fixtures/underWay.ts';
import { type MemoryShelf, memoryShelf } from '../session/memoryShelf.ts';
import { damagedText } from './bytes.ts';
import { damageParts, fieldsOf } from './parts.ts';
import type { Trial, Tried } from './trial.ts';

/** Rounds in which the games stand, and the seeds that they are dealt by. */
const ROUNDS = [1, 2, 4, 6];
/** Commands that are made after a damaged game is taken up. */
const PLAYED_ON = 5;

/** A game whose last two commands were each saved. */
interface Kept {
  readonly scenario: Scenario;
  readonly items: ReadonlyMap<string, string>;
  /** Keys of the two saves, the newer first. */
  readonly keys: readonly [string, string];
  /** Digests of the states in them. */
  readonly digests: readonly [string, string];
}

/**
 * Ways to damage the two saves of a game. Each says which of them is still whole, the newer (0) or the older (1);
 * `null` where neither is, and `unsaid` where the save has its check and so is whole as far as anybody can tell.
 */
const WAYS: readonly ((shelf: MemoryShelf, kept: Kept, luck: Hand) => 0 | 1 | null | 'unsaid')[] = [
  /** The newer as a torn write, a bad disk or a stray hand leaves it. */
  (shelf, { keys: [newer] }, luck) => (spoil(shelf, newer, luck) ? 1 : 0),
  (shelf, { keys: [newer] }, luck) => (spoil(shelf, newer, luck) ? 1 : 0),
  (shelf, { keys: [, older] }, luck) => {
    spoil(shelf, older, luck);
    return 0;
  },
  /** Both. */
  (shelf, { keys: [newer, older] }, luck) => {
    const [first, second] = [spoil(shelf, newer, luck), spoil(shelf, older, luck)];
    return first ? (second ? null : 1) : 0;
  },
  /** Gone. */
  (shelf, { keys: [newer] }) => {
    shelf.items.delete(newer);
    return 1;
  },
  /** Nothing at all in it. */
  (shelf, { keys: [newer] }) => {
    shelf.items.set(newer, '');
    return 1;
  },
  /** Each in the place of the other. */
  (shelf, { keys: [newer, older] }) => {
    const texts = [shelf.items.get(newer) ?? '', shelf.items.get(older) ?? ''] as const;
    shelf.items.set(newer, texts[1]);
    shelf.items.set(older, texts[0]);
    return 0;
  },
  /** A format that never was. */
  (shelf, { keys: [newer] }, luck) => {
    const format = ['penholder/save@0', 'penholder/named@2', 'penholder/record@1', 'save', ''][luck.below(5)];
    shelf.items.set(
      newer,
      resealed(shelf.items.get(newer) ?? '', (save) => ({ ...save, format })),
    );
    return 1;
  },
  /** Changed by somebody who knows the form, and makes its check right again. */
  ...Array.from({ length: 4 }, () => (shelf: MemoryShelf, { keys: [newer] }: Kept, luck: Hand) => {
    const text = resealed(shelf.items.get(newer) ?? '', (save) => {
      damageParts(save, luck, FIELDS);
      return save;
    });
    shelf.items.set(newer, text);
    return 'unsaid' as const;
  }),
];

/** A damaged save is set aside and said, the one before it goes on, and nothing is thrown away. */
export const damagedSave: Trial = (luck) => {
  const games = keptGames();
  const kept = games[luck.below(games.length)] as Kept;
  const shelf = memoryShelf();
  for (const [key, text] of kept.items) shelf.items.set(key, text);
  const whole = WAYS[luck.below(WAYS.length)]?.(shelf, kept, luck) ?? null;
  const before = [...shelf.items.values()].sort();
  const found = findSave(shelf, kept.scenario);
  const faults = [...faultsOfFound(found, kept, whole)];
  const after = [...shelf.items.values()].sort();
  if (JSON.stringify(after) !== JSON.stringify(before)) faults.push('a text on the shelf is lost or changed');
  if (found.kind === 'game') faults.push(...playedOn(found));
  return [
    {
      outcome: found.kind === 'game' && found.damaged ? 'the one before' : found.kind,
      faults,
    } satisfies Tried,
  ];
};

function faultsOfFound(found: Found, { digests }: Kept, whole: 0 | 1 | null | 'unsaid'): string[] {
  if (whole === 'unsaid') return [];
  if (whole === null) return found.kind === 'damaged' ? [] : [`both were damaged, and it is ${found.kind}`];
  if (found.kind !== 'game') return [`one was whole, and it is ${found.kind}`];
  return digest(found.save.state) === digests[whole] ? [] : ['another game than the newest that is whole'];
}

/** A game that is found is taken up and played on. */
function playedOn({ save, way }: Extract<Found, { kind: 'game' }>): string[] {
  const session = createSession(way.scenario, 1);
  resume(session, keptOf(save), way.followed);
  for (let moves = 0; moves < PLAYED_ON && session.getState().game.outcome === null; moves += 1) {
    const { scenario } = session.getState();
    const [command] = legalCommands(scenario, viewOf(session.getState()));
    if (!command) return ['a game is found in which nothing can be done'];
    if (!dispatch(session, command)) return [`${command.type} is legal and refused`];
  }
  return [];
}

/** Damages the text under a key. @returns whether it says something else now: a blank between two parts changes nothing */
function spoil(shelf: MemoryShelf, key: string, luck: Hand): boolean {
  const text = shelf.items.get(key) ?? '';
  const spoilt = damagedText(text, luck);
  shelf.items.set(key, spoilt);
  try {
    return JSON.stringify(JSON.parse(spoilt)) !== JSON.stringify(JSON.parse(text));
  } catch {
    return true;
  }
}

function resealed(text: string, change: (save: Record<string, unknown>) => object): string {
  const { check: _check, ...save } = JSON.parse(text) as Record<string, unknown>;
  return sealed(change(save));
}

let made: readonly Kept[] | null = null;

function keptGames(): readonly Kept[] {
  made ??= shipped().flatMap((scenario) => ROUNDS.map((round) => keptGame(scenario, round)));
  return made;
}

function keptGame(scenario: Scenario, round: number): Kept {
  const shelf = memoryShelf();
  const whole = underWay(scenario, round, round);
  const shorter = underWay(scenario, round, round, 1);
  const saves = [shorter, whole].map((state, place) =>
    saveOf(state, { game: 'agame', count: place + 1, when: '2026-11-02T10:00:00.000Z' }),
  );
  for (const save of saves) putSave(shelf, save);
  putText(shelf, scenario);
  const keys = [...shelf.items.keys()].filter((key) => key.includes('/agame/'));
  const newest = gamesOn(shelf).saves[0];
  const [newer = '', older = ''] = keys.sort((a, b) => countIn(shelf, b) - countIn(shelf, a));
  return {
    scenario,
    items: shelf.items,
    keys: [newer, older],
    digests: [digest(newest?.state), digest(shorter.game)],
  };
}

function countIn({ items }: MemoryShelf, key: string): number {
  return (JSON.parse(items.get(key) ?? '{}') as { readonly count: number }).count;
}

const FIELDS = fieldsOf(
  keptGames().flatMap(({ items, keys }) => keys.map((key) => JSON.parse(items.get(key) ?? '{}') as unknown)),
);
