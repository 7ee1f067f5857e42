import { z } from 'zod'
import type { StoredRecord } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import type { Area, Framework } from '#modules/frameworks/domain/framework.ts'
import { lastChange } from '#web/record-form/last-change.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { holdRatings, saveRatings } from '../data/save-ratings.ts'
import { type StoredArea, storedArea, valuesOf } from '../data/stored-area.ts'
import { inspectionDay } from '../domain/inspection-day.ts'
import type { inspection } from '../domain/inspection.ts'
import { type Cells, mergeCells, type Merged } from '../domain/merge-cells.ts'
import { cellNames, ratingCells } from '../domain/rating-cells.ts'
import { readRatingCells } from '../domain/read-rating-cells.ts'
import { frameworkOf, openInspection } from './inspection-subject.tsx'
import { clashErrors } from './rating-cell-words.ts'
import { RatingsPage, RATINGS_TITLE, ratingsTitle } from './ratings-page.tsx'

/** The form as the list of drafts names it. */
export const RATINGS_FORM = { name: 'inspection-ratings', title: RATINGS_TITLE }

/** What the page was opened with, kept with what is typed: so that it is seen what others saved meanwhile. */
const OPENED = 'opened'

const SAVED: Words = { en: 'Ratings saved', cy: 'Cadwyd y graddau' }

type Opened = {
  readonly one: StoredRecord<typeof inspection>
  readonly framework: Framework
  readonly area: Area
  readonly draft: OwnDraft
}

async function open(visit: Visit): Promise<Opened> {
  const one = await openInspection(visit)
  const framework = found(frameworkOf(one))
  const area = found(framework.areas.find(({ id }) => id === visit.param('area')))
  const draft = await ownDraft(visit, {
    name: RATINGS_FORM.name,
    about: `${one.id} ${area.id}`,
    path: pathOf(one.id, area),
    inputs: [OPENED, ...cellNames(area)],
  })
  return { one, framework, area, draft }
}

const pathOf = (inspectionId: string, area: Area): string => `/inspections/${inspectionId}/ratings/${area.id}`

const cellsOf = (area: Area, stored: StoredArea): Cells => {
  const { ratings, results } = valuesOf(stored)
  return ratingCells(area, ratings, results)
}

/** The ratings of one area, with the draft that this person left of them, if there is one. */
export async function openRatings(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  const { one, framework, area, draft } = opened
  const stored = await visit.look(reader => storedArea(reader, one.id, framework, area))
  const saved = cellsOf(area, stored)
  const isBegun = Object.keys(draft.answers).length > 0
  const typed = isBegun ? ownCells(area, draft.answers) : saved
  const merged = mergeCells(cellsIn(draft.answers[OPENED], saved), typed, saved)
  return show(visit, opened, { saved, stored, merged, errors: {} })
}

/** Only what this page asks: an input added to the request by hand goes nowhere. */
const ownCells = (area: Area, texts: Cells): Cells =>
  Object.fromEntries(cellNames(area).map(name => [name, texts[name] ?? '']))

const CELLS = z.record(z.string(), z.string())

function cellsIn(text: string | undefined, otherwise: Cells): Cells {
  try {
    return CELLS.parse(JSON.parse(text ?? ''))
  } catch {
    return otherwise // not of our making: as if it had been opened just now
  }
}

/** Saves all of an area’s ratings or none: not where something is wrong, nor over what others saved meanwhile. */
export async function takeRatings(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  const { one, framework, area, draft } = opened
  const form = await visit.form()
  const typed = ownCells(area, form.texts)
  await draft.keep({ ...typed, [OPENED]: form.text(OPENED) })
  const outcome = await visit.change(async tx => {
    await holdRatings(tx, one.id)
    const stored = await storedArea(tx, one.id, framework, area)
    const saved = cellsOf(area, stored)
    const merged = mergeCells(cellsIn(form.text(OPENED), saved), typed, saved)
    const asked = { inspectionId: one.id, framework, area, day: inspectionDay(one.values), today: visit.today }
    const said = readRatingCells(merged.cells, asked)
    if (isStale(merged) || Object.keys(said.errors).length > 0) return { saved, stored, merged, errors: said.errors }
    await saveRatings(tx, stored, said)
    return null
  })
  if (outcome) return show(visit, opened, outcome)
  await draft.clear()
  const next = form.text('_next') === 'yes' ? nextArea(framework, area) : undefined
  return visit.goTo(next ? pathOf(one.id, next) : `/inspections/${one.id}`, SAVED)
}

const nextArea = ({ areas }: Framework, area: Area): Area | undefined => areas[areas.indexOf(area) + 1]

type Shown = {
  readonly saved: Cells
  readonly stored: StoredArea
  readonly merged: Merged
  readonly errors: Readonly<Record<string, Words>>
}

async function show(visit: Visit, opened: Opened, { saved, stored, merged, errors }: Shown): Promise<Response> {
  const { one, framework, area, draft } = opened
  const all = { ...errors, ...clashErrors(merged, saved) }
  return visit.page(
    {
      title: ratingsTitle(area),
      back: { path: `/inspections/${one.id}` },
      errors: all,
      status: isStale(merged) ? 409 : Object.keys(all).length > 0 ? 400 : 200,
    },
    <RatingsPage
      {...{ one, framework, area, draft, merged }}
      savedBy={isStale(merged) ? await lastSaved(visit, stored) : null}
      wrong={new Set(Object.keys(all))}
      path={pathOf(one.id, area)}
      opened={{ [OPENED]: JSON.stringify(saved) }}
      next={nextArea(framework, area)}
    />,
  )
}

const isStale = ({ taken, clashing }: Merged): boolean => taken.length + clashing.length > 0

async function lastSaved(visit: Visit, { ratings, results }: StoredArea) {
  const [first, ...others] = [...ratings.values(), ...results.values()].map(({ id }) => id)
  return first === undefined ? null : visit.look(reader => lastChange(reader, first, ...others))
}
