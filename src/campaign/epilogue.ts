/** One line of the record after the last chapter: a sentence `epilogue.KEY` of the catalogue, and its facts. */
export interface RecordLine {
  readonly key: string;
  readonly date: string;
  readonly src: readonly string[];
}

/** What the record holds after the last vote, to the end of September 2025: beyond the articles. */
export const EPILOGUE: readonly RecordLine[] = [
  { key: '2024-11-29', date: '2024-11-29', src: ['P-207', 'P-208'] },
  { key: '2024-12-31', date: '2024-12-31', src: ['P-73', 'P-74'] },
  { key: '2025-02-24', date: '2025-02-24', src: ['P-94', 'P-208'] },
  { key: '2025-09-30', date: '2025-09-30', src: ['P-95', 'P-96'] },
  { key: '2025-09-30-china', date: '2025-09-30', src: ['P-97'] },
  { key: '2025-09-30-strength', date: '2025-09-30', src: ['P-209'] },
];
