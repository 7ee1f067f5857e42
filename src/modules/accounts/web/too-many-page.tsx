import { type Counted, count, type Words } from '#kernel/language.ts'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Call } from '#web/visit.ts'
import type { Wait } from '../domain/throttle.ts'

const TITLE: Words = {
  en: 'You have tried too many times',
  cy: 'Rydych wedi rhoi cynnig arni ormod o weithiau',
}
const MINUTES: Counted = {
  en: { one: '{n} minute', other: '{n} minutes' },
  cy: { one: '{n} munud', two: '{n} funud', few: '{n} munud', many: '{n} munud', other: '{n} munud' },
}
const STOPPED: Words = {
  en: 'There were so many failed attempts that this way of signing in has been stopped. Ask your administrator for a link to set a new password.',
  cy: 'Bu cynifer o ymdrechion aflwyddiannus nes bod y ffordd hon o fewngofnodi wedi’i hatal. Gofynnwch i’ch gweinyddwr am ddolen i osod cyfrinair newydd.',
}
const AGAIN: Words = { en: 'Go back to sign in', cy: 'Mynd yn ôl i fewngofnodi' }

const MINUTE = 60_000

/** Says that no attempt is taken now, and how long to wait. Says nothing of whether there is such an account. */
export function tooManyPage(call: Call, wait: Exclude<Wait, { state: 'go-ahead' }>): Response {
  if (wait.state === 'wait') call.c.header('retry-after', String(Math.ceil(wait.ms / 1000)))
  return call.page(
    { title: TITLE, status: 429 },
    <>
      <Heading>{TITLE}</Heading>
      <Paragraph>{wait.state === 'stopped' ? STOPPED : tryAgainIn(Math.ceil(wait.ms / MINUTE))}</Paragraph>
      <Paragraph>
        <Link href="/sign-in">{AGAIN}</Link>
      </Paragraph>
    </>,
  )
}

function tryAgainIn(minutes: number): Words {
  const { en, cy } = count(MINUTES, minutes)
  return {
    en: `This keeps others from guessing passwords. Try again in ${en}.`,
    cy: `Mae hyn yn atal eraill rhag dyfalu cyfrineiriau. Rhowch gynnig arall arni ymhen ${cy}.`,
  }
}
