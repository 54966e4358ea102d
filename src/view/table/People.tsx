import { penOf } from '../../scenario/model/roster.ts';
import { useEffect, useId, useState } from 'preact/hooks';
import { mayJoin, partnersIn } from '../../game/rules/partners.ts';
import { placeName } from '../../telling/events.ts';
import type { Leaning } from '../../game/seats/view.ts';
import { select } from '../../session/session.ts';
import { useCount } from '../kit/count.ts';
import { useDesk, useScenario, useSession, useView } from '../kit/desk.ts';
import { Flag } from '../kit/Flag.tsx';
import { moveFocus } from '../kit/rovingFocus.ts';
import { Tabs } from '../kit/Tabs.tsx';
import { LeaningSign } from '../kit/Sign.tsx';
import type { Bench } from '../kit/actors.ts';
import { benchesOf, flagOf, standingOn } from '../kit/actors.ts';

/** Everyone who can be turned to: the same people as on the stage, as lists that keys and readers can walk. */
export function People() {
  const { say } = useDesk();
  const scenario = useScenario();
  const selected = useSession((state) => state.selected);
  const benches = benchesOf(scenario);
  const [shown, show] = useState<Bench>('council');
  const id = useId();
  useEffect(() => {
    if (selected === null) return;
    show((current) => {
      const onIt = benches.find(({ bench }) => bench === current);
      return onIt?.who.includes(selected)
        ? current
        : (benches.find(({ who }) => who.includes(selected))?.bench ?? current);
    });
  }, [selected]);
  const bench = benches.find((each) => each.bench === shown);
  return (
    <section class="people" aria-label={say('people.title')}>
      <Tabs
        tabs={benches.map((each) => each.bench)}
        shown={shown}
        onShow={show}
        name={say('people.title')}
        id={id}
        panel={`${id}-panel`}
      >
        {(each) => say(`people.${each}`)}
      </Tabs>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} class="people-panel">
        <Roll key={shown} bench={shown} who={bench?.who ?? []} />
      </div>
    </section>
  );
}

function Roll({ bench, who }: { readonly bench: Bench; readonly who: readonly string[] }) {
  const count = useCount();
  const { say } = useDesk();
  const selected = useSession((state) => state.selected);
  const active = selected !== null && who.includes(selected) ? selected : who[0];
  return (
    <div
      class="roll"
      role="listbox"
      aria-label={say(`people.${bench}`)}
      onKeyDown={(event) => moveFocus(event, 'list', '[role="option"]', true)}
    >
      {who.map((id) => (
        <Person
          key={id}
          id={id}
          bench={bench}
          active={id === active}
          selected={id === selected}
          leaning={
            bench === 'council'
              ? (count.members.find(({ member }) => member === id)?.leaning ?? 'unknown')
              : null
          }
        />
      ))}
    </div>
  );
}

interface PersonProps {
  readonly id: string;
  readonly bench: Bench;
  readonly active: boolean;
  readonly selected: boolean;
  readonly leaning: Leaning | null;
}

function Person({ id, bench, active, selected, leaning }: PersonProps) {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const name = placeName(scenario, id, say);
  const flag = flagOf(scenario, id);
  const short = leaning === null ? name : say('stage.shortName', { flag: flag ?? '', name });
  const standing = standingOn(bench, view, say, id);
  return (
    <div
      role="option"
      class="person"
      data-who={id}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      onClick={() => select(session, id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        select(session, id);
      }}
    >
      <Flag name={flag} />
      <span class="person-name">{short}</span>
      {short !== name && <span class="visually-hidden">{name}</span>}
      {leaning === null && <span class="person-standing">{standing}</span>}
      {leaning !== null && (scenario.meeting ? <JoiningSign id={id} /> : <LeaningSign leaning={leaning} />)}
    </div>
  );
}

/** Where a meeting stands in place of the vote: whether a member has joined, may yet join, or has no part in it. */
function JoiningSign({ id }: { readonly id: string }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const pen = penOf(scenario);
  const joined = id === pen || partnersIn(useView(), pen).includes(id);
  // Its place is kept, so that the flags stand in line.
  if (!joined && !mayJoin(scenario, id)) return <span class="sign sign-none" aria-hidden="true" />;
  return (
    <LeaningSign
      leaning={joined ? 'yes' : 'unknown'}
      meaning={say('people.joining', { joined: id === pen ? 'host' : joined ? 'yes' : 'no' })}
    />
  );
}
