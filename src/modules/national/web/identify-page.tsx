import { inAlphabet, type Words } from '#kernel/language.ts'
import { Select } from '#ui/govuk/select.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { type IdentifyProblem, identifyService } from '../data/identify-service.ts'
import { publishedServiceOf } from '../data/published-service-of.ts'
import { NATION_SERVICES } from '../domain/nation-services.ts'
import { GLANCE } from './nation-words.ts'

const QUESTION: Words = { en: 'Which of the nation’s services is this?', cy: 'Pa un o wasanaethau’r wlad yw hwn?' }
const WHY: Words = {
  en: 'What inspectorates have published about it then stands beside this service’s own records. Nothing is sent anywhere.',
  cy: 'Bydd yr hyn y mae arolygiaethau wedi’i gyhoeddi amdano yn sefyll wedyn wrth ymyl cofnodion y gwasanaeth hwn ei hun. Nid anfonir dim i unman.',
}
const SERVICE: Words = { en: 'Service', cy: 'Gwasanaeth' }
const HINT: Words = {
  en: 'Only services of this service’s own nation are listed.',
  cy: 'Dim ond gwasanaethau gwlad y gwasanaeth hwn a restrir.',
}
const NONE: Words = { en: 'None of these', cy: 'Dim un o’r rhain' }
const SAVED: Words = { en: 'Saved', cy: 'Cadwyd' }

const PROBLEMS: Readonly<Record<IdentifyProblem, Words>> = {
  'no-such-service': { en: 'Select a service from the list', cy: 'Dewiswch wasanaeth o’r rhestr' },
  'changed-meanwhile': {
    en: 'Someone else has answered this meanwhile. Their answer is selected now: check it, then save.',
    cy: 'Mae rhywun arall wedi ateb hwn yn y cyfamser. Mae ei ateb wedi’i ddewis nawr: gwiriwch ef, yna cadwch.',
  },
}

const PATH = '/nation/this-service'

/** Asks which published service this one is. */
export const identifyPage = (visit: Visit): Promise<Response> => question(visit, null)

async function question(visit: Visit, problem: IdentifyProblem | null): Promise<Response> {
  const stored = await visit.look(publishedServiceOf)
  const before = inAlphabet(visit.language)
  const offered = NATION_SERVICES.filter(({ nation }) => nation === visit.service.nation).toSorted((a, b) =>
    before(a.name[visit.language], b.name[visit.language]),
  )
  return visit.page(
    {
      title: QUESTION,
      back: { path: '/nation', label: GLANCE },
      ...(problem && { errors: { service: PROBLEMS[problem] }, status: problem === 'changed-meanwhile' ? 409 : 400 }),
    },
    <FormPage
      title={QUESTION}
      lead={<Paragraph>{WHY}</Paragraph>}
      action={PATH}
      cancelPath="/nation"
      hidden={{ _version: stored?.version ?? 0 }}
    >
      <Select
        name="service"
        label={SERVICE}
        labelSize="s"
        hint={HINT}
        value={stored?.service.id ?? ''}
        items={[{ value: '', text: NONE }, ...offered.map(({ id, name }) => ({ value: id, text: name }))]}
      />
    </FormPage>,
  )
}

/** Takes the answer; one from another nation is no answer. */
export async function takeIdentity(visit: Visit): Promise<Response> {
  const form = await visit.form()
  const answer = form.text('service')
  const isOffered = NATION_SERVICES.some(({ id, nation }) => id === answer && nation === visit.service.nation)
  if (answer !== '' && !isOffered) return question(visit, 'no-such-service')
  const identification = { publishedId: answer || null, version: Number(form.text('_version')) }
  const done = await visit.change(tx => identifyService(tx, visit.worker, identification))
  return done.ok ? visit.goTo('/nation', SAVED) : question(visit, done.problem)
}
