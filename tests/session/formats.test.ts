import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { campaignShelf, findCampaign } from '../../src/session/campaign.ts';
import { type Json, type Kind, NOW, raise, sealed, STEPS, unsealed } from '../../src/session/formats.ts';
import { findSave, gamesOn } from '../../src/session/gameShelf.ts';
import { listNamed } from '../../src/session/namedSaves.ts';
import { branchOf, keptOf, wayOn } from '../../src/session/saves.ts';
import { createSession, dispatch, resume } from '../../src/session/session.ts';
import { named } from '../fixtures/campaigns.ts';
import { memoryShelf } from './memoryShelf.ts';

const FOLDER = new URL('../fixtures/kept/', import.meta.url);

/** Everything that a browser's storage held of each release: five games and a campaign. */
const RELEASES = readdirSync(FOLDER).map((file) => ({
  version: file.replace('.json', ''),
  items: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Readonly<Record<string, string>>,
}));

function shelfOf(items: Readonly<Record<string, string>>) {
  const shelf = memoryShelf();
  for (const [key, text] of Object.entries(items)) shelf.items.set(key, text);
  return shelf;
}

test('there are kept games of every release since 0.4', () => {
  expect(RELEASES.map(({ version }) => version)).toEqual(expect.arrayContaining(['0.4', '0.5']));
});

describe.each(RELEASES)('what version $version kept', ({ version, items }) => {
  const before = Object.values(items).map((text) => JSON.parse(text) as { state?: unknown; format: string });

  test('is found, every game of it, in the state it was left in, and can be played on', () => {
    const shelf = shelfOf(items);
    const alone = gamesOn(shelf).saves.map((save) => ({ save, games: shelf }));
    const inCampaign = gamesOn(campaignShelf(shelf)).saves.map((save) => ({
      save,
      games: campaignShelf(shelf),
    }));
    expect([alone.length, inCampaign.length]).toEqual([4, 1]);
    for (const { save, games } of [...alone, ...inCampaign]) {
      const scenario = named(save.record.scenario);
      expect(save.version).toBe(version);
      expect(before.map(({ state }) => state)).toContainEqual(save.state);
      expect(findSave(games, scenario)).toMatchObject({ kind: 'game', save, damaged: false });
      const way = wayOn(save, scenario, games);
      if (!way) throw new Error(`${save.record.scenario} does not go on`);
      const session = createSession(way.scenario, 1);
      resume(session, keptOf(save), way.followed);
      expect(session.getState().game).toEqual(save.state);
      for (let moves = 0; moves < 200 && session.getState().game.outcome === null; moves += 1) {
        const { scenario: played, game } = session.getState();
        const command = legalCommands(played, game).find(({ type }) => type !== 'edit-paragraph');
        expect(command && dispatch(session, command)).toBe(true);
      }
    }
  });

  test('has its named games and its campaign', () => {
    const shelf = shelfOf(items);
    const listed = listNamed(shelf);
    expect(listed).toMatchObject({ damaged: 0, games: [{ named: { name: 'before the vote' } }] });
    const save = listed?.games[0]?.named.save;
    expect(save && wayOn(save, named(save.record.scenario), shelf)).not.toBeNull();
    expect(save && branchOf(save).branched).toBe(save?.record.commands.length);
    expect(findCampaign(shelf)).toMatchObject({
      kind: 'campaign',
      campaign: { finished: [{}, {}] },
      older: false,
    });
  });

  test('loses nothing when it is moved over, and is moved over once', () => {
    const shelf = shelfOf(items);
    gamesOn(shelf);
    const after = new Map(shelf.items);
    const texts = Object.values(items);
    expect([...after.values()].sort()).toEqual([...texts].sort());
    gamesOn(shelf);
    expect(shelf.items).toEqual(after);
  });
});

describe('steps between formats', () => {
  const kinds = Object.keys(NOW) as Kind[];
  /** What the steps are tried on: a block of the number that each reads, out of what a release kept. */
  const samples: readonly { readonly kind: Kind; readonly from: number; readonly block: Json }[] =
    RELEASES.flatMap(({ items }) =>
      Object.values(items).map((text) => {
        const { check: _check, ...block } = JSON.parse(text) as Json;
        const [, kind = '', from = ''] = /^penholder\/(\w+)@(\d+)$/.exec(String(block['format'])) ?? [];
        return { kind: kind as Kind, from: Number(from), block };
      }),
    );

  test('each leads from every earlier number to the next, with no gap, and is tried here', () => {
    for (const kind of kinds) {
      const from = STEPS.filter((step) => step.kind === kind).map((step) => step.from);
      expect(from).toEqual(Array.from({ length: NOW[kind] - 1 }, (_, index) => index + 1));
      for (const number of from)
        expect(
          samples.some((one) => one.kind === kind && one.from === number),
          `${kind}@${number}`,
        ).toBe(true);
    }
  });

  test('write to nothing that they are given, and what they wrote stays as it is', () => {
    for (const { kind, block } of samples) {
      const copy = structuredClone(block);
      const raised = raise(kind, block);
      expect(block).toEqual(copy);
      if (!raised.ok) throw new Error(raised.problems);
      expect(raised.value['format']).toBe(`penholder/${kind}@${NOW[kind]}`);
      expect(raise(kind, raised.value)).toEqual(raised);
      const again = unsealed(kind, sealed(raised.value));
      expect(again.ok && digest(again.value)).toBe(digest(raised.value));
    }
  });

  test('refuse a gap, a later number, another kind, and what is no number', () => {
    const block = { format: 'penholder/save@1' };
    const second = { kind: 'save', from: 2, up: () => ({ format: 'penholder/save@3' }) } as const;
    expect(raise('save', block, [second], 3)).toEqual({ ok: false, problems: 'damaged' });
    expect(raise('save', { format: 'penholder/save@9' })).toEqual({ ok: false, problems: 'newer' });
    for (const format of ['penholder/named@1', 'penholder/save@0', 'penholder/save@01', 'save@1', undefined])
      expect(raise('save', { format })).toEqual({ ok: false, problems: 'damaged' });
  });
});
