import type { GameEvent } from '../../game/events.ts';
import type { Say } from '../../locale/say.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useScenario, useSession, useView } from './desk.ts';
import { describe, placeName } from '../../game/transcript.ts';
import { moneyOf, needOf } from './money.ts';
import { MoneyColumn } from './MoneyColumn.tsx';
import { Promises } from './Promises.tsx';

const DIALS = ['capital', 'credibility', 'authorities', 'people', 'pressure'] as const;
type Dial = (typeof DIALS)[number];

/** Every number of the top line: what it is, where it stands, what moved it last; and who has promised what. */
export function Accounts({ onClose }: { readonly onClose: () => void }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const log = useSession((state) => state.log);
  const funders = Object.entries(view.funders).filter(([, funder]) => funder.pledged > 0);
  const money = moneyOf(view);
  const need = needOf(view, view.draft.levels);
  const now: Record<Dial, number> = { ...view, pressure: Math.floor(view.pressure / 10) };
  return (
    <Dialog title={say('accounts.title')} onClose={onClose} wide>
      <div class="accounts">
        {DIALS.map((dial) => (
          <section key={dial} class="account">
            <h3>
              {say(`dial.${dial}`)} <strong>{now[dial]}</strong>
            </h3>
            <p class="muted">{say(`dial.${dial}.why`)}</p>
            <ul class="moves">
              {lastMoves(log, dial).map((event, index) => (
                <li key={index}>{describe(scenario, event, say)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section class="account">
          <h3>{say('dial.money')}</h3>
          <p class="muted">{say('dial.money.why')}</p>
          <MoneyColumn {...money} need={need} />
          <FunderTable
            say={say}
            rows={funders.map(([id, funder]) => ({ name: placeName(scenario, id, say), ...funder }))}
          />
        </section>
        <section class="account">
          <h3>{say('accounts.promises')}</h3>
          <Promises />
        </section>
      </div>
    </Dialog>
  );
}

/** The last five moves of a dial, the newest first. */
function lastMoves(log: readonly GameEvent[], dial: Dial): GameEvent[] {
  return log
    .filter((event) => event.type === 'dial-moved' && event.dial === dial)
    .slice(-5)
    .reverse();
}

interface FunderRow {
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
          <tr key={row.name}>
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
