import { type Dated, asAt } from '#kernel/dated.ts'
import { type LocalDate, ageOn, localDate } from '#kernel/local-date.ts'

/** The first age at which a child can commit an offence, and the first at which they are an adult. */
type Ages = { readonly responsible: number; readonly adult: number }

const AGES: Dated<Ages> = [
  {
    from: localDate('1992-10-01'),
    value: { responsible: 10, adult: 18 },
    source:
      'Children and Young Persons Act 1933 s50 (age of criminal responsibility); key performance indicators count ages 10 to 17 (YJB calculation code, August 2026). Day of commencement of 18 as the upper age to be checked',
  },
]

export type AgeAtOffence = { readonly age: number; readonly stage: 'too-young' | 'child' | 'adult' }

/** The child’s age on the day of an offence, and whether the law can hold them responsible as a child. */
export function ageAtOffence(birth: LocalDate, committedOn: LocalDate): AgeAtOffence {
  const { responsible, adult } = asAt(AGES, committedOn).value
  const age = ageOn(birth, committedOn)
  return { age, stage: age < responsible ? 'too-young' : age < adult ? 'child' : 'adult' }
}
