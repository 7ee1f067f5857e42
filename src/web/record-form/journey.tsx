import { insertRecord, recordAtVersion, updateRecord } from '#db/record-store.ts'
import type { Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import type { Answers } from '../drafts.ts'
import { clearDraft, keepDraft, myDrafts } from '../drafts.ts'
import { answersIn } from '../draft-fields.ts'
import { Problem } from '../problem.ts'
import { get, post, type ServiceRoute } from '../routes.ts'
import type { Form, Visit } from '../visit.ts'
import { answersFor, inputsOf } from './answers.ts'
import { CHECK_TITLE, CheckPage } from './check-page.tsx'
import { COMPARE_TITLE, ComparePage } from './compare-page.tsx'
import { differences } from './compare.ts'
import { lastChange } from './last-change.ts'
import { answersOn, openForm, type OpenedForm, pagesOf, readOpened, savesHere } from './opened-form.ts'
import { QuestionPage } from './question-page.tsx'
import { draftName, fieldsOn, type FormPage, type RecordForm } from './record-form.ts'
import { askRemoval, takeRemoval } from './remove.tsx'
import { UnfinishedPage } from './unfinished-page.tsx'

const SAVED: Words = { en: 'Saved', cy: 'Cadwyd' }
const THROWN_AWAY: Words = { en: 'What you typed was thrown away', cy: 'Taflwyd yr hyn a deipioch' }
const CHOOSE: Words = { en: 'choose what should stand', cy: 'dewiswch beth ddylai sefyll' }

/** The routes of a form: begin, its pages, check your answers, the comparison with someone else's change. */
export function recordFormRoutes(form: RecordForm): readonly ServiceRoute[] {
  const { path, permission } = form
  const step = (handle: (journey: Journey) => Promise<Response>) => async (visit: Visit) =>
    handle({ visit, opened: await openForm(form, visit), base: baseOf(visit) })
  return [
    ...(form.goesOn ? [] : [get(`${path}/new`, permission, visit => begin(form, visit))]),
    get(`${path}/:id/edit`, permission, step(firstPage)),
    get(`${path}/:id/edit/:page`, permission, step(showPage)),
    post(`${path}/:id/edit/:page`, permission, step(takePage)),
    get(`${path}/:id/check`, permission, step(showCheck)),
    post(
      `${path}/:id/check`,
      permission,
      step(journey => save(journey, errors => checkPage(journey, errors, 400))),
    ),
    get(
      `${path}/:id/compare`,
      permission,
      step(journey => showCompare(journey, {}, {})),
    ),
    post(`${path}/:id/compare`, permission, step(takeCompare)),
    post(`${path}/:id/discard`, permission, step(discard)),
    ...(form.isRemovable === false ? [] : removalRoutes(form, step)),
  ]
}

const removalRoutes = (
  { path, permission }: RecordForm,
  step: (handle: (journey: Journey) => Promise<Response>) => (visit: Visit) => Promise<Response>,
): readonly ServiceRoute[] => [
  get(
    `${path}/:id/remove`,
    permission,
    step(({ visit, opened, base }) => Promise.resolve(askRemoval(visit, opened, base))),
  ),
  post(
    `${path}/:id/remove`,
    permission,
    step(({ visit, opened, base }) => takeRemoval(visit, opened, base)),
  ),
]

type Journey = { readonly visit: Visit; readonly opened: OpenedForm; readonly base: string }

/** The path inside the service, up to the record's own part: `/children/…/residences/…`. */
const baseOf = (visit: Visit): string => {
  const path = pathOf(visit)
  const id = visit.param('id')
  return path.slice(0, path.lastIndexOf(id) + id.length)
}

const pathOf = (visit: Visit): string => new URL(visit.c.req.url).pathname.slice(visit.href('').length)

/** A new form gets its record's identifier at once, so that saving twice makes one record and tabs stay apart. */
async function begin(form: RecordForm, visit: Visit): Promise<Response> {
  const subject = await form.open(visit)
  const place = pathOf(visit).slice(0, -'/new'.length)
  const fresh = `${place}/${newId()}/edit`
  if (visit.query('fresh') === 'yes') return visit.goTo(fresh)
  const begun = await visit.look(reader => myDrafts(reader, subject.childId ?? undefined))
  const unfinished = begun.filter(
    draft => draft.form === draftName(form) && draft.version === 0 && draft.place.startsWith(visit.href(`${place}/`)),
  )
  if (unfinished.length === 0) return visit.goTo(fresh)
  return visit.page(
    { title: form.newTitle, back: { path: subject.back } },
    <UnfinishedPage title={form.newTitle} header={subject.header} drafts={unfinished} place={place} />,
  )
}

function firstPage({ visit, opened, base }: Journey): Promise<Response> {
  return Promise.resolve(visit.goTo(`${base}/edit/${pagesOf(opened)[0]?.id ?? ''}`))
}

const pageNamed = ({ visit, opened }: Journey): FormPage => {
  const page = pagesOf(opened).find(({ id }) => id === visit.param('page'))
  if (!page) throw new Problem(404)
  return page
}

const showPage = (journey: Journey): Promise<Response> =>
  Promise.resolve(questions(journey, pageNamed(journey), journey.opened.answers, {}, journey.visit.query('return')))

function questions(
  { visit, opened, base }: Journey,
  page: FormPage,
  answers: Answers,
  errors: Readonly<Record<string, Words>>,
  returnTo: string,
): Response {
  const pages = pagesOf(opened)
  const before = pages[placeOf(page, pages) - 1]
  const back = returnTo === 'check' ? `${base}/check` : before ? `${base}/edit/${before.id}` : opened.subject.back
  const several = pages.length > 1
  const frame = {
    title: page.title,
    errors,
    back: { path: back },
    status: Object.keys(errors).length > 0 ? 400 : 200,
  } as const
  return visit.page(
    frame,
    <QuestionPage
      opened={opened}
      page={page}
      answers={answers}
      place={`${base}/edit/${page.id}`}
      today={visit.today}
      now={visit.now}
      caption={several ? (opened.isNew ? opened.form.newTitle : opened.form.editTitle) : undefined}
      returnTo={returnTo}
    />,
  )
}

/** What was typed is kept before it is looked at: a mistake, a crash or a closed lid loses nothing. */
async function takePage(journey: Journey): Promise<Response> {
  const { visit, opened, base } = journey
  const page = pageNamed(journey)
  const form = await visit.form()
  const version = versionIn(form.text('_version'), opened.version)
  const typed = answersOn(opened.form, [page], answersIn(form))
  const answers = { ...opened.answers, ...typed }
  const key = { form: draftName(opened.form), recordId: opened.id, version }
  const kept = { childId: opened.subject.childId, place: visit.href(`${base}/edit/${page.id}`) }
  await visit.change(tx => keepDraft(tx, key, { ...kept, answers: typed, now: visit.now }))
  const draft = { ...key, ...kept, answers: typed, savedAt: visit.now }
  if (savesHere(opened, page)) return saveAsSent({ ...journey, opened: { ...opened, version, answers, draft } }, page)
  const { values, errors } = readOpened(opened, answers, visit)
  const here = Object.fromEntries(Object.entries(errors).filter(([name]) => fieldsOn(page).includes(name)))
  if (Object.keys(here).length > 0) return questions(journey, page, answers, here, form.text('_return'))
  const next = nextAddress(journey, page, form.text('_return'))
  const stop =
    opened.isNew && form.text('_stopped') !== 'yes' ? await opened.form.stopAfter?.(visit, page, values, next) : null
  if (stop) return visit.page({ title: page.title, back: { path: `${base}/edit/${page.id}` } }, stop)
  return visit.goTo(next)
}

/** Saves as the last page is sent; what is refused is told beside its questions, on the first page that has any. */
const saveAsSent = (journey: Journey, page: FormPage): Promise<Response> =>
  save(journey, errors => {
    const isWrong = (name: string): boolean => name in errors
    const first = pagesOf(journey.opened).find(one => fieldsOn(one).some(isWrong)) ?? page
    const own = Object.entries(errors).filter(([name]) => first === page || fieldsOn(first).includes(name))
    return questions(journey, first, journey.opened.answers, Object.fromEntries(own), '')
  })

const versionIn = (text: string, otherwise: number): number => {
  const version = Number(text)
  return text !== '' && Number.isSafeInteger(version) && version >= 0 ? version : otherwise
}

const placeOf = (page: FormPage, pages: readonly FormPage[]): number => pages.findIndex(({ id }) => id === page.id)

function nextAddress({ opened, base }: Journey, page: FormPage, returnTo: string): string {
  const pages = pagesOf(opened)
  const next = pages[placeOf(page, pages) + 1]
  return returnTo === 'check' || !next ? `${base}/check` : `${base}/edit/${next.id}`
}

function showCheck(journey: Journey): Promise<Response> {
  const { visit, opened } = journey
  const { errors } = readOpened(opened, opened.answers, visit)
  return Promise.resolve(checkPage(journey, opened.draft ? errors : {}, 200))
}

function checkPage(
  { visit, opened, base }: Journey,
  errors: Readonly<Record<string, Words>>,
  status: 200 | 400,
): Response {
  const { values } = readOpened(opened, opened.answers, visit)
  const last = pagesOf(opened).at(-1)
  return visit.page(
    { title: CHECK_TITLE, errors, status, back: { path: `${base}/edit/${last?.id ?? ''}` } },
    <CheckPage opened={opened} values={values} mistaken={new Set(Object.keys(errors))} base={base} />,
  )
}

type Problems = Readonly<Record<string, Words>>

/** Saves what was typed; `tell` answers with the page that says what is wrong with it. */
async function save({ visit, opened, base }: Journey, tell: (errors: Problems) => Response): Promise<Response> {
  const { form, id, stored } = opened
  if (!opened.draft && stored) return visit.goTo(form.after(visit, id), SAVED) // pressed twice: it is saved already
  const { values, errors } = readOpened(opened, opened.answers, visit)
  if (Object.keys(errors).length > 0) return tell(errors)
  if (stored && stored.version !== opened.version) return settle({ visit, opened, base }, stored.values, values)
  const saving = { id, version: opened.version, values, visit }
  const refusal = await visit.look(reader => form.refuse?.(reader, saving) ?? Promise.resolve(null))
  if (refusal) return tell({ [refusal.field]: refusal.words })
  const saved = await visit.change(async tx => {
    if (stored) {
      const updated = await updateRecord(tx, form.entity, id, opened.version, values)
      if (!updated.ok) return false
    } else {
      await insertRecord(tx, form.entity, id, values)
    }
    await form.alongside?.(tx, saving)
    await clearDraft(tx, draftName(form), id)
    return true
  })
  if (!saved) return visit.goTo(`${base}/compare`)
  return visit.goTo(await placeAfter(visit, opened, base), SAVED)
}

/** The record was saved since this form was opened: just so, as by pressing twice, or otherwise, to be compared. */
async function settle({ visit, opened, base }: Journey, saved: Values, typed: Values): Promise<Response> {
  const { form, id } = opened
  if (differences(form.entity, saved, saved, typed).length > 0) return visit.goTo(`${base}/compare`)
  await visit.change(tx => clearDraft(tx, draftName(form), id))
  return visit.goTo(form.after(visit, id), SAVED)
}

/** Where the button that was pressed leads: to the next one, to something else, or where the form always leads. */
async function placeAfter(visit: Visit, { form, subject, id }: OpenedForm, base: string): Promise<string> {
  const sent = await visit.form()
  const { otherWay } = subject
  if (otherWay && sent.text(otherWay.name) === 'yes') return otherWay.leadsTo(id)
  const isFollowed = form.saveAndNext !== undefined && sent.text('_next') === 'yes'
  return isFollowed ? `${placeOfForm(base)}/new?fresh=yes` : form.after(visit, id)
}

const placeOfForm = (base: string): string => base.slice(0, base.lastIndexOf('/'))

async function showCompare(
  { visit, opened, base }: Journey,
  chosen: Chosen,
  errors: Readonly<Record<string, Words>>,
): Promise<Response> {
  const { form, id, stored } = opened
  if (!stored) return visit.goTo(`${base}/check`)
  const { base: before, savedBy } = await visit.look(async reader => ({
    base: await recordAtVersion(reader, form.entity, id, opened.version),
    savedBy: await lastChange(reader, id),
  }))
  const { values } = readOpened(opened, opened.answers, visit)
  const found = differences(form.entity, before ?? stored.values, stored.values, values)
  return visit.page(
    { title: COMPARE_TITLE, errors, status: Object.keys(errors).length > 0 ? 400 : 409 },
    <ComparePage opened={opened} differences={found} savedBy={savedBy} chosen={chosen} base={base} />,
  )
}

/** Takes the choices, and goes on from the version that is saved now. */
async function takeCompare(journey: Journey): Promise<Response> {
  const { visit, opened, base } = journey
  const { form, id, stored } = opened
  if (!stored) return visit.goTo(`${base}/check`)
  const chosen = choicesIn(await visit.form())
  const { values } = readOpened(opened, opened.answers, visit)
  const found = differences(form.entity, stored.values, stored.values, values)
  const open = found.filter(({ field }) => chosen[field] === undefined)
  if (open.length > 0)
    return showCompare(journey, chosen, Object.fromEntries(open.map(({ field }) => chooseError(form, field))))
  const taken = Object.fromEntries(
    found.filter(({ field }) => chosen[field] === 'saved').map(({ field, saved }) => [field, saved]),
  )
  const answers = { ...opened.answers, ...answersOf(form, taken) }
  const key = { form: draftName(form), recordId: id, version: stored.version }
  await visit.change(async tx => {
    await clearDraft(tx, draftName(form), id)
    await keepDraft(tx, key, {
      answers,
      childId: opened.subject.childId,
      place: visit.href(`${base}/check`),
      now: visit.now,
    })
  })
  return visit.goTo(`${base}/check`)
}

type Chosen = Readonly<Record<string, 'typed' | 'saved'>>

const choicesIn = ({ texts }: Form): Chosen =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, side]) =>
      name.startsWith('keep-') && (side === 'typed' || side === 'saved') ? [[name.slice('keep-'.length), side]] : [],
    ),
  )

function chooseError({ entity }: RecordForm, field: string): readonly [string, Words] {
  const label = entity.fields[field]?.label
  return [`keep-${field}`, { en: `${label?.en ?? ''}: ${CHOOSE.en}`, cy: `${label?.cy ?? ''}: ${CHOOSE.cy}` }]
}

/** The inputs of some fields only. */
function answersOf(form: RecordForm, values: Parameters<typeof answersFor>[1]): Answers {
  const names = new Set(
    Object.entries(form.entity.fields).flatMap(([name, field]) => (name in values ? inputsOf(name, field) : [])),
  )
  return Object.fromEntries(Object.entries(answersFor(form.entity, values)).filter(([input]) => names.has(input)))
}

async function discard({ visit, opened }: Journey): Promise<Response> {
  await visit.change(tx => clearDraft(tx, draftName(opened.form), opened.id))
  return visit.goTo(opened.subject.back, THROWN_AWAY)
}
