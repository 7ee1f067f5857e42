import { readRecord, type StoredRecord } from '#db/record-store.ts'
import { isId } from '#kernel/id.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found, Problem } from '#web/problem.ts'
import type { Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { inspectionName } from '../domain/inspection-name.ts'
import { inspection } from '../domain/inspection.ts'
import { questionChoices, standardChoices } from './framework-choices.ts'

/** An id in the address; what is none is not found. */
export function idIn(visit: Visit, name: string): string {
  const id = visit.param(name)
  if (!isId(id)) throw new Problem(404)
  return id
}

/** The inspection that the address names. */
export const openInspection = async (visit: Visit): Promise<StoredRecord<typeof inspection>> => {
  const id = idIn(visit, 'inspectionId')
  return found(await visit.look(reader => readRecord(reader, inspection, id)))
}

export const frameworkOf = ({ values }: StoredRecord<typeof inspection>): Framework | undefined =>
  values.framework === null ? undefined : findFramework(values.framework)

/** A record of one inspection: where it belongs, and the standards that may be chosen. Without a framework none is asked. */
export async function inspectionSubject(visit: Visit): Promise<Subject & { readonly inspectionId: string }> {
  const one = await openInspection(visit)
  const framework = frameworkOf(one)
  return {
    inspectionId: one.id,
    childId: null,
    header: <Paragraph look="quiet">{inspectionName(one.values)}</Paragraph>,
    back: `/inspections/${one.id}`,
    fixed: { inspection_id: one.id },
    choices: framework ? { standard: standardChoices(framework), question: questionChoices(framework) } : {},
    unasked: framework ? [] : ['standard', 'question'],
  }
}
