import { joined } from '../../locale/sentences.ts';
import type { Known } from '../../game/state.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { useDesk, useScenario, useSession, useView } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { Flag } from '../kit/Flag.tsx';
import { mayJoin } from '../../game/rules/partners.ts';

/** Each member's true text against the range that was believed, folded away unless it is the first thing there is. */
export function TrueTexts({ open }: { readonly open: boolean }) {
  const { say } = useDesk();
  return (
    <details class="fold" open={open}>
      <summary>{say('debrief.wanted.fold')}</summary>
      <p class="muted">{say('debrief.wanted.line')}</p>
      <MembersTable />
    </details>
  );
}

function MembersTable() {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  // The game is over: the truth that was drawn at its start may be shown.
  const hidden = useSession((state) => state.game.hidden);
  return (
    <div class="wide-table" tabIndex={0} role="region" aria-label={say('debrief.wanted.fold')}>
      <table class="plain-table belief-table">
        <thead>
          <tr>
            <th scope="col">{say('debrief.member')}</th>
            <th scope="col">{say('debrief.wanted')}</th>
            <th scope="col">{say('debrief.exact')}</th>
            <th scope="col">{say('debrief.lines')}</th>
          </tr>
        </thead>
        <tbody>
          {scenario.council
            .filter(({ id }) => (scenario.meeting ? mayJoin(scenario, id) : id !== view.seat))
            .map((member) => {
              const truth = hidden.members[member.id];
              const known = view.members[member.id]?.known;
              if (!truth || !known) return null;
              const exact = truth.ideals.filter(
                (ideal, index) => known.low[index] === ideal && known.high[index] === ideal,
              ).length;
              return (
                <tr key={member.id}>
                  <th scope="row">
                    <Flag name={member.flag} /> {read(member.name)}
                  </th>
                  <td>
                    <TrueText ideals={truth.ideals} known={known} />
                  </td>
                  <td data-head={say('join.label', { label: say('debrief.exact') })}>
                    {say('debrief.exact.value', { exact, of: PARAGRAPHS.length })}
                  </td>
                  <td data-head={say('join.label', { label: say('debrief.lines') })}>
                    {truth.redLines.length === 0
                      ? say('debrief.none')
                      : joined(
                          say,
                          'clauses',
                          truth.redLines.map((line) =>
                            say('debrief.line', {
                              title: say(`paragraph.${line.paragraph}`),
                              known: known.redLines.includes(line.paragraph) ? 'yes' : 'no',
                            }),
                          ),
                        )}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}

/** Ten columns of four levels: the range that was believed, and where the member truly stood. */
function TrueText({ ideals, known }: { readonly ideals: readonly number[]; readonly known: Known }) {
  const { say } = useDesk();
  return (
    <>
      <svg class="true-text" viewBox="0 0 160 33" aria-hidden="true" focusable="false">
        {PARAGRAPHS.map((paragraph, index) => {
          const low = known.low[index] ?? 0;
          const high = known.high[index] ?? 3;
          const ideal = ideals[index] ?? 0;
          const x = index * 16;
          return (
            <g key={paragraph}>
              <title>{say('debrief.true', { title: say(`paragraph.${paragraph}`), ideal, low, high })}</title>
              <rect class="true-column" x={x} y="0" width="14" height="33" />
              <rect
                class="true-range"
                x={x}
                y={(3 - high) * 8 + 1}
                width="14"
                height={(high - low + 1) * 8 - 1}
              />
              <circle
                class={ideal < low || ideal > high ? 'true-dot true-missed' : 'true-dot'}
                cx={x + 7}
                cy={(3 - ideal) * 8 + 4.5}
                r="3"
              />
            </g>
          );
        })}
      </svg>
      <ul class="visually-hidden">
        {PARAGRAPHS.map((paragraph, index) => (
          <li key={paragraph}>
            {say('debrief.true', {
              title: say(`paragraph.${paragraph}`),
              ideal: ideals[index] ?? 0,
              low: known.low[index] ?? 0,
              high: known.high[index] ?? 3,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
