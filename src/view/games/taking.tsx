import { useState } from 'preact/hooks';
import { unarranged } from '../../game/arrange.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { type Save, wayOn } from '../../session/saves.ts';
import type { Kept } from '../../session/session.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { downloadRecord } from '../kit/recordFile.ts';
import { useReplacing } from '../kit/replacing.tsx';
import { useScenarioFetch } from '../kit/scenarioFetch.ts';

/** Why a kept game is not taken up: `games.load.FAULT`. */
type Fault = 'unknown-scenario' | 'unfetched' | 'other-version';

/**
 * Takes a kept game up again on the scenario it belongs to, which may have to be fetched or lies beside it.
 * @param kept as what it is taken up: as that game, or as a branch of it
 */
export function useTaking(save: Save, kept: Kept, onClose: () => void) {
  const { library, shelf } = useDesk();
  const here = unarranged(useScenario());
  const [fault, setFault] = useState<Fault | null>(null);
  const fetch = useScenarioFetch();
  const replacing = useReplacing();
  const { scenario: name } = save.record;
  const take = (now: Scenario | null, otherwise: Fault): void => {
    const way = wayOn(save, now, shelf);
    if (!way) return setFault(otherwise);
    replacing.start(() => {
      onClose();
      library.takeUp(way, kept);
    });
  };
  const up = (): void => {
    const shelved = library.scenarios.find(({ id }) => id === name);
    if (here.id === name) take(here, 'other-version');
    else if (shelved)
      fetch(
        shelved,
        (now) => take(now, 'other-version'),
        () => take(null, 'unfetched'),
      );
    else take(null, 'unknown-scenario');
  };
  return { fault, question: replacing.question, up };
}

/** Says why a kept game is not taken up, and offers what there is of it. */
export function TakeUpFault({ fault, save }: { readonly fault: Fault | null; readonly save: Save }) {
  const { say } = useDesk();
  return (
    fault && (
      <p role="alert">
        {say(`games.load.${fault}`)}{' '}
        <button type="button" class="link-button" onClick={() => downloadRecord(save.record)}>
          {say('record.download')}
        </button>
      </p>
    )
  );
}
