import { describe, expect, test } from 'vitest';
import { type Campaign, chapterOf, closeChapter, layOut, newCampaign } from '../../src/campaign/campaign.ts';
import { CHAPTERS, chapterAfter, IN_CAMPAIGN, WITHOUT_MISSION } from '../../src/campaign/chapters.ts';
import { EPILOGUE } from '../../src/campaign/epilogue.ts';
import { arrivals } from '../../src/campaign/arrivals.ts';
import { tellArrivals, tellChapter, tellParting } from '../../src/telling/campaign.ts';
import { say } from '../../src/cli/words.ts';
import { newGame } from '../../src/game/newGame.ts';
import { replay } from '../../src/game/record/record.ts';
import { POLICIES, policy } from '../../src/policy/policies.ts';
import { DIFFICULTIES } from '../../src/scenario/model/arrangement.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { playCampaign } from '../../src/simulate/campaign.ts';
import { play } from '../../src/simulate/play.ts';
import { shipped } from '../fixtures/shipped.ts';

function find(name: string): Scenario {
  const found = shipped().find(({ id }) => id === name);
  if (!found) throw new Error(`no scenario is called ${name}`);
  return found;
}

const banked = (scenario: Scenario): number =>
  Object.values(newGame(scenario, 1).funders).reduce((sum, funder) => sum + funder.banked, 0);

/** Holds every start of every chapter to the cap of fifteen per cent. */
function holdToCap({ difficulty, finished }: Campaign): void {
  for (const [index, { record }] of finished.entries()) {
    const plain = find(record.scenario);
    const was = layOut({ difficulty, finished: [] }, plain);
    const is = layOut({ difficulty, finished: finished.slice(0, index) }, plain);
    for (const dial of ['credibility', 'people', 'pressure'] as const) {
      const off = Math.abs(is.start[dial].v - was.start[dial].v);
      expect(off, `${record.scenario} ${dial}`).toBeLessThanOrEqual(plain.start[dial].v * 0.15);
    }
    for (const dial of ['capital', 'authorities', 'attention', 'slope'] as const)
      expect(is.start[dial], dial).toEqual(was.start[dial]);
    const start = plain.standing ? banked(plain) : plain.need.v[0];
    expect(Math.abs(banked(is) - banked(plain))).toBeLessThanOrEqual(start * 0.15);
    expect(record.arrangement).toEqual(is.arranged?.by);
  }
}

describe('the campaign', () => {
  test('has its chapters in order of date, and each of them comes with the game', () => {
    const starts = CHAPTERS.map((name) => find(name).period.start);
    expect([...starts].sort()).toEqual(starts);
    for (const name of IN_CAMPAIGN) expect(find(name).id).toBe(name);
  });

  test.each(POLICIES)('played by %s is told to its epilogue, whatever comes of its chapters', (name) => {
    for (const seed of [1, 50]) {
      const campaign = playCampaign(find, seed, policy(name));
      expect(campaign.finished).toHaveLength(CHAPTERS.length);
      expect(chapterOf(campaign)).toBeNull();
      holdToCap(campaign);
    }
  });

  test.each(DIFFICULTIES)('at %s plays every chapter at that difficulty', (difficulty) => {
    const campaign = playCampaign(find, 9, policy('balanced'), difficulty);
    holdToCap(campaign);
    for (const { record } of campaign.finished)
      expect(record.arrangement?.difficulty ?? 'normal').toBe(difficulty);
  });

  test('replays chapter by chapter from its records', () => {
    const { finished } = playCampaign(find, 4, policy('balanced'));
    for (const { record, outcome } of finished) {
      const replayed = replay(find(record.scenario), JSON.parse(JSON.stringify(record)));
      expect(replayed.ok && replayed.state.outcome).toEqual(outcome);
    }
  });

  test('goes on without a mission where nobody came of the fourth chapter, and with one where somebody did', () => {
    const before = Array.from({ length: CHAPTERS.length - 2 }, () => ({ mission: false }));
    expect(chapterAfter([...before, { mission: false }])).toBe(WITHOUT_MISSION);
    expect(chapterAfter([...before, { mission: true }])).toBe(CHAPTERS.at(-1));
    expect(chapterAfter([...before, { mission: false }, { mission: false }])).toBeNull();
    expect(chapterAfter([])).toBe(CHAPTERS[0]);
  });

  test('rests its last chapter on who was in Haiti when the fourth was judged', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 12 && seen.size < 2; seed += 1) {
      const { finished } = playCampaign(find, seed, policy('balanced'));
      const [fourth, last] = finished.slice(-2);
      expect(last?.record.scenario).toBe(
        (fourth?.outcome.personnel ?? 0) > 0 ? CHAPTERS.at(-1) : WITHOUT_MISSION,
      );
      seen.add(last?.record.scenario ?? '');
    }
    expect(seen.size).toBe(2);
  });

  test('lets a chapter that was just closed be played again in its place', () => {
    const [name] = CHAPTERS;
    const start = newCampaign('normal');
    const scenario = layOut(start, find(name));
    const first = closeChapter(start, scenario, { seed: 1, ...play(scenario, 1, policy('passive')) });
    const again = closeChapter(first, scenario, { seed: 2, ...play(scenario, 2, policy('balanced')) });
    expect(again.finished).toHaveLength(1);
    expect(again.finished[0]?.record.seed).toBe(2);
    expect(() =>
      closeChapter(first, find(WITHOUT_MISSION), play(find(WITHOUT_MISSION), 1, policy('passive')) as never),
    ).toThrow();
    expect(() =>
      closeChapter(start, scenario, { seed: 1, commands: [], state: newGame(scenario, 1) }),
    ).toThrow('not over');
  });
});

