import type { Language, Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { OwnSheet, SheetPart } from '#ui/patterns/own-sheet.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Visit } from '#web/visit.ts'
import { planPath } from './plan-paths.ts'
import { openSheet, type SheetLine, type SheetLines } from './sheet-of.ts'

const TITLE: Words = { en: 'The child’s sheet', cy: 'Taflen y plentyn' }
const AS_WORD: Words = { en: 'Download as a Word document', cy: 'Lawrlwytho fel dogfen Word' }
const OTHER_LANGUAGE: Readonly<Record<Language, Words>> = {
  en: { en: 'Show the sheet in Welsh', cy: 'Dangos y daflen yn Gymraeg' },
  cy: { en: 'Show the sheet in English', cy: 'Dangos y daflen yn Saesneg' },
}

/** The plan as the child keeps it: one sheet to print, or to be kept as a document. */
export async function ownSheetPage(visit: Visit): Promise<Response> {
  const { view, language, title, whose, parts } = await openSheet(visit)
  const path = `${planPath(view.one)}/mine`
  return visit.page(
    { title: titleOf(TITLE, view.child), back: { path: planPath(view.one) } },
    <>
      <RecordHeader child={view.child} visit={visit} />
      <ButtonRow>
        {[
          <Link path={`${path}?sheet=${language === 'en' ? 'cy' : 'en'}`}>{OTHER_LANGUAGE[language]}</Link>,
          <Link path={`${path}/document?sheet=${language}`}>{AS_WORD}</Link>,
        ]}
      </ButtonRow>
      <OwnSheet language={language} title={title} caption={whose}>
        {parts.map(part => (
          <SheetPart title={part.title}>
            <Lines part={part} language={language} />
          </SheetPart>
        ))}
      </OwnSheet>
    </>,
  )
}

function Lines({ part: { list, lines }, language }: { readonly part: SheetLines; readonly language: Language }) {
  if (list === 'text') return lines.map(({ text }) => <Verbatim>{text[language]}</Verbatim>)
  return <List kind={list} spaced={list !== 'plain'} items={lines.map(lineOf)} />
}

const lineOf = ({ lead, text }: SheetLine) => (lead ? [<Strong>{lead}</Strong>, ': ', text] : text)
