import type { Words } from '#kernel/language.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { List } from '#ui/text/list.tsx'

const BEFORE: readonly Words[] = [
  {
    en: 'You are signed out of this browser at once. There is no way back into the record: to go on you sign in again.',
    cy: 'Cewch eich allgofnodi o’r porwr hwn ar unwaith. Does dim ffordd yn ôl i’r cofnod: i fynd ymlaen rhaid mewngofnodi eto.',
  },
  {
    en: 'Close other tabs and windows that show a record first.',
    cy: 'Yn gyntaf, caewch dabiau a ffenestri eraill sy’n dangos cofnod.',
  },
  {
    en: 'Stay near. Read the questions aloud if that helps. Each answer is saved at once.',
    cy: 'Arhoswch gerllaw. Darllenwch y cwestiynau’n uchel os yw hynny’n helpu. Caiff pob ateb ei gadw ar unwaith.',
  },
  {
    en: 'Look at the answers as soon as you have the device back. What bears on safety is followed up today.',
    cy: 'Edrychwch ar yr atebion cyn gynted ag y cewch y ddyfais yn ôl. Gweithredir heddiw ar yr hyn sy’n ymwneud â diogelwch.',
  },
]

/** What to know before a device leaves one’s hands. */
export const BeforeHandingOver = () => (
  <InsetText>
    <List items={BEFORE} />
  </InsetText>
)
