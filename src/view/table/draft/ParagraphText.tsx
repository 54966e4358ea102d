import { useMemo } from 'preact/hooks';
import { useDesk } from '../../kit/desk.ts';
import type { WordChange, Word } from './wordChanges.ts';
import { changesBetween, wordsOf } from './wordChanges.ts';

interface ParagraphTextProps {
  /** The wording it is held against: what was sent round last, or what is written now. */
  readonly before: string;
  readonly text: string;
}

/** A paragraph as it stands in a draft that is being worked on: operative verb set off, changes struck and inked in. */
export function ParagraphText({ before, text }: ParagraphTextProps) {
  const { say } = useDesk();
  return useMemo(() => {
    const verbs = say('draft.operative').split('|');
    const after = wordsOf(text, verbs);
    if (before === text) return <Run words={after} />;
    return (
      <>
        {changesBetween(wordsOf(before, verbs), after).map((change, index) => (
          <Marked key={index} change={change} />
        ))}
      </>
    );
  }, [say, before, text]);
}

function Marked({ change }: { readonly change: WordChange }) {
  if (change.kind === 'gone')
    return (
      <>
        <del>
          <Run words={change.words} />
        </del>{' '}
      </>
    );
  if (change.kind === 'new')
    return (
      <>
        <ins>
          <Run words={change.words} />
        </ins>{' '}
      </>
    );
  return (
    <>
      <Run words={change.words} />{' '}
    </>
  );
}

/** Words in a row; those of the operative verb as one emphasis. */
function Run({ words }: { readonly words: readonly Word[] }) {
  const start = words.findIndex(({ operative }) => operative);
  const text = (run: readonly Word[]): string => run.map((word) => word.text).join(' ');
  if (start < 0) return <>{text(words)}</>;
  const after = words.slice(start).findIndex(({ operative }) => !operative);
  const end = after < 0 ? words.length : start + after;
  return (
    <>
      {start > 0 && `${text(words.slice(0, start))} `}
      <em>{text(words.slice(start, end))}</em>
      {end < words.length && ` ${text(words.slice(end))}`}
    </>
  );
}
