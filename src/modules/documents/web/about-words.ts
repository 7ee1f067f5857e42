import { codeLabel, type CodeList } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { ASSESSMENT_STAGES } from '#modules/assessments/domain/assessment-stages.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { dayWords } from '#modules/cases/index.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { INCIDENT_KINDS } from '#modules/safety/domain/incident-kinds.ts'
import { incident } from '#modules/safety/domain/incident.ts'
import { PANEL_KINDS } from '#modules/safety/domain/panel-kinds.ts'
import { panel } from '#modules/safety/domain/panel.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import type { AboutRecord } from '../data/about-records.ts'

type Kind = { readonly title: Words; readonly list: CodeList | null; readonly path: (id: string) => string }

const KINDS: Readonly<Record<AboutRecord['what'], Kind>> = {
  plan: { title: plan.title, list: null, path: id => `/plans/${id}` },
  assessment: { title: assessment.title, list: ASSESSMENT_STAGES, path: id => `/assessments/${id}` },
  incident: { title: incident.title, list: INCIDENT_KINDS, path: () => '/safety#incidents' },
  panel: { title: panel.title, list: PANEL_KINDS, path: () => '/safety#panels' },
}

/** What a document belongs to, in words: “Incident: Weapon, 2 May 2026”. */
export function aboutWords({ what, code, day }: AboutRecord): Words {
  const { title, list } = KINDS[what]
  const kind = list && code ? join([title, codeLabel(list, code)], ': ') : title
  return join([kind, dayWords(day)], ', ')
}

/** Where that is told, after the child’s own path. */
export const aboutPath = ({ what, id }: AboutRecord): string => KINDS[what].path(id)

export const aboutChoices = (records: readonly AboutRecord[]): readonly Choice[] =>
  records.map(record => ({ value: record.id, label: aboutWords(record) }))
