import type { Words } from '#kernel/language.ts'
import { SummaryList } from '#ui/govuk/summary-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { answersIn, draftFieldsOf } from './draft-fields.ts'
import { type Draft, keepDraft, myDrafts } from './drafts.ts'
import type { NamedForm } from './module.ts'
import { Problem } from './problem.ts'
import { get, post, type ServiceRoute } from './routes.ts'
import type { Visit } from './visit.ts'

const TITLE: Words = { en: 'Your drafts', cy: 'Eich drafftiau' }
const KEPT: Words = { en: 'Draft saved. It is not in the record yet.', cy: 'Cadwyd y drafft. Nid yw yn y cofnod eto.' }

/** Drafts: kept as people type, and listed so that a form left in the middle is found again. */
export const draftRoutes = (forms: readonly NamedForm[]): readonly ServiceRoute[] => [
  get('/drafts', 'any-role', async visit => {
    const drafts = await visit.look(reader => myDrafts(reader))
    return visit.page({ title: TITLE }, <DraftsPage drafts={drafts} forms={forms} />)
  }),
  post('/drafts', 'any-role', keep),
]

async function keep(visit: Visit): Promise<Response> {
  const form = await visit.form()
  const fields = draftFieldsOf(form, visit.service.id)
  if (!fields) throw new Problem(400)
  await visit.change(tx => keepDraft(tx, fields.key, { ...fields, answers: answersIn(form), now: visit.now }))
  if (visit.c.req.header('accept')?.includes('application/json'))
    return visit.c.json({ savedAt: visit.now.toISOString() })
  return visit.goTo(fields.place.slice(visit.href('').length), KEPT)
}

const GO_ON: Words = { en: 'Go on with it', cy: 'Mynd ymlaen â hi' }
const NONE: Words = { en: 'You have no unfinished forms.', cy: 'Nid oes gennych unrhyw ffurflenni heb eu gorffen.' }

const DraftsPage = ({ drafts, forms }: { readonly drafts: readonly Draft[]; readonly forms: readonly NamedForm[] }) => (
  <>
    <Heading>{TITLE}</Heading>
    {drafts.length === 0 ? (
      <Paragraph>{NONE}</Paragraph>
    ) : (
      <SummaryList
        rows={drafts.map(draft => ({
          key: forms.find(({ name }) => name === draft.form)?.title ?? draft.form,
          value: <Moment at={draft.savedAt} />,
          actions: [{ text: GO_ON, href: draft.place }],
        }))}
      />
    )}
  </>
)
