import type { Db } from '#db/db.ts'
import type { Module } from '#web/module.ts'
import { post } from '#web/routes.ts'
import { answerRoutes } from './answer-routes.tsx'
import { takeSurvey } from './ask-survey-page.tsx'
import { takeHandOver } from './hand-over-page.tsx'

type Options = {
  readonly db: Db
  /** With which the address of a link begins. */
  readonly publicUrl: URL
}

/** What ends a worker’s session, and what somebody without an account may answer: both reach beyond one service’s visit. */
export const handingOver = ({ db, publicUrl }: Options): Module => ({
  name: 'handing-over',
  openRoutes: answerRoutes(db),
  routes: [
    post('/children/:childId/self-assessments/:id{[0-9a-f-]{36}}/hand-over', 'voice.write', takeHandOver(db)),
    post('/surveys/ask', 'voice.write', takeSurvey(db, publicUrl)),
  ],
})
