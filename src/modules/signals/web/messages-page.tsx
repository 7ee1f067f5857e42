import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { wantDigests, wantsDigests } from '../data/wants-digests.ts'
import { SIGNALS } from './signal-words.ts'

const MESSAGES: Words = { en: 'Messages about signals', cy: 'Negeseuon am arwyddion' }
const ABOUT: Words = {
  en: 'On a morning on which something is new, late or has come up to you, one e-mail says how many signals wait for you. It names no child.',
  cy: 'Ar fore pan fydd rhywbeth yn newydd, yn hwyr neu wedi dod i fyny atoch chi, mae un e-bost yn dweud faint o arwyddion sy’n aros amdanoch. Nid yw’n enwi unrhyw blentyn.',
}
const SENT: Words = { en: 'You get these messages.', cy: 'Rydych yn cael y negeseuon hyn.' }
const NOT_SENT: Words = { en: 'You get no such messages.', cy: 'Nid ydych yn cael negeseuon o’r fath.' }
const STOP: Words = { en: 'Stop the messages', cy: 'Atal y negeseuon' }
const START: Words = { en: 'Send me the messages', cy: 'Anfon y negeseuon ataf' }
const SAVED: Words = { en: 'Saved', cy: 'Cadwyd' }
const PATH = '/signals/messages'

/** Whether one is told of signals by message: everyone decides for themselves. */
async function messagesPage(visit: Visit): Promise<Response> {
  const wants = await visit.look(reader => wantsDigests(reader, visit.visitor.accountId))
  return visit.page(
    { title: MESSAGES, back: { path: '/signals', label: SIGNALS } },
    <>
      <Heading>{MESSAGES}</Heading>
      <Paragraph>{ABOUT}</Paragraph>
      <Paragraph>
        <Strong>{wants ? SENT : NOT_SENT}</Strong>
      </Paragraph>
      <InlineForm action={PATH} hidden={{ wants: wants ? 'no' : 'yes' }}>
        <Button>{wants ? STOP : START}</Button>
      </InlineForm>
    </>,
  )
}

async function takeMessages(visit: Visit): Promise<Response> {
  const wants = (await visit.form()).text('wants') === 'yes'
  await visit.change(tx => wantDigests(tx, visit.visitor.accountId, wants))
  return visit.goTo(PATH, SAVED)
}

export const messagesRoutes: readonly ServiceRoute[] = [
  get(PATH, 'signal.read', messagesPage),
  post(PATH, 'signal.read', takeMessages),
]
