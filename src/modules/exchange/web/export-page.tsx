import type { Entity } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { Details } from '#ui/govuk/details.tsx'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { EXPORT_PATH } from './run-words.ts'

export const EXPORT_TITLE: Words = { en: 'Export the service’s records', cy: 'Allforio cofnodion y gwasanaeth' }
const WHAT: Words = {
  en: 'You get one zip file in the form that can be imported again, here or elsewhere.',
  cy: 'Cewch un ffeil zip ar y ffurf y gellir ei mewnforio eto, yma neu yn rhywle arall.',
}
const WARNING: Words = {
  en: 'The file holds the records of every child of the service. Your download is written to the access log.',
  cy: 'Mae’r ffeil yn cynnwys cofnodion pob plentyn yn y gwasanaeth. Caiff eich lawrlwythiad ei gofnodi yn y log mynediad.',
}
const KINDS: Words = { en: 'What is in it', cy: 'Beth sydd ynddi' }
const DOWNLOAD: Words = { en: 'Download the records', cy: 'Lawrlwytho’r cofnodion' }

/** Where the service takes its records out, knowing what it holds in its hands. */
export const ExportPage = ({ entities }: { readonly entities: readonly Entity[] }) => (
  <>
    <ReadingColumn>
      <Heading>{EXPORT_TITLE}</Heading>
      <Paragraph>{WHAT}</Paragraph>
      <WarningText>{WARNING}</WarningText>
      <Details summary={KINDS}>
        <List items={entities.map(({ title }) => title)} />
      </Details>
      <InlineForm action={EXPORT_PATH}>
        <Button>{DOWNLOAD}</Button>
      </InlineForm>
    </ReadingColumn>
  </>
)
