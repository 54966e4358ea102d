import { groundWords } from '../../telling/ground.ts';
import { pressurePoints } from '../../game/rules/pressurePoints.ts';
import helpIcon from 'lucide-static/icons/circle-help.svg?raw';
import gridIcon from 'lucide-static/icons/grid-3x3.svg?raw';
import gamesIcon from 'lucide-static/icons/save.svg?raw';
import logIcon from 'lucide-static/icons/scroll-text.svg?raw';
import settingsIcon from 'lucide-static/icons/settings.svg?raw';
import undoIcon from 'lucide-static/icons/undo-2.svg?raw';
import type { ComponentChildren } from 'preact';
import { attentionPerRound } from '../../game/newGame.ts';
import { dayOfRound, inWords } from '../../telling/calendar.ts';
import { canUndo, undo } from '../../session/session.ts';
import { useDesk, useScenario, useSession, useView } from '../kit/desk.ts';
import { Icon } from '../kit/Icon.tsx';
import { LockBar } from './locks/LockBar.tsx';
import { Dots } from '../kit/Sign.tsx';

export type Sheet = 'locks' | 'log' | 'settings' | 'help' | 'accounts' | 'heat' | 'games';

/** The line at the top: the date, what the penholder has to spend, and where the four locks stand. */
export function TopBar({ open }: { readonly open: (sheet: Sheet) => void }) {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const mayUndo = useSession(canUndo);
  const branched = useSession((state) => state.branched > 0);
  const rounds = scenario.period.rounds;
  return (
    <header class="top">
      <div class="top-date">
        <span class="dial-name">{say('top.round', { round: view.round, rounds })}</span>
        <strong>
          <time dateTime={dayOfRound(scenario, view.round)}>
            {inWords(dayOfRound(scenario, view.round), 'en')}
          </time>
        </strong>
        <span class="dial-name top-difficulty">
          {say(`difficulty.${scenario.arranged?.by.difficulty ?? 'normal'}`)}
          {branched && say('top.branched')}
        </span>
      </div>
      <button type="button" class="dials" onClick={() => open('accounts')}>
        <span class="visually-hidden">{say('top.accounts')}</span>
        <Dial name={say('top.attention')}>
          <span class="visually-hidden">{view.attention}</span>
          <Dots on={view.attention} of={attentionPerRound(scenario, view.envoy)} />
        </Dial>
        <Dial name={say('top.capital')}>{view.capital}</Dial>
        <Dial name={say('top.credibility')}>{view.credibility}</Dial>
        <Dial name={say('top.pressure', { points: pressurePoints(view.pressure) })}>
          {groundWords(view, say)}
        </Dial>
      </button>
      <LockBar open={() => open('locks')} />
      <div class="top-tools">
        <Tool icon={gridIcon} name={say('top.heat')} keys="H" onClick={() => open('heat')} />
        <Tool icon={logIcon} name={say('top.log')} keys="L" onClick={() => open('log')} />
        <Tool
          icon={undoIcon}
          name={say('top.undo')}
          keys="U"
          disabled={!mayUndo}
          onClick={() => undo(session)}
        />
        <Tool icon={gamesIcon} name={say('games.title')} onClick={() => open('games')} />
        <Tool icon={helpIcon} name={say('top.help')} keys="?" onClick={() => open('help')} />
        <Tool icon={settingsIcon} name={say('top.settings')} onClick={() => open('settings')} />
      </div>
    </header>
  );
}

function Dial({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <span class="dial">
      <span class="dial-name">{name}</span>
      <strong>{children}</strong>
    </span>
  );
}

interface ToolProps {
  readonly icon: string;
  readonly name: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, name, keys, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      aria-keyshortcuts={keys}
      title={keys ? `${name} (${keys})` : name}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      <Icon source={icon} />
    </button>
  );
}
