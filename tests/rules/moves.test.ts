import { expect, test } from 'vitest';
import { DECLARED } from '../../src/game/verbs/declared.ts';
import { ALL_VERBS, type AnyVerb } from '../../src/game/verbs/index.ts';

/** What a verb declares of itself, as one line. */
function told({ id, phase, aims, office, optional, key, cost, spentAs, reveals, risks }: AnyVerb): string {
  const price = typeof cost === 'object' ? cost : {};
  return [
    `${id}: ${phase === 'moves' ? '' : `${phase}, `}at ${aims.join(' or ')}${office ? ` of ${office}` : ''}`,
    optional && 'may be left out',
    key && `${key.family} ${typeof key.letter === 'string' ? key.letter : '*'}`,
    price.attention && `${price.attention} attention`,
    price.capital && `${price.capital} capital`,
    typeof cost === 'function' && 'costs by what it is aimed at',
    spentAs && `spent on ${spentAs}`,
    reveals && 'reveals',
    risks && 'risks',
  ]
    .filter(Boolean)
    .join('; ');
}

test('each move says whom it is aimed at, under which key it lies, what it takes, and whether it reveals and risks', () => {
  expect(ALL_VERBS.map(told)).toEqual([
    'begin: briefing, at desk',
    'answer-cable: cables, at cable',
    'read-record: at member; may be left out; listen r; reveals; risks',
    'sound-out: at member or lead; may be left out; listen s; 1 attention; reveals; risks',
    'call: at member or lead; may be left out; persuade c; 1 attention; 1 capital; spent on call; reveals; risks',
    'offer-assistance: at member; may be left out; persuade o; costs by what it is aimed at; spent on assistance; risks',
    'link-issues: at member; may be left out; persuade p; 1 attention; reveals; risks',
    'invite-co-penholder: at neighbour; may be left out; persuade i; 1 attention; risks',
    'edit-paragraph: at paragraph; costs by what it is aimed at',
    'circulate-draft: at desk; draft c; reveals; risks',
    'place-under-silence: at desk; may be left out; draft s; 1 attention; reveals; risks',
    'put-in-blue: at desk; may be left out; draft b; 1 attention; risks',
    'last-call: at hand; 1 capital; spent on call',
    'call-vote: at desk; may be left out; draft v; reveals; risks',
    'withdraw-draft: at desk; may be left out; draft w; risks',
    'send-delegation: at lead or contributor; may be left out; build d; 2 attention; reveals; risks',
    'invite-assessment: at lead; may be left out; build a; 1 attention; reveals; risks',
    'host-conference: at desk; may be left out; build h; 2 attention; risks',
    'chase-pledge: at funder; may be left out; build p; 1 attention',
    'brief-congress: at desk of congress; may be left out; home b; 1 attention; risks',
    'request-letter: at desk of haiti-authorities; may be left out; home l; 1 attention; risks',
    'consult-strand: at strand; may be left out; home *; 1 attention; reveals; risks',
    'back-talks: at desk of haiti-authorities; may be left out; home t; 1 attention; risks',
    'request-report: at desk of secretariat; may be left out; listen g; 1 attention; reveals; risks',
    'appoint-envoy: at desk; may be left out; home e; 1 attention; 8 capital; spent on envoy; risks',
    'close-round: at desk',
    'next-quarter: aftermath, at desk',
  ]);
});

test('moves toward a vote are those that a meeting does without', () => {
  expect(ALL_VERBS.filter(({ towardVote }) => towardVote).map(({ id }) => id)).toEqual([
    'circulate-draft',
    'place-under-silence',
    'put-in-blue',
    'last-call',
    'call-vote',
  ]);
});

test('a scenario file is told of each move its fields, towards whom it is, and what it needs', () => {
  const lines = DECLARED.map(({ id, fields, optional, towards = [], needs = [], fulfils }) =>
    [
      `${id}${Object.entries(fields)
        .map(([name, kind]) => ` ${name}=${kind}`)
        .join('')}`,
      optional && 'may be left out',
      towards.length > 0 && `towards ${towards.join(', ')}`,
      needs.length > 0 && `needs ${needs.join(', ')}`,
      fulfils && `fulfils ${fulfils}`,
    ]
      .filter(Boolean)
      .join('; '),
  );
  expect(lines).toEqual([
    'begin',
    'answer-cable event=event option=option',
    'read-record who=actor; may be left out; towards members',
    'sound-out who=actor; may be left out; towards members, leads',
    'call who=actor; may be left out; towards members, leads',
    'offer-assistance who=actor; may be left out; towards members',
    'link-issues who=actor paragraph=paragraph; may be left out; towards members',
    'invite-co-penholder who=actor; may be left out; towards coPenholders',
    'edit-paragraph paragraph=paragraph level=level',
    'circulate-draft',
    'place-under-silence; may be left out',
    'put-in-blue; may be left out',
    'last-call who=actor; towards members; needs call, call-vote',
    'call-vote; may be left out',
    'withdraw-draft; may be left out',
    'send-delegation who=actor; may be left out; towards leads, contributors',
    'invite-assessment who=actor; may be left out; towards leads',
    'host-conference; may be left out; towards funders',
    'chase-pledge who=actor; may be left out; towards funders',
    'brief-congress; may be left out; towards congress',
    'request-letter; may be left out',
    'consult-strand strand=strand; may be left out',
    'back-talks; may be left out',
    'request-report; may be left out; fulfils afterRequest',
    'appoint-envoy; may be left out',
    'close-round',
    'next-quarter',
  ]);
});
