import type { SelfViewSource } from '#db/contributions.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { selfAssessmentsOf } from '../data/self-assessments-of.ts'
import { SELF_ASSESSORS } from '../domain/self-assessors.ts'
import { WAYS_OF_ANSWERING } from '../domain/ways-of-answering.ts'
import { answeredIn } from './answered-in.ts'
import { answerWords } from './answer-words.ts'

/** How a child, and their parents or carers, see things, for those who assess. */
export const selfViews: SelfViewSource = async (reader, childId) =>
  (await selfAssessmentsOf(reader, childId)).flatMap(one =>
    one.answered_on === null
      ? []
      : [
          {
            by: one.who,
            who: codeLabel(SELF_ASSESSORS, one.who),
            how: codeLabel(WAYS_OF_ANSWERING, one.how),
            on: one.answered_on,
            path: `/children/${childId}/self-assessments#${one.id}`,
            programmeId: one.programme_id,
            lines: answeredIn(one).map(({ question, answer, isUrgent }) => ({
              asks: question.asks,
              said: answerWords(answer),
              bearsOnSafety: isUrgent,
            })),
          },
        ],
  )
