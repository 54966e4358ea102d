import { useScenario, useView } from '../kit/desk.ts';
import { HeatStrip } from './draft/HeatStrip.tsx';
import { MeetingBand } from './MeetingBand.tsx';
import { People } from './People.tsx';
import { PreviewHost } from './draft/Preview.tsx';
import { useLow, useNarrow } from '../kit/narrow.ts';
import { WhipNow } from '../kit/WhipBand.tsx';

/** Below the chamber: the count and everyone to turn to; over them, while a wording is looked at, what it would do. */
export function LowerPanel({
  onTurnTo,
}: {
  /** Somebody's dossier is wanted. */
  readonly onTurnTo: (who: string) => void;
}) {
  const scenario = useScenario();
  const { draft } = useView();
  const narrow = useNarrow();
  const low = useLow();
  return (
    <div class="lower-panel">
      {scenario.meeting ? <MeetingBand meeting={scenario.meeting} levels={draft.levels} /> : <WhipNow />}
      {narrow && <HeatStrip onOpen={onTurnTo} />}
      <People />
      {!low && <PreviewHost />}
    </div>
  );
}