describe('what a chapter leaves', () => {
  test('is told with its reason in a sentence, whoever played and whatever came', () => {
    const told = new Set<string>();
    for (const name of POLICIES) {
      const { finished, difficulty } = playCampaign(find, 21, policy(name));
      for (const [index, chapter] of finished.entries()) {
        expect(tellChapter(say, chapter)).toMatch(/[^{}]\.$/);
        const next = finished[index + 1];
        if (!next) continue;
        const lines = tellArrivals(say, arrivals(find(next.record.scenario), chapter.leaves, difficulty));
        expect(lines.length).toBeGreaterThanOrEqual(2);
        for (const line of lines) expect(line).toMatch(/^[^{}]+\.$/);
        for (const { kind, reason } of chapter.leaves) told.add(`${kind}.${reason}`);
      }
    }
    expect(told.size).toBeGreaterThan(10);
  });

  test('says of each dial what the next game really starts with', () => {
    const { finished, difficulty } = playCampaign(find, 1, policy('balanced'), 'hard');
    const held = new Set<string>();
    for (const [index, chapter] of finished.entries()) {
      const next = finished[index + 1];
      if (!next) continue;
      const plain = find(next.record.scenario);
      const game = newGame(layOut({ difficulty, finished: [chapter] }, plain), 1);
      for (const { carryOver, start } of arrivals(plain, chapter.leaves, difficulty)) {
        if (carryOver.kind === 'credibility') expect(game.credibility).toBe(start?.[0]);
        if (carryOver.kind === 'people') expect(game.people).toBe(start?.[0]);
        if (carryOver.kind === 'pressure') expect(game.pressure).toBe((start?.[0] ?? 0) * 10);
        held.add(carryOver.kind);
      }
    }
    expect([...held]).toEqual(expect.arrayContaining(['credibility', 'people', 'pressure']));
  });

  test('says so where a mission of the player is not in the chapter that opens', () => {
    const { finished } = playCampaign(find, 1, policy('balanced'));
    const [chapter] = finished;
    if (!chapter) throw new Error('a campaign has chapters');
    const led = { ...chapter, mission: true, lead: { en: 'the Bahamas' } };
    expect(tellParting(say, led, find('2023-06-nassau-to-nairobi'))).toContain('with nobody there');
    expect(tellParting(say, led, find('2024-09-paragraph-ten'))).toMatch(/^In your .*The Bahamas led.*Kenya/);
    const same = { ...led, lead: { en: 'Kenya' } };
    expect(tellParting(say, same, find('2024-09-paragraph-ten'))).toBeNull();
    expect(tellParting(say, { ...led, mission: false }, find('2023-06-nassau-to-nairobi'))).toBeNull();
  });

  test('does not credit a player with what happened by itself', () => {
    for (const { leaves } of playCampaign(find, 2, policy('passive')).finished)
      expect(leaves.find(({ kind }) => kind === 'pressure')).toBeUndefined();
  });

  test('remembers who was heard and heeded, and who was not', () => {
    const scenario = find('2023-06-nassau-to-nairobi');
    const people = (name: (typeof POLICIES)[number]): number => {
      const start = { difficulty: 'normal', finished: [] } as const;
      const before = Array.from({ length: CHAPTERS.indexOf('2023-06-nassau-to-nairobi') }, () => null);
      const game = { seed: 3, ...play(scenario, 3, policy(name)) };
      const closed = closeChapter({ ...start, finished: before as never }, scenario, game);
      return closed.finished.at(-1)?.leaves.find(({ kind }) => kind === 'people')?.value ?? 0;
    };
    expect(people('passive')).toBeLessThan(0);
    expect(people('balanced')).toBeGreaterThan(people('passive'));
  });
});

describe('the epilogue', () => {
  test('tells the record to September 2025 in six lines, each resting on facts that its chapter cites', () => {
    expect(EPILOGUE).toHaveLength(6);
    for (const last of [CHAPTERS.at(-1) ?? '', WITHOUT_MISSION]) {
      const { facts } = find(last);
      for (const { key, src } of EPILOGUE) {
        expect(say(`epilogue.${key}`)).toMatch(/\.$/);
        for (const id of src) expect(facts[id]?.text, `${id} in ${last}`).toBeTruthy();
      }
    }
  });

  test('gives the figures of the facts it rests on', () => {
    const { facts } = find(WITHOUT_MISSION);
    for (const figure of ['12-0-3', '5,550', '85 million', '110.3 million', '2793', '2,500']) {
      const line = EPILOGUE.find(({ key }) => say(`epilogue.${key}`).includes(figure));
      const resting = (line?.src ?? []).map((id) => facts[id]?.text ?? '').join(' ');
      expect(resting, figure).toContain(figure.split(' ')[0]);
    }
  });
});

test('every scenario of the campaign has its line of the record', () => {
  for (const name of IN_CAMPAIGN) expect(say(`record.${name}`)).toMatch(/^[A-Z].+\.$/);
});
