import type { WhipCount } from '../../game/view.ts';
import { countNow } from './countNow.ts';
import { useScenario, useSession, useView } from './desk.ts';
import { HeatStrip } from './HeatStrip.tsx';
import { MeetingBand } from './MeetingBand.tsx';
import { People } from './People.tsx';
import { Preview } from './Preview.tsx';
import { useNarrow } from './useNarrow.ts';
import { WhipBand } from './WhipBand.tsx';

/** Below the chamber: the count and everyone to turn to; over them, while a wording is looked at, what it would do. */
export function Underneath({
  count,
  onTurnTo,
}: {
  readonly count: WhipCount;
  /** Somebody's dossier is wanted. */
  readonly onTurnTo: (who: string) => void;
}) {
  const scenario = useScenario();
  const { draft } = useView();
  const narrow = useNarrow();
  return (
    <div class="underneath">
      {scenario.meeting ? (
        <MeetingBand meeting={scenario.meeting} levels={draft.levels} />
      ) : (
        <WhipBand count={count} />
      )}
      {narrow && <HeatStrip onOpen={onTurnTo} />}
      <People count={count} />
      <PreviewHost count={count} />
    </div>
  );
}

function PreviewHost({ count }: { readonly count: WhipCount }) {
  const wording = useSession((state) => state.preview);
  const then = useSession((state) => (state.preview === null ? null : countNow(state, state.preview)));
  return wording === null || then === null ? null : <Preview wording={wording} now={count} next={then} />;
}
