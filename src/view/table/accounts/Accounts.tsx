import { pressurePoints } from '../../../game/rules/pressurePoints.ts';
import type { Account } from '../../../game/accounts.ts';
import type { Say } from '../../../locale/say.ts';
import { placeName } from '../../../telling/events.ts';
import { AttentionAccount } from './AttentionAccount.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { FixedAccount } from './FixedAccount.tsx';
import { needBetween } from '../../../game/rules/need.ts';
import { moneyIn } from '../../../game/rules/situation.ts';
import { MoneyColumn } from '../../kit/MoneyColumn.tsx';
import { NeedAccount } from './NeedAccount.tsx';
import { PeopleAccount } from './PeopleAccount.tsx';
import { Promises } from '../../kit/Promises.tsx';
import { StepList, WhyNumber } from './StepList.tsx';

const DIALS = ['capital', 'credibility', 'authorities', 'people', 'pressure'] as const;

/** Every number of the top line: what it is, where it stands, and what brought it there; and who has promised what. */
export function Accounts({ onClose }: { readonly onClose: () => void }) {
  const { say } = useDesk();
  const view = useView();
  const now: Record<(typeof DIALS)[number], number> = { ...view, pressure: pressurePoints(view.pressure) };
  return (
    <Dialog title={say('accounts.title')} onClose={onClose} wide>
      <div class="accounts">
        <AttentionAccount />
        {DIALS.map((dial) => (
          <section key={dial} class="account">
            <h3>
              {say(`dial.${dial}`)} <strong>{now[dial]}</strong>
            </h3>
            <p class="muted">{say(`dial.${dial}.why`)}</p>
            <StepList account={dial} name={say(`dial.${dial}`)} />
          </section>
        ))}
        <MoneyAccount />
        <NeedAccount />
        <PeopleAccount />
        <FixedAccount />
        <section class="account">
          <h3>{say('accounts.promises')}</h3>
          <Promises />
        </section>
      </div>
    </Dialog>
  );
}

const MONEY = ['pledged', 'obligated', 'banked'] as const satisfies readonly Account[];

function MoneyAccount() {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const money = moneyIn(view.funders);
  const rows = Object.entries(view.funders)
    .filter(([, funder]) => funder.pledged > 0)
    .map(([id, funder]) => ({ id, name: placeName(scenario, id, say), ...funder }));
  return (
    <section class="account account-wide">
      <h3>{say('dial.money')}</h3>
      <p class="muted">{say('dial.money.why')}</p>
      <MoneyColumn {...money} need={needBetween(view, view.draft.levels)} />
      <p class="money-roads">
        {MONEY.map((part) => (
          <span key={part}>
            {say(`money.${part}`)} <WhyNumber account={part} value={money[part]} />
          </span>
        ))}
      </p>
      <FunderTable say={say} rows={rows} />
    </section>
  );
}

interface FunderRow {
  readonly id: string;
  readonly name: string;
  readonly pledged: number;
  readonly obligated: number;
  readonly banked: number;
}

function FunderTable({ say, rows }: { readonly say: Say; readonly rows: readonly FunderRow[] }) {
  if (rows.length === 0) return <p>{say('accounts.nobody')}</p>;
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{say('accounts.who')}</th>
          <th scope="col">{say('money.pledged')}</th>
          <th scope="col">{say('money.obligated')}</th>
          <th scope="col">{say('money.banked')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td>{row.pledged}</td>
            <td>{row.obligated}</td>
            <td>{row.banked}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
