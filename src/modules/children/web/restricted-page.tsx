import type { Words } from '#kernel/language.ts'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'

export const RESTRICTED_TITLE: Words = { en: 'This record is restricted', cy: 'Mae’r cofnod hwn wedi’i gyfyngu' }
const WHY: Words = {
  en: 'Only people named by whoever answers for it may open it.',
  cy: 'Dim ond pobl a enwyd gan y sawl sy’n atebol amdano all ei agor.',
}
const CONSEQUENCES: Words = {
  en: 'If you need it now to keep someone safe, you can open it for 4 hours by giving a reason. Whoever answers for the restriction is told at once, and your reason stays on the record.',
  cy: 'Os oes ei angen arnoch nawr i gadw rhywun yn ddiogel, gallwch ei agor am 4 awr drwy roi rheswm. Rhoddir gwybod ar unwaith i’r sawl sy’n atebol am y cyfyngiad, a bydd eich rheswm yn aros ar y cofnod.',
}
const REASON: Words = {
  en: 'Why do you need to open this record now?',
  cy: 'Pam mae angen i chi agor y cofnod hwn nawr?',
}
const OPEN: Words = { en: 'Open the record', cy: 'Agor y cofnod' }
const ASK: Words = {
  en: 'Ask your manager if your work needs it.',
  cy: 'Gofynnwch i’ch rheolwr os oes ei angen ar gyfer eich gwaith.',
}

type Props = { readonly childId: string; readonly mayBreak: boolean; readonly reason: string }

/** Tells that a record is restricted without telling anything of it, and takes a reason from those who may give one. */
export const RestrictedPage = ({ childId, mayBreak, reason }: Props) =>
  mayBreak ? (
    <FormPage
      title={RESTRICTED_TITLE}
      lead={[<Paragraph>{WHY}</Paragraph>, <WarningText>{CONSEQUENCES}</WarningText>]}
      action={`/children/${childId}/restricted`}
      submit={OPEN}
      grave
      cancelPath="/children"
    >
      <Textarea name="reason" label={REASON} value={reason} rows={4} />
    </FormPage>
  ) : (
    <>
      <Heading>{RESTRICTED_TITLE}</Heading>
      <Paragraph>{WHY}</Paragraph>
      <Paragraph>{ASK}</Paragraph>
    </>
  )
