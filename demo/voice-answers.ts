import { voiceAnswer } from '#modules/voice/domain/voice-answer.ts'
import { voice } from '#modules/voice/domain/voice.ts'
import type { Book } from './book.ts'
import type { Ledger } from './ledger.ts'
import { type AnswerOf, ANSWERS_LEFT_LYING, SOUND_ANSWERS } from './phrases/voice-answers.ts'
import { CHILDREN_SAY, PARENTS_SAY, type Topic, VICTIMS_SAY } from './phrases/voices.ts'
import type { Worker } from './workforce.ts'

/** An answer is to as many people’s words as this, the newest before it. */
const ANSWERED_AT_ONCE = 6

/** Writes what the service did about what people said. */
export function writeVoiceAnswers(book: Book, { rows }: Ledger, managers: readonly Worker[]): void {
  const heard = rows(voice).map(({ id, facts }) => ({ id, said: String(facts['said']), on: String(facts['said_on']) }))
  for (const answer of book.profile.practice.answersVoices ? SOUND_ANSWERS : ANSWERS_LEFT_LYING) {
    const asked_on = book.day(answer.askedOn)
    const words = wordsOn(answer.topic)
    const before = heard.filter(({ said, on }) => words.has(said) && on <= asked_on)
    const newest = before.toSorted((a, b) => (a.on > b.on ? -1 : 1)).slice(0, ANSWERED_AT_ONCE)
    const voice_ids = newest.length > 0 ? newest.map(({ id }) => id) : [writeUnnamed(book, answer)]
    book.add(voiceAnswer, { ...factsOf(book, answer, managers), asked_on, voice_ids })
  }
}

/** Those whose words they are, as they were said: in either language. */
const wordsOn = (topic: Topic): ReadonlySet<string> =>
  new Set(
    [...CHILDREN_SAY, ...PARENTS_SAY, ...VICTIMS_SAY]
      .filter(saying => saying.topic === topic)
      .flatMap(({ words }) => [words.en, words.cy]),
  )

/** What was said before the demo knows anybody was said in a group whose names nobody wrote down. */
function writeUnnamed(book: Book, { topic, askedOn, themes }: AnswerOf): string {
  const [saying] = [...CHILDREN_SAY, ...PARENTS_SAY, ...VICTIMS_SAY].filter(one => one.topic === topic)
  if (!saying) throw new Error(`Nobody in the demo says anything on ${topic}`)
  return book.add(voice, {
    who: 'child',
    said: saying.words.en,
    language: 'english',
    said_on: book.day(askedOn - 5),
    source: 'group',
    themes,
    feeling: saying.feeling,
    may_be_used: true,
  })
}

function factsOf(book: Book, answer: AnswerOf, managers: readonly Worker[]) {
  const { considered, done, why, told } = answer
  const decidedBy =
    considered && managers.find(({ from, until }) => from <= considered.on && (until ?? 1) > considered.on)
  return {
    asked: answer.asked.en,
    asked_again: answer.decision ? answer.asked.cy : null,
    written_in: 'en',
    themes: answer.themes,
    bears_on: answer.bearsOn,
    bears_on_where: answer.where,
    considered_on: considered ? book.day(considered.on) : null,
    considered: considered?.what.en ?? null,
    decision: answer.decision ?? null,
    done: done?.what.en ?? null,
    done_again: done?.what.cy ?? null,
    done_on: done ? book.day(done.on) : null,
    why: why?.en ?? null,
    why_again: why?.cy ?? null,
    decided_by_id: answer.decision ? (decidedBy?.id ?? null) : null,
    told_on: told ? book.day(told.on) : null,
    told: told?.whom ?? [],
  }
}
