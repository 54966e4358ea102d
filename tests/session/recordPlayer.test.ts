import { expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { VERSION } from '../../src/core/version.ts';
import { runCode } from '../../src/game/record/runCode.ts';
import { chosenAtFirst, fetchable, rememberOpened, type Shelved } from '../../src/session/library.ts';
import { asOwn, isOwn } from '../../src/session/scenarioTexts.ts';
import { memoryShelf } from './memoryShelf.ts';
import { chaptersOf, playbackOf, recordUpTo } from '../../src/session/playback.ts';
import { createPlayerStore, showFrame } from '../../src/session/recordPlayer.ts';
import { readLink } from '../../src/session/readLink.ts';
import { linkTo, runIn } from '../../src/game/record/runLink.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { shipped } from '../fixtures/shipped.ts';

const [scenario] = shipped();
if (!scenario) throw new Error('no scenario');
const [record] = sampleRecords(scenario, 9).slice(8);
if (!record) throw new Error('no record');
const code = runCode(scenario, record);
const shelf: readonly Shelved[] = shipped().map((one) => ({
  id: one.id,
  title: one.title,
  subtitle: one.subtitle,
  start: one.period.start,
  end: one.period.end,
  rounds: one.period.rounds,
  fetch: () => Promise.resolve(one),
}));

const withId = (id: string) => shelf.filter((one) => one.id === id);

test('a link opens the game it was made of, whatever address it was opened at', async () => {
  for (const address of [
    'https://example.org/',
    'http://127.0.0.1:4173/a/b?scenario=x#run=old',
    'file:///c/index.html',
  ]) {
    const link = linkTo(address, code);
    const held = runIn(new URL(link).hash);
    const { plain, shown } = await readLink(held ?? '', withId);
    expect(plain).toBe(scenario);
    expect(shown?.kind === 'game' && shown.playback.record).toEqual(record);
    const escaped = await readLink(encodeURIComponent(held ?? '').replaceAll('.', '%2E'), withId);
    expect(escaped.shown?.kind).toBe('game');
  }
});

test('a link that cannot be opened says why', async () => {
  const faultOf = async (held: string, from = shelf) => {
    const { shown } = await readLink(held, (id) => from.filter((one) => one.id === id));
    return shown?.kind === 'fault' ? shown.fault.code : 'a game';
  };
  expect(await faultOf('')).toBe('not-a-code');
  expect(await faultOf('%')).toBe('not-a-code');
  expect(await faultOf(code.slice(0, -2))).toBe('cut-short');
  expect(await faultOf(code, [])).toBe('unknown-scenario');
  const lost = shelf.map((one) => ({ ...one, fetch: () => Promise.reject(new Error('no network')) }));
  expect(await faultOf(code, lost)).toBe('unfetched');
  const changed = shelf.map((one) => ({
    ...one,
    fetch: async () => ({ ...(await one.fetch()), need: { v: [1, 2] as const, basis: 'design' as const } }),
  }));
  expect(await faultOf(code, changed)).toBe('other-version');
});

test('a link that cannot be followed says which version made it, and what it holds', async () => {
  const other = shelf.map((one) => ({
    ...one,
    fetch: async () => ({ ...(await one.fetch()), need: { v: [1, 2] as const, basis: 'design' as const } }),
  }));
  const heldOn = async (from: readonly Shelved[]) => {
    const { shown } = await readLink(code, (id) => from.filter((one) => one.id === id));
    return shown?.kind === 'fault' ? shown.held : null;
  };
  const { seed, commands, arrangement = {} } = record;
  const held = {
    id: scenario.id,
    version: VERSION,
    seed,
    arrangement,
    length: commands.length,
    commands: null,
  };
  expect(await heldOn(other)).toMatchObject({ ...held, plain: { id: scenario.id } });
  expect(await heldOn([])).toEqual({ ...held, plain: null });
});

test('a playback has a frame for every command and one before them, and a chapter for every round', () => {
  const playback = playbackOf(scenario, record);
  if (!playback) throw new Error('it replays');
  expect(playback.frames).toHaveLength(record.commands.length + 1);
  expect(digest(playback.frames.at(-1)?.game)).toBe(record.digest);
  const rounds = chaptersOf(playback).map((at) => playback.frames[at]?.game.round);
  expect(new Set(rounds).size).toBe(playback.frames.at(-1)?.game.round);
  for (const at of [0, 5, record.commands.length]) {
    const part = recordUpTo(playback, at);
    expect(part.commands).toHaveLength(at);
    expect(playbackOf(scenario, part)?.frames).toHaveLength(at + 1);
  }
});

test('the player keeps within the record', () => {
  const playback = playbackOf(scenario, record);
  if (!playback) throw new Error('it replays');
  const player = createPlayerStore();
  showFrame(player, 3);
  expect(player.getState().shown).toBeNull();
  player.setState({ shown: { kind: 'game', playback, at: 0 } });
  const at = (to: number) => {
    showFrame(player, to);
    const { shown } = player.getState();
    return shown?.kind === 'game' ? shown.at : null;
  };
  expect([at(4), at(-3), at(9999)]).toEqual([4, 0, record.commands.length]);
});

test('a link to a game of the player’s own scenario opens where that was opened from its file', async () => {
  const own = { ...scenario, need: { v: [1, 2] as const, basis: 'design' as const } };
  const [game] = sampleRecords(own, 1);
  if (!game) throw new Error('no record');
  const kept = memoryShelf();
  rememberOpened(kept, asOwn(own));
  const { plain, shown } = await readLink(runCode(own, game), (id) => fetchable(shelf, kept, id));
  expect(plain).toEqual(own);
  expect(shown?.kind).toBe('game');
});

test('a scenario of the player’s own greets the next visit, and gives way to one that comes with the game', async () => {
  const own = { ...scenario, id: '1994-01-mine' };
  const kept = memoryShelf();
  rememberOpened(kept, asOwn(own));
  const again = await chosenAtFirst(shelf, '', kept).fetch();
  expect(again).toEqual(own);
  expect(isOwn(again)).toBe(true);
  expect(chosenAtFirst(shelf, `?scenario=${scenario.id}`, kept).id).toBe(scenario.id);
  rememberOpened(kept, scenario);
  expect(chosenAtFirst(shelf, '', kept).id).toBe(scenario.id);
});
