import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { dayWords } from '#modules/cases/index.ts'
import { fullName } from '#modules/children/index.ts'
import { Button } from '#ui/govuk/button.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { LogEntry } from '#ui/patterns/log-entry.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Link } from '#ui/text/link.tsx'
import type { AwaitingOutcome } from '../data/awaiting-outcome.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import { CONTACT_OUTCOMES } from '../domain/contact-outcomes.ts'

const RESTRICTED: Words = { en: 'Restricted record', cy: 'Cofnod cyfyngedig' }
const OUTCOME: Words = { en: 'Outcome', cy: 'Canlyniad' }
const WHY: Words = { en: 'Why, if it was missed', cy: 'Pam, os methwyd ef' }
const SAVE: Words = { en: 'Save', cy: 'Cadw' }
const MOVED: Words = { en: 'It was moved, or there is more to change', cy: 'Symudwyd ef, neu mae mwy i’w newid' }

type Props = {
  readonly one: AwaitingOutcome
  /** What was sent and refused. */
  readonly typed: { readonly outcome: string; readonly reason: string } | null
}

/** One contact that awaits its outcome. Of a record closed to the reader, nothing but whose it is. */
export function OutcomeCard({ one, typed }: Props) {
  const name = <Link path={`/children/${one.child_id}/contacts`}>{fullName(one)}</Link>
  if (one.closed)
    return <LogEntry id={one.id} title={name} tag={<StatusTag meaning="private">{RESTRICTED}</StatusTag>} meta={null} />
  return (
    <LogEntry
      id={one.id}
      title={name}
      meta={metaOf(one)}
      links={
        <Link path={`/children/${one.child_id}/contacts/${one.id}/edit`} hidden={same(fullName(one))}>
          {MOVED}
        </Link>
      }
    >
      <InlineForm action={`/contacts/${one.id}/outcome`}>
        <Radios
          name={`outcome-${one.id}`}
          legend={OUTCOME}
          legendSize="s"
          small
          inline
          value={typed?.outcome ?? ''}
          items={CONTACT_OUTCOMES.codes
            .filter(({ code }) => code !== 'moved')
            .map(({ code, label }) => ({ value: code, label }))}
        />
        <TextInput name={`reason-${one.id}`} label={WHY} value={typed?.reason ?? ''} />
        <Button look="secondary" once>
          {SAVE}
        </Button>
      </InlineForm>
    </LogEntry>
  )
}

const metaOf = ({ held_on, held_time, kind, place, person }: AwaitingOutcome): Words =>
  join(
    [
      dayWords(held_on),
      ...(held_time ? [same(held_time)] : []),
      codeLabel(CONTACT_KINDS, kind),
      ...(place ? [same(place)] : []),
      same(person),
    ],
    ' · ',
  )
