import { pressurePoints } from '../../../game/rules/pressurePoints.ts';
import { needBetween, needFactors } from '../../../game/rules/need.ts';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { StepList } from './StepList.tsx';
import { SourceChip } from '../../kit/SourceChip.tsx';

/** What a year is thought to cost: the first estimate and its source, what raised it, what the draft multiplies it by. */
export function NeedAccount() {
  const { say } = useDesk();
  const { need } = useScenario();
  const view = useView();
  const { levels } = view.draft;
  const { tasks, form, hardship, relief } = needFactors(levels, view.pressure);
  const times = (factor: number): string => say('need.times', { factor });
  const rows: readonly (readonly [string, string])[] = [
    [say('need.estimate'), say('need.range', { low: view.estimate[0], high: view.estimate[1] })],
    [say('need.tasks', { level: levels.tasks }), times(tasks / 1000)],
    [say('need.form', { level: levels.form }), times(form / 1000)],
    ...(hardship > 1
      ? [[say('need.hardship', { points: pressurePoints(view.pressure) }), times(hardship)] as const]
      : []),
    ...(relief < 1 ? [[say('need.relief'), times(relief)] as const] : []),
  ];
  const [low, high] = needBetween(view, levels);
  return (
    <section class="account">
      <h3>
        {say('need.title')} <strong>{say('need.range', { low, high })}</strong>
      </h3>
      <p>
        {say('need.first', { low: need.v[0], high: need.v[1] })}{' '}
        <SourceChip source={need} about={say('need.title')} />
      </p>
      <table class="plain-table need-table">
        <tbody>
          {rows.map(([what, value]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{value}</td>
            </tr>
          ))}
          <tr class="need-total">
            <th scope="row">{say('need.total')}</th>
            <td>{say('need.range', { low, high })}</td>
          </tr>
        </tbody>
      </table>
      <p class="muted">{say('need.rule')}</p>
      {view.estimate[1] !== need.v[1] && <StepList account="needHigh" name={say('account.needHigh')} />}
    </section>
  );
}
