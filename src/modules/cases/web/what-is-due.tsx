import { codeLabel } from '#kernel/code-list.ts'
import type { Due } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Agenda } from '#ui/patterns/agenda.tsx'
import { Link } from '#ui/text/link.tsx'
import type { ProgrammeInFull } from '../data/programmes-of.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { isLive } from '../domain/programme-status.ts'
import { DueDay } from './due-day.tsx'

const DUE: Words = { en: 'What is due', cy: 'Beth sydd i’w wneud' }

type Props = {
  readonly due: readonly Due[]
  readonly programmes: readonly ProgrammeInFull[]
  readonly today: LocalDate
}

/** What should be done, each with the very form; which programme it is for, where several go on. */
export function WhatIsDue({ due, programmes, today }: Props) {
  if (due.length === 0) return null
  const several = programmes.filter(({ status }) => isLive(status)).length > 1
  const kindOf = (id: string | null): Words | false => {
    const one = several && programmes.find(programme => programme.id === id)
    return one ? codeLabel(PROGRAMME_KINDS, one.values.kind) : false
  }
  return (
    <Agenda
      title={DUE}
      total={due.length}
      items={due.map(({ what, on, path, programmeId }) => {
        const kind = kindOf(programmeId)
        return {
          what: [<Link path={path}>{what}</Link>, kind && [', ', kind]],
          when: <DueDay on={on} today={today} />,
          late: on !== null && on < today,
        }
      })}
    />
  )
}
