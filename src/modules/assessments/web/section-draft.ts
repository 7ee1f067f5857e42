import { idFor } from '#kernel/id.ts'
import { type Answers, type Draft, draftOf, type DraftKey } from '#web/drafts.ts'
import type { Visit } from '#web/visit.ts'
import { type LineKey, lineMark } from '../domain/line.ts'
import type { FormPage } from '../domain/form-pages.ts'
import { linesAsked } from '../domain/lines-asked.ts'
import { inputsOf, lineAnswers, lineName, readLine } from './line-inputs.ts'
import type { OpenedAssessment } from './opened-assessment.ts'
import { savedLine } from './saved-line.ts'

/** The name under which drafts of an assessment’s pages are kept. */
export const SECTION_FORM = 'assessment_section'

export type OpenedPage = OpenedAssessment & {
  readonly page: FormPage
  readonly lines: readonly LineKey[]
  readonly key: DraftKey
  readonly draft: Draft | null
  /** What the inputs show: what is saved, and over it what this person typed and has not saved. */
  readonly answers: Answers
  /** By a line’s name, the mark of what it said when its text was begun. */
  readonly seen: Answers
}

export const draftKeyOf = (assessmentId: string, pageId: string): DraftKey => ({
  form: SECTION_FORM,
  recordId: idFor('section', assessmentId, pageId),
  version: 0,
})

/** A page of an assessment with what is saved and what this person has typed of it. */
export async function openPage(visit: Visit, opened: OpenedAssessment, page: FormPage): Promise<OpenedPage> {
  const lines = page.sections.flatMap(section => linesAsked(section, opened.whole.facts))
  const key = draftKeyOf(opened.whole.id, page.id)
  const draft = await visit.look(reader => draftOf(reader, key.form, key.recordId))
  const shown = lines.map(line => shownLine(opened, line, draft?.answers ?? {}, visit))
  return {
    ...opened,
    page,
    lines,
    key,
    draft,
    answers: Object.assign({}, ...shown.map(({ answers }) => answers)) as Answers,
    seen: Object.fromEntries(shown.map(({ line, seen }) => [lineName(line), seen])),
  }
}

/** What stands in a draft untouched gives way to what is saved now, which a colleague may have changed since. */
function shownLine({ whole }: OpenedAssessment, line: LineKey, kept: Answers, { today }: Visit) {
  const saved = savedLine(whole, line)
  const seen = kept[seenName(line)]
  const { values, errors } = readLine(line, kept, today)
  const untouched = seen === undefined || (Object.keys(errors).length === 0 && lineMark(values) === seen)
  if (untouched) return { line, seen: lineMark(saved), answers: lineAnswers(line, saved) }
  return { line, seen, answers: Object.fromEntries(inputsOf(line).map(input => [input, kept[input] ?? ''])) }
}

/** The hidden input that remembers what a line said when the page was opened. */
export const seenName = (line: LineKey): string => `seen-${lineName(line)}`
