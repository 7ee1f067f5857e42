import { readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Entity, Field, Values } from '#kernel/entity.ts'
import { isId } from '#kernel/id.ts'
import { type Answers, type Draft, draftOf } from '../drafts.ts'
import { Problem } from '../problem.ts'
import type { Visit } from '../visit.ts'
import { answersFor, type FormReading, inputsOf, readAnswers, valueText } from './answers.ts'
import { draftName, fieldsOn, type FormPage, type RecordForm, type Subject } from './record-form.ts'

/** A form in the middle of its journey: the record as saved, what has been typed, and what both make together. */
export type OpenedForm = {
  readonly form: RecordForm
  readonly subject: Subject
  readonly id: string
  readonly stored: StoredRecord | null
  readonly draft: Draft | null
  /** The version that what was typed is based on; 0 for a record not yet saved. */
  readonly version: number
  readonly answers: Answers
  readonly isNew: boolean
}

/** Opens a form on the record that the address names. A record of another child is not found. */
export async function openForm(form: RecordForm, visit: Visit): Promise<OpenedForm> {
  const subject = await form.open(visit)
  const id = visit.param('id')
  if (!isId(id)) throw new Problem(404)
  const { stored, draft } = await visit.look(async reader => ({
    stored: await readRecord(reader, form.entity, id),
    draft: await draftOf(reader, draftName(form), id),
  }))
  if (stored ? !belongs(stored.values, subject.fixed) : form.goesOn) throw new Problem(404)
  const isNew = stored === null
  const start = answersFor(form.entity, { ...subject.initial, ...saidIn(form, stored), ...subject.fixed })
  return {
    form,
    subject,
    id,
    stored,
    draft,
    version: draft?.version ?? stored?.version ?? 0,
    answers: { ...start, ...(draft && answersOn(form, pagesOf({ form, subject, isNew }), draft.answers)) },
    isNew,
  }
}

/** What a record says. Where a form goes on with it, what is not said yet begins as the form has it. */
const saidIn = ({ goesOn }: RecordForm, stored: StoredRecord | null): Values =>
  Object.fromEntries(Object.entries(stored?.values ?? {}).filter(([, value]) => !goesOn || value !== null))

/** Only what these pages ask: a field added to a draft or a request by hand goes nowhere. */
export function answersOn({ entity }: RecordForm, pages: readonly FormPage[], sent: Answers): Answers {
  const inputs = new Set(pages.flatMap(fieldsOn).flatMap(name => inputsOf(name, fieldOf(entity, name))))
  return Object.fromEntries(Object.entries(sent).filter(([name]) => inputs.has(name)))
}

export function fieldOf({ name: entity, fields }: Entity, name: string): Field {
  const field = fields[name]
  if (!field) throw new Error(`The form of ${entity} asks for ${name}, which it does not have`)
  return field
}

const belongs = (values: Values, fixed: Values): boolean =>
  Object.entries(fixed).every(([name, value]) => valueText(values[name] ?? null) === valueText(value))

/** The fields that people are asked for here, in the order of the record kind. */
export const askedFields = ({ form, subject }: Pick<OpenedForm, 'form' | 'subject'>): readonly string[] =>
  Object.keys(form.entity.fields).filter(
    name => !(name in subject.fixed) && !form.unasked?.includes(name) && !subject.unasked?.includes(name),
  )

type Begun = Pick<OpenedForm, 'form' | 'subject' | 'isNew'>

/** The pages of the journey. A form without pages of its own asks everything on one. */
export function pagesOf(opened: Begun): readonly FormPage[] {
  const { form, subject, isNew } = opened
  const asked = (names: readonly string[]) => names.filter(name => !subject.unasked?.includes(name))
  const pages = (isNew ? form.beginsWith : undefined) ?? form.pages
  return (
    pages?.map(({ more, ...page }) => ({
      ...page,
      fields: asked(page.fields),
      ...(more && { more: { ...more, fields: asked(more.fields) } }),
    })) ?? [{ id: 'details', title: isNew ? form.newTitle : form.editTitle, fields: askedFields(opened) }]
  )
}

/** Whether sending this page saves the record: the last one of a form without a page to check the answers. */
export const savesHere = (opened: Begun, { id }: FormPage): boolean =>
  (opened.form.straight === true || (opened.isNew && opened.form.beginsWith !== undefined)) &&
  pagesOf(opened).at(-1)?.id === id

/** Reads everything typed so far, with the values that follow from the place. */
export function readOpened(opened: OpenedForm, answers: Answers, visit: Visit): FormReading {
  const { form, stored } = opened
  const whole = { ...answers, ...answersForFixed(opened) }
  const reading = readAnswers(form.entity, whole, stored?.values ?? null, visit.today)
  return { values: reading.values, errors: { ...notOffered(opened, reading.values), ...reading.errors } }
}

const answersForFixed = ({ form, subject }: OpenedForm): Answers => {
  const all = answersFor(form.entity, subject.fixed)
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => name.replace(/-(day|month|year)$/, '') in subject.fixed),
  )
}

/** A reference, and a text that is to be one of a list, must be what was offered or what stands recorded. */
function notOffered({ form, subject, stored }: OpenedForm, values: Values): FormReading['errors'] {
  const wrong = Object.entries(form.entity.fields).filter(([name, field]) => {
    const isChosen = field.kind === 'reference' || field.kind === 'references' || name in subject.choices
    if (!isChosen || name in subject.fixed) return false
    const offered = new Set((subject.choices[name] ?? []).map(({ value }) => value))
    const recorded = new Set(listOf(stored?.values[name] ?? null))
    return listOf(values[name] ?? null).some(value => !offered.has(value) && !recorded.has(value))
  })
  return Object.fromEntries(
    wrong.map(([name, { label }]) => [
      name,
      { en: `${label.en}: select an answer from the list`, cy: `${label.cy}: dewiswch ateb o’r rhestr` },
    ]),
  )
}

const listOf = (value: Values[string]): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? value : []
