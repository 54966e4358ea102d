import type { Ending, Level, Paragraph, Strand } from '../scenario/model/scenario.ts';
import type { MachineName, StateFor } from './actors/index.ts';
import type { SecretariatState } from './actors/secretariat.ts';
import type { Seals } from './state.ts';
import type { CastVote, Hand, Reason, Tally } from './votes.ts';

/** An actor's machine moved. `machine` names the kind; `region` the part of a parallel machine. */
export type ActorMoved = {
  [M in MachineName]: {
    readonly type: 'actor-moved';
    readonly machine: M;
    readonly actor: string;
    readonly region: string | null;
    readonly from: StateFor<M>;
    readonly to: StateFor<M>;
  };
}[MachineName];

/** What happened, in the past tense. Views show it, `describe` tells it; it changes nothing. */
export type GameEvent =
  | { readonly type: 'game-begun' }
  | { readonly type: 'round-opened'; readonly round: number }
  | { readonly type: 'cable-received'; readonly event: string; readonly needsAnswer: boolean }
  | { readonly type: 'cable-answered'; readonly event: string; readonly option: number }
  | ActorMoved
  | {
      readonly type: 'dial-moved';
      readonly dial: 'capital' | 'credibility' | 'authorities' | 'people' | 'pressure';
      readonly by: number;
      readonly now: number;
      readonly why: string;
    }
  /** A cable, or the answer to it, made a member or a candidate lead warmer or cooler to the penholder. */
  | { readonly type: 'relations-changed'; readonly who: string; readonly by: number; readonly why: string }
  | { readonly type: 'record-read'; readonly who: string }
  | {
      readonly type: 'sounding-taken';
      readonly who: string;
      readonly learnt: number;
      readonly leaked: boolean;
    }
  | {
      readonly type: 'call-made';
      readonly who: string;
      readonly warmth: number;
      readonly learnt: number;
      /** As the vote was about to be called. */
      readonly last?: true;
    }
  | { readonly type: 'assistance-offered'; readonly who: string }
  | { readonly type: 'ask-heard'; readonly who: string; readonly ask: string }
  | { readonly type: 'red-line-learnt'; readonly who: string; readonly paragraph: Paragraph }
  | {
      readonly type: 'package-agreed';
      readonly who: string;
      readonly paragraph: Paragraph;
      readonly covers: boolean;
    }
  | { readonly type: 'package-declined'; readonly who: string; readonly paragraph: Paragraph }
  | { readonly type: 'promise-broken'; readonly to: string; readonly paragraph: Paragraph }
  | { readonly type: 'co-penholder-joined'; readonly who: string }
  | {
      readonly type: 'paragraph-changed';
      readonly paragraph: Paragraph;
      readonly from: Level;
      readonly to: Level;
    }
  | { readonly type: 'draft-circulated'; readonly revision: number }
  | {
      readonly type: 'comment-made';
      readonly who: string;
      readonly paragraph: Paragraph;
      readonly objects: boolean;
    }
  | { readonly type: 'placed-under-silence'; readonly until: number }
  | { readonly type: 'silence-broken'; readonly who: string; readonly paragraph: Paragraph | null }
  | { readonly type: 'silence-held' }
  | { readonly type: 'put-in-blue' }
  | { readonly type: 'vote-called' }
  | { readonly type: 'hand-raised'; readonly who: string; readonly vote: CastVote }
  | {
      readonly type: 'vote-counted';
      readonly tally: Tally;
      readonly result: 'adopted' | 'vetoed' | 'failed';
      readonly vetoes: readonly string[];
    }
  | {
      readonly type: 'vote-explained';
      readonly who: string;
      readonly hand: Hand;
      readonly reason: string;
      readonly value: number;
      /** What a hand in favour was raised in spite of. */
      readonly reservation?: Reason;
    }
  | { readonly type: 'draft-withdrawn' }
  /** Instead of a vote, a communiqué that partners joined. */
  | {
      readonly type: 'meeting-held';
      readonly partners: readonly string[];
      /** The text asks for what only the Security Council can decide. */
      readonly referred: boolean;
      readonly issued: boolean;
    }
  | { readonly type: 'delegation-received'; readonly who: string; readonly moved: boolean }
  | { readonly type: 'assessment-begun'; readonly who: string; readonly due: number }
  | { readonly type: 'assessment-reported'; readonly who: string; readonly personnel: number }
  | { readonly type: 'lead-committed'; readonly who: string }
  /** A cabinet sat, and gave neither its word nor a last no: it sits again. */
  | { readonly type: 'cabinet-put-off'; readonly who: string }
  | { readonly type: 'gift-given'; readonly who: string; readonly amount: number }
  | { readonly type: 'contributor-pledged'; readonly who: string; readonly personnel: number }
  | { readonly type: 'conference-held'; readonly pledged: number; readonly times: number }
  | { readonly type: 'pledge-made'; readonly who: string; readonly amount: number }
  | { readonly type: 'pledge-bound'; readonly who: string; readonly amount: number }
  | { readonly type: 'pledge-paid'; readonly who: string; readonly amount: number }
  /** Paid in by the UN's scale, through no pledge: announced, bound and banked at once. */
  | { readonly type: 'assessed-paid'; readonly amount: number }
  | { readonly type: 'pledge-held'; readonly who: string }
  | { readonly type: 'pledge-lapsed'; readonly who: string; readonly amount: number }
  | { readonly type: 'congress-briefed'; readonly times: number }
  | { readonly type: 'letter-requested'; readonly granted: boolean }
  | { readonly type: 'strand-consulted'; readonly strand: Strand }
  | { readonly type: 'strand-answered'; readonly strand: Strand; readonly met: boolean }
  | { readonly type: 'talks-backed'; readonly step: number }
  | { readonly type: 'report-requested'; readonly due: number }
  | { readonly type: 'report-issued'; readonly stance: SecretariatState }
  | { readonly type: 'envoy-appointed' }
  | { readonly type: 'round-closed'; readonly round: number }
  | { readonly type: 'estimate-raised'; readonly low: number; readonly high: number }
  | { readonly type: 'quarter-opened'; readonly quarter: number }
  | { readonly type: 'personnel-arrived'; readonly who: string; readonly personnel: number }
  | { readonly type: 'court-ruled'; readonly who: string; readonly stopped: boolean }
  | { readonly type: 'government-fell' }
  | { readonly type: 'game-ended'; readonly ending: Ending; readonly seals: Seals };
