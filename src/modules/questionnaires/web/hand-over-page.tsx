import type { Db } from '#db/db.ts'
import { readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { isLanguage, type Language, same, type Words } from '#kernel/language.ts'
import { idIn, programmeChoices } from '#modules/cases/index.ts'
import { type ChildHead, openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { answersFor, readAnswers } from '#web/record-form/answers.ts'
import { RecordField } from '#web/record-form/record-field.tsx'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Answers } from '#web/drafts.ts'
import { Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { onlyLiveProgramme } from '../data/only-live-programme.ts'
import { type Handing, handSelfAssessmentOver, type HandingProblem } from '../data/hand-self-assessment-over.ts'
import { mayBeHandedOver } from '../domain/may-be-answered.ts'
import { questionnaireOn } from '../domain/questionnaires.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { BeforeHandingOver } from './before-handing-over.tsx'
import { giveAway } from './give-away.ts'
import { HAND_OVER, TAB } from './words.ts'

const NOW: Words = { en: 'Sign out and hand over', cy: 'Allgofnodi a rhoi’r ddyfais' }
const LANGUAGE: Words = { en: 'Language of the questions', cy: 'Iaith y cwestiynau' }
const SWITCHES: Words = {
  en: 'It can be changed on every page',
  cy: 'Gellir ei newid ar bob tudalen',
}
const CHOOSE_LANGUAGE: Words = { en: 'Select the language of the questions', cy: 'Dewiswch iaith y cwestiynau' }
const NAMES: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' }
const PROBLEMS: Readonly<Record<HandingProblem, Words>> = {
  'no-longer-open': {
    en: 'This self-assessment was answered on another day, or followed up. Begin a new one.',
    cy: 'Atebwyd yr hunanasesiad hwn ar ddiwrnod arall, neu gweithredwyd arno. Dechreuwch un newydd.',
  },
  'changed-meanwhile': {
    en: 'Someone else changed this self-assessment at the same moment. Try again.',
    cy: 'Newidiodd rhywun arall yr hunanasesiad hwn ar yr un pryd. Rhowch gynnig arall arni.',
  },
}

const ASKED = ['who', 'answered_by', 'present', 'interpreter', 'programme_id'] as const
/** It is asked before anybody has answered. */
const ASKED_BEFOREHAND: Readonly<
  Partial<
    Record<
      (typeof ASKED)[number],
      { readonly label: Words; readonly hint?: Words; readonly yes?: Words; readonly no?: Words }
    >
  >
> = {
  who: { label: { en: 'Who will answer', cy: 'Pwy fydd yn ateb' } },
  answered_by: {
    label: { en: 'Name of the parent or carer', cy: 'Enw’r rhiant neu’r gofalwr' },
    hint: { en: 'If it is not the child', cy: 'Os nad y plentyn yw' },
  },
  present: {
    label: { en: 'Who will be present', cy: 'Pwy fydd yn bresennol' },
    hint: {
      en: 'Everyone who is there while it is answered. Say so if the person will be alone.',
      cy: 'Pawb fydd yno wrth ateb. Dywedwch os bydd y person ar ei ben ei hun.',
    },
  },
  interpreter: {
    label: { en: 'Is an interpreter there?', cy: 'A oes cyfieithydd ar y pryd yno?' },
    yes: { en: 'Yes', cy: 'Oes' },
    no: { en: 'No', cy: 'Nac oes' },
  },
}
/** What is asked again where a self-assessment goes on. */
const ASKED_AGAIN: readonly string[] = ['present', 'interpreter']

type Opened = {
  readonly child: ChildHead
  readonly id: string
  readonly stored: StoredRecord<typeof selfAssessment> | null
  readonly programmes: readonly Choice[]
  /** The programme that goes on, where it is but one. */
  readonly current: string | null
  readonly me: string | null
}

/** A new one gets its identifier at once, so that pressing twice makes one. */
export const beginHandOver = (visit: Visit): Response =>
  visit.goTo(`/children/${visit.param('childId')}${TAB}/${newId()}/hand-over`)

async function openHanding(visit: Visit): Promise<Opened> {
  const child = await openChild(visit)
  const id = idIn(visit, 'id')
  const opened = await visit.look(async reader => ({
    stored: await readRecord(reader, selfAssessment, id),
    programmes: await programmeChoices(reader, child.id, visit.today),
    current: await onlyLiveProgramme(reader, child.id, visit.today),
    me: await personOfAccount(reader, visit.visitor),
  }))
  if (opened.stored && opened.stored.values.child_id !== child.id) throw new Problem(404)
  if (opened.stored && !mayBeHandedOver(opened.stored.values, visit.today))
    throw new Problem(409, PROBLEMS['no-longer-open'])
  return { child, id, ...opened }
}

export async function handOverPage(visit: Visit): Promise<Response> {
  const opened = await openHanding(visit)
  const { child, stored, current } = opened
  const start = answersFor(selfAssessment, { who: 'child', programme_id: current, ...stored?.values })
  return ask(visit, opened, { ...start, questions_in: languageFor(visit, child) }, {})
}

const languageFor = (visit: Visit, { spoken_language }: ChildHead): Language =>
  spoken_language === 'welsh' ? 'cy' : spoken_language === 'english' ? 'en' : visit.language

/** Hands the device over: the worker’s session in this browser ends, and the questions begin. */
export const takeHandOver = (db: Db) => async (visit: Visit) => {
  const opened = await openHanding(visit)
  const { texts } = await visit.form()
  const { values, errors } = readHanding(visit, opened, texts)
  const language = texts['questions_in']
  const wrong = { ...errors, ...(!isLanguage(language) && { questions_in: CHOOSE_LANGUAGE }) }
  if (Object.keys(wrong).length > 0 || !isLanguage(language)) return ask(visit, opened, texts, wrong)
  const handed = await visit.change(tx =>
    handSelfAssessmentOver(tx, opened.id, values as Handing, { today: visit.today, now: visit.now }),
  )
  if (!handed.ok) throw new Problem(409, PROBLEMS[handed.problem])
  return giveAway(db, visit, handed.value, language)
}

function readHanding(visit: Visit, { child, stored, programmes, me }: Opened, texts: Answers) {
  const fixed: Values = {
    child_id: child.id,
    how: 'device',
    person_id: me,
    form_version: questionnaireOn('self-child', visit.today).version,
  }
  const typed = Object.fromEntries(askedOf(stored).map(name => [name, texts[name] ?? '']))
  const known = stored ? answersFor(selfAssessment, stored.values) : answersFor(selfAssessment, fixed)
  const { values, errors } = readAnswers(selfAssessment, { ...known, ...typed }, stored?.values ?? null, visit.today)
  const isOffered = values['programme_id'] === null || programmes.some(({ value }) => value === values['programme_id'])
  return {
    values,
    errors: { ...errors, ...(!isOffered && { programme_id: CHOOSE_PROGRAMME }) },
  }
}

const CHOOSE_PROGRAMME: Words = { en: 'Select a programme from the list', cy: 'Dewiswch raglen o’r rhestr' }

const askedOf = (stored: Opened['stored']): readonly (typeof ASKED)[number][] =>
  ASKED.filter(name => !stored || ASKED_AGAIN.includes(name))

function ask(visit: Visit, opened: Opened, answers: Answers, errors: Readonly<Record<string, Words>>): Response {
  const { child, stored, programmes } = opened
  const path = `/children/${child.id}${TAB}`
  return visit.page(
    {
      title: titleOf(HAND_OVER, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage title={HAND_OVER} submit={NOW} cancelPath={path} lead={<BeforeHandingOver />}>
        <Radios
          name="questions_in"
          legend={LANGUAGE}
          legendSize="s"
          hint={SWITCHES}
          inline
          value={answers['questions_in']}
          items={(['cy', 'en'] as const).map(value => ({ value, label: same(NAMES[value]) }))}
        />
        {askedOf(stored).map(name => (
          <RecordField
            name={name}
            field={{ ...selfAssessment.fields[name], ...ASKED_BEFOREHAND[name] }}
            answers={answers}
            today={visit.today}
            choices={name === 'programme_id' ? programmes : []}
          />
        ))}
      </FormPage>
    </>,
  )
}
