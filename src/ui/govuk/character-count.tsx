import { type Phrase, say, type Words } from '#kernel/language.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { Hint } from './hint.tsx'
import { i18nAttributes, inWelsh } from './i18n-attributes.ts'
import { Textarea, type TextareaProps } from './textarea.tsx'

const UP_TO: Phrase<number> = {
  en: max => `You can enter up to ${max} characters`,
  cy: max => `Gallwch roi hyd at ${max} o nodau`,
}

/** Six forms, since Welsh counts so. */
const WELSH = {
  'characters-under-limit': forms({ one: '1 nod ar ôl', two: '2 nod ar ôl', other: '%{count} nod ar ôl' }),
  'characters-at-limit': '0 nod ar ôl',
  'characters-over-limit': forms({ one: '1 nod yn ormod', two: '2 nod yn ormod', other: '%{count} nod yn ormod' }),
}

type Props = Omit<TextareaProps, 'after'> & {
  readonly maxLength: number
  /** Shows the count only from this share of the limit, in per cent. */
  readonly threshold?: number | undefined
  readonly description?: Words | undefined
  readonly descriptionClasses?: string | undefined
  readonly texts?: Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined
  readonly countAs?: 'length' | 'graphemes' | 'bytes' | 'characters' | undefined
}

/** A textarea that counts down what may still be typed. */
export function CharacterCount(props: Props) {
  const { maxLength, threshold, description, descriptionClasses, texts, countAs, group, classes, ...textarea } = props
  const { language } = useView()
  const id = props.id ?? props.name
  return (
    <Textarea
      {...textarea}
      describedBy={`${id}-info`}
      classes={classNames('govuk-js-character-count', classes)}
      group={{
        classes: classNames('govuk-character-count', group?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': maxLength,
          'data-threshold': threshold,
          'data-count-type': countAs,
          ...i18nAttributes(texts ?? inWelsh(language, WELSH)),
          ...group?.attributes,
        },
      }}
      after={
        <Hint id={`${id}-info`} classes={classNames('govuk-character-count__message', descriptionClasses)}>
          {description ?? say(UP_TO, maxLength)}
        </Hint>
      }
    />
  )
}

function forms({ one, two, other }: { one: string; two: string; other: string }): Readonly<Record<string, string>> {
  return { zero: other, one, two, few: other, many: other, other }
}
