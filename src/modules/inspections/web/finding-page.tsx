import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { findQuestion } from '#modules/frameworks/domain/find.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Visit } from '#web/visit.ts'
import { FINDING_REPEATS } from '../data/repeat-kind.ts'
import { FINDING_KINDS } from '../domain/finding-kinds.ts'
import { finding } from '../domain/finding.ts'
import { openRaised, RaisedBefore } from './raised-page.tsx'
import { standardWords, titleOf } from './standard-words.ts'

const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

/** One finding: what was found, how often it was raised, and what may be the same. */
export async function findingPage(visit: Visit): Promise<Response> {
  const { one, inspection, record, back } = await openRaised(visit, ({ findings }) => findings)
  const { kind, standard, question, description } = one.values
  const path = `/inspections/${inspection.id}/findings/${one.id}`
  const asked = question === null ? undefined : inspection.framework && findQuestion(inspection.framework, question)
  const title = titleOf(finding.title, inspection, standard)
  return visit.page(
    { title, back },
    <>
      <Heading caption={inspection.name}>{title}</Heading>
      <SummaryCard
        title={codeLabel(FINDING_KINDS, kind)}
        facts={[
          { label: finding.fields.description.label, value: <Verbatim>{description}</Verbatim> },
          { label: finding.fields.standard.label, value: standard && standardWords(inspection.framework, standard) },
          ...(question === null
            ? []
            : [{ label: finding.fields.question.label, value: [question, asked && [' ', asked.asks]] }]),
        ]}
        {...(visit.may('inspection.write') && {
          changePath: `${path}/edit`,
          links: [{ label: REMOVE, path: `${path}/remove` }],
        })}
      />
      <RaisedBefore id={one.id} kind={FINDING_REPEATS} {...{ inspection, record, visit }} />
    </>,
  )
}
