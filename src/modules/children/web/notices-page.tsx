import { isId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { Problem } from '#web/problem.ts'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { type Notice, readNotice, unreadNotices } from '../data/notices.ts'

const TITLE: Words = { en: 'Notices', cy: 'Hysbysiadau' }
const OPENED: Words = {
  en: 'A restricted record was opened with a reason',
  cy: 'Agorwyd cofnod cyfyngedig gyda rheswm',
}
const READ: Words = { en: 'Mark as read', cy: 'Nodi ei fod wedi’i ddarllen' }

/** What a person is to be told of when they next work here. */
export const noticeRoutes: readonly ServiceRoute[] = [
  get('/notices', 'any-role', async visit => {
    const notices = await visit.look(reader => unreadNotices(reader, visit.visitor.accountId))
    return visit.page(
      { title: TITLE },
      <>
        <Heading>{TITLE}</Heading>
        {notices.length === 0 && <EmptyState />}
        {notices.map(notice => (
          <NoticeCard notice={notice} />
        ))}
      </>,
    )
  }),
  post('/notices/:id/read', 'any-role', async visit => {
    const id = visit.param('id')
    if (!isId(id)) throw new Problem(404)
    await visit.change(tx => readNotice(tx, id, visit.visitor.accountId, visit.now))
    return visit.goTo('/notices')
  }),
]

const NoticeCard = ({ notice }: { readonly notice: Notice }) => (
  <>
    <SummaryCard
      title={OPENED}
      facts={[
        {
          label: { en: 'Child', cy: 'Plentyn' },
          value: notice.child_id && <Link path={`/children/${notice.child_id}`}>{notice.child ?? ''}</Link>,
        },
        { label: { en: 'Opened by', cy: 'Agorwyd gan' }, value: notice.about },
        { label: { en: 'When', cy: 'Pryd' }, value: <Moment at={notice.sent_at} /> },
        { label: { en: 'Reason', cy: 'Rheswm' }, value: notice.reason && <Verbatim>{notice.reason}</Verbatim> },
      ]}
    />
    <InlineForm action={`/notices/${notice.id}/read`}>
      <Button look="secondary">{READ}</Button>
    </InlineForm>
  </>
)
