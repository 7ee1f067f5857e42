import type { Module } from '#web/module.ts'
import { safetyChronology } from './data/safety-chronology.ts'
import { safetyOfToday } from './data/safety-contribution.ts'
import { safetyDay } from './data/safety-day.ts'
import { safetyEvidence } from './data/safety-evidence.ts'
import { childGroup } from './domain/child-group.ts'
import { childPlace } from './domain/child-place.ts'
import { escalation } from './domain/escalation.ts'
import { incident } from './domain/incident.ts'
import { missingEpisode } from './domain/missing-episode.ts'
import { oversight } from './domain/oversight.ts'
import { SAFETY_RECORDS } from './domain/records.ts'
import { ANSWER_TITLE, concernAnswerForm } from './web/concern-forms.tsx'
import { LEVELS_HIGH } from './web/levels-page.tsx'
import { MISSING } from './web/missing-page.tsx'
import { CONCERNS } from './web/open-concerns-page.tsx'
import { safetyRoutes } from './web/routes.tsx'
import { SAFETY } from './web/safety-page.tsx'
import { PLACES_AND_GROUPS } from './web/surroundings-page.tsx'
import { draftName } from '#web/record-form/record-form.ts'

export const safety: Module = {
  name: 'safety',
  routes: safetyRoutes,
  records: SAFETY_RECORDS,
  ownForms: [{ name: draftName(concernAnswerForm), title: ANSWER_TITLE }],
  navigation: [
    { label: CONCERNS, path: '/safety/concerns', permission: 'safety.write', isList: true },
    { label: LEVELS_HIGH, path: '/levels', permission: 'team.read', isList: true },
    { label: PLACES_AND_GROUPS, path: '/places', also: ['/groups'], permission: 'caseload.read', isList: true },
    { label: MISSING, path: '/missing', permission: 'team.read', isList: true },
  ],
  childTabs: [{ label: SAFETY, path: '/safety', permission: 'look-at-child' }],
  childForms: [
    { label: incident.title, path: '/incidents/new', permission: 'safety.write' },
    { label: missingEpisode.title, path: '/missing-episodes/new', permission: 'safety.write' },
    { label: escalation.title, path: '/escalations/new', permission: 'safety.write' },
    { label: childPlace.title, path: '/places/new', permission: 'safety.write' },
    { label: childGroup.title, path: '/groups/new', permission: 'safety.write' },
    { label: oversight.title, path: '/oversights/new', permission: 'oversight.write' },
  ],
  contributes: {
    child: safetyOfToday,
    day: safetyDay,
    chronology: safetyChronology,
    evidence: safetyEvidence,
  },
}
