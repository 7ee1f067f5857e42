import { type LineKey, lineMark, type LineValues } from './line.ts'

/** A line that two versions of an assessment leave different. */
export type ChangedLine = LineKey & { readonly earlier: LineValues; readonly later: LineValues }

type Version = (line: LineKey) => LineValues

/** Of the lines that either version has, those that differ, in the order given. */
export const changedLines = (lines: readonly LineKey[], earlier: Version, later: Version): readonly ChangedLine[] =>
  lines
    .map(line => ({ ...line, earlier: earlier(line), later: later(line) }))
    .filter(line => lineMark(line.earlier) !== lineMark(line.later))
