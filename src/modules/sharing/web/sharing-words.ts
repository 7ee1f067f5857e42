import { longDate } from '#kernel/dates-in-words.ts'
import { count, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { findFramework, findStandard } from '#modules/frameworks/index.ts'
import { signalSetting } from '#modules/signals/domain/signal-setting.ts'

export const SHARING: Words = { en: 'What we share', cy: 'Beth rydym yn ei rannu' }
export const SHARED: Words = { en: 'Services that share their figures', cy: 'Gwasanaethau sy’n rhannu eu ffigurau' }
export const SERVICE: Words = { en: 'Service', cy: 'Gwasanaeth' }
export const NATION: Words = { en: 'Nation', cy: 'Gwlad' }
export const END_OF_QUARTER: Words = { en: 'End of quarter', cy: 'Diwedd y chwarter' }
export const PROGRAMMES: Words = { en: 'Open programmes', cy: 'Rhaglenni agored' }
export const STANDING: Words = { en: 'Signals that stood', cy: 'Arwyddion a oedd yn sefyll' }
export const EACH: Words = { en: 'Signals for each programme', cy: 'Arwyddion am bob rhaglen' }
export const LATE: Words = { en: 'Past their day', cy: 'Wedi mynd heibio eu dyddiad' }
export const IN_TIME: Words = { en: 'Not yet past their day', cy: 'Heb fynd heibio eu dyddiad eto' }
export const BOARD: Words = { en: 'Come up to the board', cy: 'Wedi dod i fyny at y bwrdd' }
export const OWN_AUDITS: Words = { en: 'Own audits', cy: 'Archwiliadau’r gwasanaeth ei hun' }
export const FRAMEWORK: Words = { en: 'Framework', cy: 'Fframwaith' }
export const OWN_NUMBERS: Words = { en: 'Own numbers of rules', cy: 'Ei rifau ei hun ar gyfer rheolau' }
export const NOT_AGREED: Words = { en: 'Not shared', cy: 'Heb ei rannu' }
export const NOT_SHOWN: Words = { en: 'Not shown', cy: 'Heb ei ddangos' }
export const TOO_FEW: Words = { en: 'Too few audits', cy: 'Rhy ychydig o archwiliadau' }
export const BEING_COUNTED: Words = { en: 'Being counted', cy: 'Yn cael eu cyfrif' }

/** “4.3”. */
export const oneDecimal = (value: number): string => value.toFixed(1)

/** “3 numbers of its own”: with how many of the rules’ numbers it counts otherwise than others. */
export const ownNumbersWords = (n: number): Words => count(signalSetting.counted, n)

const WAS: Phrase<{ readonly value: string; readonly on: LocalDate }> = {
  en: ({ value, on }) => `${value} on ${longDate('en', on)}`,
  cy: ({ value, on }) => `${value} ar ${longDate('cy', on)}`,
}

/** “3.1 on 31 December 2025”. */
export const wasWords = (value: number, on: LocalDate): Words => say(WAS, { value: oneDecimal(value), on })

/** A standard as its framework names it; its number alone where that framework is not known here. */
export function standardTitle(frameworkId: string, standardId: string): Words {
  const framework = findFramework(frameworkId)
  const standard = framework && findStandard(framework, standardId)
  return standard ? join([same(standard.id), standard.name]) : same(standardId)
}
