import { thousandths } from '../../core/numbers.ts';
import { roster } from '../../scenario/model/roster.ts';
import type { Funder, Levels, Scenario } from '../../scenario/model/scenario.ts';
import type { Reason } from '../votes.ts';
import { sendFunder, type Turn, tell } from '../turn.ts';
import { costOfYear } from './need.ts';
import { leadOf, pledgedSoFar, type Table } from './situation.ts';
import { MONEY } from '../tuning/index.ts';

/**
 * What a conference would draw out of a funder, M USD, not yet rounded down to what is announced. Its
 * factors multiply; each is told as what it added to or took from the sum it met, in hundredths of an M
 * USD, so that the reasons add up to the amount.
 * @param table the funders, leads and text as the conference opens
 * @param luck thousandths, from CONFERENCE_LUCK
 */
export function drawnOut(
  funder: Funder,
  table: Pick<Table, 'funders' | 'leads' | 'draft' | 'estimate' | 'pressure' | 'conferences'>,
  luck: number,
  into: Reason[] | null,
): number {
  const unpledged = Math.max(0, funder.ceiling.v - (table.funders[funder.id]?.pledged ?? 0));
  const share = Math.min(
    1000,
    thousandths(pledgedSoFar(table.funders), costOfYear(table, table.draft.levels)),
  );
  const factors = [
    ['fund.conference', MONEY.conference[Math.min(table.conferences, MONEY.conference.length - 1)] ?? 0],
    ['fund.lead', leadOf(table.leads) === null ? MONEY.noLead : MONEY.leadNamed],
    ['fund.oversight', 1000 + MONEY.oversightPerLevel * table.draft.levels.oversight],
    ['fund.others', 1000 + Math.floor((MONEY.complementarity * share) / 1000)],
    ['fund.hidden', luck],
  ] as const;
  let told = 100 * unpledged;
  into?.push({ key: 'fund.left', value: told });
  const tellOf = (key: string, amount: number): void => {
    const now = Math.floor(100 * amount);
    into?.push({ key, value: now - told });
    told = now;
  };
  let sum = (unpledged * (MONEY.benefitBase + funder.benefit.v)) / 100;
  tellOf('fund.benefit', sum);
  for (const [key, factor] of factors) {
    sum = (sum * factor) / 1000;
    tellOf(key, sum);
  }
  return sum;
}

/** What a funder has not yet pledged of the most it could give, M USD. */
function left(scenario: Scenario, pledged: number, id: string): number {
  return Math.max(0, (roster(scenario).funders[id]?.ceiling.v ?? 0) - pledged);
}

/** What a funder would announce of an amount, M USD: up to its ceiling, and nothing where that is not worth it. */
export function announced(
  scenario: Scenario,
  { funders }: { readonly funders: Readonly<Record<string, { readonly pledged: number }>> },
  id: string,
  amount: number,
): number {
  const funder = funders[id];
  if (!funder) return 0;
  const given = Math.min(Math.floor(amount), left(scenario, funder.pledged, id));
  return given < MONEY.leastPledge ? 0 : given;
}

/**
 * A funder announces an amount, up to its ceiling; less than is worth announcing stays a signal.
 * @returns what was in fact announced, M USD
 */
export function pledge(turn: Turn, id: string, amount: number): number {
  const funder = turn.state.funders[id];
  const given = announced(turn.scenario, turn.state, id, amount);
  if (!funder) return 0;
  if (given === 0) {
    sendFunder(turn, id, { type: 'asked' });
    return 0;
  }
  funder.pledged += given;
  sendFunder(turn, id, { type: 'pledge-made' });
  tell(turn, { type: 'pledge-made', who: id, amount: given });
  return given;
}

/** Share of a pledge that is bound by law in a quarter after the vote where nobody chases it, thousandths. */
export function boundPerQuarter({ transparency }: Levels): number {
  return MONEY.bindPerQuarter[transparency];
}

/** Some of a pledge is bound by law. */
export function bind(turn: Turn, id: string, amount: number): void {
  const funder = turn.state.funders[id];
  if (!funder || amount <= 0) return;
  funder.obligated += amount;
  sendFunder(turn, id, { type: 'pledge-bound' });
  tell(turn, { type: 'pledge-bound', who: id, amount });
}
