import { codeLabel } from '#kernel/code-list.ts'
import { asAt } from '#kernel/dated.ts'
import { join, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { SafetyOf } from '../data/safety-of.ts'
import { NOTIFIABLE } from '../domain/notifiable.ts'
import {
  NOTIFICATION_STEP_WORDS,
  NOTIFICATION_STEPS,
  type NotificationClock,
  notificationClocks,
  NOTIFY_WITHIN,
} from '../domain/notification-clocks.ts'
import { notification } from '../domain/notification.ts'
import { cardActions } from './card-actions.ts'

const NOTIFICATIONS: Words = { en: 'Serious incident notifications', cy: 'Hysbysiadau o ddigwyddiadau difrifol' }
const RECORD: Words = { en: 'Record a notification', cy: 'Cofnodi hysbysiad' }
const NONE: Words = { en: 'No notification is recorded', cy: 'Nid oes hysbysiad wedi’i gofnodi' }
const FOLLOWS: Words = { en: 'What follows', cy: 'Beth sy’n dilyn' }
const STEP: Words = { en: 'What', cy: 'Beth' }
const BY: Words = { en: 'By', cy: 'Erbyn' }
const DONE: Words = { en: 'Done', cy: 'Wedi’i wneud' }
const NOT_DONE: Words = { en: 'Not done', cy: 'Heb ei wneud' }
const LATE: Words = { en: 'Overdue', cy: 'Hwyr' }

type Notification = SafetyOf['notifications'][number]

type Props = {
  readonly notifications: readonly Notification[]
  readonly today: LocalDate
  readonly formPath: string | undefined
}

/** Serious incidents, each with what follows from it and by when. */
export const NotificationsSection = ({ notifications, today, formPath }: Props) => (
  <>
    <Heading level={2}>{NOTIFICATIONS}</Heading>
    {notifications.length === 0 && <Paragraph look="quiet">{NONE}</Paragraph>}
    {notifications.map(one => (
      <NotificationPart {...{ one, today, formPath }} />
    ))}
    {formPath && (
      <ButtonLink path={`${formPath}/new`} look="secondary">
        {RECORD}
      </ButtonLink>
    )}
  </>
)

type PartProps = { readonly one: Notification; readonly today: LocalDate; readonly formPath: string | undefined }

function NotificationPart({ one, today, formPath }: PartProps) {
  const name = join([codeLabel(NOTIFIABLE, one.values.category), dayWords(one.values.happened_on)], ', ')
  const clocks = notificationClocks(one.values, today)
  return (
    <>
      <SummaryCard
        title={name}
        level={3}
        facts={factsOf(notification, one, {
          without: ['category', 'happened_on', 'incident_id', ...NOTIFICATION_STEPS],
        })}
        {...cardActions(formPath, one.id)}
      />
      {clocks.length > 0 && (
        <>
          <DataTable caption={join([FOLLOWS, name], ': ')} columns={COLUMNS} rows={clocks} />
          <CertaintyNote basis={asAt(NOTIFY_WITHIN, one.values.known_on)} />
        </>
      )}
    </>
  )
}

const COLUMNS: readonly Column<NotificationClock>[] = [
  { id: 'step', label: STEP, cell: ({ step }) => NOTIFICATION_STEP_WORDS[step] },
  { id: 'by', label: BY, cell: ({ dueOn }) => <Day on={dueOn} short /> },
  {
    id: 'done',
    label: DONE,
    cell: ({ doneOn, late }) => [
      doneOn ? <Day on={doneOn} short /> : NOT_DONE,
      late && [' ', <StatusTag meaning="late">{LATE}</StatusTag>],
    ],
  },
]
