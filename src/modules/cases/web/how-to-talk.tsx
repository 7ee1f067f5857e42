import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { child } from '#modules/children/index.ts'
import { HeldList } from '#ui/patterns/held-list.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { ChildNow } from '../data/child-now.ts'

const SPEAKS: Words = { en: 'Prefers to speak', cy: 'Mae’n well ganddynt siarad' }
const INTERPRETER: Words = { en: 'Interpreter needed', cy: 'Angen cyfieithydd ar y pryd' }
const NOT_RECORDED: Words = { en: 'Not recorded', cy: 'Dim cofnod' }

/** In which language to talk with the child, and what helps them understand, in the words recorded. */
export const HowToTalk = ({ now }: { readonly now: ChildNow }) => (
  <HeldList
    items={[
      {
        label: SPEAKS,
        value: [
          now.spoken_language ? (
            <Strong>
              {now.spoken_language === 'other' && now.other_language !== null
                ? now.other_language
                : codeLabel(LANGUAGES, now.spoken_language)}
            </Strong>
          ) : (
            NOT_RECORDED
          ),
          now.interpreter_needed === true && [' ', <StatusTag meaning="waiting">{INTERPRETER}</StatusTag>],
        ],
      },
      {
        label: child.fields.communication_needs.label,
        value: now.communication_needs ? <Verbatim>{now.communication_needs}</Verbatim> : NOT_RECORDED,
      },
    ]}
  />
)
