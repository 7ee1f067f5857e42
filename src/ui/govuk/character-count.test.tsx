import { same } from '#kernel/language.ts'
import { CharacterCount } from './character-count.tsx'
import { type FixtureField, field } from './fixture-options.ts'
import { provedByFixtures } from './fixture-proof.tsx'

type Forms = Record<string, string>

type Options = FixtureField & {
  maxlength: number
  value?: string
  rows?: number
  threshold?: number
  spellcheck?: boolean
  countType?: 'length' | 'graphemes' | 'bytes' | 'characters'
  textareaDescriptionText?: string
  countMessage?: { classes?: string }
  charactersUnderLimitText?: Forms
  charactersAtLimitText?: string
  charactersOverLimitText?: Forms
  wordsUnderLimitText?: Forms
  wordsAtLimitText?: string
  wordsOverLimitText?: Forms
}

const texts = (options: Options) => ({
  ...(options.charactersUnderLimitText && { 'characters-under-limit': options.charactersUnderLimitText }),
  ...(options.charactersAtLimitText && { 'characters-at-limit': options.charactersAtLimitText }),
  ...(options.charactersOverLimitText && { 'characters-over-limit': options.charactersOverLimitText }),
  ...(options.wordsUnderLimitText && { 'words-under-limit': options.wordsUnderLimitText }),
  ...(options.wordsAtLimitText && { 'words-at-limit': options.wordsAtLimitText }),
  ...(options.wordsOverLimitText && { 'words-over-limit': options.wordsOverLimitText }),
})

const WORDS = 'no field of ours is limited in words'
const NO_LIMIT = 'a field without a limit is a textarea'

const LEFT_OUT = {
  options: { maxwords: WORDS },
  fixtures: {
    "with count type 'words'": WORDS,
    "with count type 'words' and value": WORDS,
    "with count type 'words' and error message": WORDS,
    "with count type 'words' and threshold": WORDS,
    'to configure in JavaScript': NO_LIMIT,
    'with neither maxlength nor maxwords set': NO_LIMIT,
    'with neither maxlength, maxwords nor textarea description set': NO_LIMIT,
  },
}

provedByFixtures<Options>('character-count', LEFT_OUT, options => (
  <CharacterCount
    {...field(options)}
    maxLength={options.maxlength}
    threshold={options.threshold}
    value={options.value}
    rows={options.rows}
    spellcheck={options.spellcheck}
    countAs={options.countType}
    description={
      options.textareaDescriptionText
        ? same(options.textareaDescriptionText.replace('%{count}', String(options.maxlength)))
        : undefined
    }
    descriptionClasses={options.countMessage?.classes}
    texts={texts(options)}
  />
))
