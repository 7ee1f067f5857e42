import type { Publication } from '../domain/publication.ts'
import { Unbroken } from '#ui/text/unbroken.tsx'
import { monthsInWords } from './publication-words.ts'

/** When something was published, in a table: no month is torn from its year. */
export function PublishedIn({ publication }: { readonly publication: Publication }) {
  const [first, last] = monthsInWords(publication)
  return (
    <>
      <Unbroken>{first}</Unbroken>
      {last && (
        <>
          {' – '}
          <Unbroken>{last}</Unbroken>
        </>
      )}
    </>
  )
}
