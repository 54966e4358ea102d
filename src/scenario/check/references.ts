import { daysBetween } from '../model/dates.ts';
import type { Finding } from './finding.ts';
import type { ProblemCode } from '../read/problemCodes.ts';
import { HOST_SEATS } from '../model/scenario.ts';
import type { MoveDeclared } from '../model/moves.ts';
import { moveFindings } from './historyMoves.ts';
import { idsOf, type Named, unless } from './names.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import type { Path } from '../read/scenarioFile.ts';

/** The five permanent members of the Council (Charter, Article 23). */
const PERMANENT: readonly string[] = ['us', 'uk', 'france', 'china', 'russia'];
/** Members of the Council, and hands in a vote. */
const SEATS = 15;

/** Faults that only show once the whole file is seen: names nobody has, sums that do not add up, days out of order. */
export function referenceFindings(form: ScenarioForm, moves: readonly MoveDeclared[]): Finding[] {
  return [
    ...doubleIds(form),
    ...council(form),
    ...pen(form),
    ...period(form),
    ...form.events.flatMap((event, index) => eventFindings(form, event, ['events', index])),
    ...standing(form),
    ...vote(form),
    ...moveFindings(form, moves),
    ...seats(form),
  ];
}

function doubleIds(form: ScenarioForm): Finding[] {
  const { council, leads, contributors, funders, events, glossary } = form;
  const tables = Object.entries({ council, leads, contributors, funders, events, glossary }) as [
    string,
    readonly Named[],
  ][];
  return [
    ...tables.flatMap(([table, items]) => doubles(idsOf(items), (index) => [table, index, 'id'])),
    ...council.flatMap((member, at) =>
      doubles(idsOf(member.asks), (index) => ['council', at, 'asks', index, 'id']),
    ),
    ...doubles(
      form.instructions.map(({ seat }) => seat),
      (index) => ['instructions', index, 'seat'],
    ),
    ...doubles(form.coPenholders, (index) => ['coPenholders', index]),
    ...doubles(form.verbs ?? [], (index) => ['verbs', index]),
    ...doubles(
      handsNamed(form).map(({ name }) => name),
      (index) => handsNamed(form)[index]?.path ?? [],
    ),
  ];
}

function doubles(ids: readonly string[], pathOf: (index: number) => Path): Finding[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index): Finding[] => {
    if (seen.has(id)) return [{ code: 'duplicate-id', path: pathOf(index), values: { name: id } }];
    seen.add(id);
    return [];
  });
}

function council({ council: members }: ScenarioForm): Finding[] {
  const found = members.length;
  const size: Finding[] =
    found === SEATS ? [] : [{ code: 'council-size', path: ['council'], values: { seats: SEATS, found } }];
  const absent = PERMANENT.filter((id) => !members.some((member) => member.id === id));
  const findings: Finding[] =
    absent.length === 0
      ? []
      : [
          {
            code: 'permanent-members',
            path: ['council'],
            values: { kind: 'absent', names: absent.join(', ') },
          },
        ];
  for (const [index, { id, permanent }] of members.entries()) {
    if (permanent === PERMANENT.includes(id)) continue;
    findings.push({
      code: 'permanent-members',
      path: ['council', index, 'permanent'],
      values: { kind: 'wrong', names: id },
    });
  }
  return [...size, ...(findings.length > 0 ? findings : order(members))];
}

function order(members: ScenarioForm['council']): Finding[] {
  const late = members.findIndex(
    (member, index) => member.permanent && members[index - 1]?.permanent === false,
  );
  return late === -1
    ? []
    : [{ code: 'council-order', path: ['council', late], values: { name: members[late]?.id ?? '' } }];
}

function pen({ council: members, seat, coPenholders }: ScenarioForm): Finding[] {
  const permanent = idsOf(members.filter((member) => member.permanent));
  const elected = idsOf(members.filter((member) => !member.permanent));
  const code = (name: string, other: ProblemCode): ProblemCode =>
    idsOf(members).includes(name) ? other : 'unknown-id';
  return [
    ...unless(permanent, seat, ['seat'], code(seat, 'not-permanent')),
    ...coPenholders.flatMap((name, index) =>
      unless(elected, name, ['coPenholders', index], code(name, 'not-elected')),
    ),
  ];
}

