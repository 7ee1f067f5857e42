import type { Module } from '#web/module.ts'
import { draftName } from '#web/record-form/record-form.ts'
import { childSelfAssessed } from './data/child-self-assessed.ts'
import { questionnairesChronology } from './data/questionnaires-chronology.ts'
import { questionnairesDay } from './data/questionnaires-day.ts'
import { QUESTIONNAIRE_RECORDS } from './domain/records.ts'
import { ANSWERS_FORM } from './web/answers-page.tsx'
import { FOLLOW_UP_TITLE, followUpForm } from './web/follow-up-form.tsx'
import { questionnaireRoutes } from './web/routes.ts'
import { SELF_ASSESSMENT, SURVEYS_TITLE, TAB } from './web/words.ts'

export const questionnaires: Module = {
  name: 'questionnaires',
  routes: questionnaireRoutes,
  records: QUESTIONNAIRE_RECORDS,
  ownForms: [ANSWERS_FORM, { name: draftName(followUpForm), title: FOLLOW_UP_TITLE }],
  navigation: [{ label: SURVEYS_TITLE, path: '/surveys', permission: 'voice.read', isList: true }],
  childTabs: [{ label: SELF_ASSESSMENT, path: TAB, permission: 'child.read', group: 'record' }],
  childForms: [{ label: SELF_ASSESSMENT, path: `${TAB}/hand-over`, permission: 'voice.write' }],
  contributes: { child: childSelfAssessed, day: questionnairesDay, chronology: questionnairesChronology },
}
