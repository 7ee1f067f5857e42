import type { Counted, Words } from '#kernel/language.ts'
import { count } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { Strong } from '#ui/text/strong.tsx'

export const RECOVERY_CODES: Words = { en: 'Recovery codes', cy: 'Codau adfer' }
export const YOUR_CODES: Words = { en: 'Keep your recovery codes', cy: 'Cadw eich codau adfer' }
const WHAT_FOR: Words = {
  en: 'If you lose your phone or your passkey, you can sign in with one of these instead. Each works once.',
  cy: 'Os collwch eich ffôn neu eich allwedd mynediad, gallwch fewngofnodi gydag un o’r rhain yn lle hynny. Mae pob un yn gweithio unwaith.',
}
const ONCE: Words = {
  en: 'They are shown this once. Print them or write them down, and keep them away from your computer.',
  cy: 'Dim ond unwaith y cânt eu dangos. Argraffwch nhw neu ysgrifennwch nhw, a chadwch nhw ar wahân i’ch cyfrifiadur.',
}
const KEPT: Words = { en: 'I have kept them: continue', cy: 'Rwyf wedi’u cadw: parhau' }
export const MAKE_CODES: Words = { en: 'Make new recovery codes', cy: 'Creu codau adfer newydd' }
const REPLACES: Words = {
  en: 'Codes made before will stop working.',
  cy: 'Bydd codau a grëwyd yn flaenorol yn peidio â gweithio.',
}
const LEFT: Counted = {
  en: {
    zero: 'None: make a set and keep it',
    one: '{n} recovery code that still works',
    other: '{n} recovery codes that still work',
  },
  cy: {
    zero: 'Dim: crëwch set a’i chadw',
    one: '{n} cod adfer sy’n dal i weithio',
    two: '{n} god adfer sy’n dal i weithio',
    few: '{n} chod adfer sy’n dal i weithio',
    many: '{n} chod adfer sy’n dal i weithio',
    other: '{n} cod adfer sy’n dal i weithio',
  },
}

export const codesLeft = (left: number): Words => count(LEFT, left)

type ShownProps = { readonly codes: readonly string[]; readonly nextPath: string }

/** The codes, shown once. */
export const NewCodesPage = ({ codes, nextPath }: ShownProps) => (
  <ReadingColumn>
    <Heading>{YOUR_CODES}</Heading>
    <Paragraph>{WHAT_FOR}</Paragraph>
    <InsetText>
      <List
        kind="plain"
        items={codes.map(code => (
          <Strong>{code}</Strong>
        ))}
      />
    </InsetText>
    <WarningText>{ONCE}</WarningText>
    <Button href={nextPath}>{KEPT}</Button>
  </ReadingColumn>
)

/** How many codes are left, and a button for new ones. */
export const CodesLeftPage = ({ left, nextPath }: { readonly left: number; readonly nextPath: string }) => (
  <FormPage
    title={RECOVERY_CODES}
    lead={
      <>
        <Paragraph>{WHAT_FOR}</Paragraph>
        <Paragraph>{codesLeft(left)}</Paragraph>
      </>
    }
    action="/my-account/recovery-codes"
    hidden={{ return: nextPath }}
    submit={MAKE_CODES}
    cancelPath={nextPath}
  >
    {left > 0 && <WarningText>{REPLACES}</WarningText>}
  </FormPage>
)
