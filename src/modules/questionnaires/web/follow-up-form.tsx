import { readRecord } from '#db/record-store.ts'
import { childSubject, idIn } from '#modules/cases/index.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { found, Problem } from '#web/problem.ts'
import type { RecordForm, Refusal } from '#web/record-form/record-form.ts'
import { closeSelfAssessment } from '../data/close-self-assessment.ts'
import { selfAssessmentsOf } from '../data/self-assessments-of.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { answeredIn } from './answered-in.ts'
import { AnswerList } from './answer-list.tsx'
import { TAB } from './words.ts'

export const FOLLOW_UP_TITLE = {
  en: 'Record what was done about the answers',
  cy: 'Cofnodi’r hyn a wnaed am yr atebion',
}
const FOLLOW_UP_FIELDS = ['followed_up_on', 'followed_up_by_id', 'follow_up']

/** What somebody did about answers that bear on safety: from then on it is no longer due, and nothing more is answered. */
export const followUpForm: RecordForm = {
  entity: selfAssessment,
  draftsAs: 'self_assessment_follow_up',
  path: '/children/:childId/self-assessments/follow-ups',
  permission: 'voice.write',
  newTitle: FOLLOW_UP_TITLE,
  editTitle: FOLLOW_UP_TITLE,
  straight: true,
  goesOn: true,
  isRemovable: false,
  unasked: Object.keys(selfAssessment.fields).filter(name => !FOLLOW_UP_FIELDS.includes(name) && name !== 'child_id'),
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    const id = idIn(visit, 'id')
    return visit.look(async reader => {
      const { values } = found(await readRecord(reader, selfAssessment, id))
      if (values.child_id !== subject.childId) throw new Problem(404)
      const whole = (await selfAssessmentsOf(reader, subject.childId)).find(one => one.id === id)
      const urgent = whole ? answeredIn(whole).filter(({ isUrgent }) => isUrgent) : []
      const me = await personOfAccount(reader, visit.visitor)
      return {
        ...subject,
        header: (
          <>
            {subject.header}
            {urgent.length > 0 && (
              <InsetText>
                <AnswerList answered={urgent} language={values.language} />
              </InsetText>
            )}
          </>
        ),
        initial: { followed_up_on: visit.today, followed_up_by_id: me },
        choices: { followed_up_by_id: await colleagueChoices(reader, visit.today) },
      }
    })
  },
  refuse: (_reader, { values }) => Promise.resolve(missing(values)),
  alongside: (tx, { id, visit }) => closeSelfAssessment(tx, id, visit.now),
  after: visit => `/children/${visit.param('childId')}${TAB}`,
}

const { followed_up_on } = selfAssessment.fields

/** A follow-up says when, by whom and what. */
const missing = (values: Readonly<Record<string, unknown>>): Refusal | null => {
  if (values['followed_up_on'] === null) return { field: 'followed_up_on', words: followed_up_on.ask }
  if (values['followed_up_by_id'] === null) return { field: 'followed_up_by_id', words: WHO }
  return values['follow_up'] === null ? { field: 'follow_up', words: WHAT } : null
}
const WHO = { en: 'Select who followed it up', cy: 'Dewiswch pwy gymerodd y camau dilynol' }
const WHAT = { en: 'Enter what was done', cy: 'Rhowch yr hyn a wnaed' }
