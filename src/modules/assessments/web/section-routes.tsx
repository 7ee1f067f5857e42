import type { EvidenceSource, SelfViewSource } from '#db/contributions.ts'
import type { Words } from '#kernel/language.ts'
import { answersIn } from '#web/draft-fields.ts'
import { type Answers, clearDraft, keepDraft } from '#web/drafts.ts'
import { found } from '#web/problem.ts'
import type { Form, Visit } from '#web/visit.ts'
import { evidenceOf } from '../data/evidence-of.ts'
import { knownFacts } from '../data/known-facts.ts'
import { returnedComments } from '../data/returned-comments.ts'
import { saveLines } from '../data/save-lines.ts'
import { belowEvidence } from '../domain/below-evidence.ts'
import { formPages } from '../domain/form-pages.ts'
import type { LineKey, TypedLine } from '../domain/line.ts'
import { suggestedLevels } from '../domain/suggested-levels.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { conflictPage } from './conflict-page.tsx'
import { lineName, readLine } from './line-inputs.ts'
import { openAssessment } from './opened-assessment.ts'
import { partsFrom } from './parts-from.ts'
import { COMPLETE_PROBLEMS } from './problem-words.ts'
import { savedLine } from './saved-line.ts'
import { type OpenedPage, openPage, seenName } from './section-draft.ts'
import { type Beside, sectionPage } from './section-page.tsx'

/** Where what stands beside the questions is found. */
export type Besides = { readonly evidence: readonly EvidenceSource[]; readonly selfViews: SelfViewSource }

const SAVED: Words = { en: 'Saved', cy: 'Cadwyd' }

async function openedPage(visit: Visit): Promise<OpenedPage | null> {
  const opened = await openAssessment(visit)
  if (opened.whole.status !== 'draft') return null
  const page = found(formPages(opened.whole.sections).find(({ id }) => id === visit.param('section')))
  return openPage(visit, opened, page)
}

const besideOf = (visit: Visit, { child, whole }: OpenedPage, { evidence, selfViews }: Besides): Promise<Beside> =>
  visit.look(async reader => ({
    evidence: await evidenceOf(reader, evidence, child.id, visit.today),
    selfViews: await selfViews(reader, child.id),
    known: await knownFacts(reader, child.id, visit.today),
    comments: await returnedComments(reader, whole),
  }))

const readingPath = (visit: Visit): string => `/children/${visit.param('childId')}/assessments/${visit.param('id')}`

/** Shows a page of an assessment; a completed one is read, not written. */
export const showSection = (besides: Besides) => async (visit: Visit) => {
  const opened = await openedPage(visit)
  if (!opened) return visit.goTo(readingPath(visit))
  const beside = await besideOf(visit, opened, besides)
  return sectionPage(visit, opened, beside, { ...opened, answers: withPart(opened, beside), errors: {} })
}

/** Takes a page: what was typed is kept first, then each line is saved that nobody else has changed. */
export const takeSection = (besides: Besides) => async (visit: Visit) => {
  const opened = await openedPage(visit)
  if (!opened) return visit.goTo(readingPath(visit), COMPLETE_PROBLEMS['already-completed'])
  const form = await visit.form()
  const typed = await kept(visit, opened, form)
  const lines = opened.lines.filter(line => typed[seenName(line)] !== undefined)
  const readings = lines.map(line => ({ line, ...readLine(line, typed, visit.today) }))
  const beside = await besideOf(visit, opened, besides)
  const errors = {
    ...unexplained(readings, beside, visit),
    ...(Object.assign({}, ...readings.map(reading => reading.errors)) as Record<string, Words>),
  }
  if (Object.keys(errors).length > 0)
    return sectionPage(visit, opened, beside, { answers: typed, seen: seenIn(lines, typed), errors })
  const choices = readings.map(({ line, values }) => typedLine(line, values, typed))
  const unchosen = form.text('_choosing') === 'yes' ? choices.filter(({ keep }) => keep === undefined) : []
  if (unchosen.length > 0) return chooseAgain(visit, opened, typed, choices, unchosen)
  return save(visit, opened, typed, choices)
}

/** How child and parents took part is preselected where one of them answered a self-assessment for this programme. */
const withPart = ({ answers, whole }: OpenedPage, { selfViews }: Beside): Answers =>
  partsFrom(answers, selfViews, whole.values)

async function kept(visit: Visit, { key, child, path, page }: OpenedPage, form: Form): Promise<Answers> {
  const typed = answersIn(form)
  const place = visit.href(`${path}/sections/${page.id}`)
  await visit.change(tx => keepDraft(tx, key, { answers: typed, childId: child.id, place, now: visit.now }))
  return typed
}

const seenIn = (lines: readonly LineKey[], typed: Answers): Answers =>
  Object.fromEntries(lines.map(line => [lineName(line), typed[seenName(line)] ?? '']))

function typedLine(line: LineKey, values: TypedLine['values'], typed: Answers): TypedLine {
  const keep = typed[`keep-${lineName(line)}`]
  const choice = keep === 'typed' || keep === 'saved' ? { keep } : {}
  return { ...line, values, seen: typed[seenName(line)] ?? '', ...choice } as TypedLine
}

/** A level below what the record suggests is asked for its reason at once, where it is chosen. */
function unexplained(
  readings: readonly { readonly line: LineKey; readonly values: TypedLine['values'] }[],
  { evidence }: Beside,
  { today }: Visit,
): Readonly<Record<string, Words>> {
  const levels = readings.filter(({ line }) => line.kind === 'level')
  const chosen = Object.fromEntries(levels.map(({ line, values }) => [line.code, values?.['level'] ?? undefined]))
  const below: readonly string[] = belowEvidence(chosen, suggestedLevels(evidence, today))
  return Object.fromEntries(
    levels
      .filter(({ line, values }) => below.includes(line.code) && (values?.['against_evidence'] ?? null) === null)
      .map(({ line }) => [`${lineName(line)}-against_evidence`, assessedLevel.fields.against_evidence.ask]),
  )
}

async function save(visit: Visit, opened: OpenedPage, typed: Answers, lines: readonly TypedLine[]): Promise<Response> {
  const { whole, key } = opened
  const saved = await visit.change(async tx => {
    const done = await saveLines(tx, whole.id, lines)
    if (done.ok && done.value.conflicts.length === 0) await clearDraft(tx, key.form, key.recordId)
    return done
  })
  if (!saved.ok) return visit.goTo(readingPath(visit), COMPLETE_PROBLEMS[saved.problem])
  if (saved.value.conflicts.length > 0) return conflictPage(visit, opened, typed, saved.value.conflicts)
  return visit.goTo(nextPath(opened), SAVED)
}

/** The page after this one; after the last, the whole to be read through, or what is missing. */
function nextPath({ whole, page, path }: OpenedPage): string {
  const pages = formPages(whole.sections)
  const next = pages[pages.findIndex(({ id }) => id === page.id) + 1]
  return `${path}/${next ? `sections/${next.id}` : 'complete'}`
}

function chooseAgain(
  visit: Visit,
  opened: OpenedPage,
  typed: Answers,
  lines: readonly TypedLine[],
  unchosen: readonly TypedLine[],
): Promise<Response> {
  const conflicts = lines.map(line => ({
    ...line,
    typed: line.values,
    saved: savedLine(opened.whole, line),
    recordId: opened.whole.id,
  }))
  return conflictPage(visit, opened, typed, conflicts, unchosen.map(lineName))
}
