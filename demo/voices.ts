import { voice } from '#modules/voice/domain/voice.ts'
import type { Book } from './book.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import { CHILDREN_SAY, GROUPS_SAY, PARENTS_SAY, type SayingOf, VICTIMS_SAY } from './phrases/voices.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'
import { type Working, workerOn } from './working.ts'
import type { Worker } from './workforce.ts'

/** How often somebody who is asked agrees that their words are used. */
const AGREES = 0.78
/** Of those whom the service hears, so many are parents or carers. */
const PARENT_TOO = 0.45

/** Writes what a child and those who bring them up said in a programme. */
export function writeVoices(file: ChildFile, childId: string, life: Life, { id, episode }: Written): void {
  const dice = life.dice.fork(`voice/${String(episode.referredOn)}`)
  const { childHeard, voicesKept } = file.profile.practice
  if (episode.startsOn === null || episode.startsOn > -14) return
  const until = Math.min(episode.endedOn ?? -1, -1)
  const working: Working = {
    file,
    childId,
    life,
    dice,
    programmeId: id,
    from: episode.startsOn,
    until,
    isOpen: episode.endedOn === null,
    isSerious: episode.plan.weight > 2,
  }
  if (!dice.chance(childHeard) || !dice.chance(voicesKept)) return
  writeVoice(working, 'child', CHILDREN_SAY)
  if (dice.chance(PARENT_TOO)) writeVoice(working, 'parent-or-carer', PARENTS_SAY)
}

function writeVoice(working: Working, who: string, sayings: readonly SayingOf[]): void {
  const { file, childId, life, dice, from, until } = working
  const on = dice.whole(Math.min(from + 7, until), until)
  file.add(voice, {
    child_id: childId,
    person_id: workerOn(working, on),
    ...said(dice, sayings, life.speaksWelsh),
    who,
    said_on: file.day(on),
  })
}

function said(dice: Dice, sayings: readonly SayingOf[], inWelsh: boolean) {
  const { words, themes, sources, feeling } = dice.pick(sayings.filter(({ topic }) => inWelsh || topic !== 'welsh'))
  return {
    said: words[inWelsh ? 'cy' : 'en'],
    language: inWelsh ? 'welsh' : 'english',
    themes,
    source: dice.pick(sources),
    feeling,
    may_be_used: dice.chance(AGREES),
  }
}

/** How many words a service has that stand in no child’s record, and over how many days. */
const LOOSE = { kept: { victims: 26, groups: 12, days: 700 }, few: { victims: 2, groups: 1, days: 400 } } as const

/** Writes what victims said, and what was said in groups and without a name. */
export function writeLooseVoices(book: Book, forVictims: readonly Worker[], dice: Dice): void {
  const { victims, groups, days } = book.profile.practice.answersVoices ? LOOSE.kept : LOOSE.few
  const speaksWelsh = () => dice.chance(book.profile.speaksWelsh)
  const someDay = () => -dice.whole(3, days)
  for (let left = victims; left > 0; left -= 1) {
    const on = someDay()
    const heardBy = forVictims.find(({ from, until }) => from <= on && (until ?? 1) > on)?.id ?? null
    book.add(voice, {
      ...said(dice, VICTIMS_SAY, speaksWelsh()),
      who: 'victim',
      said_on: book.day(on),
      person_id: heardBy,
    })
  }
  for (let left = groups; left > 0; left -= 1) {
    const words = said(dice, GROUPS_SAY, speaksWelsh())
    book.add(voice, { ...words, source: 'group', who: 'child', said_on: book.day(someDay()) })
  }
}
