import { codeLabel } from '#kernel/code-list.ts'
import type { Reader } from '#db/work.ts'
import { count, type Counted, join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Colleague, openProgrammes, people, teamName } from '#modules/workforce/index.ts'
import { WELSH_LEVELS } from '#modules/workforce/domain/welsh-levels.ts'
import type { Choice } from '#web/record-form/record-form.ts'

export const OPEN_PROGRAMMES: Counted = {
  en: { zero: 'no open programmes', one: '{n} open programme', other: '{n} open programmes' },
  cy: {
    zero: 'dim rhaglenni agored',
    one: '{n} rhaglen agored',
    two: '{n} raglen agored',
    few: '{n} rhaglen agored',
    many: '{n} rhaglen agored',
    other: '{n} o raglenni agored',
  },
}

/**
 * Who may be allocated: those who have not left, each with how much they answer for already. Those who do such work
 * come first, the least laden of them at the top.
 */
export async function staffChoices(reader: Reader, today: LocalDate): Promise<readonly Choice[]> {
  const load = await openProgrammes(reader, today)
  const laden = ({ id }: Colleague): number => load.get(id) ?? Infinity
  const all = (await people(reader, today)).toSorted((a, b) => (laden(a) === laden(b) ? 0 : laden(a) - laden(b)))
  return all.map(one => ({
    value: one.id,
    label: join([same(one.name), count(OPEN_PROGRAMMES, load.get(one.id) ?? 0)], ': '),
    hint: aboutThem(one),
  }))
}

function aboutThem({ job_title, team_name, team_welsh_name, welsh_level }: Colleague): Words {
  const parts = [
    ...(job_title ? [same(job_title)] : []),
    ...(team_name ? [teamName({ name: team_name, welsh_name: team_welsh_name })] : []),
    ...(welsh_level && welsh_level !== 'not-known' ? [codeLabel(WELSH_LEVELS, welsh_level)] : []),
  ]
  return join(parts, ' · ')
}
