import { daysBetween } from '../model/dates.ts';
import type { Finding } from './finding.ts';
import type { ProblemCode } from '../read/problemCodes.ts';
import { HOST_SEATS } from '../model/companion.ts';
import { CHOSEN_VERBS } from '../model/scenario.ts';
import type { ScenarioForm } from '../model/schema.ts';
import type { Path } from '../read/scenarioFile.ts';

/** The five permanent members of the Council (Charter, Article 23). */
const PERMANENT: readonly string[] = ['us', 'uk', 'france', 'china', 'russia'];
/** Members of the Council, and hands in a vote. */
const SEATS = 15;

/** Faults that only show once the whole file is seen: names nobody has, sums that do not add up, days out of order. */
export function referenceFindings(form: ScenarioForm): Finding[] {
  return [
    ...doubleIds(form),
    ...council(form),
    ...pen(form),
    ...period(form),
    ...form.events.flatMap((event, index) => eventFindings(form, event, ['events', index])),
    ...standing(form),
    ...vote(form),
    ...moves(form),
    ...seats(form),
  ];
}

type Named = { readonly id: string };
const idsOf = (...tables: readonly (readonly Named[])[]): string[] =>
  tables.flatMap((table) => table.map((item) => item.id));

/** Codes for a name that nobody bears, and that may be a slip of the pen. */
const MISSPELT: readonly ProblemCode[] = ['unknown-id', 'unknown-seat'];

function unless(
  known: readonly string[],
  name: string,
  path: Path,
  code: ProblemCode = 'unknown-id',
): Finding[] {
  if (known.includes(name)) return [];
  // A name that somebody does bear is no slip of the pen: those who would do are more use than names like it.
  return [{ code, path, values: { name }, known, ...(MISSPELT.includes(code) ? { typed: name } : {}) }];
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

function moves(form: ScenarioForm): Finding[] {
  const { rounds } = form.period;
  return form.history.moves.flatMap((list, round) => {
    const path: Path = ['history', 'moves', round];
    const late: Finding[] = round < rounds ? [] : [{ code: 'no-such-round', path, values: { rounds } }];
    return [...late, ...list.flatMap((move, index) => moveFindings(form, move, [...path, index]))];
  });
}

type Move = ScenarioForm['history']['moves'][number][number];

function moveFindings(form: ScenarioForm, move: Move, path: Path): Finding[] {
  const { verbs } = form;
  const chosen: readonly string[] = CHOSEN_VERBS;
  // Last calls are made wherever there are calls and a vote.
  const needed = move.type === 'last-call' ? ['call', 'call-vote'] : [move.type];
  const missing = needed.find((verb) => chosen.includes(verb) && !verbs?.some((one) => one === verb));
  if (verbs !== undefined && missing !== undefined)
    return [{ code: 'verb-left-out', path: [...path, 'type'], values: { name: missing }, known: verbs }];
  const { seat, council: members, leads, contributors, funders, events } = form;
  const others = members.filter((member) => member.id !== seat);
  const addressed = (...tables: readonly (readonly Named[])[]): Finding[] =>
    'who' in move ? unless(idsOf(...tables), move.who, [...path, 'who']) : [];
  switch (move.type) {
    case 'answer-cable': {
      const event = events.find(({ id }) => id === move.event);
      if (!event) return unless(idsOf(events), move.event, [...path, 'event']);
      const options = event.choices.length;
      return move.option < options
        ? []
        : [{ code: 'no-such-option', path: [...path, 'option'], values: { event: event.id, options } }];
    }
    case 'edit-paragraph':
      return form.openParagraphs?.includes(move.paragraph) === false
        ? [
            {
              code: 'closed-paragraph',
              path: [...path, 'paragraph'],
              values: { name: move.paragraph },
              known: form.openParagraphs,
            },
          ]
        : [];
    case 'read-record':
    case 'last-call':
    case 'offer-assistance':
    case 'link-issues':
      return addressed(others);
    case 'sound-out':
    case 'call':
      return addressed(others, leads);
    case 'invite-co-penholder':
      return unless(form.coPenholders, move.who, [...path, 'who']);
    case 'send-delegation':
      return addressed(leads, contributors);
    case 'invite-assessment':
      return addressed(leads);
    case 'chase-pledge':
      return addressed(funders);
    default:
      return [];
  }
}
