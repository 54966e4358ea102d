import { useState } from 'preact/hooks';
import { placeName } from '../../../telling/events.ts';
import { heatMap } from '../../../game/seats/whipCount.ts';
import type { Paragraph } from '../../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../../scenario/model/scenario.ts';
import { countNow, useCount } from '../../kit/count.ts';
import { useDesk, useScenario, useSession, useView } from '../../kit/desk.ts';
import { Flag } from '../../kit/Flag.tsx';
import { moveFocus } from '../../kit/rovingFocus.ts';
import { LeaningSign, StanceSign } from '../../kit/Sign.tsx';

interface HeatGridProps {
  /** Somebody's dossier is wanted. */
  readonly onOpen: (who: string) => void;
  /** A paragraph of the draft is wanted. */
  readonly onParagraph: (paragraph: Paragraph) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows of the grid: the members, ten paragraphs, the leaning. */
const LAST_ROW = PARAGRAPHS.length + 1;

/**
 * The whole board as one grid: ten paragraphs against fifteen members, and how each hand leans. One stop of
 * the Tab key; arrows, Home and End walk it, Enter opens a dossier or goes to a paragraph. While a wording is
 * looked at, its row and the leanings are those it would bring.
 */
export function HeatGrid({ onOpen, onParagraph }: HeatGridProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const wording = useSession((state) => state.preview);
  const then = useSession((state) => (state.preview ? countNow(state, state.preview) : null));
  const now = useCount();
  const count = then ?? now;
  const levels = wording ? { ...view.draft.levels, [wording.paragraph]: wording.level } : view.draft.levels;
  const rows = heatMap(scenario, view, levels);
  const [at, setAt] = useState<Place>({ row: 1, column: 1 });
  const [under, setUnder] = useState<Place | null>(null);
  const columns = scenario.council.length;
  const place = (row: number, column: number) => ({
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    'data-at': `${row}.${column}`,
    'data-first': row === 1 && column === 1 ? '' : undefined,
    onFocus: () => setAt({ row, column }),
    onPointerEnter: () => setUnder({ row, column }),
  });
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    if (moveFocus(event, { columns: columns + 1 }, '[data-at]')) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(at);
  };
  const choose = ({ row, column }: Place): void => {
    const member = scenario.council[column - 1];
    const paragraph = PARAGRAPHS[row - 1];
    if (member) onOpen(member.id);
    else if (paragraph) onParagraph(paragraph);
  };
  const leaningOf = (id: string) => count.members.find(({ member }) => member === id)?.leaning ?? 'unknown';
  const spanOf = (id: string, index: number): number => {
    const known = view.members[id]?.known;
    return known ? (known.high[index] ?? 3) - (known.low[index] ?? 0) : 3;
  };

  /** What one cell says, in a sentence. */
  const readout = ({ row, column }: Place): string => {
    const member = scenario.council[column - 1];
    if (!member) return say('heat.hint');
    const who = placeName(scenario, member.id, say);
    const shown = rows[row - 1];
    if (!shown) return say('heat.read.leaning', { who, leaning: say(`leaning.${leaningOf(member.id)}`) });
    const known = view.members[member.id]?.known;
    const low = known?.low[row - 1] ?? 0;
    const high = known?.high[row - 1] ?? 3;
    return say(low === high ? 'heat.read.exact' : 'heat.read', {
      who,
      title: say(`paragraph.${shown.paragraph}`),
      level: shown.level,
      cell: say(`cell.${shown.stances[member.id] ?? 'unknown'}`),
      low,
      high,
    });
  };

  return (
    <div class="heat-board">
      <div class="heat-scroll" onPointerLeave={() => setUnder(null)}>
        <table
          class="heat"
          role="grid"
          aria-label={say('heat.title')}
          aria-rowcount={LAST_ROW + 1}
          aria-colcount={columns + 1}
          onKeyDown={press}
        >
          <thead>
            <tr>
              <th scope="col" class="heat-corner" {...place(0, 0)}>
                {say('heat.paragraph')}
              </th>
              {scenario.council.map(({ id, flag }, column) => (
                <th
                  scope="col"
                  key={id}
                  class="heat-member"
                  onClick={() => onOpen(id)}
                  {...place(0, column + 1)}
                >
                  <span class="heat-who">
                    <span class="heat-name" aria-hidden="true">
                      {say('stage.shortName', { flag, name: placeName(scenario, id, say) })}
                    </span>
                    <Flag name={flag} />
                    <span class="visually-hidden">{placeName(scenario, id, say)}</span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.paragraph} class={wording?.paragraph === row.paragraph ? 'heat-looked-at' : ''}>
                <th scope="row" onClick={() => onParagraph(row.paragraph)} {...place(index + 1, 0)}>
                  <span>
                    {index + 1}. {say(`paragraph.${row.paragraph}`)}
                  </span>{' '}
                  <span class="heat-level">
                    <span class="visually-hidden">{say('heat.level')}</span> {row.level}
                  </span>
                </th>
                {scenario.council.map(({ id }, column) => (
                  <td
                    key={id}
                    class={`heat-wide-${spanOf(id, index)}`}
                    onClick={() => onOpen(id)}
                    {...place(index + 1, column + 1)}
                  >
                    <StanceSign stance={row.stances[id] ?? 'unknown'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" {...place(LAST_ROW, 0)}>
                {say('heat.leaning')}
              </th>
              {scenario.council.map(({ id }, column) => (
                <td key={id} onClick={() => onOpen(id)} {...place(LAST_ROW, column + 1)}>
                  <LeaningSign leaning={leaningOf(id)} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="heat-readout">{readout(under ?? at)}</p>
    </div>
  );
}
