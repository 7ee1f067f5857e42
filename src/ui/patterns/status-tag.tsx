import type { Content } from '../content.ts'
import { Tag, type TagColour } from '../govuk/tag.tsx'

/** What a status means to the one who reads it, so that a colour means one thing everywhere. */
export type Meaning = 'neutral' | 'active' | 'waiting' | 'done' | 'late' | 'danger' | 'private'

const COLOURS: Readonly<Record<Meaning, TagColour>> = {
  neutral: 'grey',
  active: 'teal',
  waiting: 'yellow',
  done: 'green',
  late: 'orange',
  danger: 'red',
  private: 'purple',
}

export const StatusTag = ({ meaning, children }: { readonly meaning: Meaning; readonly children: Content }) => (
  <Tag colour={COLOURS[meaning]}>{children}</Tag>
)
