import { useRef, useState } from 'preact/hooks';
import { placeName } from '../../game/transcript.ts';
import type { WhipCount } from '../../game/view.ts';
import { CELLS } from '../../game/view.ts';
import { heatMap } from '../../game/whipCount.ts';
import { select } from '../../session/session.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useScenario, useView } from './desk.ts';
import { Flag } from './Flag.tsx';
import { CellSign, LeaningSign } from './Sign.tsx';

/** The whole board: ten paragraphs against fifteen members, and how each hand leans. */
export function HeatMap({ count, onClose }: { readonly count: WhipCount; readonly onClose: () => void }) {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const rows = heatMap(scenario, view, view.draft.levels);
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const last = { row: rows.length, column: scenario.council.length };
  const place = (row: number, column: number) => ({
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    'data-at': `${row}.${column}`,
    'data-first': row === 0 && column === 0 ? '' : undefined,
    onFocus: () => setAt({ row, column }),
  });
  const walk = (event: KeyboardEvent): void => {
    const to = {
      ArrowRight: { ...at, column: at.column + 1 },
      ArrowLeft: { ...at, column: at.column - 1 },
      ArrowDown: { ...at, row: at.row + 1 },
      ArrowUp: { ...at, row: at.row - 1 },
      Home: { ...at, column: 0 },
      End: { ...at, column: last.column },
    }[event.key];
    if (!to) return;
    event.preventDefault();
    const row = Math.min(last.row, Math.max(0, to.row));
    const column = Math.min(last.column, Math.max(0, to.column));
    grid.current?.querySelector<HTMLElement>(`[data-at="${row}.${column}"]`)?.focus();
  };
  const open = (who: string): void => {
    select(session, who);
    onClose();
  };
  return (
    <Dialog title={say('heat.title')} onClose={onClose} wide>
      <ul class="legend" aria-label={say('heat.legend')}>
        {CELLS.map((cell) => (
          <li key={cell}>
            <CellSign cell={cell} worded={false} /> {say(`cell.${cell}`)}
          </li>
        ))}
      </ul>
      <div class="heat-scroll">
        <table class="heat" role="grid" aria-label={say('heat.title')} ref={grid} onKeyDown={walk}>
          <thead>
            <tr>
              <th scope="col" class="heat-corner">
                {say('heat.paragraph')}
              </th>
              {scenario.council.map(({ id, flag }) => (
                <th scope="col" key={id} class="heat-member">
                  <button type="button" class="heat-open" tabIndex={-1} onClick={() => open(id)}>
                    <Flag name={flag} />
                    <span>{placeName(scenario, id, say)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.paragraph}>
                <th scope="row" {...place(index, 0)}>
                  <span>{say(`paragraph.${row.paragraph}`)}</span> <span class="heat-level">{row.level}</span>
                </th>
                {scenario.council.map(({ id }, column) => (
                  <td
                    key={id}
                    {...place(index, column + 1)}
                    onClick={() => open(id)}
                    onKeyDown={(event) => event.key === 'Enter' && open(id)}
                  >
                    <CellSign cell={row.cells[id] ?? 'unknown'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" {...place(rows.length, 0)}>
                {say('heat.leaning')}
              </th>
              {scenario.council.map(({ id }, column) => (
                <td
                  key={id}
                  {...place(rows.length, column + 1)}
                  onClick={() => open(id)}
                  onKeyDown={(event) => event.key === 'Enter' && open(id)}
                >
                  <LeaningSign
                    leaning={count.members.find(({ member }) => member === id)?.leaning ?? 'unknown'}
                  />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Dialog>
  );
}
