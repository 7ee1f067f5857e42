import type { Language, Words } from '#kernel/language.ts'

/** What a letter may say from the record; null where the record does not know it. */
export type LetterFacts = {
  /** As the letter greets its reader. */
  readonly to: string
  readonly child: string
  readonly service: Words
  readonly worker: string | null
  readonly phone: string | null
  /** The next appointment. */
  readonly day: Words | null
  readonly time: string | null
  readonly place: string | null
  /** The day of the appointment that was missed. */
  readonly missed: Words | null
  /** What the latest warning says that happened. */
  readonly what: string | null
  readonly ends: Words | null
}

/** What stands in square brackets where the record does not know: for its writer to fill in before it is saved. */
const GAPS: Readonly<Record<keyof LetterFacts, Words>> = {
  to: { en: 'name', cy: 'enw' },
  child: { en: 'the child’s name', cy: 'enw’r plentyn' },
  service: { en: 'service', cy: 'gwasanaeth' },
  worker: { en: 'name of the worker', cy: 'enw’r gweithiwr' },
  phone: { en: 'phone number', cy: 'rhif ffôn' },
  day: { en: 'date', cy: 'dyddiad' },
  time: { en: 'time', cy: 'amser' },
  place: { en: 'place', cy: 'lle' },
  missed: { en: 'date of the missed appointment', cy: 'dyddiad yr apwyntiad a fethwyd' },
  what: { en: 'what happened', cy: 'beth ddigwyddodd' },
  ends: { en: 'last day', cy: 'diwrnod olaf' },
}

/** A template with what the record knows in its place, and a gap in square brackets for what it does not. */
export const letterText = (template: Words, facts: LetterFacts, language: Language): string =>
  template[language].replace(/\{([a-z]+)\}/g, (_whole, name: string) => {
    const fact = facts[name as keyof LetterFacts]
    if (fact === null) return `[${GAPS[name as keyof LetterFacts][language]}]`
    return typeof fact === 'string' ? fact : fact[language]
  })

/** The first thing in square brackets that a text still has, or null. */
export const gapIn = (text: string): string | null => /\[[^\]\n]*\]/.exec(text)?.[0] ?? null
