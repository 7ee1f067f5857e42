import type { Words } from '#kernel/language.ts'
import { LargeSheet } from '#ui/patterns/large-sheet.tsx'
import type { Call } from '#web/visit.ts'
import { helpNow } from '../domain/help-now.ts'

const THANK_YOU: Words = { en: 'Thank you', cy: 'Diolch' }
const GIVE_BACK: Words = { en: 'Give the device back.', cy: 'Rhowch y ddyfais yn ôl.' }
const CLOSE: Words = { en: 'You can close this page.', cy: 'Gallwch gau’r dudalen hon.' }
const CLOSED: Words = { en: 'These questions are closed', cy: 'Mae’r cwestiynau hyn wedi cau' }
const IF_GIVEN: Words = {
  en: 'If someone gave you this device, give it back.',
  cy: 'Os rhoddodd rhywun y ddyfais hon i chi, rhowch hi yn ôl.',
}
const IF_LINK: Words = {
  en: 'If you followed a link, ask the person who sent it for a new one.',
  cy: 'Os gwnaethoch ddilyn dolen, gofynnwch i’r person a’i hanfonodd am un newydd.',
}

/** Where whoever has finished is sent: it opens nothing, and can be loaded again. */
export const thanksPath = (byLink: boolean): string => `/answer/thank-you?${byLink ? 'link' : 'device'}=yes`

export const thankYouPage = (call: Call): Response =>
  call.page(
    { title: THANK_YOU, bare: true },
    <LargeSheet title={THANK_YOU} says={[call.query('link') === 'yes' ? CLOSE : GIVE_BACK, ...helpNow(call.today)]} />,
  )

/** The same for a token that is unknown, finished or too old: nobody can tell which. */
export const closedPage = (call: Call): Response =>
  call.page(
    { title: CLOSED, bare: true, status: 404 },
    <LargeSheet title={CLOSED} says={[IF_GIVEN, IF_LINK, ...helpNow(call.today)]} />,
  )
