import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Aside, SignalSaid } from '../data/signal-list.ts'
import { RULE_LIST } from '../domain/rule-list.ts'
import { bringBackPath, setAsidePath } from './set-aside-paths.ts'

const SET_ASIDE: Words = { en: 'Set aside', cy: 'Rhoi o’r neilltu' }
const FROM: Words = { en: 'Set aside on', cy: 'Rhoddwyd o’r neilltu ar' }
const UNTIL: Words = { en: 'until', cy: 'tan' }
const BRING_BACK: Words = { en: 'Bring it back', cy: 'Dod ag ef yn ôl' }

const span = ({ set_on, until_on }: { readonly set_on: LocalDate; readonly until_on: LocalDate }): Words =>
  join([FROM, dayWords(set_on), UNTIL, dayWords(until_on)])

/** By whom a signal is set aside, until when, and why. */
export const AsideWords = ({ aside }: { readonly aside: Aside }) => (
  <>
    <Paragraph look="small">{[span(aside), ': ', aside.by]}</Paragraph>
    <Verbatim>{aside.reason}</Verbatim>
  </>
)

/** The way to set a signal aside. */
export const SetAsideLink = ({ signal }: { readonly signal: SignalSaid }) => (
  <Link path={`${setAsidePath(signal)}/new`} hidden={codeLabel(RULE_LIST, signal.rule)} quiet>
    {SET_ASIDE}
  </Link>
)

type BringBackProps = { readonly childId: string; readonly aside: Aside }

/** Ends the decision before its time. */
export const BringBack = ({ childId, aside }: BringBackProps) => (
  <InlineForm action={bringBackPath(childId, aside.id)}>
    <Button look="secondary">{BRING_BACK}</Button>
  </InlineForm>
)
