import type { Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { ConflictTable } from '#ui/patterns/conflict-table.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Answers } from '#web/drafts.ts'
import { lastChange } from '#web/record-form/last-change.ts'
import type { Visit } from '#web/visit.ts'
import type { LineConflict } from '../data/save-lines.ts'
import { lineMark } from '../domain/line.ts'
import { inputsOf, lineName } from './line-inputs.ts'
import { lineLabel } from './line-label.ts'
import { LineSaid } from './line-said.tsx'
import { hiddenFields, ALL_SECTIONS } from './section-page.tsx'
import type { OpenedPage } from './section-draft.ts'

const TITLE: Words = {
  en: 'Someone else changed this while you were typing',
  cy: 'Newidiodd rhywun arall hyn tra oeddech yn teipio',
}
const EXPLAIN: Words = {
  en: 'Everything else is saved, and nothing is lost. Choose what should stand here.',
  cy: 'Mae popeth arall wedi’i gadw, ac nid oes dim wedi’i golli. Dewiswch beth ddylai sefyll yma.',
}
const CHOOSE: Words = { en: 'Choose what should stand', cy: 'Dewiswch beth ddylai sefyll' }
const SAVE: Words = { en: 'Save', cy: 'Cadw' }

/** What two people have left different, side by side: only those lines, to be chosen one by one. */
export async function conflictPage(
  visit: Visit,
  opened: OpenedPage,
  typed: Answers,
  conflicts: readonly LineConflict[],
  unchosen: readonly string[] = [],
): Promise<Response> {
  const { child, path, page } = opened
  const savedBy = await visit.look(reader => lastChange(reader, conflicts[0]?.recordId ?? opened.whole.id))
  const seen = Object.fromEntries(conflicts.map(line => [lineName(line), lineMark(line.saved)]))
  const kept = Object.fromEntries(conflicts.flatMap(inputsOf).map(input => [input, typed[input] ?? '']))
  return visit.page(
    {
      title: titleOf(TITLE, child),
      status: unchosen.length > 0 ? 400 : 409,
      errors: Object.fromEntries(unchosen.map(name => [`keep-${name}`, CHOOSE])),
      back: { path, label: ALL_SECTIONS },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={TITLE}
        lead={<Paragraph>{EXPLAIN}</Paragraph>}
        action={`${path}/sections/${page.id}`}
        submit={SAVE}
        hidden={{ ...hiddenFields(visit, { ...opened, lines: conflicts }, seen), ...kept, _choosing: 'yes' }}
      >
        <ConflictTable
          conflicts={conflicts.map(line => ({
            name: lineName(line),
            label: lineLabel(line),
            typed: line.typed && <LineSaid line={line} values={line.typed} />,
            saved: line.saved && <LineSaid line={line} values={line.saved} />,
          }))}
          savedBy={savedBy && [savedBy.name, ', ', <Moment at={savedBy.at} />]}
        />
      </FormPage>
    </>,
  )
}
