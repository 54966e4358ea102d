import type { Finding } from './finding.ts';
import { statesFrom } from './leadSteps.ts';
import type { MoveDeclared } from '../model/moves.ts';
import type { Level, Paragraph } from '../model/scenario.ts';
import { addressed } from './addressees.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import type { Path } from '../read/scenarioFile.ts';

type Event = ScenarioForm['events'][number];
type Member = ScenarioForm['council'][number];
type Lead = ScenarioForm['leads'][number];

/** Levels from … up to …, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}
const ALL: Span = { from: 0, to: 3 };
const spanOf = (least: Level | undefined, most: Level | undefined): Span => ({
  from: least ?? ALL.from,
  to: most ?? ALL.to,
});
const apart = (one: Span, other: Span): boolean => one.from > other.to || other.from > one.to;

/** What no game of this file can bring about: cables that never come, lines that their own member crosses, leads that no draft wins. */
export function possibilityFindings(form: ScenarioForm, moves: readonly MoveDeclared[]): Finding[] {
  return [
    ...form.events.flatMap((event, index) => whenFindings(form, moves, event, ['events', index, 'when'])),
    ...form.council.flatMap((member, index) => lineFindings(member, ['council', index])),
    ...form.leads.flatMap((lead, index) => leadFindings(form, lead, ['leads', index])),
    ...verbFindings(form, moves),
  ];
}

function whenFindings(
  form: ScenarioForm,
  moves: readonly MoveDeclared[],
  { when, chance }: Event,
  path: Path,
): Finding[] {
  const never = (why: string, key: string): Finding => ({
    code: 'impossible-when',
    path: [...path, key],
    values: { why },
  });
  const findings: Finding[] = [];
  if (chance === 0) findings.push({ ...never('chance', ''), path: [...path.slice(0, -1), 'chance'] });
  if (when.round !== undefined && when.round < (when.fromRound ?? 0)) findings.push(never('rounds', 'round'));
  if (when.below !== undefined && alwaysFrom(form, when.paragraph, when.below))
    findings.push(never('level', 'below'));
  const request = moves.find(({ fulfils }) => fulfils === 'afterRequest');
  if (when.afterRequest === true && request && form.verbs?.includes(request.id) === false)
    findings.push(never('request', 'afterRequest'));
  const leads = form.leads.filter(({ id }) => when.lead === undefined || id === when.lead);
  if (when.leadIn && !leads.some(({ at }) => when.leadIn?.some((state) => statesFrom(at).has(state))))
    findings.push(never('road', 'leadIn'));
  return findings;
}

/** Whether a paragraph can never stand below a level: there is none, or the paragraph is closed at or above it. */
function alwaysFrom(form: ScenarioForm, paragraph: Paragraph | undefined, below: Level): boolean {
  if (below === 0) return true;
  return paragraph !== undefined && isClosed(form, paragraph) && form.start.draft[paragraph] >= below;
}

const isClosed = ({ openParagraphs }: ScenarioForm, paragraph: Paragraph): boolean =>
  openParagraphs?.includes(paragraph) === false;

/** A red line that the member's own ideal or one of its own asks crosses. */
function lineFindings({ redLines, wants, asks }: Member, path: Path): Finding[] {
  return redLines.flatMap(({ paragraph, min, max }, index): Finding[] => {
    const kept = spanOf(min, max);
    const own: Span = { from: wants[paragraph], to: wants[paragraph] };
    const crossing = asks.find(
      (ask) => ask.paragraph === paragraph && apart(kept, spanOf(ask.atLeast, ask.atMost)),
    );
    const what = apart(kept, own) ? 'ideal' : crossing ? 'ask' : null;
    const values = { what: what ?? '', name: paragraph, level: wants[paragraph], ask: crossing?.id ?? '' };
    return what === null ? [] : [{ code: 'self-crossed', path: [...path, 'redLines', index], values }];
  });
}

/** Conditions of a lead that no draft meets together with every permanent member's red lines, or that nobody here can meet. */
function leadFindings(form: ScenarioForm, { canLead, refuses, conditions }: Lead, path: Path): Finding[] {
  if (!canLead || refuses !== undefined) return [];
  return conditions.flatMap((condition, index): Finding[] => {
    const { paragraph, atLeast, peers } = condition;
    const at = [...path, 'conditions', index];
    const found = (why: string, who: string): Finding[] => [
      { code: 'unreachable-lead', path: at, values: { why, who, name: paragraph ?? 'peers' } },
    ];
    if (peers !== undefined && peers > form.contributors.length) return found('peers', '');
    if (paragraph === undefined || atLeast === undefined) return [];
    if (isClosed(form, paragraph) && form.start.draft[paragraph] < atLeast) return found('closed', '');
    const against = form.council.filter(
      ({ permanent, redLines }) =>
        permanent &&
        redLines.some(
          (line) =>
            line.paragraph === paragraph && apart(spanOf(line.min, line.max), spanOf(atLeast, undefined)),
        ),
    );
    return against.length === 0 ? [] : found('line', against.map(({ name }) => name.en).join(', '));
  });
}

/** Moves that are on the list and have nobody to be made towards. */
function verbFindings(form: ScenarioForm, moves: readonly MoveDeclared[]): Finding[] {
  const idle = moves.filter(({ towards }) => towards && addressed(form, towards).length === 0);
  return (form.verbs ?? []).flatMap((verb, index): Finding[] =>
    idle.some(({ id }) => id === verb)
      ? [{ code: 'idle-verb', path: ['verbs', index], values: { name: verb } }]
      : [],
  );
}