function period({ period: { start, end, roundDays, rounds }, history: { lines } }: ScenarioForm): Finding[] {
  const findings: Finding[] = [];
  const lastRound = (rounds - 1) * roundDays;
  if (lastRound > daysBetween(start, end)) {
    findings.push({
      code: 'outside-period',
      path: ['period', 'rounds'],
      values: { what: 'rounds', start, end },
    });
  }
  for (const [index, { date }] of lines.entries()) {
    const path = ['history', 'lines', index, 'date'];
    // The record may run past the end, to what became of it, but the days before the start belong in the brief.
    if (date < start) findings.push({ code: 'outside-period', path, values: { what: 'line', start, end } });
    else if (date < (lines[index - 1]?.date ?? date))
      findings.push({ code: 'wrong-order', path, values: { name: 'date' } });
  }
  return findings;
}

function eventFindings(form: ScenarioForm, event: ScenarioForm['events'][number], path: Path): Finding[] {
  const { round, fromRound, lead } = event.when;
  const { rounds } = form.period;
  const late = Object.entries({ round, fromRound }).filter(
    ([, number]) => number !== undefined && number > rounds,
  );
  return [
    ...late.map(
      ([key]): Finding => ({ code: 'no-such-round', path: [...path, 'when', key], values: { rounds } }),
    ),
    ...(lead === undefined ? [] : unless(idsOf(form.leads), lead, [...path, 'when', 'lead'])),
    ...effectFindings(form, event.effects, [...path, 'effects']),
    ...event.choices.flatMap((choice, index) =>
      effectFindings(form, choice.effects, [...path, 'choices', index, 'effects']),
    ),
  ];
}

function effectFindings(
  form: ScenarioForm,
  effects: ScenarioForm['events'][number]['effects'],
  path: Path,
): Finding[] {
  return effects.flatMap((effect, index) => [
    ...(effect.warmth
      ? unless(idsOf(form.council, form.leads), effect.warmth.who, [...path, index, 'warmth', 'who'])
      : []),
    ...(effect.lead ? unless(idsOf(form.leads), effect.lead.who, [...path, index, 'lead', 'who']) : []),
    ...(effect.pledge
      ? unless(idsOf(form.funders), effect.pledge.who, [...path, index, 'pledge', 'who'])
      : []),
  ]);
}

/** A mission that stands has a lead in place, and nobody is in place without one; a meeting is no vote. */
function standing({ standing: there, leads, funders, meeting, history }: ScenarioForm): Finding[] {
  const deployed = leads.flatMap(({ at, id }, index) => (at === 'deployed' ? [{ id, index }] : []));
  return [
    ...deployed
      .filter(({ id }) => id !== there?.lead)
      .map(
        ({ id, index }): Finding => ({
          code: 'not-standing',
          path: ['leads', index, 'at'],
          values: { name: id },
        }),
      ),
    ...(there === undefined ? [] : unless(idsOf(leads), there.lead, ['standing', 'lead'])),
    ...(there !== undefined &&
    idsOf(leads).includes(there.lead) &&
    !deployed.some(({ id }) => id === there.lead)
      ? [{ code: 'not-deployed', path: ['standing', 'lead'], values: { name: there.lead } } as const]
      : []),
    ...Object.keys(there?.banked ?? {}).flatMap((name) =>
      unless(idsOf(funders), name, ['standing', 'banked', name]),
    ),
    ...(meeting !== undefined && history.vote !== undefined
      ? [{ code: 'meeting-and-vote', path: ['history', 'vote'], values: {} } as const]
      : []),
  ];
}

/** Instructions are for somebody who takes part, or for a seat of its own with a name. */
function seats({ instructions, council: members, leads, contributors, funders }: ScenarioForm): Finding[] {
  const known = [...HOST_SEATS, ...idsOf(members, leads, contributors, funders)];
  return instructions.flatMap(({ seat, name }, index) =>
    name === undefined ? unless(known, seat, ['instructions', index, 'seat'], 'unknown-seat') : [],
  );
}

/** The members that the record of the vote names, each with its place in the file. */
function handsNamed({ history: { vote: record } }: ScenarioForm): { name: string; path: Path }[] {
  return (['abstaining', 'absent'] as const).flatMap((list) =>
    (record?.[list] ?? []).map((name, index) => ({ name, path: ['history', 'vote', list, index] })),
  );
}

function vote(form: ScenarioForm): Finding[] {
  const record = form.history.vote;
  if (record === undefined) return [];
  const path: Path = ['history', 'vote'];
  const named = handsNamed(form);
  const sum = record.yes + record.no + named.length;
  return [
    ...named.flatMap(({ name, path: at }) => unless(idsOf(form.council), name, at)),
    ...(sum === SEATS ? [] : [{ code: 'vote-arithmetic', path, values: { sum, seats: SEATS } } as const]),
  ];
}
