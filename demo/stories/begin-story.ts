import type { Book } from '../book.ts'
import { years } from '../calendar.ts'
import type { ChildFile } from '../child-file.ts'
import type { Desk } from '../desk.ts'
import type { Life } from '../lives.ts'
import type { Written } from '../programmes.ts'
import type { Worker } from '../workforce.ts'
import { practiceIn, storyOf } from './stories.ts'
import type { Scene, Story } from './story.ts'

type Staff = { readonly desk: Desk; readonly forVictims: readonly Worker[] }

/** A life in which a story is told, in a service that works as the story says. */
type Begun = {
  readonly life: Life
  readonly book: Book
  /** Where it is told: in the programme that goes on. */
  readonly sceneIn: (file: ChildFile, childId: string, programmes: readonly Written[], staff: Staff) => Scene | null
  readonly story: Story
}

/** Begins the story that is told of a life; most lives have none. */
export function beginStory(book: Book, planned: Life): Begun | null {
  const telling = storyOf(book.profile.id, planned.number)
  if (!telling) return null
  const { story, isSound } = telling
  const life = inStory(planned, story)
  return {
    story,
    life,
    book: { ...book, profile: { ...book.profile, practice: practiceIn(book.profile.practice, telling) } },
    sceneIn: (file, childId, programmes, { desk, forVictims }) => {
      const programme = programmes.at(-1)
      const dice = life.dice.fork(`story/${story.id}`)
      return programme
        ? { file, childId, life, dice, desk, programme, forVictims: whoWorksOn(forVictims), isSound }
        : null
    },
  }
}

const inStory = (life: Life, { age, standing, cameAlong = false }: Story): Life => ({
  ...life,
  born: age === undefined ? life.born : -years(age) - SOME_WEEKS,
  told: { standing, cameAlong },
})

/** So long after a birthday that nobody in a story turns a year older while it is told. */
const SOME_WEEKS = 60

const whoWorksOn =
  (workers: readonly Worker[]) =>
  (on: number): string | null =>
    workers.find(({ from, until }) => from <= on && (until ?? 1) > on)?.id ?? null
