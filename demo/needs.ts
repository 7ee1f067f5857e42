import { healthNeed } from '#modules/children/domain/health-need.ts'
import { learningNeed } from '#modules/children/domain/learning-need.ts'
import type { Book } from './book.ts'
import { years } from './calendar.ts'
import { type Life, firstKnownOn } from './lives.ts'
import { HEALTH, LEARNING, write } from './phrases.ts'
import type { Weights } from './random.ts'
import { MENTAL_HEALTH, SPEECH_AND_LANGUAGE, SUBSTANCE_USE } from './shares.ts'

/** Children of prevention have needs too, but not as many as those who were sentenced. */
const SHARE_BEFORE_SENTENCE = 0.6

const needShare = (rate: number, { episodes }: Life): number =>
  rate * (Math.max(...episodes.map(({ plan }) => plan.weight)) >= 4 ? 1 : SHARE_BEFORE_SENTENCE)

/** Writes the needs that the service found, and what came of them. What it did not look for is not there. */
export function writeHealthNeeds(book: Book, childId: string, life: Life): void {
  const { dice } = life
  const found = book.profile.practice.needsFound
  const areas = {
    'mental-health': MENTAL_HEALTH.rate,
    'substance-use': SUBSTANCE_USE.rate,
    'speech-language-communication': SPEECH_AND_LANGUAGE.rate,
    'physical-health': 0.12,
    neurodiversity: 0.3,
  }
  for (const [area, rate] of Object.entries(areas)) {
    if (dice.chance(needShare(rate, life) * found)) writeHealthNeed(book, childId, life, area)
  }
}

const HELP: Readonly<Record<string, Weights>> = {
  'mental-health': {
    'getting-advice': 30,
    'getting-help': 45,
    'getting-additional-help': 18,
    'getting-risk-support': 7,
  },
  'substance-use': { 'targeted-intervention': 72, 'specialist-substance-misuse-treatment': 24, 'complex-care': 4 },
}

function writeHealthNeed(book: Book, childId: string, life: Life, area: string): void {
  const { dice, speaksWelsh } = life
  const { practice } = book.profile
  const screened = Math.min(firstKnownOn(life) + dice.whole(10, 70), -1)
  const identified = Math.min(screened + dice.whole(0, 14), -1)
  const referred = identified + dice.whole(2, 20)
  const isThere = practice.healthPostEmpty === 0 || referred < -practice.healthPostEmpty
  const isReferred = referred < 0 && dice.chance(isThere ? 0.95 : 0.25)
  const offered = referred + dice.whole(7, isThere ? 40 : 200)
  const isOffered = isReferred && offered < 0 && isThere && dice.chance(practice.helpOffered)
  const started = offered + dice.whole(5, 30)
  const isStarted = isOffered && started < 0 && dice.chance(0.85)
  const ended = started + dice.whole(40, 220)
  const help = HELP[area]
  book.add(healthNeed, {
    child_id: childId,
    area,
    screened_on: book.day(screened),
    identified_on: book.day(identified),
    referred_on: isReferred ? book.day(referred) : null,
    intervention_type: isOffered && help ? dice.weighted(help) : null,
    offered_on: isOffered ? book.day(offered) : null,
    started_on: isStarted ? book.day(started) : null,
    ended_on: isStarted && ended < 0 ? book.day(ended) : null,
    details: dice.chance(0.25) ? write(dice, HEALTH[area] ?? [], speaksWelsh) : null,
  })
}

const KINDS = {
  'speech-language-communication': 34,
  'social-emotional-mental-health': 30,
  'attention-deficit': 16,
  'moderate-learning-difficulty': 8,
  autism: 7,
  'specific-learning-difficulty': 5,
}

/** Writes special educational or additional learning needs, and the plan for them where there is one. */
export function writeLearningNeeds(book: Book, childId: string, life: Life): void {
  const { dice, born, speaksWelsh } = life
  const { practice, nation } = book.profile
  if (!dice.chance(needShare(SPEECH_AND_LANGUAGE.rate, life) * practice.needsFound)) return
  const identified = Math.min(born + years(dice.whole(6, 13)), -30)
  const hasPlan = dice.chance(practice.learningPlans)
  const planned = Math.min(identified + dice.whole(60, 400), -5)
  const kinds = [...new Set([dice.weighted(KINDS), ...(dice.chance(0.35) ? [dice.weighted(KINDS)] : [])])]
  const formal = nation === 'wales' ? 'idp' : dice.chance(0.4) ? 'ehc' : 'sen-support'
  book.add(learningNeed, {
    child_id: childId,
    identified_on: book.day(identified),
    kinds,
    plan_kind: hasPlan ? formal : 'none',
    plan_from_on: hasPlan ? book.day(planned) : null,
    plan_until_on: hasPlan && dice.chance(0.2) ? book.day(planned + years(2)) : null,
    details: dice.chance(0.3) ? write(dice, LEARNING, speaksWelsh) : null,
  })
}
