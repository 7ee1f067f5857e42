import { offence } from '#modules/cases/domain/offence.ts'
import type { Book } from './book.ts'
import { years } from './calendar.ts'
import { inventPostcode } from './contact-details.ts'
import type { Episode, Life } from './lives.ts'
import { type OffenceTemplate, templatesOf } from './offence-templates.ts'
import { isAtCourt } from './programme-plans.ts'
import type { Dice, Weights } from './random.ts'
import { OFFENCES_TOGETHER, OTHER_OFFENCES } from './shares.ts'

const VIOLENCE = 'violence-against-the-person'

/** Writes the offences that led to a programme, and answers their ids, the main one first. */
export function writeOffences(book: Book, childId: string, life: Life, episode: Episode): readonly string[] {
  const { offenceOn } = episode
  if (offenceOn === null) return []
  const { dice } = life
  const count = isAtCourt(episode.plan) ? Number(dice.weighted(OFFENCES_TOGETHER.of)) : dice.chance(0.12) ? 2 : 1
  const main = chooseTemplate(book, dice, episode, offenceOn)
  const templates = [main, ...Array.from({ length: count - 1 }, () => chooseLesser(book, dice, episode, offenceOn))]
  return templates.map((template, at) =>
    writeOffence(book, childId, life, {
      episode,
      template,
      committedOn: at === 0 ? offenceOn : Math.min(offenceOn + dice.whole(0, 3), -1),
    }),
  )
}

/** Out of court what is done is less grave than at court. */
function chooseTemplate(book: Book, dice: Dice, { isViolent, plan }: Episode, on: number): OffenceTemplate {
  const all = templatesOf(isViolent ? VIOLENCE : dice.weighted(otherOffences(book, on)))
  const fitting = all.filter(({ gravity }) => (isAtCourt(plan) ? gravity >= 2 : gravity <= 3))
  return dice.pick(fitting.length > 0 ? fitting : all)
}

/** What else was done at the time: never the only violence of a child who is not violent. */
const chooseLesser = (book: Book, dice: Dice, episode: Episode, on: number): OffenceTemplate =>
  chooseTemplate(book, dice, { ...episode, isViolent: episode.isViolent && dice.chance(0.5) }, on)

const withDrugs = new WeakMap<Book, { readonly before: Weights; readonly lastYear: Weights }>()

/** Offences that are not violent, with drugs in their share of the time. */
function otherOffences(book: Book, on: number): Weights {
  const known = withDrugs.get(book) ?? {
    before: setDrugs(book.profile.drugs.before),
    lastYear: setDrugs(book.profile.drugs.lastYear),
  }
  withDrugs.set(book, known)
  return on < -years(1) ? known.before : known.lastYear
}

function setDrugs(share: number): Weights {
  const { drugs: _, ...others } = OTHER_OFFENCES.of
  const total = Object.values(others).reduce((sum, weight) => sum + weight, 0)
  return { ...others, drugs: (total * share) / (1 - share) }
}

type Done = { readonly episode: Episode; readonly template: OffenceTemplate; readonly committedOn: number }

function writeOffence(book: Book, childId: string, life: Life, { episode, template, committedOn }: Done): string {
  const { dice, speaksWelsh } = life
  const { profile } = book
  const decided = episode.decidedOn ?? Math.min(episode.referredOn, -1)
  const arrested = Math.min(committedOn + dice.pick([0, 0, 0, 1, 2, 6]), decided, -1)
  const charged = isAtCourt(episode.plan) ? Math.min(arrested + dice.whole(5, 90), decided, -1) : null
  const onBail = charged !== null && charged - arrested > 10
  const words = profile.speaksWelsh > 0.3 && speaksWelsh && dice.chance(0.4) ? template.cy : template.en
  return book.add(offence, {
    child_id: childId,
    committed_on: book.day(committedOn),
    arrested_on: book.day(arrested),
    charged_on: book.dayOrNone(charged),
    description: words,
    offence_code: template.code,
    category: template.category,
    seriousness: template.seriousness,
    police_gravity: template.gravity,
    plea: episode.decidedOn !== null && charged !== null ? (dice.chance(0.82) ? 'guilty' : 'not-guilty') : null,
    weapon_involved: template.weapon !== 'none',
    knife_involved: template.weapon === 'knife',
    committed_postcode: dice.chance(profile.practice.postcodeKnown) ? inventPostcode(dice, profile.area) : null,
    police_bail_status: onBail ? dice.weighted({ conditional: 5, 'under-investigation': 4, unconditional: 1 }) : 'none',
    police_bail_from_on: onBail ? book.day(arrested) : null,
    police_bail_until_on: onBail ? book.day(charged) : null,
    victim_identified: template.hasVictim ? dice.chance(profile.practice.victimsIdentified) : false,
  })
}
